/** O que todo formulário de um passo recebe. */
import { type Escrito, type Problemas, valorDe } from '../../../acesso/index.ts';
import type { IncidenteAberto } from '../ler.ts';

export interface PropsDoPasso {
  aberto: IncidenteAberto;
  escrito: Escrito;
  problemas: Problemas;
  /** O do formulário: separa os `id` dos que cabem na mesma página. */
  ato: string;
  /** É o próximo passo, e não outro que também cabe. */
  destaque: boolean;
}

/** O que se escreveu e o erro de um campo. No destaque, o `id` é o nome: é a ele que a lista de erros leva. */
export const campoDe = ({ ato, destaque, escrito, problemas }: Omit<PropsDoPasso, 'aberto'>, nome: string) => ({
  id: destaque ? nome : `${ato}-${nome}`,
  nome,
  valor: valorDe(escrito, nome),
  erro: problemas.de(nome),
});

export const enderecoDo = ({ incidente: { pessoaId, id } }: Pick<IncidenteAberto, 'incidente'>): string =>
  `/pessoas/${pessoaId}/incidentes/${id}`;
