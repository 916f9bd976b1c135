/** Os filtros que uma pessoa guardou numa mesa, com o nome que lhes deu. */
export interface Visao {
  id: string;
  nome: string;
  /** A parte da busca do endereço, sem o `?`. */
  filtro: string;
}

export const MAIOR_NOME = 60;

/** Por pessoa e mesa (escolha do sistema): as que cabem numa linha de enlaces. */
export const MAIS_VISOES = 12;
