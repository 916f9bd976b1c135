/** Procura, antes de criar, quem já pode ser a mesma pessoa: por documento igual e por nome, mãe e ano parecidos. */
import type { Ator, Banco, Tx } from '../../acesso/index.ts';
import { type ComparacaoDePessoas, compararPessoas, PESOS_PADRAO, type RegistroDePessoa } from '../identidade/index.ts';
import { numeroSimples } from '../projecoes/documento.ts';
import { acharCandidatos } from '../unificacao/candidatos.ts';
import { type OQueSeVe, oQueSeVeDe } from './store.ts';
import { numeroChave, type QuemSeCadastra, registroDe } from './quem-se-cadastra.ts';

export interface Parecida extends OQueSeVe {
  id: string;
  registro: RegistroDePessoa;
  comparacao: ComparacaoDePessoas;
  /** Tem o mesmo CPF ou RJI: é a mesma, ou um dos números está errado. */
  mesmoNumero: boolean;
}

/** As que se mostram: além disto ninguém olha uma a uma. */
const NO_MAXIMO = 6;

/** Da mais à menos parecida. */
export async function acharParecidas(banco: Banco | Tx, ator: Ator, q: QuemSeCadastra): Promise<Parecida[]> {
  const novo = registroDe(q);
  const chave = numeroChave(q);
  const candidatas = await acharCandidatos(banco, novo);
  const vistas = await oQueSeVeDe(
    banco,
    ator,
    candidatas.map((c) => c.id),
  );
  return candidatas
    .flatMap(({ id, registro }): Parecida[] => {
      const visto = vistas.get(id);
      const mesmoNumero = chave !== undefined && temONumero(registro, chave);
      const comparacao = compararPessoas(novo, registro, PESOS_PADRAO);
      return visto && (mesmoNumero || comparacao.faixa !== 'diferente')
        ? [{ ...visto, id, registro, comparacao, mesmoNumero }]
        : [];
    })
    .toSorted((a, b) => Number(b.mesmoNumero) - Number(a.mesmoNumero) || b.comparacao.bits - a.comparacao.bits)
    .slice(0, NO_MAXIMO);
}

const temONumero = ({ cpf, rji }: RegistroDePessoa, chave: string): boolean =>
  [cpf, rji].some((n) => n !== undefined && numeroSimples(n) === numeroSimples(chave));

/** O que se pode mostrar a quem cadastra: da sigilosa que não alcança, nem que existe. */
export const mostraveis = (parecidas: readonly Parecida[]): Parecida[] =>
  parecidas.filter((p) => p.alcanca || (p.sigilo !== 'sigiloso' && !p.mesmoNumero));
