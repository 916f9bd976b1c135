import { usarPreenchimento, valorDe } from '../preenchimento.ts';
import { NOMES_DOS_EVENTOS } from '../textos/eventos.ts';
import { BotaoDeAcao } from './botao-de-acao.tsx';
import { CamposDoEvento } from './campos-do-evento.tsx';
import { ErroDoGrupo } from './erro-do-grupo.tsx';
import { TipoDeEvento } from './tipo-de-evento.tsx';

const nomeDoTipo = (tipo: string): string =>
  Object.hasOwn(NOMES_DOS_EVENTOS, tipo) ? NOMES_DOS_EVENTOS[tipo as keyof typeof NOMES_DOS_EVENTOS] : 'evento';

/**
 * Uma linha: o que aconteceu e só os campos desse tipo. Trocado o tipo, o htmx troca a linha; sem JavaScript, o botão
 * "Atualizar os campos" (escondido quando há JavaScript) mostra os campos certos.
 */
export function Evento({ indice }: { indice: number }) {
  const p = usarPreenchimento();
  const nome = `eventos.${indice}`;
  const tipo = valorDe(p, `${nome}.tipo`);
  return (
    <li class="fila evento" id={nome} tabIndex={-1} aria-label={`${indice + 1}: ${nomeDoTipo(tipo)}`}>
      <TipoDeEvento
        id={`${nome}.tipo`}
        rotulo="O que aconteceu"
        vazio="escolha"
        valor={tipo}
        erro={p.erros.get(`${nome}.tipo`)}
        autofocus={p.foco === `${nome}.tipo`}
        hx-post="/calculadora"
        hx-vals='{"acao":"atualizar"}'
        hx-target="closest li"
        hx-select={`[id="${nome}"]`}
        hx-swap="outerMorph"
      />
      <div class="fila-campos">
        <CamposDoEvento nome={nome} tipo={tipo} />
      </div>
      <div class="fila-botoes">
        <noscript>
          <BotaoDeAcao id={`${nome}.atualizar`} acao={`atualizar:${nome}`} oQue={`do evento ${indice + 1}`}>
            Atualizar os campos
          </BotaoDeAcao>
        </noscript>
        <BotaoDeAcao id={`${nome}.remover`} acao={`remover:${nome}`} oQue={`${nomeDoTipo(tipo)} (${indice + 1})`}>
          Remover
        </BotaoDeAcao>
      </div>
      <ErroDoGrupo nome={nome} />
    </li>
  );
}
