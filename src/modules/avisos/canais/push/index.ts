/** Notificações nos aparelhos: inscrição, fila e entrega cifrada. */
export { dadosDasNotificacoes } from './dados.ts';
export { type DadosDasNotificacoes, NotificacoesNoAparelho } from './pages/notificacoes.tsx';
export { registrarPush } from './pages/rotas.tsx';
export { agendarPush, periodicosDoPush, trabalhosDoPush } from './trabalhos.ts';
