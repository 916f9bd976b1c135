/** Os nomes por que se procura a pessoa, com as chaves que os acham mesmo mal escritos. */
import { aprenderNomes, chavesDaLinha } from '../busca/index.ts';
import { type Projecao, projetarEm } from '../fatos/projecao.ts';
import { doTipo, type FatoVigente } from '../fatos/vigentes.ts';
import type { DadosDoNome } from '../qualificacao/nome.ts';
import { quemE } from './quem-e.ts';
import { soPublicos } from './so-publicos.ts';

interface LinhaDeNome {
  pessoa_id: string;
  especie: string;
  nome: string;
  mae: string | null;
  ano_de_nascimento: number | null;
  chaves: number[];
}

const LINHAS = projetarEm('pessoas.nome_de_busca', linhasDeBusca);

export const NOME_DE_BUSCA: Projecao = {
  ...LINHAS,
  async gravar(tx, pessoaIds, linhas) {
    const doNome = linhas as readonly unknown[] as readonly LinhaDeNome[];
    // Palavra que o vocabulário não tem não se acha.
    await aprenderNomes(
      tx,
      doNome.flatMap(({ nome, mae }) => (mae === null ? [nome] : [nome, mae])),
    );
    await LINHAS.gravar(tx, pessoaIds, linhas);
  },
};

/** Uma por nome, sem repetição, cada uma com a mãe e o ano de nascimento que valem. */
export function linhasDeBusca(pessoaId: string, todos: readonly FatoVigente[]) {
  const fatos = soPublicos(todos);
  const { mae, nascimento } = quemE(fatos);
  const anoDeNascimento = nascimento === undefined ? undefined : Number(nascimento.slice(0, 4));
  const nomes = new Map(
    doTipo<DadosDoNome>(fatos, 'pessoas.nome').map(({ dados: { especie, nome } }) => [
      `${especie} ${nome}`,
      { especie, nome },
    ]),
  );
  return [...nomes.values()].map(({ especie, nome }) => ({
    pessoa_id: pessoaId,
    especie,
    nome,
    mae: mae ?? null,
    ano_de_nascimento: anoDeNascimento ?? null,
    chaves: chavesDaLinha({ nome, mae, anoDeNascimento }),
  }));
}
