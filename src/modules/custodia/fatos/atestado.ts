import { campo, type DadosDoTipo, tipoDeFato } from '../../pessoas/index.ts';

export const CONDUTAS = { otima: 'Ótima', boa: 'Boa', regular: 'Regular', ma: 'Má' } as const;

/** O prazo é política do sistema: 30 dias. */
export const atestado = tipoDeFato({
  tipo: 'custodia.atestado',
  nome: 'Atestado de conduta',
  grupo: 'disciplina',
  campos: {
    conduta: campo.escolha('Conduta', CONDUTAS),
    numero: campo.opcional(campo.texto('Número do atestado', { maximo: 40 })),
  },
  permissao: 'custodia.rotina.lancar',
  art2: 'VIII',
  prazoEmHoras: 30 * 24,
  duracao: 'instante',
  frase: ({ conduta, numero }) => `Conduta ${CONDUTAS[conduta].toLowerCase()}${numero ? ` (atestado ${numero})` : ''}`,
  emPalavras: ({ conduta }) => `O diretor atestou o seu comportamento: ${CONDUTAS[conduta].toLowerCase()}.`,
  projecoes: [],
});

export type DadosDoAtestado = DadosDoTipo<typeof atestado>;
