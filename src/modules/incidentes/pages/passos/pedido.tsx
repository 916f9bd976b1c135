import { AreaDeTexto, Botao, Formulario } from '../../../../ui/componentes/index.ts';
import { campoDe, enderecoDo, type PropsDoPasso } from './comum.ts';

/** A defesa fala no incidente que o juízo abriu. */
export const FormularioDoPedido = (props: PropsDoPasso) => (
  <Formulario para={`${enderecoDo(props.aberto)}/pedido`}>
    <AreaDeTexto
      {...campoDe(props, 'texto')}
      rotulo="Manifestação da defesa"
      dica="Fica registrada como o pedido da defesa, com o recibo da conta de hoje."
      maxLength={20_000}
    />
    <p class="acoes">
      <Botao variante={props.destaque ? 'primario' : 'secundario'}>Registrar</Botao>
    </p>
  </Formulario>
);
