/** Onde a lei admite mais de uma leitura: o que cada uma diz, lado a lado, e o que muda em cada data. */
import { Detalhes, Tabela } from '../../../../ui/componentes/index.ts';
import type { Parametros } from '../../../../direito/caso.ts';
import { contar, dataCurta } from '../../../../ui/texto.ts';
import type { Apresentacao } from './apresentacao.ts';
import { type Disputa, disputas } from './disputas.ts';
import type { Leitura } from './leituras.ts';

interface Props {
  tela: Apresentacao;
  parametros: Parametros;
  prefixo?: string;
}

export function LeiturasEmDisputa({ tela, parametros, prefixo = '' }: Props) {
  if (tela.marcos.length === 0) return null;
  const lista = disputas(tela.marcos, parametros);
  return (
    <section class="quadro" aria-labelledby={`${prefixo}disputa`}>
      <h2 id={`${prefixo}disputa`}>Leituras em disputa</h2>
      {lista.length === 0 ? (
        <p class="quadro-nota">Neste caso, todas as leituras que o sistema conhece dão as mesmas datas.</p>
      ) : (
        <p class="quadro-nota">
          Nestes pontos a lei ou os tribunais admitem mais de uma resposta. A primeira é a que mais adianta uma data.
        </p>
      )}
      {lista.map((d, i) => (
        <Detalhes key={d.nome} aberto={i === 0} resumo={<Resumo d={d} />}>
          <UmaDisputa d={d} />
        </Detalhes>
      ))}
    </section>
  );
}

function Resumo({ d }: { d: Disputa }) {
  return (
    <span class="conta-resumo">
      <span class="conta-titulo">{d.outra.titulo}</span>
      <span class="disputa-efeito">{efeito(d.efeito)}</span>
    </span>
  );
}

function UmaDisputa({ d }: { d: Disputa }) {
  return (
    <>
      <div class="lado-a-lado">
        {d.adotada && <Cartao leitura={d.adotada} papel="Leitura adotada neste cálculo" />}
        <Cartao leitura={d.outra} papel="Outra leitura" />
      </div>
      <Tabela
        legenda={`O que muda com a leitura: ${d.outra.titulo}`}
        legendaOculta
        densa
        colunas={[
          { titulo: 'Marco', celula: (l) => l.titulo, cabecalhoDaLinha: true },
          { titulo: 'Data oficial', celula: (l) => (l.oficial === undefined ? 'sem data' : dataCurta(l.oficial)) },
          { titulo: 'Nesta leitura', celula: (l) => <strong>{dataCurta(l.outra)}</strong> },
          { titulo: 'Diferença', celula: (l) => efeito(l.dias) },
        ]}
        linhas={d.linhas}
      />
    </>
  );
}

function Cartao({ leitura, papel }: { leitura: Leitura; papel: string }) {
  return (
    <div class="leitura">
      <p class="leitura-papel">{papel}</p>
      <h3>{leitura.titulo}</h3>
      <p>{leitura.oQueDiz}</p>
      <p class="leitura-quem">
        <strong>Quem:</strong> {leitura.quem}.
        <br />
        <strong>Norma:</strong> {leitura.norma}.
      </p>
    </div>
  );
}

function efeito(dias: number | undefined): string {
  if (dias === undefined) return 'dá data onde a oficial não dá';
  const quanto = contar(Math.abs(dias), 'dia', 'dias');
  return dias < 0 ? `adianta ${quanto}` : `atrasa ${quanto}`;
}
