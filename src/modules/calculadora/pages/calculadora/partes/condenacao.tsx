import { usarPreenchimento, valorDe } from '../preenchimento.ts';
import { BotaoDeAcao } from './botao-de-acao.tsx';
import { CondenacaoDetalhes } from './condenacao-detalhes.tsx';
import { Crime } from './crime.tsx';
import { Entrada } from './entrada.tsx';
import { ErroDoGrupo } from './erro-do-grupo.tsx';

/** Cartão de uma condenação: o que muda a conta em quase todo caso, e o resto recolhido. */
export function Condenacao({ indice }: { indice: number }) {
  const p = usarPreenchimento();
  const nome = `condenacoes.${indice}`;
  const chamada = valorDe(p, `${nome}.id`).trim() || String(indice + 1);
  return (
    <li class="cartao" id={nome} tabIndex={-1} aria-labelledby={`${nome}.titulo`}>
      <h3 id={`${nome}.titulo`}>Condenação {chamada}</h3>
      <ErroDoGrupo nome={nome} />
      <div class="grade grade-crime">
        <Crime nome={`${nome}.tipoPenal`} />
        <Entrada nome={`${nome}.dataDoFato`} />
      </div>
      <div class="grade grade-pena">
        <Entrada nome={`${nome}.pena`} />
        <Entrada nome={`${nome}.regimeInicial`} />
        <Entrada nome={`${nome}.reincidencia`} />
      </div>
      <CondenacaoDetalhes indice={indice} />
      {/* Na tela fica no alto do cartão; na ordem do teclado, depois do que se preenche. */}
      <div class="cartao-remover">
        <BotaoDeAcao id={`${nome}.remover`} acao={`remover:${nome}`} oQue={`condenação ${chamada}`}>
          Remover
        </BotaoDeAcao>
      </div>
    </li>
  );
}
