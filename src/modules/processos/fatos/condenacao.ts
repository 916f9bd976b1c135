import { lerFracao } from '../../../direito/tempo/fracao.ts';
import type { Recusa } from '../../../platform/recusa.ts';
import { campo, type DadosDoTipo, tipoDeFato } from '../../pessoas/index.ts';
import { citarProcesso } from '../citar.ts';
import { numeroEscrito } from '../numero.ts';
import { PARTICIPACAO } from '../projecoes/participacao.ts';
import { CAMPOS_DAS_CARACTERISTICAS } from './caracteristicas.ts';
import { fatoDepois } from './conferencias.ts';
import { crimeEscrito, nomeDoCrime } from './crime.ts';
import { ehPenaNula, penaEmPalavras } from './pena.ts';

export const ESPECIES_DE_PENA = {
  reclusao: 'Reclusão',
  detencao: 'Detenção',
  'prisao-simples': 'Prisão simples',
} as const;

export const REGIMES = { fechado: 'Fechado', semiaberto: 'Semiaberto', aberto: 'Aberto' } as const;

export const REINCIDENCIAS = {
  primario: 'Primário(a)',
  reincidente: 'Reincidente',
  'reincidente-especifico': 'Reincidente específico(a) em hediondo',
} as const;

/**
 * A condenação (Lei 12.714/2012, art. 2º, V): tudo o que o contrato do caso aceita, com os mesmos nomes. O dia é o da
 * decisão. O que a sentença não diz fica em branco: o cálculo responde "indeterminado" em vez de presumir.
 */
export const condenacao = tipoDeFato({
  tipo: 'processos.condenacao',
  nome: 'Condenação',
  grupo: 'processo',
  campos: {
    processo: campo.processo(),
    tipoPenal: campo.opcional(campo.tipoPenal('Crime')),
    dataDoFato: campo.opcional(campo.data('Data do fato')),
    pena: campo.opcional(campo.pena('Pena', { dica: 'Anos, meses e dias: 5a4m0d.' })),
    especie: campo.opcional(campo.escolha('Espécie da pena', ESPECIES_DE_PENA)),
    regimeInicial: campo.opcional(campo.escolha('Regime inicial', REGIMES)),
    reincidencia: campo.opcional(campo.escolha('Reincidência', REINCIDENCIAS)),
    mausAntecedentes: campo.opcional(campo.simOuNao('Maus antecedentes')),
    condenacaoAnteriorComViolencia: campo.opcional(
      campo.simOuNao('A condenação anterior foi por crime com violência', { dica: 'Só de quem é reincidente.' }),
    ),
    ...CAMPOS_DAS_CARACTERISTICAS,
    fracaoFixadaProgressao: campo.opcional(
      campo.texto('Fração da progressão fixada em decisão', {
        maximo: 12,
        dica: 'Só se uma decisão que transitou a fixou: 1/6, 40%.',
      }),
    ),
    fracaoFixadaLivramento: campo.opcional(
      campo.texto('Fração do livramento fixada em decisão', { maximo: 12, dica: 'Idem: 1/3, 1/2, 2/3.' }),
    ),
    penaMaximaAbstrata: campo.opcional(
      campo.pena('Pena máxima do crime', { dica: 'Só se o crime não está no catálogo.' }),
    ),
    prazoPrescricional: campo.opcional(
      campo.pena('Prazo próprio de prescrição', { dica: 'Só quando a lei o fixa, como na multa (2 anos).' }),
    ),
  },
  permissao: 'execucao.decisao.lancar',
  art2: 'V',
  prazoEmHoras: 48,
  duracao: 'instante',
  frase: ({ processo, tipoPenal, pena, regimeInicial }) =>
    `Condenação por ${crimeEscrito(tipoPenal)}${pena ? ` a ${penaEmPalavras(pena)}` : ''}${
      regimeInicial ? `, em regime ${REGIMES[regimeInicial].toLowerCase()}` : ''
    }, no processo ${numeroEscrito(processo)}`,
  emPalavras: ({ tipoPenal, pena }) =>
    `Condenação por ${nomeDoCrime(tipoPenal)}${pena ? `: ${penaEmPalavras(pena)}` : ''}`,
  conferir: ({ dados, dia }) => [
    ...fatoDepois(dados.dataDoFato, dia),
    ...DURACOES.flatMap((campo) => penaNula(campo, dados[campo])),
    ...fracaoRuim('fracaoFixadaProgressao', dados.fracaoFixadaProgressao),
    ...fracaoRuim('fracaoFixadaLivramento', dados.fracaoFixadaLivramento),
    ...(dados.tentado && dados.resultadoMorte ? [TENTADO_COM_MORTE] : []),
  ],
  citar: citarProcesso('acao-penal'),
  projecoes: [PARTICIPACAO],
});

const DURACOES = ['pena', 'penaMaximaAbstrata', 'prazoPrescricional'] as const;

const TENTADO_COM_MORTE: Recusa = {
  codigo: 'tentativa-com-morte',
  campo: 'resultadoMorte',
  mensagem: 'Crime tentado não tem resultado morte: desmarque um dos dois.',
};

const penaNula = (nome: string, valor: string | undefined): Recusa[] =>
  valor !== undefined && ehPenaNula(valor)
    ? [{ codigo: 'duracao-nula', campo: nome, mensagem: 'A duração é zero. Escreva anos, meses ou dias, ou retire-a.' }]
    : [];

const fracaoRuim = (nome: string, valor: string | undefined): Recusa[] =>
  valor !== undefined && !lerFracao(valor)
    ? [{ codigo: 'fracao-invalida', campo: nome, mensagem: 'Escreva a fração como "1/6" ou "16%", entre 0 e 1.' }]
    : [];

export type DadosDaCondenacao = DadosDoTipo<typeof condenacao>;
