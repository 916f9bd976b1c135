import { recusar, type Resultado, feito } from '../../../../platform/recusa.ts';
import { porQueNaoPode } from '../../http/poderia.ts';
import type { Quem } from '../../nucleo/quem.ts';
import { naoEncontrado } from '../../nucleo/recusas.ts';
import type { Servicos } from '../../nucleo/servicos.ts';
import type { IdDaPermissao } from '../../permissao/catalogo.ts';
import { alcancaUsuario, alvoDaPessoa, caminhosDe } from '../alcance.ts';
import { acharUsuario } from '../store.ts';
import type { Usuario } from '../usuario.ts';

/** A pessoa de um formulário: já ao abrir diz por que não se pode, ou pede que se confirme a identidade. */
export async function pessoaParaAgir(
  { banco, relogio }: Servicos,
  { ator }: Quem,
  como: { permissao: IdDaPermissao; basta: 'alguma' | 'todas' },
  id: string,
): Promise<Resultado<Usuario>> {
  const agora = relogio.agora();
  const usuario = await acharUsuario(banco, id);
  if (!usuario || !(await alcancaUsuario(banco, ator, id, agora))) return recusar(naoEncontrado);
  const alvo = alvoDaPessoa({ ...como, ator }, id, await caminhosDe(banco, id, agora));
  const recusas = porQueNaoPode(ator, como.permissao, alvo, agora);
  return recusas.length > 0 ? recusar(...recusas) : feito(usuario);
}
