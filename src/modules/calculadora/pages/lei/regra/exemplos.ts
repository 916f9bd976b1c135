/** Reconfere os exemplos de uma regra no momento em que alguém a lê: aplica a redação e compara com o esperado. */
import { isDeepStrictEqual } from 'node:util';
import { type Exemplo, type Funcao, type RegraPronta, versaoEm } from '../../../../../direito/motor/regra.ts';
import { dia } from '../../../../../direito/tempo/dia.ts';

export interface ExemploConferido {
  exemplo: Exemplo;
  /** Nomes dos parâmetros da regra, para dizer o que cada dado é. */
  nomes: readonly string[];
  obtido: unknown;
  confere: boolean;
}

type Aplicar = (...dados: readonly unknown[]) => unknown;

export function reconferir(r: RegraPronta<Funcao>): ExemploConferido[] {
  const nomes = nomesDosDados(r);
  return r.exemplos.map((exemplo) => {
    const versao = versaoEm(r, dia(exemplo.em));
    if (!versao) return { exemplo, nomes, obtido: undefined, confere: false };
    const obtido = (versao.aplicar as Aplicar)(...exemplo.dados);
    return { exemplo, nomes, obtido, confere: isDeepStrictEqual(obtido, exemplo.espera) };
  });
}

const NOME = /^[a-z][A-Za-z]+$/;

/** Os nomes escritos na própria função da regra (na redação que usa mais deles); letra solta não diz nada. */
export function nomesDosDados(r: RegraPronta<Funcao>): string[] {
  const listas = r.versoes.map((v) => parametrosDe(v.aplicar.toString()));
  const maior = listas.reduce((a, b) => (b.length > a.length ? b : a), []);
  return maior.map((nome) => (NOME.test(nome) ? nome : ''));
}

function parametrosDe(fonte: string): string[] {
  const lista =
    /^(?:async\s+)?(?:function\s*\w*\s*)?\(([^)]*)\)/.exec(fonte)?.[1] ?? /^(\w+)\s*=>/.exec(fonte)?.[1] ?? '';
  if (/[{[]/.test(lista)) return [];
  return lista
    .split(',')
    .map((p) => p.split(/[=:]/)[0]!.trim().replace(/^_/, ''))
    .filter(Boolean);
}
