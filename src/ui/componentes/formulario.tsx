import type { ComponentChildren, FormHTMLAttributes } from 'preact';
import { usarPagina } from '../sistema.ts';

type Props = Omit<FormHTMLAttributes, 'method' | 'action' | 'style'> & {
  /** Para onde envia. */
  para: string;
  children: ComponentChildren;
};

/** Formulário de envio (POST), com o segredo da sessão quando há uma. */
export function Formulario({ para, children, ...resto }: Props) {
  const { quemEntrou } = usarPagina();
  return (
    <form {...resto} method="post" action={para}>
      {quemEntrou && <input type="hidden" name="_csrf" value={quemEntrou.csrf} />}
      {children}
    </form>
  );
}
