import { escolha, estrutura } from '../fatos/campos.ts';
import { type DadosDoTipo, tipoDeFato } from '../fatos/tipo.ts';
import { ATUACAO, VARA } from '../projecoes/atuacao.ts';

export const COMO_ATUA = {
  juizo: 'Juízo',
  acusacao: 'Ministério Público',
  defesa: 'Defesa',
  policia: 'Polícia',
} as const;

/** Quem julga, acusa, defende e investiga. Disto sai quem alcança a pessoa: o fim de uma atuação fecha o acesso dela. */
export const atuacao = tipoDeFato({
  tipo: 'pessoas.atuacao',
  nome: 'Quem atua no caso',
  grupo: 'processo',
  campos: {
    como: escolha('Como atua', COMO_ATUA),
    estruturaId: estrutura('Órgão', ['vara', 'tribunal', 'ministerio-publico', 'defensoria', 'oab', 'policia']),
  },
  permissao: 'pessoas.atuacao.lancar',
  duracao: 'desde',
  frase: ({ como }) => `Atua no caso: ${COMO_ATUA[como]}`,
  projecoes: [ATUACAO, VARA],
});

export type DadosDaAtuacao = DadosDoTipo<typeof atuacao>;
