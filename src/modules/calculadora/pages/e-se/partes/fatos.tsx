import { Entrada } from '../../calculadora/partes/entrada.tsx';
import { ErroDoGrupo } from '../../calculadora/partes/erro-do-grupo.tsx';
import { FATOS } from '../fatos.ts';

export function Fatos() {
  return (
    <>
      {FATOS.map((fato) => (
        <fieldset class="fato" key={fato.id} id={fato.id} tabIndex={-1}>
          <legend>{fato.titulo}</legend>
          <ErroDoGrupo nome={fato.id} />
          <div class="fato-campos">
            {fato.campos.map((campo) => (
              <Entrada
                key={campo}
                nome={`eventos.0.${campo}`}
                como={`${fato.id}.${campo}`}
                tipoDeEvento={fato.tipo}
                rotulo={fato.rotulos?.[campo]}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}
