import { campo, type DadosDoTipo, tipoDeFato } from '../../pessoas/index.ts';
import { citarProcesso } from '../citar.ts';
import { PARTICIPACAO } from '../projecoes/participacao.ts';

/** Os ritos que dão prazo diferente ao inquérito: os mesmos nomes do contrato do caso. */
export const RITOS = {
  comum: 'Comum (CPP, art. 10)',
  federal: 'Justiça Federal',
  drogas: 'Lei de Drogas',
  'economia-popular': 'Economia popular',
  militar: 'Militar',
  faccao: 'Facção (Lei 15.358/2026)',
} as const;

const MAIS_PRORROGACOES = 20;

/** O inquérito e o que lhe conta o prazo. De vários sobre o mesmo inquérito, vale o último. */
export const inquerito = tipoDeFato({
  tipo: 'processos.inquerito',
  nome: 'Inquérito',
  grupo: 'processo',
  campos: {
    processo: campo.opcional(campo.processo()),
    numero: campo.opcional(campo.texto('Número na delegacia', { maximo: 60 })),
    rito: campo.escolha('Rito', RITOS),
    preso: campo.simOuNao('A pessoa está presa por ele'),
    prisao: campo.opcional(campo.data('Dia da prisão')),
    instauracao: campo.opcional(campo.data('Instaurado em')),
    inqueritoRecebidoPeloMP: campo.opcional(campo.data('Recebido pelo Ministério Público em')),
    prorrogacoes: campo.opcional(campo.inteiro('Prorrogações deferidas', 0, MAIS_PRORROGACOES)),
  },
  permissao: 'custodia.prisao.lancar',
  art2: 'IV',
  prazoEmHoras: 24,
  duracao: 'instante',
  frase: ({ numero, rito, preso }) =>
    `Inquérito${numero ? ` ${numero}` : ''}, rito ${RITOS[rito].toLowerCase()}, ${preso ? 'com a pessoa presa' : 'com a pessoa solta'}`,
  emPalavras: () => 'A polícia investiga (inquérito)',
  conferir: ({ dados: { prisao, instauracao, inqueritoRecebidoPeloMP: recebido } }) => {
    const primeiro = [prisao, instauracao].filter((d) => d !== undefined).toSorted()[0];
    return recebido !== undefined && primeiro !== undefined && recebido < primeiro
      ? [{ codigo: 'fora-de-ordem', campo: 'inqueritoRecebidoPeloMP', mensagem: ANTES_DE_COMECAR }]
      : [];
  },
  citar: citarProcesso('inquerito'),
  projecoes: [PARTICIPACAO],
});

const ANTES_DE_COMECAR = 'O Ministério Público o recebeu antes de o inquérito começar. Confira as datas.';

export type DadosDoInquerito = DadosDoTipo<typeof inquerito>;
