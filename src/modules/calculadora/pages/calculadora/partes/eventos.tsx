import { contarItens } from '../campos.ts';
import { usarPreenchimento } from '../preenchimento.ts';
import { BotaoDeAcao } from './botao-de-acao.tsx';
import { ErroDoGrupo } from './erro-do-grupo.tsx';
import { Evento } from './evento.tsx';
import { TipoDeEvento } from './tipo-de-evento.tsx';

export function Eventos() {
  const p = usarPreenchimento();
  const quantos = contarItens(p.campos, 'eventos');
  return (
    <section aria-labelledby="titulo-eventos" class="secao-do-caso" id="eventos">
      <h2 id="titulo-eventos">O que aconteceu desde a prisão</h2>
      <p class="secao-dica">
        Em qualquer ordem: o cálculo põe por data. Sem a data da prisão, a pena não começou e as datas ficam
        indeterminadas.
      </p>
      <ErroDoGrupo nome="eventos" />
      {quantos === 0 && <p class="secao-vazia">Nada ainda. Comece pela prisão.</p>}
      <ol class="filas">
        {Array.from({ length: quantos }, (_, i) => (
          <Evento key={i} indice={i} />
        ))}
      </ol>
      <div class="acrescentar">
        <TipoDeEvento id="novo-evento" nome="novoEvento" rotulo="Acrescentar" valor="prisao" />
        <BotaoDeAcao id="acrescentar-evento" acao="acrescentar:eventos">
          Acrescentar evento
        </BotaoDeAcao>
      </div>
    </section>
  );
}
