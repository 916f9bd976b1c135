import type { ComponentChildren } from 'preact';

/** Rótulos e valores, lado a lado. */
export function Ficha({ linhas }: { linhas: readonly (readonly [rotulo: string, valor: ComponentChildren])[] }) {
  return (
    <dl class="ficha">
      {linhas.map(([rotulo, valor]) => (
        <div key={rotulo}>
          <dt>{rotulo}</dt>
          <dd>{valor}</dd>
        </div>
      ))}
    </dl>
  );
}
