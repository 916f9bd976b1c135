/** A trajetória como caso do cálculo: o mesmo contrato da linha de comando e da API. */
import type { TituloDaPrisao } from '../../../../direito/caso.ts';
import type { PessoaFicticia } from '../pessoa.ts';
import type { Acontecimento, CondenacaoFicticia, Trajetoria } from './trajetoria.ts';

/** Um evento do contrato do caso, com as datas em texto. */
export type EventoDoCaso =
  | { tipo: 'prisao'; data: string; titulo: TituloDaPrisao }
  | { tipo: 'soltura' | 'fuga' | 'recaptura' | 'livramento'; data: string }
  | { tipo: 'progressao'; data: string; regime: 'semiaberto' | 'aberto' }
  | { tipo: 'falta-grave'; data: string; homologada: boolean; perda?: { fracao: string } }
  | { tipo: 'trabalho'; inicio: string; fim: string; dias: number }
  | { tipo: 'estudo'; inicio: string; fim: string; horas: number }
  | { tipo: 'leitura'; data: string; obras: number }
  | { tipo: 'remicao'; data: string; ate: string; dias: number }
  | { tipo: 'monitoracao'; inicio: string; fim: string };

function condenacaoDoCaso(c: CondenacaoFicticia) {
  const { id, processo, tipoPenal, dataDoFato, pena, regimeInicial, reincidencia } = c;
  const marcosProcessuais = {
    denunciaRecebida: c.denunciaRecebida,
    sentenca: c.sentenca,
    transitoAcusacao: c.transito,
    transitoDefesa: c.transito,
  };
  return { id, processo, tipoPenal, dataDoFato, pena, regimeInicial, reincidencia, marcosProcessuais };
}

/** O que o cálculo usa do acontecimento; o já remido (até `remidoAte`, inclusive) não se conta de novo. */
function eventoDoCaso(a: Acontecimento, remidoAte: string): EventoDoCaso | undefined {
  switch (a.tipo) {
    case 'prisao':
      return { tipo: a.tipo, data: a.data, titulo: a.titulo };
    case 'soltura':
    case 'fuga':
    case 'recaptura':
    case 'livramento':
      return { tipo: a.tipo, data: a.data };
    case 'progressao':
    case 'remicao':
      return a;
    case 'falta':
      return a.gravidade === 'grave' ? faltaGrave(a) : undefined;
    case 'trabalho':
      return a.fim > remidoAte ? { tipo: a.tipo, inicio: a.data, fim: a.fim, dias: a.dias } : undefined;
    case 'estudo':
      return a.fim > remidoAte ? { tipo: a.tipo, inicio: a.data, fim: a.fim, horas: a.horas } : undefined;
    case 'leitura':
      return a;
    case 'monitoracao':
      return { tipo: a.tipo, inicio: a.data, fim: a.prazo };
    default:
      return undefined;
  }
}

const faltaGrave = ({ data, homologadaEm, perda }: Extract<Acontecimento, { tipo: 'falta' }>): EventoDoCaso => ({
  tipo: 'falta-grave',
  data,
  homologada: homologadaEm !== undefined,
  ...(perda !== undefined && { perda: { fracao: perda } }),
});

/** O caso da pessoa no dia `hoje` (AAAA-MM-DD), pronto para validar e calcular. */
export function casoDaTrajetoria(pessoa: PessoaFicticia, t: Trajetoria, hoje: string) {
  const remidoAte = t.acontecimentos.reduce(
    (ultimo, a) => (a.tipo === 'remicao' && a.ate > ultimo ? a.ate : ultimo),
    '',
  );
  const ultimaPrisao = t.acontecimentos.findLast((a) => a.tipo === 'prisao');
  const semSentenca = t.condenacoes.length === 0 && !t.medida && t.situacao !== 'solto' && ultimaPrisao;
  return {
    versao: 1 as const,
    emData: hoje,
    pessoa: { nome: pessoa.nome, nascimento: pessoa.nascimento, sexo: pessoa.sexo },
    condenacoes: t.condenacoes.map(condenacaoDoCaso),
    eventos: t.acontecimentos.flatMap((a) => eventoDoCaso(a, remidoAte) ?? []),
    ...(semSentenca && { prisaoCautelar: { especie: 'preventiva' as const, inicio: ultimaPrisao.data } }),
    ...(t.medida && {
      medidaDeSeguranca: {
        especie: 'internacao' as const,
        inicio: t.medida.inicio,
        prazoMinimo: t.medida.prazoMinimo,
        dataDoFato: t.medida.dataDoFato,
        exames: t.acontecimentos.flatMap((a) =>
          a.tipo === 'exame-de-cessacao' ? [{ data: a.data, cessou: a.cessou }] : [],
        ),
      },
    }),
  };
}
