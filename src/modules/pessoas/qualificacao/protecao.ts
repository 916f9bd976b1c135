import { escolha, opcional, textoLongo } from '../fatos/campos.ts';
import { type DadosDoTipo, tipoDeFato } from '../fatos/tipo.ts';

export const MOTIVOS_DE_PROTECAO = {
  ameaca: 'Está ameaçada(o)',
  separacao: 'Não pode ficar com outras pessoas presas',
  autolesao: 'Risco de se ferir',
  funcao: 'Trabalhou em polícia, prisão, justiça ou outra função exposta',
  outro: 'Outro motivo',
} as const;

/** Por que precisa de proteção: só vê quem tem `pessoas.protecao.ver`. */
export const protecao = tipoDeFato({
  tipo: 'pessoas.protecao',
  nome: 'Proteção',
  grupo: 'cuidado',
  campos: {
    motivo: escolha('Por que precisa de proteção', MOTIVOS_DE_PROTECAO),
    descricao: textoLongo('O que se sabe', { maximo: 2000 }),
    providencia: opcional(textoLongo('O que a unidade precisa fazer', { maximo: 1000 })),
  },
  permissao: 'pessoas.cuidado.lancar',
  sigilo: 'restrito',
  duracao: 'desde',
  frase: ({ motivo, descricao, providencia }) =>
    `${MOTIVOS_DE_PROTECAO[motivo]}: ${descricao}${providencia ? `. Providência: ${providencia}` : ''}`,
  projecoes: [],
});

export type DadosDaProtecao = DadosDoTipo<typeof protecao>;
