import { campo, type DadosDoTipo, tipoDeFato } from '../../pessoas/index.ts';
import { citarProcesso } from '../citar.ts';
import { numeroEscrito } from '../numero.ts';
import { PARTICIPACAO } from '../projecoes/participacao.ts';
import { fatoDepois } from './conferencias.ts';
import { penaEmPalavras } from './pena.ts';

export const ESPECIES_DE_MEDIDA = {
  internacao: 'Internação',
  'tratamento-ambulatorial': 'Tratamento ambulatorial',
} as const;

/** A medida aplicada (Lei 12.714/2012, art. 2º, V): lança-a o magistrado que decide (art. 3º, II). */
export const medidaDeSeguranca = tipoDeFato({
  tipo: 'processos.medida-de-seguranca',
  nome: 'Medida de segurança',
  grupo: 'processo',
  campos: {
    processo: campo.processo(),
    especie: campo.escolha('Medida', ESPECIES_DE_MEDIDA),
    tipoPenal: campo.opcional(campo.tipoPenal('Fato previsto como crime')),
    dataDoFato: campo.opcional(campo.data('Data do fato')),
    inicio: campo.opcional(campo.data('Começo da medida')),
    prazoMinimo: campo.opcional(campo.pena('Prazo mínimo', { dica: 'De 1 a 3 anos (CP, art. 97, § 1º): 1a.' })),
    penaMaxima: campo.opcional(
      campo.pena('Pena máxima do crime', { dica: 'O limite da medida (STJ, Súmula 527): só se não está no catálogo.' }),
    ),
  },
  permissao: 'execucao.decisao.lancar',
  art2: 'V',
  prazoEmHoras: 48,
  duracao: 'instante',
  frase: ({ especie, prazoMinimo, processo }) =>
    `Medida de segurança: ${ESPECIES_DE_MEDIDA[especie].toLowerCase()}${
      prazoMinimo ? `, por ao menos ${penaEmPalavras(prazoMinimo)}` : ''
    }, no processo ${numeroEscrito(processo)}`,
  emPalavras: ({ especie }) => `Medida de segurança: ${ESPECIES_DE_MEDIDA[especie].toLowerCase()}`,
  conferir: ({ dados, dia }) => fatoDepois(dados.dataDoFato, dia),
  citar: citarProcesso('acao-penal'),
  projecoes: [PARTICIPACAO],
});

export type DadosDaMedida = DadosDoTipo<typeof medidaDeSeguranca>;
