import type { ComponentChildren } from 'preact';
import { Icone } from './icone.tsx';

export type TipoDeMensagem = 'erro' | 'aviso' | 'info' | 'sucesso';

const CLASSE = { erro: 'danger', aviso: 'warning', info: 'info', sucesso: 'success' } as const;

interface Props {
  tipo: TipoDeMensagem;
  titulo?: string | undefined;
  id?: string | undefined;
  children?: ComponentChildren;
}

/** Faixa de aviso do Padrão Digital de Governo. O erro interrompe o leitor de tela; os outros esperam a vez. */
export function Mensagem({ tipo, titulo, id, children }: Props) {
  return (
    <div class={`br-message ${CLASSE[tipo]}`} role={tipo === 'erro' ? 'alert' : undefined} id={id}>
      <div class="icon">
        <Icone nome={tipo} tamanho={28} />
      </div>
      <div class="content">
        {titulo && <strong class="message-title">{titulo}</strong>}
        {children && <div class="message-body">{children}</div>}
      </div>
    </div>
  );
}
