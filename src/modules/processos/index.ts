/** A porta do módulo: os processos de que se fala nos fatos, e o que cada pessoa tem a ver com eles. */
export { avisosDoFato, type AvisoDoFato } from './avisos.ts';
export { buscarPessoasPorMandado, buscarPessoasPorProcesso } from './busca.ts';
export { citarProcesso } from './citar.ts';
export { numerosCitados } from './da-pessoa/numeros-citados.ts';
export * from './da-pessoa/ordens.ts';
export * from './da-pessoa/outros-com-prisao.ts';
export * from './da-pessoa/processos-de.ts';
export * from './fatos/index.ts';
export { avisoDoNumero, lerNumero, numeroEscrito } from './numero.ts';
export { PARECENCAS, type Parecenca, prisoesDeParecidos } from './parecidos.ts';
export { classeEscrita, CLASSES, ESPECIES_DE_PROCESSO, type EspecieDeProcesso, type Processo } from './processo.ts';
export { ORDEM_DE_PRISAO } from './projecoes/ordem-de-prisao.ts';
export { PARTICIPACAO } from './projecoes/participacao.ts';
export { acharProcesso, acharProcessos } from './store/processos.ts';
export { registrarProcesso } from './actions/registrar-processo.ts';
export { AbaDosProcessos } from './pages/aba/aba.tsx';
export { registrarProcessos } from './pages/index.ts';
export { dadosDaAba, type DadosDaAba } from './queries.ts';
