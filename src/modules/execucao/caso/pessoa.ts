/** A pessoa do caso: o que o cálculo usa de quem ela é, no dia de referência. */
import type { CasoEscrito } from '../../calculadora/index.ts';
import { type FatoVigente, quemE } from '../../pessoas/index.ts';
import { lidos } from './lidos.ts';
import type { PorQue } from './por-que.ts';

export type PessoaEscrita = NonNullable<CasoEscrito['pessoa']>;

const DA_CONDICAO = {
  gestante: 'gestante',
  'responsavel-por-crianca-ou-pessoa-com-deficiencia': 'responsavelPorCriancaOuPessoaComDeficiencia',
  'integrou-organizacao-criminosa': 'integrouOrganizacaoCriminosa',
} as const satisfies Record<string, keyof PessoaEscrita>;

export function pessoaDoCaso(fatos: readonly FatoVigente[], em: string): { pessoa: PessoaEscrita; porQue: PorQue } {
  const { nome, nomeSocial, nascimento, sexo } = quemE(fatos);
  const deQuem = { nome: ultimo(fatos, 'nome'), nascimento: ultimo(fatos, 'nascimento'), sexo: ultimo(fatos, 'sexo') };
  const pessoa: PessoaEscrita = {
    ...(deQuem.nome && { nome: nomeSocial ?? nome }),
    ...(nascimento && { nascimento }),
    ...(sexo && { sexo }),
  };
  const porQue: Record<string, string[]> = {};
  for (const [campo, raiz] of Object.entries(deQuem)) if (raiz) porQue[`pessoa.${campo}`] = [raiz];
  for (const f of lidos(fatos, 'pessoas.condicao')) {
    const campo = DA_CONDICAO[f.dados.condicao as keyof typeof DA_CONDICAO];
    if (campo === undefined || !valeEm(f, em)) continue;
    pessoa[campo] = f.dados.tem ?? true;
    porQue[`pessoa.${campo}`] = [f.raiz];
  }
  return { pessoa, porQue };
}

const ultimo = (fatos: readonly FatoVigente[], nome: string): string | undefined =>
  fatos.findLast((f) => f.tipo === `pessoas.${nome}`)?.raiz;

/** O que começou e não acabou no dia. */
export const valeEm = ({ dia, ate }: Pick<FatoVigente, 'dia' | 'ate'>, em: string): boolean =>
  dia <= em && (ate === undefined || ate >= em);
