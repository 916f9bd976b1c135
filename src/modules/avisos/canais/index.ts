/** Por onde os avisos saem: correio, agenda, notificação, sistemas de fora, e a própria tela. */
import type { Correio } from '../../../platform/correio/index.ts';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import type { Periodico, Trabalho } from '../../../platform/trabalhos/index.ts';
import type { Servicos } from '../../acesso/index.ts';
import { registrarAgenda } from './agenda/rota.ts';
import { registrarAoVivo } from './ao-vivo/index.ts';
import { periodicosDoCorreio, trabalhosDoCorreio } from './correio/index.ts';
import { registrarEntregas } from './entregas/index.ts';
import { registrarPreferencias } from './preferencias/pages/rotas.tsx';
import { periodicosDoPush, registrarPush, trabalhosDoPush } from './push/index.ts';
import { periodicosDosWebhooks, registrarWebhooks, trabalhosDosWebhooks } from './webhook/index.ts';

export interface MeiosDosCanais {
  correio: Correio;
}

export function registrarCanais(app: Aplicacao): void {
  registrarPreferencias(app);
  registrarAgenda(app);
  registrarPush(app);
  registrarWebhooks(app);
  registrarAoVivo(app);
  registrarEntregas(app);
}

export const trabalhosDosCanais = (servicos: Servicos, { correio }: MeiosDosCanais): Trabalho[] => [
  ...trabalhosDoCorreio({ servicos, correio }),
  ...trabalhosDoPush(servicos),
  ...trabalhosDosWebhooks(servicos),
];

export const periodicosDosCanais = (servicos: Servicos): Periodico[] => [
  ...periodicosDoCorreio(servicos),
  ...periodicosDoPush(servicos),
  ...periodicosDosWebhooks(servicos),
];
