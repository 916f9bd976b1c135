/** A porta do módulo: o que entra e sai em arquivo, e o que se publica. */
import type { Aplicacao } from '../../platform/http/aplicacao.ts';
import type { Periodico, Trabalho } from '../../platform/trabalhos/index.ts';
import type { Servicos } from '../acesso/index.ts';
import { periodicosDosDadosAbertos } from './dados-abertos/fechar.ts';
import { registrarDadosAbertos } from './dados-abertos/pages/rotas.tsx';
import { registrarExportacoes } from './exportacao/pages/rotas.tsx';
import { registrarImportacoes } from './importacao/pages/rotas.tsx';
import type { Meios } from './importacao/processar.ts';
import { periodicosDaImportacao, trabalhosDaImportacao } from './importacao/trabalhos.ts';

export { MENOR_PUBLICADA, suprimir } from './dados-abertos/suprimir.ts';
export { emCsv, type LinhaEscrita } from './formatos/escrever.ts';
export { fecharMeses } from './dados-abertos/fechar.ts';
export { OUVINTES_DO_INTERCAMBIO } from './events.ts';
export { retomarImportacoes } from './importacao/trabalhos.ts';

export function registrarIntercambio(app: Aplicacao): void {
  registrarImportacoes(app);
  registrarExportacoes(app);
  registrarDadosAbertos(app);
}

/** `pool`: para a gravação em massa. */
export const trabalhosDoIntercambio = (meios: Meios): Trabalho[] => trabalhosDaImportacao(meios);

export const periodicosDoIntercambio = (servicos: Servicos): Periodico[] => [
  ...periodicosDaImportacao(servicos),
  ...periodicosDosDadosAbertos(servicos),
];
