/**
 * A lista de conferência do magistrado (Lei 12.714/2012, art. 4º, § 2º): o que a lei pede para o benefício e, ao lado, o
 * que o sistema sabe. Sugere só o que está provado nos fatos; o resto quem verifica diz. Puro.
 */
import type { Marco } from '../../../direito/resultado.ts';
import { contar, dataCurta, distancia } from '../../../ui/texto.ts';
import { nomeDoRequisito } from '../../calculadora/index.ts';
import { CONDUTAS, type DadosDoAtestado, ESTADOS_DO_PROCEDIMENTO, procedimentosDe } from '../../custodia/index.ts';
import { type FatoVigente, ultimoDoTipo } from '../../pessoas/index.ts';
import { numeroEscrito, ordensEmAberto } from '../../processos/index.ts';
import type { Conferido } from './incidente.ts';

export interface Condicao {
  /** Único na lista; serve de nome de campo. */
  id: string;
  nome: string;
  norma: string;
  /** O que se sabe, em uma frase. */
  sabido: string;
  sugestao?: Conferido | undefined;
}

/** `hoje`: AAAA-MM-DD. */
export function condicoesDe(marco: Marco, vigentes: readonly FatoVigente[], hoje: string): Condicao[] {
  const doMarco = (marco.requisitos ?? []).map((r): Condicao => {
    const { sabido, sugestao } = SABIDO[r.nome]?.(vigentes, hoje) ?? {};
    return {
      id: r.nome,
      nome: nomeDoRequisito(r),
      norma: r.norma,
      sabido: sabido ?? DA_CONTA[r.estado],
      sugestao: sugestao ?? (r.estado === 'cumprido' ? 'cumprido' : r.estado === 'pendente' ? 'nao' : undefined),
    };
  });
  return [tempo(marco, hoje), ...doMarco, faltas(vigentes), ordens(vigentes, hoje)];
}

const DA_CONTA = {
  cumprido: 'A conta diz que está cumprido.',
  pendente: 'A conta diz que não está cumprido.',
  desconhecido: 'O sistema não sabe.',
} as const;

function tempo({ situacao, data, dataMaisCedo, faltam = [] }: Marco, hoje: string): Condicao {
  const comum = { id: 'tempo', nome: 'Tempo', norma: 'A conta, com o recibo' };
  if (data === undefined) {
    const porque = faltam.length > 0 ? `: ${contar(faltam.length, 'dado falta', 'dados faltam')}` : '';
    return { ...comum, sabido: `A conta não dá data${porque}.` };
  }
  const sabido = `A conta dá ${dataCurta(data)} (${distancia(data, hoje)}).`;
  if (situacao === 'alcancado') return { ...comum, sabido, sugestao: 'cumprido' };
  const cedo = dataMaisCedo !== undefined && dataMaisCedo <= hoje;
  return {
    ...comum,
    sabido: cedo ? `${sabido} Pela leitura mais favorável, ${dataCurta(dataMaisCedo)}.` : sabido,
    sugestao: cedo ? undefined : 'nao',
  };
}

type Sabido = Pick<Condicao, 'sabido' | 'sugestao'>;

const SABIDO: Readonly<Record<string, (vigentes: readonly FatoVigente[], hoje: string) => Sabido>> = {
  'bom-comportamento': (vigentes, hoje) => {
    const atestado = ultimoDoTipo<DadosDoAtestado>(vigentes, 'custodia.atestado');
    if (!atestado) return { sabido: 'Não há atestado do diretor.' };
    const { conduta } = atestado.dados;
    const sabido = `Conduta ${CONDUTAS[conduta].toLowerCase()} no atestado de ${dataCurta(atestado.dia)} (${distancia(atestado.dia, hoje)}).`;
    if (conduta === 'regular') return { sabido };
    return { sabido, sugestao: conduta === 'ma' ? 'nao' : 'cumprido' };
  },
  'exame-criminologico': (vigentes) => {
    const exame = ultimoDoTipo<{ parecer: 'favoravel' | 'desfavoravel' }>(vigentes, 'custodia.exame-criminologico');
    if (!exame) return { sabido: 'Não há exame registrado.' };
    const favoravel = exame.dados.parecer === 'favoravel';
    const sabido = `Parecer ${favoravel ? 'favorável' : 'desfavorável'} em ${dataCurta(exame.dia)}.`;
    return { sabido, sugestao: favoravel ? 'cumprido' : undefined };
  },
};

/** A falta que ainda não se julgou não muda a data; o juízo precisa saber dela. */
function faltas(vigentes: readonly FatoVigente[]): Condicao {
  const pendentes = procedimentosDe(vigentes).filter((p) => p.prazo !== undefined);
  const comum = { id: 'faltas-pendentes', nome: 'Faltas sem decisão', norma: 'LEP, arts. 50 a 60 e 118' };
  if (pendentes.length === 0) return { ...comum, sabido: 'Nenhuma falta espera decisão.', sugestao: 'cumprido' };
  const quais = pendentes.map((p) => `${dataCurta(p.dia)}: ${ESTADOS_DO_PROCEDIMENTO[p.estado].toLowerCase()}`);
  return { ...comum, sabido: `${contar(pendentes.length, 'falta', 'faltas')} (${quais.join('; ')}).` };
}

function ordens(vigentes: readonly FatoVigente[], hoje: string): Condicao {
  const abertas = ordensEmAberto(vigentes, hoje);
  const comum = { id: 'outras-ordens', nome: 'Outras ordens de prisão', norma: 'Lei 12.714/2012, art. 4º, III' };
  if (abertas.length === 0) return { ...comum, sabido: 'Nenhuma em aberto no sistema.', sugestao: 'cumprido' };
  const quais = abertas.map((o) => (o.processo ? numeroEscrito(o.processo) : 'sem processo'));
  return { ...comum, sabido: `${contar(abertas.length, 'ordem', 'ordens')} em aberto: ${quais.join('; ')}.` };
}
