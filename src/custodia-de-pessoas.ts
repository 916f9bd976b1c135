/** Os módulos que falam de pessoas presas, ligados: o que cada um de cima empresta aos de baixo. */
import { sql } from 'kysely';
import type { Ouvinte } from './platform/eventos/index.ts';
import type { Aplicacao } from './platform/http/aplicacao.ts';
import { type Periodico, registrarPeriodico, type Trabalho } from './platform/trabalhos/index.ts';
import type { Servicos } from './modules/acesso/index.ts';
import {
  entrada,
  ESPECIES_DE_PRISAO,
  ESTADOS,
  OPCOES_DA_CUSTODIA,
  OUVINTES_DA_CUSTODIA,
  PAGINAS_PROPRIAS,
  REGIMES,
  registrarCustodia,
  registrarUnidades,
  resumirCustodia,
} from './modules/custodia/index.ts';
import {
  criarCalculista,
  OUVINTES_DA_EXECUCAO,
  periodicosDasContas,
  registrarExecucao,
  TODOS_OS_FATOS,
  trabalhosDaExecucao,
  trabalhosDasContas,
  trabalhosDoRecalculo,
} from './modules/execucao/index.ts';
import {
  OUVINTES_DO_INTERCAMBIO,
  periodicosDoIntercambio,
  registrarIntercambio,
  trabalhosDoIntercambio,
} from './modules/intercambio/index.ts';
import {
  type FiltroDaLista,
  OUVINTES_DA_UNIFICACAO,
  recontarPalavras,
  registrarPessoasPages,
  registrarSalvaguarda,
  registrarUnificacao,
  trabalhosDaUnificacao,
} from './modules/pessoas/index.ts';
import { buscarPessoasPorMandado, buscarPessoasPorProcesso, registrarProcessos } from './modules/processos/index.ts';

const PROJECOES = [...new Set(TODOS_OS_FATOS.flatMap((t) => t.projecoes))];

const situacao = (coluna: string) => (valor: string) =>
  sql<boolean>`exists (select from custodia.situacao s where s.pessoa_id = t.pessoa_id and s.${sql.ref(coluna)} = ${valor})`;

const FILTROS: readonly FiltroDaLista[] = [
  { nome: 'situacao', rotulo: 'Situação', opcoes: ESTADOS, onde: situacao('estado') },
  { nome: 'regime', rotulo: 'Regime', opcoes: REGIMES, onde: situacao('regime') },
  { nome: 'prisao', rotulo: 'Por que está presa', opcoes: ESPECIES_DE_PRISAO, onde: situacao('titulo') },
];

export function registrarCustodiaDePessoas(app: Aplicacao): void {
  registrarPessoasPages(app, {
    lancamentos: {
      tipos: TODOS_OS_FATOS,
      opcoes: OPCOES_DA_CUSTODIA,
      paginasProprias: {
        ...PAGINAS_PROPRIAS,
        'processos.condenacao': (id) => `/pessoas/${id}/condenacoes/nova`,
      },
    },
    lista: {
      filtros: FILTROS,
      resumir: resumirCustodia,
      buscarPorProcesso: buscarPessoasPorProcesso,
      buscarPorMandado: buscarPessoasPorMandado,
    },
    fatosDaUnidade: (estruturaId, dia, fonte) => [
      { tipo: entrada, dados: { estruturaId, motivo: 'outra' }, dia, fonte },
    ],
  });
  registrarUnificacao(app, PROJECOES);
  registrarSalvaguarda(app);
  registrarProcessos(app);
  registrarCustodia(app);
  registrarUnidades(app);
  registrarExecucao(app);
  registrarIntercambio(app);
}

export const OUVINTES_DAS_PESSOAS: readonly Ouvinte[] = [
  ...OUVINTES_DA_UNIFICACAO,
  ...OUVINTES_DA_CUSTODIA,
  ...OUVINTES_DA_EXECUCAO,
  ...OUVINTES_DO_INTERCAMBIO,
];

/** `pool`: para a gravação em massa, e para saber onde o banco está. */
export const trabalhosDasPessoas = (
  servicos: Servicos,
  pool: Parameters<typeof trabalhosDoIntercambio>[0]['pool'],
): Trabalho[] => [
  ...trabalhosDaUnificacao(servicos, PROJECOES),
  ...trabalhosDaExecucao(servicos),
  ...trabalhosDasContas(servicos),
  ...trabalhosDoRecalculo(servicos, criarCalculista(pool.options.connectionString ?? '')),
  ...trabalhosDoIntercambio({ servicos, pool }),
];

export const periodicosDasPessoas = (servicos: Servicos): Periodico[] => [
  ...periodicosDoIntercambio(servicos),
  ...periodicosDasContas(servicos),
  registrarPeriodico('pessoas.recontar-palavras', { hora: 3, minuto: 20 }, () => recontarPalavras(servicos.banco)),
];
