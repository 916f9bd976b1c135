/** Convites: enlace de uso único para criar a senha. */
export { type Carteiro, entregar } from './carteiro.ts';
export { recusaDeQuemMudouOEmail } from './dois-pares-de-olhos.ts';
export { type Convite, DURACAO_DO_CONVITE_MS, type MotivoDoConvite } from './convite.ts';
export { criarConvite } from './criar-convite.ts';
export { enlaceDo, enviarConvite, novoConvite } from './enviar-convite.ts';
export { convitePedido, OUVINTES_DOS_CONVITES, trabalhosDosConvites } from './events.ts';
export { diaEHora } from './mensagens.ts';
export { registrarConvites } from './pages/reenviar.ts';
export { JA_ENTRA, reenviarConvite } from './actions/reenviar-convite.ts';
export { buscarDestinatario, cancelarConvites, type Destinatario, quemMudouOEmail, temCredencial } from './store.ts';
export { conferirConvite, consumirConvite } from './usar-convite.ts';
