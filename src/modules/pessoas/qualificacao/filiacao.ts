import { opcional, simOuNao, texto } from '../fatos/campos.ts';
import { type DadosDoTipo, tipoDeFato } from '../fatos/tipo.ts';
import { NOME_DE_BUSCA } from '../projecoes/nome-de-busca.ts';
import { PESSOA } from '../projecoes/pessoa.ts';
import { TITULAR } from '../projecoes/titular.ts';

export const filiacao = tipoDeFato({
  tipo: 'pessoas.filiacao',
  nome: 'Filiação',
  grupo: 'qualificacao',
  campos: {
    mae: opcional(texto('Nome da mãe')),
    pai: opcional(texto('Nome do pai')),
    desconhecida: opcional(simOuNao('Filiação desconhecida')),
  },
  permissao: 'pessoas.qualificacao.lancar',
  art2: 'I',
  prazoEmHoras: 24,
  duracao: 'desde',
  frase: ({ mae, pai }) =>
    mae || pai
      ? [mae && `mãe: ${mae}`, pai && `pai: ${pai}`]
          .filter(Boolean)
          .join('; ')
          .replace(/^./, (c) => c.toUpperCase())
      : 'Filiação desconhecida',
  conferir: ({ dados: { mae, pai, desconhecida } }) =>
    mae || pai || desconhecida
      ? []
      : [{ codigo: 'sem-filiacao', campo: 'mae', mensagem: 'Escreva a mãe ou o pai, ou diga que não se conhecem.' }],
  projecoes: [TITULAR, PESSOA, NOME_DE_BUSCA],
});

export type DadosDaFiliacao = DadosDoTipo<typeof filiacao>;
