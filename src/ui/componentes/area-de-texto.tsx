import type { TextareaHTMLAttributes } from 'preact';
import { DicaEErro, descritoPor, type PropsDeCampo } from './dica-e-erro.tsx';

type Props = PropsDeCampo &
  Omit<TextareaHTMLAttributes, 'id' | 'name' | 'value' | 'class' | 'style'> & {
    valor?: string | undefined;
  };

/** Campo de várias linhas. */
export function AreaDeTexto({ id, rotulo, nome, dica, erro, valor, opcional, ...resto }: Props) {
  return (
    <div class={`campo br-textarea ${erro ? 'danger' : ''}`}>
      <label for={id}>
        {rotulo}
        {opcional && <span class="opcional"> (opcional)</span>}
      </label>
      <DicaEErro id={id} dica={dica} erro={erro} />
      <textarea
        rows={6}
        {...resto}
        id={id}
        name={nome ?? id}
        aria-invalid={erro ? 'true' : undefined}
        aria-describedby={descritoPor(id, dica, erro)}
      >
        {valor}
      </textarea>
    </div>
  );
}
