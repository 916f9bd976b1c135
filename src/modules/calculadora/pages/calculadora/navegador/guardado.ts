/** O rascunho no armazenamento do navegador. Todo acesso pode falhar: navegação privada, memória cheia, texto alheio. */
const CHAVE = 'custodia:rascunho';
const VALIDADE_MS = 30 * 86_400_000;

export type CampoEnviado = [nome: string, valor: string];

export interface Guardado {
  quando: Date;
  campos: CampoEnviado[];
}

/** `undefined` se não há, se não se lê ou se passou da validade (então é apagado). */
export function lerGuardado(): Guardado | undefined {
  try {
    const lido: unknown = JSON.parse(localStorage.getItem(CHAVE) ?? 'null');
    if (typeof lido !== 'object' || lido === null || !('quando' in lido) || !('campos' in lido)) return undefined;
    const quando = new Date(String(lido.quando));
    if (!Array.isArray(lido.campos) || !(Date.now() - quando.getTime() < VALIDADE_MS)) {
      apagarGuardado();
      return undefined;
    }
    return { quando, campos: lido.campos as CampoEnviado[] };
  } catch {
    return undefined;
  }
}

/** Devolve falso se o aparelho não deixou guardar. */
export function guardar(campos: readonly CampoEnviado[]): boolean {
  try {
    localStorage.setItem(CHAVE, JSON.stringify({ quando: new Date().toISOString(), campos }));
    return true;
  } catch {
    return false;
  }
}

export function apagarGuardado(): void {
  try {
    localStorage.removeItem(CHAVE);
  } catch {
    // Sem acesso ao armazenamento não há o que apagar.
  }
}
