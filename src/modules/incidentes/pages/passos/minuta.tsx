import { AreaDeTexto, Botao, Formulario, Selecao } from '../../../../ui/componentes/index.ts';
import { RESULTADOS } from '../../nucleo/incidente.ts';
import { campoDe, enderecoDo, type PropsDoPasso } from './comum.ts';

/** A minuta, para o magistrado assinar. */
export const FormularioDaMinuta = (props: PropsDoPasso) => (
  <Formulario para={`${enderecoDo(props.aberto)}/minuta`}>
    <Selecao
      {...campoDe(props, 'resultado')}
      rotulo="Decisão proposta"
      vazio="Escolha"
      tamanho="medio"
      opcoes={Object.entries(RESULTADOS).map(([valor, rotulo]) => ({ valor, rotulo }))}
    />
    <AreaDeTexto {...campoDe(props, 'texto')} rotulo="Fundamentação" maxLength={20_000} />
    <p class="acoes">
      <Botao variante={props.destaque ? 'primario' : 'secundario'}>Deixar para assinatura</Botao>
    </p>
  </Formulario>
);
