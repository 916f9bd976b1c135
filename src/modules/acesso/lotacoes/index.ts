/** Lotações, plantões e o calendário que os abre e fecha. */
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { registrarCadastrarNoCalendario } from './pages/cadastrar-no-calendario.tsx';
import { registrarCalendario } from './pages/calendario.tsx';
import { registrarCancelar } from './pages/cancelar.tsx';
import { registrarEncerrar } from './pages/encerrar.tsx';
import { registrarLotar } from './pages/lotar.tsx';

export { cadastrarFeriado } from './actions/cadastrar-feriado.ts';
export { cadastrarRecesso } from './actions/cadastrar-recesso.ts';
export { cancelarDia } from './actions/cancelar-dia.ts';
export { encerrarLotacao } from './actions/encerrar-lotacao.ts';
export { lotarPessoa } from './actions/lotar-pessoa.ts';
export { diaEm, somarDias } from './calendario.ts';
export { calendarioEntre } from './calendario-store.ts';
export { type SituacaoEmPalavras, situacaoEmPalavras } from './em-palavras.ts';
export { calendarioDaqui } from './queries.ts';
export { semearCalendario } from './semear-calendario.ts';

export function registrarLotacoes(app: Aplicacao): void {
  registrarCalendario(app);
  registrarCadastrarNoCalendario(app);
  registrarCancelar(app);
  registrarLotar(app);
  registrarEncerrar(app);
}
