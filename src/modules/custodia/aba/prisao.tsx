import { Selo, Tabela } from '../../../ui/componentes/index.ts';
import { dataCurta } from '../../../ui/texto.ts';
import { doTipo, type FatoVigente, type FatoVigenteDe, ultimoDoTipo } from '../../pessoas/index.ts';
import { ESPECIES_DE_ORDEM, numeroEscrito, type Ordem, ordensDe, situacaoDaOrdem } from '../../processos/index.ts';
import { A_QUEM, type DadosDaAudiencia, type DadosDaComunicacao, RESULTADOS_DA_AUDIENCIA } from '../fatos/prisao.ts';
import { type DadosDaSoltura, MOTIVOS_DA_SOLTURA } from '../fatos/soltura.ts';
import { ESPECIES_DE_PRISAO, estaPresa } from '../situacao/situacao.ts';
import type { PropsDaAba } from './ler.ts';

export const PorQueEstaPresa = ({ situacao }: PropsDaAba) => (
  <section>
    <h2>{estaPresa(situacao) ? 'Por que está presa' : 'Títulos em vigor'}</h2>
    <Tabela
      legenda="Títulos em vigor"
      legendaOculta
      densa
      vazia={
        estaPresa(situacao)
          ? 'Não consta título em vigor: confira com o juízo. Ninguém fica preso sem ordem ou flagrante (CF, art. 5º, LXI).'
          : 'Nenhum.'
      }
      linhas={situacao.titulos}
      colunas={[
        { titulo: 'Espécie', cabecalhoDaLinha: true, celula: (t) => ESPECIES_DE_PRISAO[t.especie] },
        { titulo: 'Desde', celula: (t) => dataCurta(t.desde) },
        { titulo: 'Processo', celula: (t) => <Processo numero={t.processo} /> },
        { titulo: 'Motivo', celula: (t) => t.motivo ?? '—' },
      ]}
    />
  </section>
);

export const Processo = ({ numero }: { numero: string | undefined }) =>
  numero === undefined ? (
    <>ainda sem número</>
  ) : (
    <a class="sem-quebra" href={`/processos/${numero}`}>
      {numeroEscrito(numero)}
    </a>
  );

interface Comunicacao {
  nome: string;
  /** Ausente: não consta. */
  f?: FatoVigenteDe<DadosDaComunicacao>;
}

const PRISOES = new Set(['custodia.prisao', 'custodia.recaptura']);

/** Da última prisão: quem foi avisado, quando, e quem falta. */
export function ComunicacoesDaPrisao({ aberta: { vigentes } }: PropsDaAba) {
  const prisao = vigentes.findLast((f) => PRISOES.has(f.tipo));
  if (!prisao) return null;
  const dela = (f: FatoVigente): boolean => f.dia >= prisao.dia;
  const feitas = doTipo<DadosDaComunicacao>(vigentes.filter(dela), 'custodia.comunicacao');
  const audiencia = ultimoDoTipo<DadosDaAudiencia>(vigentes.filter(dela), 'custodia.audiencia-de-custodia');
  const linhas = Object.entries(A_QUEM).flatMap(([a, nome]): Comunicacao[] => {
    const dele = feitas.filter((f) => f.dados.a === a);
    return dele.length > 0 ? dele.map((f) => ({ nome, f })) : [{ nome }];
  });
  return (
    <section>
      <h2>
        Prisão de {dataCurta(prisao.dia)}
        {prisao.hora && `, às ${prisao.hora}`}
      </h2>
      <Tabela
        legenda="A quem se comunicou a prisão"
        densa
        linhas={linhas}
        colunas={[
          { titulo: 'A quem', cabecalhoDaLinha: true, celula: (l) => l.nome },
          {
            titulo: 'Quando',
            celula: ({ f }) => (f ? `${dataCurta(f.dia)}, ${f.hora ?? ''}` : <Selo tipo="proximo">não consta</Selo>),
          },
          { titulo: 'Quem recebeu', celula: ({ f }) => (f ? `${f.dados.quem} (${f.dados.meio})` : '—') },
        ]}
      />
      <p>
        Audiência de custódia:{' '}
        {audiencia ? (
          <>
            {dataCurta(audiencia.dia)}
            {audiencia.hora && `, ${audiencia.hora}`} · {RESULTADOS_DA_AUDIENCIA[audiencia.dados.resultado]}
          </>
        ) : (
          'não consta.'
        )}
      </p>
    </section>
  );
}

/** O que o memorando promete ao defensor: cumprimento de mandados e de alvarás. */
export const OrdensESolturas = ({ aberta: { vigentes }, hoje }: PropsDaAba) => (
  <section>
    <h2>Mandados e solturas</h2>
    <Tabela<Ordem>
      legenda="Ordens de prisão"
      densa
      vazia="Nenhuma ordem de prisão registrada."
      linhas={ordensDe(vigentes).toReversed()}
      colunas={[
        { titulo: 'Ordem', cabecalhoDaLinha: true, celula: (o) => ESPECIES_DE_ORDEM[o.fato.dados.especie] },
        { titulo: 'Expedida', celula: (o) => dataCurta(o.expedidaEm) },
        { titulo: 'Processo', celula: (o) => <Processo numero={o.processo} /> },
        { titulo: 'Situação', celula: (o) => <SituacaoDaOrdem ordem={o} hoje={hoje} /> },
      ]}
    />
    <Tabela
      legenda="Solturas"
      densa
      vazia="Nenhuma soltura registrada."
      linhas={doTipo<DadosDaSoltura>(vigentes, 'custodia.soltura').toReversed()}
      colunas={[
        { titulo: 'Dia', cabecalhoDaLinha: true, celula: (s) => `${dataCurta(s.dia)}${s.hora ? `, ${s.hora}` : ''}` },
        { titulo: 'Por quê', celula: (s) => MOTIVOS_DA_SOLTURA[s.dados.motivo] },
        { titulo: 'Ordem', celula: (s) => s.dados.ordem ?? '—' },
      ]}
    />
  </section>
);

const SELO_DA_ORDEM = {
  'em-aberto': 'vencido',
  'a-vencer': 'vencido',
  vencida: 'neutro',
  cumprida: 'concedido',
  revogada: 'concedido',
  prejudicada: 'neutro',
} as const;

const PALAVRA_DA_ORDEM = {
  'em-aberto': 'em aberto',
  'a-vencer': 'em aberto',
  vencida: 'vencida',
  cumprida: 'cumprida',
  revogada: 'revogada',
  prejudicada: 'prejudicada',
} as const;

export function SituacaoDaOrdem({ ordem, hoje }: { ordem: Ordem; hoje: string }) {
  const situacao = situacaoDaOrdem(ordem, hoje);
  const { baixa, validade } = ordem;
  const quando = baixa ? ` em ${dataCurta(baixa.dia)}` : validade ? `, validade ${dataCurta(validade)}` : '';
  return (
    <Selo tipo={SELO_DA_ORDEM[situacao]}>
      {PALAVRA_DA_ORDEM[situacao]}
      {quando}
    </Selo>
  );
}
