/** O que todo campo tem em comum: rótulo, dica e erro, ligados pelo `id`. */
import { Icone } from './icone.tsx';

export interface PropsDeCampo {
  id: string;
  rotulo: string;
  /** Nome no formulário; na falta, o `id`. */
  nome?: string | undefined;
  dica?: string | undefined;
  erro?: string | undefined;
  /** Escreve "(opcional)" depois do rótulo. */
  opcional?: boolean | undefined;
}

export function descritoPor(id: string, dica?: string, erro?: string): string | undefined {
  const ids = [dica && `${id}-dica`, erro && `${id}-erro`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export function DicaEErro({ id, dica, erro }: { id: string; dica?: string | undefined; erro?: string | undefined }) {
  return (
    <>
      {dica && (
        <p class="campo-dica" id={`${id}-dica`}>
          {dica}
        </p>
      )}
      {erro && (
        <p class="campo-erro" id={`${id}-erro`}>
          <Icone nome="erro" tamanho={16} /> {erro}
        </p>
      )}
    </>
  );
}
