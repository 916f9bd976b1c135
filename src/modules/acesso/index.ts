/** A porta do módulo: quem pode entrar, onde está lotado, o que pode, e a prova de tudo isso. */
import type { Aplicacao } from '../../platform/http/aplicacao.ts';
import { registrarAcordos } from './acordos/index.ts';
import { registrarAjuda } from './ajuda/index.ts';
import { registrarAuditar } from './auditar/index.ts';
import { registrarConvites } from './convites/index.ts';
import { registrarConta } from './conta/index.ts';
import { registrarCotas } from './cotas/index.ts';
import { registrarDelegacoes } from './delegacoes/index.ts';
import { registrarEntrar } from './entrar/index.ts';
import { registrarEstruturas } from './estruturas/index.ts';
import { registrarLotacoes } from './lotacoes/index.ts';
import { registrarMesa } from './mesa/index.ts';
import { registrarPedidos } from './pedidos/index.ts';
import { registrarRevisoes } from './revisoes/index.ts';
import { registrarSimulacao } from './simular/index.ts';
import { registrarTitulares } from './titulares/index.ts';
import { registrarUsuarios } from './usuarios/index.ts';
import { registrarVinculos } from './vinculos/index.ts';

export { contarUso } from './cotas/index.ts';
export {
  criarEstadoDeDemonstracao,
  type EstadoDaDemonstracao,
  listarPessoasDeDemonstracao,
  TITULARES_COM_CODIGO,
} from './demo/index.ts';
export { bancoSemPessoas } from './implantar/index.ts';
export { semearCalendario } from './lotacoes/index.ts';
export { registrarControleDeAcesso } from './http/controle.tsx';
export { publicas } from './http/rota.ts';
export type { Servicos } from './nucleo/servicos.ts';
export { lembrarFatos } from './sessoes/fatos-lembrados.ts';
export { OUVINTES_DO_ACESSO, periodicosDoAcesso, trabalhosDoAcesso } from './trabalhos.ts';

export function registrarAcesso(app: Aplicacao): void {
  registrarEntrar(app);
  registrarConta(app);
  registrarConvites(app);
  registrarMesa(app);
  registrarPedidos(app);
  registrarEstruturas(app);
  registrarLotacoes(app);
  registrarUsuarios(app);
  registrarAcordos(app);
  registrarVinculos(app);
  registrarDelegacoes(app);
  registrarRevisoes(app);
  registrarCotas(app);
  registrarSimulacao(app);
  registrarTitulares(app);
  registrarAuditar(app);
  registrarAjuda(app);
}
