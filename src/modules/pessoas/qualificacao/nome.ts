import { escolha, texto } from '../fatos/campos.ts';
import { type DadosDoTipo, tipoDeFato } from '../fatos/tipo.ts';
import { NOME_DE_BUSCA } from '../projecoes/nome-de-busca.ts';
import { PESSOA } from '../projecoes/pessoa.ts';
import { TITULAR } from '../projecoes/titular.ts';

export const ESPECIES_DE_NOME = {
  civil: 'Nome civil',
  social: 'Nome social',
  alcunha: 'Alcunha',
  usado: 'Nome usado (falso ou de outra pessoa)',
  anterior: 'Nome anterior',
} as const;

/** Todos os nomes por que se conhece a pessoa. O social é o que se mostra; o civil é o que os documentos dizem. */
export const nome = tipoDeFato({
  tipo: 'pessoas.nome',
  nome: 'Nome',
  grupo: 'qualificacao',
  campos: { especie: escolha('Espécie de nome', ESPECIES_DE_NOME), nome: texto('Nome') },
  permissao: 'pessoas.qualificacao.lancar',
  art2: 'I',
  prazoEmHoras: 24,
  duracao: 'desde',
  frase: ({ especie, nome: n }) => `${ESPECIES_DE_NOME[especie]}: ${n}`,
  projecoes: [TITULAR, PESSOA, NOME_DE_BUSCA],
});

export type DadosDoNome = DadosDoTipo<typeof nome>;
