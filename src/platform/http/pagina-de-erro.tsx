import { Botao } from '../../ui/componentes/index.ts';
import { Pagina } from '../../ui/layout.tsx';
import type { Problema } from './problema.ts';

export function PaginaDeErro({ problema, pedido }: { problema: Problema; pedido?: string | undefined }) {
  return (
    <Pagina titulo={problema.titulo}>
      <div class="pagina-de-erro">
        <p class="codigo-do-erro" aria-hidden="true">
          {problema.status}
        </p>
        <h1>{problema.titulo}</h1>
        <p class="lide">{problema.detalhe}</p>
        {pedido && (
          <p>
            Código do pedido: <code>{pedido}</code>
          </p>
        )}
        <p class="acoes">
          <Botao variante="primario" href="/">
            Ir para o início
          </Botao>
          <Botao href="/calculadora">Fazer um cálculo</Botao>
        </p>
      </div>
    </Pagina>
  );
}
