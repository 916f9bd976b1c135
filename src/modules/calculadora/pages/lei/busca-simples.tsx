import type { ComponentChildren } from 'preact';
import { Botao, Campo } from '../../../../ui/componentes/index.ts';

interface Props {
  acao: string;
  rotulo: string;
  valor: string;
  dica?: string;
  /** Outros filtros, na mesma linha. */
  children?: ComponentChildren;
  /** Há filtro em uso: oferece voltar à lista inteira. */
  limpar: boolean;
}

/** Busca por GET: o endereço guarda o que se procurou, e o botão de voltar funciona. */
export function BuscaSimples({ acao, rotulo, valor, dica, children, limpar }: Props) {
  return (
    <form method="get" action={acao} role="search" class="lei-busca nao-imprimir">
      <Campo id="q" rotulo={rotulo} valor={valor} dica={dica} type="search" autocomplete="off" maxLength={100} />
      {children}
      <div class="lei-busca-botoes">
        <Botao variante="primario">Buscar</Botao>
        {limpar && (
          <Botao variante="terciario" href={acao}>
            Ver tudo
          </Botao>
        )}
      </div>
    </form>
  );
}
