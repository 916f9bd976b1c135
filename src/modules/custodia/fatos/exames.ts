import { campo, type DadosDoTipo, tipoDeFato } from '../../pessoas/index.ts';

/** Da medida de segurança (CP, art. 97; LEP, arts. 175 a 179). O prazo é política do sistema. */
export const exameDeCessacao = tipoDeFato({
  tipo: 'custodia.exame-de-cessacao',
  nome: 'Exame de cessação de periculosidade',
  grupo: 'disciplina',
  campos: {
    cessou: campo.simOuNao('Cessou a periculosidade'),
    perito: campo.opcional(campo.texto('Quem examinou')),
    laudo: campo.opcional(campo.texto('Número do laudo', { maximo: 60 })),
  },
  permissao: 'custodia.exame.lancar',
  art2: 'X',
  prazoEmHoras: 48,
  sigilo: 'restrito',
  duracao: 'instante',
  frase: ({ cessou }) => `Exame de cessação: ${cessou ? 'cessou' : 'não cessou'} a periculosidade`,
  emPalavras: ({ cessou }) =>
    cessou ? 'O exame foi favorável. Quem decide a saída é o juiz.' : 'O exame ainda não foi favorável. Haverá outro.',
  projecoes: [],
});
export type DadosDoExameDeCessacao = DadosDoTipo<typeof exameDeCessacao>;

export const exameCriminologico = tipoDeFato({
  tipo: 'custodia.exame-criminologico',
  nome: 'Exame criminológico',
  grupo: 'disciplina',
  campos: {
    parecer: campo.escolha('Parecer', { favoravel: 'Favorável', desfavoravel: 'Desfavorável' }),
    comissao: campo.opcional(campo.texto('Quem examinou')),
    laudo: campo.opcional(campo.texto('Número do laudo', { maximo: 60 })),
  },
  permissao: 'custodia.rotina.lancar',
  prazoEmHoras: 48,
  sigilo: 'restrito',
  duracao: 'instante',
  frase: ({ parecer }) => `Exame criminológico: parecer ${parecer === 'favoravel' ? 'favorável' : 'desfavorável'}`,
  emPalavras: () => 'Foi feito o exame criminológico. Quem decide é o juiz.',
  projecoes: [],
});
