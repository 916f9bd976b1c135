/** Busca simples nas regras: todas as palavras, em qualquer ordem, sem acento nem maiúscula. */
import type { Funcao, RegraPronta } from '../../../../direito/motor/regra.ts';

type AlgumaRegra = RegraPronta<Funcao>;

export function semAcento(texto: string): string {
  return texto.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

const textoDe = (r: AlgumaRegra): string =>
  semAcento([r.id, r.titulo, ...r.versoes.flatMap((v) => [v.norma, v.resumo]), ...r.duvidas].join(' '));

/** Busca vazia devolve todas. */
export function buscarRegras(regras: readonly AlgumaRegra[], busca: string): AlgumaRegra[] {
  const palavras = semAcento(busca).split(/\s+/).filter(Boolean);
  if (palavras.length === 0) return [...regras];
  return regras.filter((r) => {
    const texto = textoDe(r);
    return palavras.every((p) => texto.includes(p));
  });
}
