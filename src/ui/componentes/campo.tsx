import type { LooseInputHTMLAttributes } from 'preact';
import { DicaEErro, descritoPor, type PropsDeCampo } from './dica-e-erro.tsx';

type Props = PropsDeCampo &
  Omit<LooseInputHTMLAttributes, 'id' | 'name' | 'value' | 'class' | 'size' | 'style'> & {
    valor?: string | number | undefined;
    /** Largura do que se espera escrever. */
    tamanho?: 'curto' | 'medio' | 'cheio' | undefined;
  };

/** Campo de uma linha (texto, data, número), com rótulo, dica e erro ligados a ele. */
export function Campo({ id, rotulo, nome, dica, erro, valor, tamanho = 'cheio', opcional, ...resto }: Props) {
  return (
    <div class={`campo br-input ${erro ? 'danger' : ''} campo-${tamanho}`}>
      <label for={id}>
        {rotulo}
        {opcional && <span class="opcional"> (opcional)</span>}
      </label>
      <DicaEErro id={id} dica={dica} erro={erro} />
      <input
        type="text"
        {...(resto as object)}
        id={id}
        name={nome ?? id}
        value={valor}
        aria-invalid={erro ? 'true' : undefined}
        aria-describedby={descritoPor(id, dica, erro)}
      />
    </div>
  );
}
