import { escolha, opcional, simOuNao } from '../fatos/campos.ts';
import { type DadosDoTipo, tipoDeFato } from '../fatos/tipo.ts';

export const CONDICOES = {
  gestante: 'Gestante',
  lactante: 'Amamenta',
  'responsavel-por-crianca-ou-pessoa-com-deficiencia': 'Responsável por criança ou pessoa com deficiência',
  'pessoa-com-deficiencia': 'Pessoa com deficiência',
  'integrou-organizacao-criminosa': 'Integrou organização criminosa, por decisão judicial',
} as const;

/**
 * O que muda direitos e prazos (progressão especial da LEP, art. 112, § 3º; prisão domiciliar). Entra no cálculo. Saber que
 * não é o caso também conta: sem isso a data sai indeterminada. Vale o que se disse por último.
 */
export const condicao = tipoDeFato({
  tipo: 'pessoas.condicao',
  nome: 'Condição pessoal que muda direitos',
  grupo: 'qualificacao',
  campos: {
    condicao: escolha('Condição', CONDICOES),
    tem: opcional(simOuNao('A pessoa está nesta condição', { dica: 'Em branco: está.' })),
  },
  permissao: 'pessoas.qualificacao.lancar',
  prazoEmHoras: 24,
  duracao: 'desde',
  frase: ({ condicao: c, tem }) => (tem === false ? `Não é o caso: ${CONDICOES[c].toLowerCase()}` : CONDICOES[c]),
  projecoes: [],
});

export type DadosDaCondicao = DadosDoTipo<typeof condicao>;
