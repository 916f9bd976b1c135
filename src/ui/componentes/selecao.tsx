import type { LooseSelectHTMLAttributes } from 'preact';
import { DicaEErro, descritoPor, type PropsDeCampo } from './dica-e-erro.tsx';

export interface Opcao {
  valor: string;
  rotulo: string;
}

export interface GrupoDeOpcoes {
  grupo: string;
  opcoes: readonly Opcao[];
}

type Props = PropsDeCampo &
  Omit<LooseSelectHTMLAttributes, 'id' | 'name' | 'value' | 'class' | 'size' | 'style'> & {
    valor?: string | undefined;
    opcoes: readonly (Opcao | GrupoDeOpcoes)[];
    /** Texto da opção vazia ("não informado"); ausente: não há opção vazia. */
    vazio?: string | undefined;
    tamanho?: 'curto' | 'medio' | 'cheio' | undefined;
  };

/** Lista de escolha nativa (funciona sem JavaScript e no teclado do celular). */
export function Selecao(props: Props) {
  const { id, rotulo, nome, dica, erro, valor, opcoes, vazio, tamanho = 'cheio', opcional, ...resto } = props;
  const opcao = (o: Opcao) => (
    <option key={o.valor} value={o.valor} selected={o.valor === valor}>
      {o.rotulo}
    </option>
  );
  return (
    <div class={`campo br-input selecao ${erro ? 'danger' : ''} campo-${tamanho}`}>
      <label for={id}>
        {rotulo}
        {opcional && <span class="opcional"> (opcional)</span>}
      </label>
      <DicaEErro id={id} dica={dica} erro={erro} />
      <select
        {...(resto as object)}
        id={id}
        name={nome ?? id}
        aria-invalid={erro ? 'true' : undefined}
        aria-describedby={descritoPor(id, dica, erro)}
      >
        {vazio !== undefined && <option value="">{vazio}</option>}
        {opcoes.map((o) =>
          'grupo' in o ? (
            <optgroup key={o.grupo} label={o.grupo}>
              {o.opcoes.map(opcao)}
            </optgroup>
          ) : (
            opcao(o)
          ),
        )}
      </select>
    </div>
  );
}
