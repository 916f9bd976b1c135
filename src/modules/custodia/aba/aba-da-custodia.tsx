/** A aba "Custódia" da pessoa: a um olhar, onde está, por que, e tudo o que lhe aconteceu presa. */
import { Botao, Mensagem } from '../../../ui/componentes/index.ts';
import { foraPorQue, ondeEsta, porQueEsta } from '../situacao/em-palavras.ts';
import { atrasada } from '../situacao/situacao.ts';
import { AlvarasPorCumprir } from './alvaras-por-cumprir.tsx';
import { Disciplina } from './disciplina.tsx';
import type { PropsDaAba } from './ler.ts';
import { Lugares } from './lugares.tsx';
import { MonitoracaoNaAba } from './monitoracao.tsx';
import { ComunicacoesDaPrisao, OrdensESolturas, PorQueEstaPresa } from './prisao.tsx';
import { Rotina } from './rotina.tsx';
import { TransferenciasNaAba } from './transferencias.tsx';

export function AbaDaCustodia(props: PropsDaAba) {
  return (
    <div class="aba-da-custodia">
      <AlvarasPorCumprir vigentes={props.aberta.vigentes} />
      <Resposta {...props} />
      <Atos {...props} />
      <PorQueEstaPresa {...props} />
      <ComunicacoesDaPrisao {...props} />
      <OrdensESolturas {...props} />
      <TransferenciasNaAba {...props} />
      <Lugares {...props} />
      <MonitoracaoNaAba {...props} />
      <Rotina {...props} />
      <Disciplina {...props} />
    </div>
  );
}

function Resposta({ situacao, nomes, hoje, contradicoes }: PropsDaAba) {
  const fora = foraPorQue(situacao);
  const naoVoltou = atrasada(situacao.fora, hoje);
  return (
    <>
      <p class="lide">{ondeEsta(situacao, nomes, hoje)}</p>
      {fora && (
        <Mensagem tipo={naoVoltou ? 'erro' : 'info'} {...(naoVoltou ? { titulo: 'Devia ter voltado' } : {})}>
          {fora}
        </Mensagem>
      )}
      {(situacao.estado === 'presa' || situacao.estado === 'em-transito') && (
        <p>
          Por que está presa: <strong>{porQueEsta(situacao)}</strong>
          {situacao.regime && <> · regime {situacao.regime}</>}
        </p>
      )}
      {contradicoes.length > 0 && (
        <Mensagem tipo="aviso" titulo="Há registros que não combinam com os anteriores">
          <ul>
            {contradicoes.map((c) => (
              <li key={c.raiz}>{c.porque}</li>
            ))}
          </ul>
          <p>Ficaram de fora da situação acima. Corrija ou anule o que estiver errado na linha do tempo.</p>
        </Mensagem>
      )}
    </>
  );
}

const Atos = ({ atos, aberta }: PropsDaAba) =>
  atos.length === 0 ? null : (
    <p class="acoes">
      {atos.map((a, i) => (
        <Botao
          key={a.pagina}
          href={`/pessoas/${aberta.id}/${a.pagina}`}
          variante={i === 0 ? 'primario' : 'secundario'}
          tamanho="pequeno"
        >
          {a.rotulo}
        </Botao>
      ))}
    </p>
  );
