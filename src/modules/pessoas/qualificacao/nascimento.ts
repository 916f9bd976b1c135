import { data, opcional, simOuNao, texto } from '../fatos/campos.ts';
import { type DadosDoTipo, tipoDeFato } from '../fatos/tipo.ts';
import { NOME_DE_BUSCA } from '../projecoes/nome-de-busca.ts';
import { PESSOA } from '../projecoes/pessoa.ts';
import { TITULAR } from '../projecoes/titular.ts';

export const nascimento = tipoDeFato({
  tipo: 'pessoas.nascimento',
  nome: 'Nascimento',
  grupo: 'qualificacao',
  campos: {
    data: data('Data de nascimento'),
    estimada: opcional(simOuNao('A data é estimada')),
    naturalidade: opcional(texto('Município onde nasceu')),
    nacionalidade: opcional(texto('Nacionalidade', { maximo: 60 })),
  },
  permissao: 'pessoas.qualificacao.lancar',
  art2: 'I',
  prazoEmHoras: 24,
  duracao: 'desde',
  frase: ({ data: d, estimada, naturalidade }) =>
    `Nasceu em ${d.split('-').toReversed().join('/')}${estimada ? ' (data estimada)' : ''}${naturalidade ? `, em ${naturalidade}` : ''}`,
  conferir: ({ dados, dia }) =>
    dados.data > dia
      ? [
          {
            codigo: 'nascimento-no-futuro',
            campo: 'data',
            mensagem: 'Nasceu depois do dia em que isto se soube. Confira o ano.',
          },
        ]
      : [],
  projecoes: [TITULAR, PESSOA, NOME_DE_BUSCA],
});

export type DadosDoNascimento = DadosDoTipo<typeof nascimento>;
