/**
 * A autoridade policial registra a prisão: quando e por quê, o crime, e a quem se comunicou (Lei 12.714/2012, arts. 2º, II a
 * IV, e 3º, I). Tudo ou nada. Quem prende passa a atuar no caso, e também os órgãos avisados.
 */
import { feito, recusar, type Recusa, type Resultado } from '../../../../platform/recusa.ts';
import { acharEstruturas, alvoDoTitular, type EspecieDeEstrutura, type Quem, type Tx } from '../../../acesso/index.ts';
import { atuacao, type FatoNovo } from '../../../pessoas/index.ts';
import { imputacao, type Ordem, ordemEncerrada, ordensEmAberto } from '../../../processos/index.ts';
import { comunicacao, prisao } from '../../fatos/prisao.ts';
import { titulo } from '../../fatos/titulo.ts';
import { atoNaPessoa, type Sobre } from '../../nucleo/ato-na-pessoa.ts';
import { type AQuem, type ComunicacaoEscrita, entradaDaPrisao, type PrisaoEscrita } from '../entrada.ts';

export const registrarPrisao = (fuso: string) =>
  atoNaPessoa<PrisaoEscrita>(fuso, {
    nome: 'custodia.registrar-prisao',
    permissao: 'custodia.prisao.lancar',
    entrada: entradaDaPrisao,
    foraDaAuditoria: ['local', 'autoridade', 'tipoPenal', 'fonte', 'comunicacoes'],
    alvo: (_tx, { titular }, _entrada, quem) => {
      const alvo = alvoDoTitular(titular);
      const minha = quem.ator.lotacao?.caminho;
      return { ...alvo, atuam: [...(alvo.atuam ?? []), ...(minha ? [minha] : [])] };
    },
    async fatos({ tx, quem, alvo: sobre }, entrada) {
      const ordem = acharOrdem(sobre, entrada);
      const problemas = [...conferir(entrada, ordem), ...(await conferirOrgaos(tx, entrada.comunicacoes))];
      if (problemas.length > 0) return recusar(...problemas);
      return feito([
        ...daPrisao(entrada, ordem),
        ...entrada.comunicacoes.map((c) => daComunicacao(c, entrada)),
        ...deQuemAtua(sobre, quem, entrada),
      ]) satisfies Resultado<FatoNovo[]>;
    },
  });

const acharOrdem = ({ vigentes }: Sobre, { ordemId, dia }: PrisaoEscrita): Ordem | undefined =>
  ordemId === undefined ? undefined : ordensEmAberto(vigentes, dia).find((o) => o.id === ordemId);

function conferir(
  { ordemId, tipoPenal, dataDoFato, especie, dia, comunicacoes }: PrisaoEscrita,
  ordem?: Ordem,
): Recusa[] {
  const problemas: Recusa[] = [];
  if (ordemId !== undefined && !ordem) {
    problemas.push({
      codigo: 'ordem-encerrada',
      campo: 'ordemId',
      mensagem:
        'Este mandado não estava em aberto no dia da prisão: venceu, foi revogado ou já se cumpriu. Confira antes de prender.',
    });
  }
  if ((tipoPenal === undefined) !== (dataDoFato === undefined)) {
    problemas.push({
      codigo: 'crime-incompleto',
      campo: tipoPenal === undefined ? 'tipoPenal' : 'dataDoFato',
      mensagem: 'Diga o crime e a data do fato, ou nenhum dos dois.',
    });
  }
  if (especie === 'flagrante' && tipoPenal === undefined) {
    problemas.push({
      codigo: 'sem-crime',
      campo: 'tipoPenal',
      mensagem: 'No flagrante, diga o crime: a lei manda registrar o tipo penal e a pena em abstrato.',
      base: 'Lei 12.714/2012, art. 2º, IV',
    });
  }
  for (const c of comunicacoes.filter((x) => x.dia < dia)) {
    problemas.push({ codigo: 'antes-da-prisao', campo: `${c.a}-dia`, mensagem: 'A comunicação é anterior à prisão.' });
  }
  return problemas;
}

function daPrisao(entrada: PrisaoEscrita, ordem: Ordem | undefined): FatoNovo[] {
  const { especie, dia, hora, local, autoridade, fonte, tipoPenal, dataDoFato } = entrada;
  const comum = { dia, hora, fonte };
  const processo = ordem?.processo;
  const cumprida: FatoNovo[] = ordem
    ? [
        { ...comum, tipo: titulo, dados: { especie, ...(processo && { processo }), ordemId: ordem.id } },
        { dia, fonte, tipo: ordemEncerrada, dados: { ordemId: ordem.id, motivo: 'cumprida' } },
      ]
    : [];
  const crime: FatoNovo[] = tipoPenal
    ? [{ dia, fonte, tipo: imputacao, dados: { tipoPenal, dataDoFato, ...(processo && { processo }) } }]
    : [];
  const dados = { especie, ...(processo && { processo }), ...(local && { local }), ...(autoridade && { autoridade }) };
  return [{ ...comum, tipo: prisao, dados }, ...cumprida, ...crime];
}

const daComunicacao = ({ a, quem, meio, dia, hora }: ComunicacaoEscrita, { fonte }: PrisaoEscrita): FatoNovo => ({
  tipo: comunicacao,
  dados: { a, quem, meio },
  dia,
  hora,
  fonte,
});

/** Como o órgão avisado atua; a família não é órgão. */
const ATUA: Partial<Record<AQuem, { como: string; especies: readonly EspecieDeEstrutura[] }>> = {
  juizo: { como: 'juizo', especies: ['vara', 'tribunal'] },
  defensor: { como: 'defesa', especies: ['defensoria', 'oab'] },
  'ministerio-publico': { como: 'acusacao', especies: ['ministerio-publico'] },
};

export const especiesDo = (a: AQuem): readonly EspecieDeEstrutura[] => ATUA[a]?.especies ?? [];

async function conferirOrgaos(tx: Tx, comunicacoes: readonly ComunicacaoEscrita[]): Promise<Recusa[]> {
  const ids = comunicacoes.flatMap((c) => (c.orgaoId === undefined ? [] : [c.orgaoId]));
  const achadas = new Map((await acharEstruturas(tx, ids)).map((e) => [e.id, e]));
  return comunicacoes.flatMap(({ a, orgaoId }) => {
    const especie = orgaoId === undefined ? undefined : achadas.get(orgaoId)?.especie;
    if (orgaoId === undefined || (especie && especiesDo(a).includes(especie))) return [];
    return [{ codigo: 'orgao-nao-serve', campo: `${a}-orgaoId`, mensagem: 'Escolha o órgão na lista.' }];
  });
}

function deQuemAtua({ titular }: Sobre, { ator }: Quem, { comunicacoes, dia, fonte }: PrisaoEscrita): FatoNovo[] {
  const jaAtuam = new Set([...titular.atuam.map((l) => l.id), ...(titular.vara ? [titular.vara.id] : [])]);
  const policia = ator.lotacao ? [{ como: 'policia', estruturaId: ator.lotacao.estruturaId }] : [];
  const avisados = comunicacoes.flatMap(({ a, orgaoId }) => {
    const como = ATUA[a]?.como;
    return como === undefined || orgaoId === undefined ? [] : [{ como, estruturaId: orgaoId }];
  });
  return [...policia, ...avisados]
    .filter((x) => !jaAtuam.has(x.estruturaId))
    .map((dados) => ({ tipo: atuacao, dados, dia, fonte }));
}
