import type { Esquema } from '../../openapi/index.ts';

const PREFIXO = '#/components/schemas/';
const NOMES: Record<string, string> = {
  string: 'texto',
  number: 'número',
  integer: 'inteiro',
  boolean: 'true ou false',
  object: 'objeto',
  null: 'null',
};

export const nomeDoComponente = (ref: string): string => ref.slice(PREFIXO.length);
export const ancoraDoComponente = (nome: string): string => `esquema-${nome}`;

function Alternativas({ esquemas }: { esquemas: readonly Esquema[] }) {
  return (
    <>
      {esquemas.map((e, i) => (
        <span key={i}>
          {i > 0 && ' ou '}
          <Forma esquema={e} />
        </span>
      ))}
    </>
  );
}

/** Um valor de esquema em poucas palavras, com link para o componente. */
export function Forma({ esquema: e }: { esquema: Esquema }) {
  if (e.$ref) {
    const nome = nomeDoComponente(e.$ref);
    return <a href={`#${ancoraDoComponente(nome)}`}>{nome}</a>;
  }
  if (e.const !== undefined) return <code>{JSON.stringify(e.const)}</code>;
  if (e.enum) {
    return (
      <>
        {e.enum.map((v, i) => (
          <span key={String(v)}>
            {i > 0 && ' · '}
            <code>{String(v)}</code>
          </span>
        ))}
      </>
    );
  }
  const opcoes = e.anyOf ?? e.oneOf;
  if (opcoes) return <Alternativas esquemas={opcoes} />;
  if (e.items) {
    return (
      <>
        lista de <Forma esquema={e.items} />
      </>
    );
  }
  if (e.format === 'date') return <>data</>;
  if (e.properties) {
    return (
      <>
        {'{ '}
        {Object.keys(e.properties).map((nome, i) => (
          <span key={nome}>
            {i > 0 && ', '}
            <code>{nome}</code>
          </span>
        ))}
        {' }'}
      </>
    );
  }
  const tipo = Array.isArray(e.type) ? e.type[0] : e.type;
  return <>{NOMES[tipo ?? ''] ?? 'qualquer valor'}</>;
}
