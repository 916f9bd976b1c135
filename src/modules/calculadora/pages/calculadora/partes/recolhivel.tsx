/** Parte do formulário que abre e fecha, com o que muda por ela escrito ao lado do nome. */
import type { ComponentChildren } from 'preact';
import { Detalhes } from '../../../../../ui/componentes/index.ts';
import { estaAberta, usarPreenchimento } from '../preenchimento.ts';

interface Props {
  id: string;
  titulo: string;
  /** Para que serve, em uma linha. */
  paraQue: string;
  /** Grupos de campos que ela contém. */
  prefixos: readonly string[];
  children: ComponentChildren;
}

export function Recolhivel({ id, titulo, paraQue, prefixos, children }: Props) {
  const p = usarPreenchimento();
  const resumo = (
    <>
      <span class="recolhivel-titulo">{titulo}</span> <span class="recolhivel-para-que">{paraQue}</span>
    </>
  );
  return (
    <Detalhes id={id} resumo={resumo} aberto={estaAberta(p, id, prefixos)}>
      {children}
    </Detalhes>
  );
}
