import type { LooseInputHTMLAttributes } from 'preact';
import { DicaEErro, descritoPor, type PropsDeCampo } from './dica-e-erro.tsx';

type Props = Omit<PropsDeCampo, 'opcional'> &
  Omit<LooseInputHTMLAttributes, 'id' | 'name' | 'value' | 'type' | 'checked' | 'class' | 'size' | 'style'> & {
    /** Valor enviado quando marcada; padrão `sim`. */
    valor?: string | undefined;
    marcada?: boolean | undefined;
    /** `radio` para escolher uma entre várias do mesmo nome. */
    tipo?: 'checkbox' | 'radio' | undefined;
  };

export function CaixaDeMarcar(props: Props) {
  const { id, rotulo, nome, dica, erro, valor = 'sim', marcada, tipo = 'checkbox', ...resto } = props;
  return (
    <div class={`marcar ${erro ? 'danger' : ''}`}>
      <input
        {...(resto as object)}
        type={tipo}
        id={id}
        name={nome ?? id}
        value={valor}
        checked={marcada ?? false}
        aria-invalid={erro ? 'true' : undefined}
        aria-describedby={descritoPor(id, dica, erro)}
      />
      <div>
        <label for={id}>{rotulo}</label>
        <DicaEErro id={id} dica={dica} erro={erro} />
      </div>
    </div>
  );
}
