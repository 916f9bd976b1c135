import { campo, type DadosDoTipo, tipoDeFato } from '../../pessoas/index.ts';
import { citarProcesso } from '../../processos/index.ts';
import { conferirMovimento } from '../situacao/conferir.ts';
import { DO_MOVIMENTO } from '../situacao/projecoes.ts';
import { ESPECIES_DE_PRISAO } from '../situacao/situacao.ts';
import { MOTIVOS_DA_SOLTURA } from './soltura.ts';

/** Por que a pessoa está presa, deste dia em diante. Um por processo: o novo toma o lugar do anterior. */
export const titulo = tipoDeFato({
  tipo: 'custodia.titulo',
  nome: 'Por que está presa',
  grupo: 'prisao',
  campos: {
    especie: campo.escolha('Espécie', ESPECIES_DE_PRISAO),
    processo: campo.opcional(campo.processo()),
    ordemId: campo.opcional(campo.fato('Ordem de prisão que se cumpriu', 'processos.ordem-de-prisao')),
    motivo: campo.opcional(campo.texto('Motivo, como está na decisão', { maximo: 400 })),
  },
  permissao: 'processos.processo.lancar',
  art2: 'II',
  prazoEmHoras: 24,
  duracao: 'instante',
  hora: 'aceita',
  frase: ({ especie, motivo }) =>
    `Presa por: ${ESPECIES_DE_PRISAO[especie].toLowerCase()}${motivo ? ` — ${motivo}` : ''}`,
  emPalavras: ({ especie }) => `O motivo da sua prisão passou a ser: ${ESPECIES_DE_PRISAO[especie].toLowerCase()}.`,
  conferir: conferirMovimento('custodia.titulo'),
  citar: citarProcesso('acao-penal'),
  projecoes: DO_MOVIMENTO,
});

export type DadosDoTitulo = DadosDoTipo<typeof titulo>;

/** Os da soltura, e os de quem continua presa por outro título. */
export const MOTIVOS_DO_FIM_DO_TITULO = {
  ...MOTIVOS_DA_SOLTURA,
  revogado: 'Revogado pelo juízo',
  'prazo-vencido': 'Prazo vencido',
} as const;

/** A soltura encerra todos; este encerra um só, de quem continua presa por outro. */
export const tituloEncerrado = tipoDeFato({
  tipo: 'custodia.titulo-encerrado',
  nome: 'Fim de um título',
  grupo: 'prisao',
  campos: {
    tituloId: campo.fato('Título que acabou', 'custodia.titulo'),
    motivo: campo.escolha('Motivo', MOTIVOS_DO_FIM_DO_TITULO),
    ordem: campo.opcional(campo.texto('Número da ordem', { maximo: 60 })),
    subsistentes: campo.opcional(
      campo.textoLongo('Ordens que subsistem', { dica: 'Juízo, motivo e processo de cada uma.' }),
    ),
  },
  permissao: 'processos.processo.lancar',
  prazoEmHoras: 24,
  duracao: 'instante',
  hora: 'aceita',
  frase: ({ motivo, subsistentes }) =>
    `Título encerrado: ${MOTIVOS_DO_FIM_DO_TITULO[motivo].toLowerCase()}${subsistentes ? `. Continua presa por: ${subsistentes}` : ''}`,
  emPalavras: ({ motivo }) =>
    `Um dos motivos da sua prisão acabou: ${MOTIVOS_DO_FIM_DO_TITULO[motivo].toLowerCase()}. Pode haver outros.`,
  conferir: conferirMovimento('custodia.titulo-encerrado'),
  projecoes: DO_MOVIMENTO,
});

export type DadosDoTituloEncerrado = DadosDoTipo<typeof tituloEncerrado>;
