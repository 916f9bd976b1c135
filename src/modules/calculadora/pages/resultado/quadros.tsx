/** Os números do cumprimento: pena, detração, remição e avisos. */
import type { ComponentChildren } from 'preact';
import { Mensagem, Tabela } from '../../../../ui/componentes/index.ts';
import type { Resultado } from '../../../../direito/resultado.ts';
import { contar, dataCurta, dataPorExtenso, duracaoPorExtenso, numero } from '../../../../ui/texto.ts';
import { BarraDoCumprimento } from './barra-do-cumprimento.tsx';
import { linhasDeRemicao, notaDoLimiteDiario } from './remicao.ts';

type Item = [termo: string, valor: ComponentChildren];

function Lista({ itens }: { itens: readonly Item[] }) {
  return (
    <dl class="numeros">
      {itens.map(([termo, valor]) => (
        <div key={termo}>
          <dt>{termo}</dt>
          <dd>{valor}</dd>
        </div>
      ))}
    </dl>
  );
}

const dias = (n: number): string => contar(n, 'dia', 'dias');

export function Quadros({ resultado: r, prefixo = '' }: { resultado: Resultado; prefixo?: string }) {
  return (
    <div class="quadros">
      {r.penaTotalDias > 0 && <PenaECumprimento r={r} prefixo={prefixo} />}
      {r.detracao.dias > 0 && <DetracaoDoCaso r={r} prefixo={prefixo} />}
      {r.penaTotalDias > 0 && <RemicaoDoCaso r={r} prefixo={prefixo} />}
      {r.avisos.length > 0 && <Avisos r={r} prefixo={prefixo} />}
    </div>
  );
}

interface Props {
  r: Resultado;
  prefixo: string;
}

function PenaECumprimento({ r, prefixo }: Props) {
  const c = r.cumprimento;
  const itens: Item[] = [
    ['Pena total', `${duracaoPorExtenso(r.penaTotal)} (${dias(r.penaTotalDias)})`],
    [
      'Começo do cumprimento',
      c.inicio === undefined ? 'não começou: falta o evento de prisão' : dataPorExtenso(c.inicio),
    ],
    ['Cumprido', `${duracaoPorExtenso(c.cumprido)} (${dias(c.cumpridoDias)})`],
    ['Falta cumprir', `${duracaoPorExtenso(c.remanescente)} (${dias(c.remanescenteDias)})`],
    ['Interrupções', c.interrupcaoDias === 0 ? 'nenhuma' : dias(c.interrupcaoDias)],
    ['Regime atual', c.regimeAtual ?? 'não informado'],
  ];
  return (
    <section class="quadro" aria-labelledby={`${prefixo}pena`}>
      <h2 id={`${prefixo}pena`}>Pena e cumprimento</h2>
      {c.inicio !== undefined && <BarraDoCumprimento cumprido={c.cumpridoDias} total={r.penaTotalDias} />}
      <Lista itens={itens} />
      <p class="quadro-nota">O cumprido inclui detração e remição homologada (LEP art. 128).</p>
    </section>
  );
}

function DetracaoDoCaso({ r, prefixo }: Props) {
  return (
    <section class="quadro" aria-labelledby={`${prefixo}detracao`}>
      <h2 id={`${prefixo}detracao`}>Detração</h2>
      <p>
        <strong>{dias(r.detracao.dias)}</strong> de prisão anterior abatem-se da pena (CP art. 42). O primeiro e o
        último dia contam.
      </p>
      <Tabela
        legenda="Períodos abatidos"
        legendaOculta
        densa
        colunas={[
          { titulo: 'De', celula: (p) => dataCurta(p.inicio), cabecalhoDaLinha: true },
          { titulo: 'Até', celula: (p) => dataCurta(p.fim) },
          { titulo: 'Dias', celula: (p) => numero(p.dias), alinhar: 'numero' },
          { titulo: 'Motivo', celula: (p) => p.motivo },
        ]}
        linhas={r.detracao.periodos}
      />
    </section>
  );
}

function RemicaoDoCaso({ r, prefixo }: Props) {
  const linhas = linhasDeRemicao(r.remicao);
  const nota = notaDoLimiteDiario(r.remicao);
  return (
    <section class="quadro" aria-labelledby={`${prefixo}remicao`}>
      <h2 id={`${prefixo}remicao`}>Remição</h2>
      <Lista
        itens={[
          ['Homologada', dias(r.remicao.homologadaDias)],
          ['Ainda a homologar', dias(r.remicao.aHomologarDias)],
          ['Perdida por falta grave', dias(r.remicao.perdidaDias)],
        ]}
      />
      <Tabela
        legenda="Dias ganhos, por origem"
        legendaOculta
        densa
        colunas={[
          { titulo: 'Origem', celula: (l) => l.origem, cabecalhoDaLinha: true },
          { titulo: 'Feito', celula: (l) => l.feito },
          { titulo: 'Dias ganhos', celula: (l) => numero(l.remidos), alinhar: 'numero' },
          { titulo: 'Para o próximo dia', celula: (l) => l.proximo },
        ]}
        linhas={linhas}
        vazia="Nenhum trabalho, estudo, leitura ou exame informado. Cada 3 dias de trabalho ou 12 horas de estudo tiram um dia da pena."
      />
      {nota && <p class="quadro-nota">{nota}</p>}
    </section>
  );
}

function Avisos({ r, prefixo }: Props) {
  return (
    <section class="quadro" aria-labelledby={`${prefixo}avisos`}>
      <h2 id={`${prefixo}avisos`}>Avisos</h2>
      <Mensagem tipo="aviso" titulo="Confira: isto não impede a conta, mas pode mudá-la">
        <ul>
          {r.avisos.map((a) => (
            <li key={a.codigo + a.mensagem}>{a.mensagem}</li>
          ))}
        </ul>
      </Mensagem>
    </section>
  );
}
