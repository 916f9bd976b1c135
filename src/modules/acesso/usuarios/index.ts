/** Pessoas com acesso. */
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { registrarCadastrar } from './pages/cadastrar.tsx';
import { registrarContato } from './pages/contato.tsx';
import { registrarFicha } from './pages/ficha.tsx';
import { registrarLista } from './pages/lista.tsx';
import { registrarSuspender } from './pages/suspender.tsx';

export { cadastrarPessoa } from './actions/cadastrar-pessoa.ts';
export { editarContato } from './actions/editar-contato.ts';
export { readmitirUsuario } from './actions/readmitir-usuario.ts';
export { suspenderUsuario } from './actions/suspender-usuario.ts';
export { alcancaUsuario } from './alcance.ts';
export { OUVINTES_DOS_USUARIOS, trabalhosDosUsuarios } from './events.ts';
export { acharUsuario, inserirUsuario, trancarUsuario, trancarUsuarioPorCpf } from './store.ts';
export { type Categoria, CATEGORIAS, nomeDe, situacaoDoUsuario, type Usuario } from './usuario.ts';

export function registrarUsuarios(app: Aplicacao): void {
  registrarLista(app);
  registrarCadastrar(app);
  registrarFicha(app);
  registrarContato(app);
  registrarSuspender(app);
}
