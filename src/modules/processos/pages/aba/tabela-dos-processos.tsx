import { type Coluna, Tabela } from '../../../../ui/componentes/index.ts';
import { dataCurta } from '../../../../ui/texto.ts';
import { NOME_DA_SITUACAO, type Ordem, situacaoDaOrdem } from '../../da-pessoa/ordens.ts';
import type { CondenacaoDaPessoa, ProcessoDaPessoa } from '../../da-pessoa/processos-de.ts';
import {
  crimeEscrito,
  ESPECIES_DE_GUIA,
  ESPECIES_DE_MEDIDA,
  ESPECIES_DE_ORDEM,
  MARCOS,
  penaEmPalavras,
  POLOS,
  REGIMES,
  REINCIDENCIAS,
} from '../../fatos/index.ts';
import { numeroEscrito } from '../../numero.ts';
import { ESPECIES_DE_PROCESSO } from '../../processo.ts';
import type { DadosDaAba } from '../../queries.ts';
import { EnlaceDoProcesso } from './enlace.tsx';

export function TabelaDosProcessos({ processos, registros, hoje }: DadosDaAba) {
  const colunas: Coluna<ProcessoDaPessoa>[] = [
    {
      titulo: 'Processo',
      cabecalhoDaLinha: true,
      celula: ({ numero, polo }) => {
        const registro = numero === undefined ? undefined : registros.get(numero);
        return (
          <>
            {numero ? <EnlaceDoProcesso numero={numero} /> : 'Ainda sem número'}
            <span class="abaixo">
              {[POLOS[polo], registro && ESPECIES_DE_PROCESSO[registro.especie], registro?.orgao]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </>
        );
      },
    },
    { titulo: 'Crimes e penas', celula: CrimesEPenas },
    { titulo: 'Andamento', celula: Andamento },
    { titulo: 'Ordens de prisão', celula: ({ ordens }) => <Ordens ordens={ordens} hoje={hoje} /> },
  ];
  return (
    <Tabela
      legenda="Processos da pessoa"
      legendaOculta
      densa
      vazia="Nenhum processo registrado que você possa ver. O primeiro fato que cite um número o traz para cá."
      linhas={processos}
      colunas={colunas}
    />
  );
}

function CrimesEPenas({ condenacoes, imputacoes, medidas }: ProcessoDaPessoa) {
  const jaJulgados = new Set(condenacoes.map((c) => c.fato.dados.tipoPenal));
  const imputados = imputacoes.filter((f) => !jaJulgados.has(f.dados.tipoPenal));
  if (condenacoes.length + imputados.length + medidas.length === 0) return <>Nada lançado</>;
  return (
    <ul class="lista-simples">
      {condenacoes.map((c) => (
        <Condenacao key={c.id} {...c} />
      ))}
      {medidas.map(({ raiz, dados }) => (
        <li key={raiz}>
          <strong>{ESPECIES_DE_MEDIDA[dados.especie]}</strong>
          {dados.prazoMinimo && `, por ao menos ${penaEmPalavras(dados.prazoMinimo)}`}
        </li>
      ))}
      {imputados.map(({ raiz, dados }) => (
        <li key={raiz}>Imputado: {crimeEscrito(dados.tipoPenal)}</li>
      ))}
    </ul>
  );
}

const Condenacao = ({ fato: { dados } }: CondenacaoDaPessoa) => (
  <li>
    <strong>{dados.pena ? penaEmPalavras(dados.pena) : 'Pena não informada'}</strong>: {crimeEscrito(dados.tipoPenal)}
    <span class="abaixo">
      {[
        dados.dataDoFato && `fato de ${dataCurta(dados.dataDoFato)}`,
        dados.regimeInicial && `regime inicial ${REGIMES[dados.regimeInicial].toLowerCase()}`,
        dados.reincidencia && REINCIDENCIAS[dados.reincidencia].toLowerCase(),
      ]
        .filter(Boolean)
        .join(' · ')}
    </span>
  </li>
);

const Ordens = ({ ordens, hoje }: { ordens: readonly Ordem[]; hoje: string }) =>
  ordens.length === 0 ? (
    <>Nenhuma</>
  ) : (
    <ul class="lista-simples">
      {ordens.map((o) => (
        <li key={o.id}>
          {ESPECIES_DE_ORDEM[o.fato.dados.especie]}: {NOME_DA_SITUACAO[situacaoDaOrdem(o, hoje)].toLowerCase()}
        </li>
      ))}
    </ul>
  );

interface Passo {
  dia: string;
  texto: string;
}

/** Do mais novo ao mais velho. */
function Andamento({ condenacoes, guias, inqueritos, numero }: ProcessoDaPessoa) {
  const passos: Passo[] = [
    ...inqueritos.map((f) => ({ dia: f.dia, texto: 'Inquérito' })),
    ...condenacoes.flatMap(({ fato, marcos }) => [
      { dia: fato.dia, texto: 'Condenação' },
      ...marcos.map((m) => ({ dia: m.dia, texto: MARCOS[m.dados.marco] })),
    ]),
    ...guias.map(({ dia, dados }) => ({
      dia,
      texto: `${ESPECIES_DE_GUIA[dados.especie]}${
        dados.execucao && dados.execucao !== numero ? ` para a execução ${numeroEscrito(dados.execucao)}` : ''
      }`,
    })),
  ].toSorted((a, b) => b.dia.localeCompare(a.dia));
  if (passos.length === 0) return <>Nada lançado</>;
  return (
    <ul class="lista-simples">
      {passos.map(({ dia, texto }) => (
        <li key={`${dia} ${texto}`}>
          {dataCurta(dia)}: {texto}
        </li>
      ))}
    </ul>
  );
}
