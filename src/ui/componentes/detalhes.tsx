import type { ComponentChildren } from 'preact';

interface Props {
  resumo: ComponentChildren;
  aberto?: boolean | undefined;
  id?: string | undefined;
  children: ComponentChildren;
}

/** Abre e fecha sem JavaScript; na impressão sai aberto. */
export function Detalhes({ resumo, aberto, id, children }: Props) {
  return (
    <details class="detalhes" open={aberto} id={id}>
      <summary>{resumo}</summary>
      <div class="detalhes-miolo">{children}</div>
    </details>
  );
}
