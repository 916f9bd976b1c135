/** A pessoa presa e a família, para o acesso: quem a alcança, o código com que entra, quem a consultou. */
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { registrarEntradaPorCodigo } from './pages/entrar.tsx';

export { emitirCodigo } from './actions/emitir-codigo.ts';
export { imprimirFolha } from './actions/imprimir-folha.ts';
export { criarAssinador } from '../entrada/cofre/assinatura.ts';
export { alcancaTitular } from './alcance-no-sql.ts';
export { codigoPorExtenso, lerCodigo, sortearCodigo, validadeDoCodigo } from './codigo.ts';
export { QuemConsultou } from './pages/quem-consultou.tsx';
export { lerOProprio, lerParaEmitir, lugarDe, quemViuMinhaFicha, semRevelar } from './queries.ts';
export { resumoDoCodigo } from './resumo-do-codigo.ts';
export {
  acharTitular,
  cancelarCodigo,
  codigoDe,
  donoDoCodigo,
  encerrarSessoesDoTitular,
  inserirTitulares,
  titulares,
  trancarTitular,
  trocarCodigo,
  type TitularNovo,
} from './store.ts';
export { alvoDoTitular, type Lugar, NOME_DO_SIGILO, type Titular, ultimoDiaDoCodigo } from './titular.ts';

export function registrarTitulares(app: Aplicacao): void {
  registrarEntradaPorCodigo(app);
}
