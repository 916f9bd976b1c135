/** Endereços de conexão (`postgresql://…`): montar, trocar o banco e mostrar sem senha. */

export interface Endereco {
  /** Pasta do soquete Unix, ou endereço de rede (Windows). */
  host: string;
  porta: number;
}

interface Destino {
  endereco: Endereco;
  papel: string;
  senha: string;
  banco: string;
}

/** O soquete vai em `?host=`, a forma que o `pg` e a libpq entendem. */
export function montarUrl({ endereco, papel, senha, banco }: Destino): string {
  const url = new URL(`postgresql://localhost:${endereco.porta}/${encodeURIComponent(banco)}`);
  url.username = encodeURIComponent(papel);
  url.password = encodeURIComponent(senha);
  url.searchParams.set('host', endereco.host);
  return url.href;
}

export function comOutroBanco(url: string, banco: string): string {
  const outra = new URL(url);
  outra.pathname = `/${encodeURIComponent(banco)}`;
  return outra.href;
}

export const bancoDaUrl = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1));

/** Servidor e banco, sem papel nem senha: o que se pode mostrar no log. */
export function descreverUrl(url: string): string {
  const { hostname, port, searchParams, pathname } = new URL(url);
  return `${searchParams.get('host') ?? hostname}:${port || '5432'}${pathname}`;
}
