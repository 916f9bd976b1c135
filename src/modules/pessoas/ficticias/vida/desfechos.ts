/** Uma função por situação de hoje: cada uma escreve a vida que leva a ela. */
import { type Dia, iso, maisDias } from '../../../../direito/tempo/dia.ts';
import { alvoDoFechado, cumprir, planejarCumprimento } from './cumprir.ts';
import { emCasa } from './em-casa.ts';
import { entre, escrever, type Linha } from './linha.ts';
import { cumprirMedida } from './medida.ts';
import { prenderEManter, prenderESoltar, soltar, SOLTOS_NA_AUDIENCIA } from './prender.ts';
import { abrirProcesso } from './processo.ts';
import { prenderProvisorio } from './provisoria.ts';
import { viverPreso } from './rotina.ts';
import { fugir } from './saidas.ts';
import type { SituacaoPrisional } from './trajetoria.ts';

/** `false`: a situação não cabe na vida adulta da pessoa, e nada se escreveu. */
export type Desfecho = (linha: Linha) => boolean;

const provisorio: Desfecho = (linha) => {
  viverPreso(linha, prenderProvisorio(linha), linha.hoje, 'cadeia-publica');
  return true;
};

const fechado: Desfecho = (linha) => {
  const plano = planejarCumprimento(linha, alvoDoFechado(linha));
  if (plano) cumprir(linha, plano, linha.hoje);
  return plano !== undefined;
};

const semiaberto: Desfecho = (linha) => {
  const inicial = linha.sorte.chance(0.4) && planejarCumprimento(linha, 'semiaberto-inicial');
  const plano = inicial || planejarCumprimento(linha, 'semiaberto');
  if (plano) cumprir(linha, plano, linha.hoje);
  return plano !== undefined;
};

const aberto: Desfecho = (linha) => {
  const plano = planejarCumprimento(linha, 'aberto');
  if (plano) cumprir(linha, plano, linha.hoje);
  return plano !== undefined;
};

const foragido: Desfecho = (linha) => {
  const plano = planejarCumprimento(linha, linha.sorte.chance(0.7) ? 'semiaberto' : 'fechado');
  const ultimo = plano?.trechos.at(-1);
  if (!plano || !ultimo) return false;
  const fuga = entre(linha.sorte, maisDias(ultimo.desde, 12), maisDias(linha.hoje, -1));
  cumprir(linha, plano, maisDias(fuga, -10));
  fugir(linha, fuga, ultimo.regime === 'semiaberto' ? 'semiaberto' : 'fechado');
  return true;
};

const morto: Desfecho = (linha) => {
  const plano = planejarCumprimento(linha, 'fechado');
  if (!plano) return false;
  const morte = entre(linha.sorte, maisDias(plano.prisao, 45), linha.hoje);
  cumprir(linha, plano, morte);
  escrever(linha, { tipo: 'morte', data: iso(morte) });
  return true;
};

/** Solto pelo juiz antes de qualquer condenação. */
function soltoSemPena(linha: Linha): boolean {
  const { sorte, hoje, maioridade } = linha;
  const antes = entre(sorte, maioridade, maisDias(hoje, -120));
  const data = maisDias(antes, 1);
  const processo = abrirProcesso(linha, 'criminal', data).numero;
  if (sorte.chance(SOLTOS_NA_AUDIENCIA)) {
    prenderESoltar(linha, data, processo);
    return true;
  }
  prenderEManter(linha, data, processo);
  const saida = entre(sorte, maisDias(data, 5), Math.min(hoje, data + 500) as Dia);
  viverPreso(linha, data, saida, 'cadeia-publica');
  soltar(linha, saida, sorte.um(['revogacao-da-preventiva', 'absolvicao'] as const));
  return true;
}

/** Cumpriu a pena toda, ou saiu em livramento e ainda a cumpre fora. */
const solto: Desfecho = (linha) => {
  const { sorte, hoje } = linha;
  if (sorte.chance(0.5)) return soltoSemPena(linha);
  const emLivramento = sorte.chance(0.3);
  const plano = planejarCumprimento(linha, emLivramento ? 'aberto' : 'fim');
  if (!plano) return soltoSemPena(linha);
  const ultimo = plano.trechos.at(-1)?.desde ?? plano.prisao;
  const fimDaPena = maisDias(plano.prisao, plano.sentenciado.total);
  const saida = emLivramento ? entre(sorte, maisDias(ultimo, 5), hoje) : fimDaPena;
  // De quem já saiu não se contam remições: a pena acabou no dia que a soma dá.
  cumprir(linha, plano, saida, { semRotina: !emLivramento });
  if (emLivramento) escrever(linha, { tipo: 'livramento', data: iso(saida) });
  soltar(linha, saida, emLivramento ? 'livramento' : 'extincao-da-pena');
  return true;
};

/** Do que cabe em qualquer vida adulta vem o provisório: é a ele que se recorre quando a situação sorteada não cabe. */
export const DESFECHOS: Readonly<Record<SituacaoPrisional, Desfecho>> = {
  provisorio,
  fechado,
  semiaberto,
  aberto,
  'medida-de-seguranca': cumprirMedida,
  domiciliar: emCasa,
  solto,
  foragido,
  morto,
};
