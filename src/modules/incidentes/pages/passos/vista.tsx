import { Botao, Campo, Formulario } from '../../../../ui/componentes/index.ts';
import { TERMO_EM_DIAS } from '../../actions/dar-vista.ts';
import { emPalavras, faltaOuvir } from '../../nucleo/passos.ts';
import { campoDe, enderecoDo, type PropsDoPasso } from './comum.ts';

/** Dar vista, com o termo. */
export function FormularioDaVista(props: PropsDoPasso) {
  const { aberto, destaque } = props;
  const termo = campoDe(props, 'termoDias');
  const faltam = faltaOuvir(aberto.incidente, aberto.hoje);
  const aQuem = faltam.includes('defesa') ? emPalavras(['ministerio-publico', 'defesa']) : 'o Ministério Público';
  return (
    <Formulario para={`${enderecoDo(aberto)}/vista`}>
      <p>Vai a quem atua no caso: {aQuem}.</p>
      <Campo
        {...termo}
        rotulo="Termo, em dias corridos"
        dica="Não conta o dia de hoje."
        type="number"
        min={1}
        max={30}
        tamanho="curto"
        valor={termo.valor ?? TERMO_EM_DIAS}
      />
      <p class="acoes">
        <Botao variante={destaque ? 'primario' : 'secundario'}>Dar vista</Botao>
      </p>
    </Formulario>
  );
}
