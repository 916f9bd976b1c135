/** A porta dos trabalhos: agendar numa ação, declarar quem executa, e ligar tudo na composição. */
export { agendar, type OpcoesDoAgendamento } from './agendar.ts';
export { criarTrabalhos, type PedidoDeTrabalhos, type Trabalhos } from './criar.ts';
export { type Horario, type Periodico, registrarPeriodico } from './periodico.ts';
export {
  type ContextoDoTrabalho,
  registrarTrabalho,
  type TipoDeTrabalho,
  tipoDeTrabalho,
  type Trabalho,
} from './tipo.ts';
