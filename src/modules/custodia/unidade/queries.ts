/** As pessoas de uma unidade, por nome: permissão, alcance no banco e leitura auditada. */
import { feito, recusar, type Resultado } from '../../../platform/recusa.ts';
import {
  autorizarLeitura,
  decidir,
  diaEm,
  lugarDe,
  porQueNaoPode,
  type Quem,
  type Servicos,
} from '../../acesso/index.ts';
import type { Unidade } from '../estabelecimentos/estabelecimento.ts';
import { type PessoaNaUnidade, porVolta, type Travessia } from './pessoa-na-unidade.ts';
import { type FiltroDePessoas, pessoasDa, quantasVisiveis, travessias } from './store.ts';

const VER = 'pessoas.pessoa.ver';

/** Pessoas numa página, no máximo. */
export const CABEM_NA_PAGINA = 50;
/** Quem está fora ao mesmo tempo, numa página só. */
const CABEM_FORA = 300;

export interface MovimentoDaUnidade {
  fora: readonly PessoaNaUnidade[];
  chegadas: readonly Travessia[];
  saidas: readonly Travessia[];
}

/** Quem está fora e quem vem e vai. Recusa antes de ir ao banco se falta permissão ou finalidade. */
export async function verMovimento(
  servicos: Servicos,
  quem: Quem,
  unidade: Unidade,
): Promise<Resultado<MovimentoDaUnidade>> {
  return comNomes(servicos, quem, { leitura: 'custodia.ver-movimento-da-unidade', unidade }, async () => {
    const [fora, chegadas, saidas] = await Promise.all([
      pessoasDa(servicos.banco, quem.ator, unidade.id, { fora: true, limite: CABEM_FORA }),
      travessias(servicos.banco, quem.ator, unidade.id, 'destino'),
      travessias(servicos.banco, quem.ator, unidade.id, 'origem'),
    ]);
    const vistas = [...fora, ...[...chegadas, ...saidas].flatMap((t) => t.pessoa ?? [])];
    return { valor: { fora: fora.toSorted(porVolta), chegadas, saidas }, vistas };
  });
}

export interface PaginaDePessoas {
  pessoas: readonly PessoaNaUnidade[];
  /** Há mais depois da última. */
  cortada: boolean;
}

export async function verPessoas(
  servicos: Servicos,
  quem: Quem,
  unidade: Unidade,
  filtro: Omit<FiltroDePessoas, 'limite' | 'fora'> = {},
): Promise<Resultado<PaginaDePessoas>> {
  return comNomes(servicos, quem, { leitura: 'custodia.listar-pessoas-da-unidade', unidade }, async () => {
    const achadas = await pessoasDa(servicos.banco, quem.ator, unidade.id, { ...filtro, limite: CABEM_NA_PAGINA + 1 });
    const pessoas = achadas.slice(0, CABEM_NA_PAGINA);
    return { valor: { pessoas, cortada: achadas.length > pessoas.length }, vistas: pessoas };
  });
}

async function comNomes<T>(
  servicos: Servicos,
  quem: Quem,
  { leitura, unidade }: { leitura: string; unidade: Unidade },
  ler: () => Promise<{ valor: T; vistas: readonly { id: string }[] }>,
): Promise<Resultado<T>> {
  const alvo = lugarDe(quem.ator, VER);
  const impedem = porQueNaoPode(quem.ator, VER, alvo, servicos.relogio.agora());
  if (impedem.length > 0) return recusar(...impedem);
  const { valor, vistas } = await ler();
  const pode = await autorizarLeitura(servicos, quem, {
    nome: leitura,
    permissao: VER,
    alvo,
    objeto: { tipo: 'unidade', id: unidade.id },
    titulares: [...new Set(vistas.map((p) => p.id))],
  });
  return pode.ok ? feito(valor) : pode;
}

/**
 * Quantas a lista não mostra, e só a quem trabalha na unidade ou acima dela: quem está lá conta os corpos e já sabe. A quem
 * alcança pela comarca ou pelo caso, a diferença entre o total e a lista não diz nada, porque a lista já é parcial.
 */
export async function quantasNaoVe(
  { banco, relogio }: Servicos,
  { ator }: Quem,
  { id, caminho }: Unidade,
  presas: number,
): Promise<number> {
  const peloLugar = decidir(ator, VER, { caminho }, relogio.agora()).pode;
  return peloLugar ? presas - (await quantasVisiveis(banco, ator, id)) : 0;
}

export const hojeDos = ({ relogio, config }: Servicos): string => diaEm(config.fuso, relogio.agora());
