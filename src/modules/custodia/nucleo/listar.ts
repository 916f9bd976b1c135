/** Listas de pessoas: permissão e finalidade antes do banco, alcance no SQL, e a leitura de cada nome auditada. */
import { feito, recusar, type Resultado } from '../../../platform/recusa.ts';
import { autorizarLeitura, lugarDe, porQueNaoPode, type Quem, type Servicos } from '../../acesso/index.ts';

const VER = 'pessoas.pessoa.ver';

export async function listar<L extends { pessoaId: string }>(
  servicos: Servicos,
  quem: Quem,
  leitura: string,
  ler: () => Promise<L[]>,
): Promise<Resultado<L[]>> {
  const alvo = lugarDe(quem.ator, VER);
  const impedem = porQueNaoPode(quem.ator, VER, alvo, servicos.relogio.agora());
  if (impedem.length > 0) return recusar(...impedem);
  const linhas = await ler();
  const titulares = [...new Set(linhas.map((l) => l.pessoaId))];
  const pode = await autorizarLeitura(servicos, quem, { nome: leitura, permissao: VER, alvo, titulares });
  return pode.ok ? feito(linhas) : pode;
}
