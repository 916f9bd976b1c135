import type { ComponentChildren } from 'preact';
import { Icone } from './icone.tsx';

/** Ponto em que a lei ou os tribunais admitem mais de uma leitura, ou em que a fonte não foi conferida. */
export function Duvida({ children }: { children: ComponentChildren }) {
  return (
    <div class="duvida">
      <Icone nome="pergunta" tamanho={18} />
      <div>
        <strong>Dúvida.</strong> {children}
      </div>
    </div>
  );
}
