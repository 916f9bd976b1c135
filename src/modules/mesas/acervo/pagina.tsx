/** O acervo: o que está atrasado, por vara, unidade, espécie e idade. Cada número abre a lista. */
import { type Coluna, Tabela } from '../../../ui/componentes/index.ts';
import { Pagina } from '../../../ui/layout.tsx';
import { contar, numero } from '../../../ui/texto.ts';
import { NOMES_DAS_DATAS } from '../nucleo/marcos.ts';
import type { Acervo } from './queries.ts';
import type { Dimensao, Fatia, Paradas } from './store.ts';

export const PaginaDoAcervo = ({ acervo: { varas, unidades, especies, paradas } }: { acervo: Acervo }) => (
  <Pagina titulo="Acervo" ativo="acervo" largura="larga">
    <h1>Acervo</h1>
    <p class="lide">{frase(varas)}</p>
    <OQueParou paradas={paradas} />
    <TabelaPor dimensao="vara" titulo="Por vara" fatias={varas} />
    <TabelaPor dimensao="unidade" titulo="Por unidade" fatias={unidades} />
    <TabelaPor dimensao="especie" titulo="Por data" fatias={especies} />
    <p>
      Conta-se quem está preso e passou de uma data que ninguém decidiu, pela leitura mais cedo entre as defensáveis. As
      faixas de idade são escolha do sistema.
    </p>
  </Pagina>
);

function frase(varas: readonly Fatia[]): string {
  const pessoas = varas.reduce((n, v) => n + v.pessoas, 0);
  if (pessoas === 0) return 'Ninguém que você alcança está preso além de uma data.';
  const antiga = Math.max(...varas.map((v) => v.maisAntiga));
  return `${contar(pessoas, 'pessoa presa passou', 'pessoas presas passaram')} de uma data sem decisão; a mais antiga, há ${contar(antiga, 'dia', 'dias')}.`;
}

const OQueParou = ({ paradas: p }: { paradas: Paradas }) => (
  <ul class="acervo-paradas">
    <li>
      <a href="/avisos?quando=vencidos&semCiencia=sim">
        {contar(p.semCiencia, 'aviso vencido que ninguém leu', 'avisos vencidos que ninguém leu')}
      </a>
    </li>
    <li>{contar(p.subiram, 'aviso subiu à coordenação', 'avisos subiram à coordenação')}</li>
    <li>
      {contar(
        p.semQuemAtue,
        'pessoa sem defesa, juízo ou Ministério Público',
        'pessoas sem defesa, juízo ou Ministério Público',
      )}
    </li>
    <li>{contar(p.vistasVencidas, 'vista fora do termo', 'vistas fora do termo')}</li>
    <li>{contar(p.minutasPendentes, 'minuta há mais de 24 horas', 'minutas há mais de 24 horas')}</li>
  </ul>
);

interface PropsDaTabela {
  dimensao: Dimensao;
  titulo: string;
  fatias: readonly Fatia[];
}

function TabelaPor({ dimensao, titulo, fatias }: PropsDaTabela) {
  const nome = (f: Fatia): string =>
    (dimensao === 'especie' ? NOMES_DAS_DATAS[f.chave ?? ''] : f.nome) ?? 'não se sabe';
  const numeroDe = (rotulo: string, de: (f: Fatia) => number): Coluna<Fatia> => ({
    titulo: rotulo,
    alinhar: 'numero',
    celula: (f) => numero(de(f)),
  });
  return (
    <>
      <h2>{titulo}</h2>
      <Tabela
        legenda={`${titulo}: quem passou da data`}
        legendaOculta
        densa
        vazia="Ninguém."
        linhas={fatias}
        colunas={[
          {
            titulo: titulo.replace('Por ', '').replace(/^./, (l) => l.toUpperCase()),
            cabecalhoDaLinha: true,
            celula: (f) =>
              f.chave === null ? (
                nome(f)
              ) : (
                <a href={`/acervo/lista?${dimensao}=${encodeURIComponent(f.chave)}`}>{nome(f)}</a>
              ),
          },
          numeroDe('Pessoas', (f) => f.pessoas),
          ...(dimensao === 'especie' ? [] : [{ titulo: 'De cada 1.000', alinhar: 'numero' as const, celula: porMil }]),
          numeroDe('Até 30 dias', (f) => f.ate30),
          numeroDe('31 a 90', (f) => f.de31a90),
          numeroDe('91 a 180', (f) => f.de91a180),
          numeroDe('Mais de 180', (f) => f.mais180),
          numeroDe('Mais antiga, em dias', (f) => f.maisAntiga),
        ]}
      />
    </>
  );
}

const porMil = ({ pessoas, de }: Fatia): string => (de === 0 ? '—' : numero(Math.round((pessoas / de) * 1000)));
