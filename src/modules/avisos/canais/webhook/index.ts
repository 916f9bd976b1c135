/** Os sistemas de fora que recebem avisos: cadastro, fila e entrega assinada. */
export { registrarWebhooks } from './pages/rotas.tsx';
export { agendarWebhooks, periodicosDosWebhooks, trabalhosDosWebhooks } from './trabalhos.ts';
