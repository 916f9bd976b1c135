/** Por quê: a conta inteira de cada marco, fechada até que se peça (na impressão, toda aberta). */
import { Detalhes, Duvida, Selo, Tabela } from '../../../../ui/componentes/index.ts';
import type { FracaoAplicada, Marco, Requisito } from '../../../../direito/resultado.ts';
import { dataCurta } from '../../../../ui/texto.ts';
import type { Apresentacao, MarcoNaTela } from './apresentacao.ts';
import { Passos } from './passos.tsx';
import { ancoraDaConta, decretosQueNaoCabem } from './resposta.tsx';
import { ESTADO_DO_REQUISITO, nomeDoRequisito } from './trilha.ts';

export function PorQue({ tela, prefixo = '' }: { tela: Apresentacao; prefixo?: string }) {
  if (tela.noticias.length + tela.naoCabem.length === 0) return null;
  const bloco = (m: MarcoNaTela) => <Bloco key={m.id} m={m} aberto={m.id === tela.aberto} prefixo={prefixo} />;
  return (
    <section class="quadro" aria-labelledby={`${prefixo}porque`}>
      <h2 id={`${prefixo}porque`}>Por quê</h2>
      <p class="quadro-nota">O passo a passo de cada data: o que se somou, com que fração e por qual norma.</p>
      {tela.noticias.map(bloco)}
      {tela.naoCabem.length > 0 && (
        <div class="so-na-tela">
          <Detalhes resumo={decretosQueNaoCabem(tela.naoCabem.length)}>{tela.naoCabem.map(bloco)}</Detalhes>
        </div>
      )}
    </section>
  );
}

function Bloco({ m, aberto, prefixo }: { m: MarcoNaTela; aberto: boolean; prefixo: string }) {
  return (
    <Detalhes aberto={aberto} resumo={<Resumo m={m} />}>
      {/* A âncora fica dentro: ir a ela faz o navegador abrir o bloco, sem JavaScript. */}
      <div id={ancoraDaConta(m.id, prefixo)} class="conta" tabIndex={-1}>
        <ContaDoMarco m={m.marco} titulo={m.titulo} />
      </div>
    </Detalhes>
  );
}

function Resumo({ m }: { m: MarcoNaTela }) {
  return (
    <span class="conta-resumo">
      <span class="conta-titulo">{m.titulo}</span>
      {m.marco.data !== undefined && <span class="conta-data">{dataCurta(m.marco.data)}</span>}
      <Selo tipo={m.tom}>{m.selo}</Selo>
    </span>
  );
}

function ContaDoMarco({ m, titulo }: { m: Marco; titulo: string }) {
  return (
    <>
      {m.trilha.length > 0 ? (
        <Passos passos={m.trilha} />
      ) : (
        <p>Este marco não tem conta: a lei o dá ou nega por inteiro.</p>
      )}
      {m.fracoes && m.fracoes.length > 0 && <Fracoes fracoes={m.fracoes} titulo={titulo} />}
      {m.requisitos && m.requisitos.length > 0 && <Requisitos requisitos={m.requisitos} />}
      {m.duvidas?.map((d) => (
        <Duvida key={d}>{d}</Duvida>
      ))}
    </>
  );
}

function Fracoes({ fracoes, titulo }: { fracoes: readonly FracaoAplicada[]; titulo: string }) {
  return (
    <Tabela
      legenda={`Fração de cada condenação: ${titulo}`}
      densa
      colunas={[
        { titulo: 'Condenação', celula: (f) => f.condenacao, cabecalhoDaLinha: true },
        { titulo: 'Fração', celula: (f) => f.fracao },
        { titulo: 'Norma', celula: (f) => f.norma },
      ]}
      linhas={fracoes}
    />
  );
}

const TOM = { cumprido: 'concedido', pendente: 'proximo', desconhecido: 'indeterminado' } as const;

function Requisitos({ requisitos }: { requisitos: readonly Requisito[] }) {
  return (
    <div class="requisitos">
      <h3>Além do tempo, a lei pede</h3>
      <ul>
        {requisitos.map((r) => (
          <li key={r.nome}>
            <Selo tipo={TOM[r.estado]}>{ESTADO_DO_REQUISITO[r.estado]}</Selo>
            <span>
              {nomeDoRequisito(r)} <small>{r.norma}</small>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
