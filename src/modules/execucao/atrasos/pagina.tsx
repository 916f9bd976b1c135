/** O que se lançou fora do prazo, por quem lança, e o que ainda falta lançar, por inciso do art. 2º. */
import { Botao, Selecao, Selo, Tabela } from '../../../ui/componentes/index.ts';
import { Pagina } from '../../../ui/layout.tsx';
import { contar } from '../../../ui/texto.ts';
import type { IncisoDoArt2 } from '../../pessoas/index.ts';
import { tempoDeAtraso } from '../linha-do-tempo/atraso.ts';
import { INCISOS } from './incisos.ts';
import { type Atrasos, DIAS_MEDIDOS } from './queries.ts';
import type { AtrasoDoLugar } from './store.ts';

export function PaginaDosAtrasos({ atrasos: { lugares, unidades, unidade } }: { atrasos: Atrasos }) {
  return (
    <Pagina
      titulo="Lançamentos atrasados"
      ativo="titulares"
      largura="larga"
      migalhas={[{ rotulo: 'Pessoas', href: '/pessoas' }]}
    >
      <h1>Lançamentos atrasados</h1>
      <p class="lide">{resposta(lugares)}</p>
      <h2>Fora do prazo, por quem lança</h2>
      <p>
        Os prazos são política do sistema: a Lei 12.714/2012 diz quem registra, não em quantos dias. Contam-se os
        últimos {DIAS_MEDIDOS} dias e as pessoas que você alcança.
      </p>
      <Tabela
        legenda="Lançamentos por órgão e unidade"
        legendaOculta
        densa
        vazia="Nada com prazo foi lançado nesse período sobre as pessoas que você alcança."
        linhas={lugares}
        classeDaLinha={(l) => (l.unidade === undefined ? 'atrasos-orgao' : undefined)}
        colunas={[
          { titulo: 'Órgão ou unidade', celula: (l) => l.unidade ?? l.orgao, cabecalhoDaLinha: true },
          { titulo: 'Lançados', celula: (l) => l.lancados, alinhar: 'numero' },
          { titulo: 'Fora do prazo', celula: (l) => l.atrasados, alinhar: 'numero' },
          { titulo: 'Parte', celula: (l) => `${Math.round((l.atrasados / l.lancados) * 100)}%`, alinhar: 'numero' },
          {
            titulo: 'Atraso mediano',
            celula: (l) =>
              l.atrasados === 0 ? (
                <Selo tipo="concedido">em dia</Selo>
              ) : (
                <Selo tipo="proximo">{tempoDeAtraso(l.medianaMs)}</Selo>
              ),
          },
        ]}
      />
      <h2>O que falta lançar</h2>
      {unidades.length === 0 ? (
        <p class="tabela-vazia">Nenhuma pessoa que você alcança está numa unidade.</p>
      ) : (
        <form method="get" class="filtro-campos nao-imprimir">
          <Selecao
            id="unidade"
            rotulo="Unidade"
            vazio="Escolha"
            valor={unidade?.id}
            opcoes={unidades.map((u) => ({
              valor: u.id,
              rotulo: `${u.nome} (${contar(u.pessoas, 'pessoa', 'pessoas')})`,
            }))}
          />
          <p class="acoes">
            <Botao variante="primario">Mostrar</Botao>
          </p>
        </form>
      )}
      {unidade && <OQueFaltaNaUnidade unidade={unidade} />}
    </Pagina>
  );
}

function resposta(lugares: readonly AtrasoDoLugar[]): string {
  const orgaos = lugares.filter((l) => l.unidade === undefined);
  const lancados = orgaos.reduce((n, l) => n + l.lancados, 0);
  const atrasados = orgaos.reduce((n, l) => n + l.atrasados, 0);
  if (lancados === 0) return 'Nada com prazo foi lançado no período.';
  if (atrasados === 0) return `Tudo em dia: ${contar(lancados, 'lançamento', 'lançamentos')} no prazo.`;
  return `${contar(atrasados, 'lançamento', 'lançamentos')} de ${lancados} passaram do prazo.`;
}

function OQueFaltaNaUnidade({ unidade }: { unidade: NonNullable<Atrasos['unidade']> }) {
  const { nome, pessoas, pessoasComFaltas } = unidade;
  const porInciso = (Object.keys(INCISOS) as IncisoDoArt2[]).map((inciso) => ({
    inciso,
    quantas: pessoasComFaltas.filter((p) => p.faltam[inciso] !== undefined).length,
  }));
  return (
    <>
      <h3>{nome}</h3>
      <Tabela
        legenda="Por inciso do art. 2º da Lei 12.714/2012"
        densa
        linhas={porInciso}
        colunas={[
          { titulo: 'Inciso', celula: (l) => l.inciso, cabecalhoDaLinha: true },
          { titulo: 'O que a lei manda registrar', celula: (l) => INCISOS[l.inciso] },
          { titulo: 'Pessoas com algo a lançar', celula: (l) => l.quantas, alinhar: 'numero' },
        ]}
      />
      <Tabela
        legenda={`${pessoasComFaltas.length} de ${contar(pessoas, 'pessoa', 'pessoas')} com algo a lançar`}
        densa
        vazia="Nada falta: todas as pessoas desta unidade que você alcança estão com os registros em dia."
        linhas={pessoasComFaltas}
        colunas={[
          { titulo: 'Pessoa', celula: (p) => <a href={`/pessoas/${p.id}/lancar`}>{p.nome}</a>, cabecalhoDaLinha: true },
          {
            titulo: 'O que falta',
            celula: (p) =>
              Object.entries(p.faltam)
                .map(([inciso, oQue]) => `${inciso}: ${oQue}`)
                .join(' · '),
          },
        ]}
      />
    </>
  );
}
