/**
 * A unidade recebe a pessoa: quem chega, por quê, em que cela. Sem título em vigor, diz o que veio com ela: ninguém fica
 * preso sem ordem ou flagrante (CF, art. 5º, LXI).
 */
import { data, escolha, hora, opcional, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar, type Recusa } from '../../../../platform/recusa.ts';
import { acharEstrutura, alvoDoTitular } from '../../../acesso/index.ts';
import { campo, type FatoNovo } from '../../../pessoas/index.ts';
import { entrada as tipoDaEntrada, MOTIVOS_DA_ENTRADA } from '../../fatos/entrada.ts';
import { titulo } from '../../fatos/titulo.ts';
import { atoNaPessoa, daPessoa, type Sobre } from '../../nucleo/ato-na-pessoa.ts';
import { ESPECIES_DE_PRISAO, type EspecieDePrisao, estaPresa } from '../../situacao/situacao.ts';
import { situacaoDe } from '../../situacao/situacao-de.ts';
import { recusaDaCela } from '../cela.ts';

type Motivo = keyof typeof MOTIVOS_DA_ENTRADA;
const MOTIVOS = Object.keys(MOTIVOS_DA_ENTRADA) as [Motivo, ...Motivo[]];
const ESPECIES = Object.keys(ESPECIES_DE_PRISAO) as [EspecieDePrisao, ...EspecieDePrisao[]];

const escrita = daPessoa.extend({
  estruturaId: uuid('a unidade'),
  motivo: escolha('o motivo da entrada', MOTIVOS),
  lugarId: opcional(uuid('a cela')),
  pertences: opcional(texto('os pertences', 1000)),
  dia: data('o dia'),
  hora: hora('a hora'),
  fonte: texto('o documento que veio com a pessoa'),
  /** Por que está presa, se ainda não consta. */
  especie: opcional(escolha('por que está presa', ESPECIES)),
  processo: opcional(campo.processo().esquema),
});

export const registrarEntrada = (fuso: string) =>
  atoNaPessoa(fuso, {
    nome: 'custodia.registrar-entrada',
    permissao: 'custodia.movimento.lancar',
    entrada: escrita,
    foraDaAuditoria: ['pertences', 'fonte', 'processo'],
    async alvo(tx, sobre, { estruturaId }) {
      const unidade = await acharEstrutura(tx, estruturaId);
      const alvo = alvoDoTitular(sobre.titular);
      // Quem está noutra unidade é dela: recebe-se por transferência.
      return unidade && { ...alvo, caminho: emOutra(sobre, estruturaId) ? alvo.caminho : unidade.caminho };
    },
    async fatos({ tx, alvo: sobre }, e) {
      const { estruturaId, motivo, lugarId, pertences, dia, hora: h, fonte, especie, processo } = e;
      const problemas = [await recusaDaCela(tx, estruturaId, lugarId, dia), semTitulo(sobre, especie)].filter(
        (r) => !!r,
      );
      if (problemas.length > 0) return recusar(...problemas);
      const comum = { dia, hora: h, fonte };
      const dados = { estruturaId, motivo, ...(lugarId && { lugarId }), ...(pertences && { pertences }) };
      const novos: FatoNovo[] = [{ ...comum, tipo: tipoDaEntrada, dados }];
      if (especie) novos.push({ ...comum, tipo: titulo, dados: { especie, ...(processo && { processo }) } });
      return feito(novos);
    },
  });

function emOutra({ vigentes }: Sobre, estruturaId: string): boolean {
  const s = situacaoDe(vigentes);
  return estaPresa(s) && s.estruturaId !== undefined && s.estruturaId !== estruturaId;
}

const semTitulo = ({ vigentes }: Sobre, especie: EspecieDePrisao | undefined): Recusa | undefined =>
  especie !== undefined || situacaoDe(vigentes).titulos.length > 0
    ? undefined
    : {
        codigo: 'sem-titulo',
        campo: 'especie',
        mensagem:
          'Não consta por que esta pessoa está presa. Diga o título que veio com ela; sem ordem nem flagrante, não a receba.',
        base: 'CF, art. 5º, LXI',
      };
