import { AreaDeTexto, Botao, Formulario, Selecao } from '../../../../ui/componentes/index.ts';
import { POSICOES } from '../../nucleo/incidente.ts';
import { campoDe, enderecoDo, type PropsDoPasso } from './comum.ts';

/** A manifestação de quem tem vista. */
export function FormularioDaResposta(props: PropsDoPasso & { vistaId: string }) {
  const { aberto, vistaId } = props;
  return (
    <Formulario para={`${enderecoDo(aberto)}/resposta`}>
      <input type="hidden" name="vistaId" value={vistaId} />
      <Selecao
        {...campoDe(props, 'posicao')}
        rotulo="Posição"
        vazio="Escolha"
        tamanho="medio"
        opcoes={Object.entries(POSICOES).map(([valor, rotulo]) => ({ valor, rotulo }))}
      />
      <AreaDeTexto {...campoDe(props, 'texto')} rotulo="Manifestação" maxLength={20_000} />
      <p class="acoes">
        <Botao variante="primario">Responder à vista</Botao>
      </p>
    </Formulario>
  );
}
