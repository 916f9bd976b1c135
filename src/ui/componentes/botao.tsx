import type { LooseAnchorHTMLAttributes, ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { Icone, type NomeDeIcone } from './icone.tsx';

interface Comum {
  variante?: 'primario' | 'secundario' | 'terciario' | undefined;
  tamanho?: 'pequeno' | 'normal' | undefined;
  icone?: NomeDeIcone | undefined;
  children: ComponentChildren;
}

type PropsDeBotao = Comum & Omit<ButtonHTMLAttributes, 'class' | 'style' | 'children'> & { href?: undefined };
type PropsDeLink = Comum & Omit<LooseAnchorHTMLAttributes, 'class' | 'style' | 'children'> & { href: string };

const CLASSE = { primario: 'primary', secundario: 'secondary', terciario: '' } as const;

/** Botão; com `href`, um link com a mesma aparência. */
export function Botao(props: PropsDeBotao | PropsDeLink) {
  const { variante = 'secundario', tamanho = 'normal', icone, children, ...resto } = props;
  const classe = `br-button ${CLASSE[variante]} ${tamanho === 'pequeno' ? 'small' : ''}`.trim();
  const miolo = (
    <>
      {icone && <Icone nome={icone} />}
      {children}
    </>
  );
  if (resto.href !== undefined) {
    return (
      <a {...(resto as object)} class={classe}>
        {miolo}
      </a>
    );
  }
  return (
    <button type="submit" {...resto} class={classe}>
      {miolo}
    </button>
  );
}
