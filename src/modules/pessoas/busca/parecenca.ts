/** Quanto um candidato se parece com o que se procura: o nome, a mãe e o ano juntos. */
import type { Candidato } from './candidatos.ts';
import { comparadorDeNomes, type NomeComparado } from './nomes-parecidos.ts';
import type { Procura } from './plano.ts';
import type { Variante } from './variantes.ts';

export interface Achado {
  pessoaId: string;
  /** O nome por que foi achada, como está no cadastro. */
  nome: string;
  /** Se o nome é civil, social, alcunha… */
  especie: string;
  mae: string | undefined;
  anoDeNascimento: number | undefined;
  /** De 0 a 1; só ordena os achados de uma busca. */
  parecenca: number;
  comoNome: NomeComparado;
  /** Ausente se não se procurou pela mãe ou se não se sabe quem é. */
  comoMae: NomeComparado | undefined;
}

// Quanto pesa cada discordância: escolhas do sistema, para que a mãe ou o ano desempatem homônimos sem esconder ninguém.
const OUTRA_MAE = 0.4;
const MAE_NAO_SABIDA = 0.2;
const OUTRO_ANO = 0.25;
const ANO_VIZINHO = 0.08;
const ANO_NAO_SABIDO = 0.1;

export function comparadorDeCandidatos(procura: Procura): (candidato: Candidato) => Achado {
  const pesos = new Map([...procura.variantes].map(([palavra, delas]) => [palavra, pesoDe(delas)]));
  const compararNome = comparadorDeNomes(procura.nome, pesos);
  const compararMae = procura.mae === undefined ? undefined : comparadorDeNomes(procura.mae, pesos);
  return (c) => {
    const comoNome = compararNome(c.nome);
    const comoMae = c.mae === null ? undefined : compararMae?.(c.mae);
    const daMae = compararMae ? (comoMae ? OUTRA_MAE * (1 - comoMae.valor) : MAE_NAO_SABIDA) : 0;
    const doAno = perdaDoAno(procura.anoDeNascimento, c.ano_de_nascimento);
    return {
      pessoaId: c.pessoa_id,
      nome: c.nome,
      especie: c.especie,
      mae: c.mae ?? undefined,
      anoDeNascimento: c.ano_de_nascimento ?? undefined,
      parecenca: Math.max(0, comoNome.valor - daMae - doAno),
      comoNome,
      comoMae,
    };
  };
}

function perdaDoAno(procurado: number | undefined, dele: number | null): number {
  if (procurado === undefined || procurado === dele) return 0;
  if (dele === null) return ANO_NAO_SABIDO;
  return Math.abs(procurado - dele) === 1 ? ANO_VIZINHO : OUTRO_ANO;
}

const PESO_DA_DESCONHECIDA = 0.8;

/** Palavra que está em muitos nomes distingue pouco: de 1 (em nenhum) a perto de 0,3 (em um décimo de 1 milhão). */
const pesoDe = ([melhor]: readonly Variante[]): number =>
  melhor ? 1 / (1 + Math.log10(1 + melhor.quantas) / 2.5) : PESO_DA_DESCONHECIDA;
