/** A porta dos eventos: emitir numa ação, declarar quem ouve, e ligar a entrega na composição. */
export { emitir } from './emitir.ts';
export { trabalhoDeEntrega } from './entregar.ts';
export { type Evento, type EventoEntregue, ouvir, type Ouvinte } from './evento.ts';
export { limpezaDeEventos } from './limpar.ts';
