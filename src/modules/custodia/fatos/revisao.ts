/** O que o juiz decide sobre a prisão cautelar que corre, e de que se contam os prazos seguintes. */
import type { Recusa } from '../../../platform/recusa.ts';
import { campo, type DadosDoTipo, type FatoVigente, tipoDeFato } from '../../pessoas/index.ts';
import { citarProcesso } from '../../processos/index.ts';

export const RESULTADOS_DA_REVISAO = {
  mantida: 'Mantida',
  substituida: 'Substituída por outra medida',
  revogada: 'Revogada',
} as const;

/** A cada 90 dias (CPP, art. 316, parágrafo único). Revogada, quem solta é o alvará. */
export const revisaoDaPreventiva = tipoDeFato({
  tipo: 'custodia.revisao-da-preventiva',
  nome: 'Revisão da prisão preventiva',
  grupo: 'prisao',
  campos: {
    resultado: campo.escolha('Resultado', RESULTADOS_DA_REVISAO),
    processo: campo.opcional(campo.processo()),
  },
  permissao: 'execucao.decisao.lancar',
  prazoEmHoras: 24,
  duracao: 'instante',
  frase: ({ resultado }) => `Prisão preventiva revista: ${RESULTADOS_DA_REVISAO[resultado].toLowerCase()}`,
  emPalavras: ({ resultado }) =>
    `O juiz reviu a sua prisão. Decidiu: ${RESULTADOS_DA_REVISAO[resultado].toLowerCase()}.`,
  conferir: ({ dia }, vigentes) => (foiPresaPor('preventiva', dia, vigentes) ? [] : [SEM_PREVENTIVA]),
  citar: citarProcesso('acao-penal'),
  projecoes: [],
});

export type DadosDaRevisao = DadosDoTipo<typeof revisaoDaPreventiva>;

/** Por igual período (Lei 7.960/1989, art. 2º; Lei 8.072/1990, art. 2º, § 4º). */
export const temporariaProrrogada = tipoDeFato({
  tipo: 'custodia.temporaria-prorrogada',
  nome: 'Prorrogação da prisão temporária',
  grupo: 'prisao',
  campos: { processo: campo.opcional(campo.processo()) },
  permissao: 'execucao.decisao.lancar',
  prazoEmHoras: 24,
  duracao: 'instante',
  frase: () => 'Prisão temporária prorrogada por igual período',
  emPalavras: () => 'O juiz deu mais tempo à prisão temporária.',
  conferir: ({ dia }, vigentes) => (foiPresaPor('temporaria', dia, vigentes) ? [] : [SEM_TEMPORARIA]),
  citar: citarProcesso('inquerito'),
  projecoes: [],
});

export type DadosDaProrrogacao = DadosDoTipo<typeof temporariaProrrogada>;

const ABREM = new Set(['custodia.prisao', 'custodia.titulo']);

/** Basta que tenha sido: a decisão pode chegar ao sistema depois que outro título tomou o lugar. */
const foiPresaPor = (especie: string, ate: string, vigentes: readonly FatoVigente[]): boolean =>
  vigentes.some((f) => ABREM.has(f.tipo) && f.dados['especie'] === especie && f.dia <= ate);

const SEM_PREVENTIVA: Recusa = {
  codigo: 'sem-preventiva',
  campo: 'dia',
  mensagem: 'Não consta prisão preventiva até este dia. Lance antes o título (a conversão do flagrante, por exemplo).',
};
const SEM_TEMPORARIA: Recusa = {
  codigo: 'sem-temporaria',
  campo: 'dia',
  mensagem: 'Não consta prisão temporária até este dia. Lance antes a prisão ou o título.',
};
