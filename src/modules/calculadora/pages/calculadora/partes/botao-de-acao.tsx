/**
 * Botão que muda as linhas do formulário. Sem JavaScript devolve a página inteira; com ele, o htmx troca só o
 * formulário, no lugar, sem perder o que foi digitado.
 */
import { Botao } from '../../../../../ui/componentes/index.ts';
import { usarPreenchimento } from '../preenchimento.ts';

interface Props {
  id: string;
  acao: string;
  children: string;
  /** Completa o nome do botão para quem ouve a página: "Remover" → "Remover condenação B". */
  oQue?: string;
}

export const TROCA_DO_FORMULARIO = {
  'hx-post': '/calculadora',
  'hx-target': '#formulario',
  'hx-select': '#formulario',
  'hx-swap': 'outerMorph',
} as const;

export function BotaoDeAcao({ id, acao, children, oQue }: Props) {
  const p = usarPreenchimento();
  const remove = acao.startsWith('remover:');
  return (
    <Botao
      id={id}
      name="acao"
      value={acao}
      variante={remove ? 'terciario' : 'secundario'}
      tamanho="pequeno"
      autofocus={p.foco === id}
      {...TROCA_DO_FORMULARIO}
    >
      <span>
        {children}
        {oQue && <span class="oculto"> {oQue}</span>}
      </span>
    </Botao>
  );
}
