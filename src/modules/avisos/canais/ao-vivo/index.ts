/** O número de avisos por ler, ao vivo na página aberta. */
export { notificarOrgaos } from './notificar.ts';
export { registrarAoVivo } from './rota.ts';
