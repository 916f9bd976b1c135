/** Lista pequena dentro de um grupo (suspensões, interrupções, exames): uma linha por item. */
import { contarItens } from '../campos.ts';
import { usarPreenchimento } from '../preenchimento.ts';
import { BotaoDeAcao } from './botao-de-acao.tsx';
import { Entrada } from './entrada.tsx';
import { ErroDoGrupo } from './erro-do-grupo.tsx';

interface Props {
  nome: string;
  titulo: string;
  umItem: string;
  campos: readonly string[];
}

export function Sublista({ nome, titulo, umItem, campos }: Props) {
  const p = usarPreenchimento();
  const quantos = contarItens(p.campos, nome);
  return (
    <fieldset class="sublista" id={nome} tabIndex={-1}>
      <legend>{titulo}</legend>
      <ErroDoGrupo nome={nome} />
      {Array.from({ length: quantos }, (_, i) => (
        <div class="fila" key={i} id={`${nome}.${i}`} tabIndex={-1}>
          {campos.map((c) => (
            <Entrada key={c} nome={`${nome}.${i}.${c}`} />
          ))}
          <BotaoDeAcao id={`${nome}.${i}.remover`} acao={`remover:${nome}.${i}`} oQue={`${umItem} ${i + 1}`}>
            Remover
          </BotaoDeAcao>
        </div>
      ))}
      <BotaoDeAcao id={`${nome}.acrescentar`} acao={`acrescentar:${nome}`}>{`Acrescentar ${umItem}`}</BotaoDeAcao>
    </fieldset>
  );
}
