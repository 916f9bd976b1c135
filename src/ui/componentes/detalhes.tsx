import type { ComponentChildren } from 'preact';

interface Props {
  resumo: ComponentChildren;
  aberto?: boolean | undefined;
  id?: string | undefined;
  /** Detalhe longo que não vale o papel. */
  fechadoNaImpressao?: boolean | undefined;
  children: ComponentChildren;
}

/** Abre e fecha sem JavaScript; na impressão sai aberto, salvo `fechadoNaImpressao`. */
export function Detalhes({ resumo, aberto, id, fechadoNaImpressao, children }: Props) {
  return (
    <details class={fechadoNaImpressao ? 'detalhes fechado-na-impressao' : 'detalhes'} open={aberto} id={id}>
      <summary>{resumo}</summary>
      <div class="detalhes-miolo">{children}</div>
    </details>
  );
}
