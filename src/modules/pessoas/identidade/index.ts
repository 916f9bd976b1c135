/** Identidade: dois registros são da mesma pessoa? */
export {
  type CampoComparado,
  type ComparacaoDePessoas,
  compararPessoas,
  paraPopulacao,
  prepararModelo,
} from './comparar-pessoas.ts';
export type { Faixa, Impedimento } from './motor/faixas.ts';
export type { ModeloGuardado } from './motor/guardado.ts';
export { PESOS_PADRAO } from './pesos-padrao.ts';
export type { RegistroDePessoa } from './registro.ts';
