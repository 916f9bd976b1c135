/** A porta do módulo: onde cada pessoa está, por que, desde quando, e o que faz enquanto isso. */
export * from './fatos/index.ts';
export { type Contradicao, dobrar } from './situacao/dobrar.ts';
export * from './situacao/situacao.ts';
export { type Custodia, custodiaDe, regimeDe, situacaoDe } from './situacao/situacao-de.ts';
export { ESTA_PRESA } from './situacao/no-sql.ts';
export { SITUACAO } from './situacao/projecoes.ts';
export {
  emAndamento,
  ESTADOS_DA_TRANSFERENCIA,
  type EstadoDaTransferencia,
  type Transferencia,
} from './transferencias/transferencia.ts';
export {
  type Monitoracao,
  monitoracaoEmVigor,
  monitoracaoVale,
  monitoracoesDe,
  venceu,
} from './monitoracao/monitoracao.ts';
export { ESTADOS_DO_PROCEDIMENTO, type Procedimento, procedimentosDe } from './disciplina/procedimento.ts';
export { AbaDaCustodia } from './aba/aba-da-custodia.tsx';
export { lerAba, type PropsDaAba } from './aba/ler.ts';
export { foraPorQue, ondeEsta, porQueEsta } from './situacao/em-palavras.ts';
export { OUVINTES_DA_CUSTODIA } from './situacao/events.ts';
export { type NomesDosLugares, nomesDosLugares } from './nucleo/nomes.ts';
export { acharUnidade, lugaresDa, lugaresDas } from './estabelecimentos/store.ts';
export { alvoDaUnidade, type Unidade } from './estabelecimentos/estabelecimento.ts';
export { type Lugar, nomeDoLugar } from './estabelecimentos/lugar.ts';
export { abrirLugares } from './estabelecimentos/actions/abrir-lugares.ts';
export { cadastrarEstabelecimento } from './estabelecimentos/actions/cadastrar-estabelecimento.ts';
export { registrarVagas } from './estabelecimentos/actions/registrar-vagas.ts';
export { CONTAGEM_DIVERGENTE } from './contagem/actions/encerrar-contagem.ts';
export { REGISTRO_NAO_CONFERE } from './contagem/amostra/conferir-pessoa.ts';
export { registrarUnidades } from './unidade/index.ts';
export { FEITO_NA_CUSTODIA, PAGINAS_PROPRIAS, registrarCustodia } from './pages.ts';
export { OPCOES_DA_CUSTODIA } from './nucleo/opcoes.ts';
export { resumirCustodia } from './nucleo/na-lista.ts';
export { ocupacaoDas, unidadesAoAlcance } from './ocupacao/queries.ts';
export { somar as somarOcupacao, type Total as TotalDaOcupacao } from './ocupacao/ocupacao.ts';
