import { escolha, textoLongo } from '../fatos/campos.ts';
import { type DadosDoTipo, tipoDeFato } from '../fatos/tipo.ts';
import { PESSOA } from '../projecoes/pessoa.ts';

export const MOTIVOS_DA_EXCECAO = {
  'sem-documento': 'Não tem documento',
  'nao-identificada': 'Não se sabe quem é',
  'recusa-se': 'Recusa-se a dizer quem é',
  estrangeira: 'Estrangeira(o) sem CPF',
} as const;

/** O registro de exceção: características e fotografia no lugar do documento (Res. CNJ 417/2021, art. 4º, § 7º). */
export const excecao = tipoDeFato({
  tipo: 'pessoas.excecao',
  nome: 'Registro de exceção',
  grupo: 'qualificacao',
  campos: {
    motivo: escolha('Por que falta o documento', MOTIVOS_DA_EXCECAO),
    caracteristicas: textoLongo('Características físicas', {
      maximo: 1000,
      dica: 'Idade aparente, altura, cor da pele, dos olhos e do cabelo, sinais.',
    }),
  },
  permissao: 'pessoas.qualificacao.lancar',
  art2: 'I',
  prazoEmHoras: 24,
  duracao: 'desde',
  frase: ({ motivo, caracteristicas }) => `${MOTIVOS_DA_EXCECAO[motivo]}: ${caracteristicas}`,
  projecoes: [PESSOA],
});

export type DadosDaExcecao = DadosDoTipo<typeof excecao>;
