/** Implantação: os primeiros órgãos e as primeiras pessoas de um sistema que vai ao uso de verdade. */
export { type Convidada, convidarPeloEmail, type Entrega } from './convidar.ts';
export { implantar } from './implantar.ts';
export { lerImplantacao, type LeituraDaImplantacao } from './ler-arquivo.ts';
export { bancoSemPessoas, gravarPapel } from './store.ts';
