/** O que o auditor lê. A própria leitura vai à auditoria, com os filtros. */
import { feito, recusar, type Resultado } from '../../../platform/recusa.ts';
import {
  buscarRegistros,
  conferirRegistro,
  type Pagina,
  type RegistroConferido,
  type RegistroLido,
} from '../../auditoria/index.ts';
import { autorizarLeitura } from '../nucleo/consulta.ts';
import type { Quem } from '../nucleo/quem.ts';
import { naoEncontrado } from '../nucleo/recusas.ts';
import type { Servicos } from '../nucleo/servicos.ts';
import { type Busca, filtrosDe } from './filtros.ts';

const BUSCAR = 'auditoria.registro.buscar';

/** Recusa antes de ler o que quer que seja. */
const autorizar = (servicos: Servicos, quem: Quem, nome: string, busca: Busca) =>
  autorizarLeitura(servicos, quem, {
    nome,
    permissao: BUSCAR,
    alvo: { titularId: busca.titularId },
    dados: { filtros: busca },
  });

export async function buscar(servicos: Servicos, quem: Quem, busca: Busca): Promise<Resultado<Pagina<RegistroLido>>> {
  const pode = await autorizar(servicos, quem, 'auditoria.buscar-registros', busca);
  if (!pode.ok) return pode;
  const filtros = filtrosDe(busca, servicos.config.fuso);
  return feito(await buscarRegistros(servicos.banco, filtros, { depoisDe: busca.depoisDe }));
}

const LINHAS_POR_LEITURA = 500;
/** Mais que isto não se confere numa planilha: estreite o período. */
export const MAIOR_PLANILHA = 10_000;

export async function exportar(servicos: Servicos, quem: Quem, busca: Busca): Promise<Resultado<RegistroLido[]>> {
  const pode = await autorizar(servicos, quem, 'auditoria.exportar-registros', busca);
  if (!pode.ok) return pode;
  const filtros = filtrosDe(busca, servicos.config.fuso);
  const todos: RegistroLido[] = [];
  let depoisDe: string | undefined;
  do {
    const pagina = await buscarRegistros(servicos.banco, filtros, { depoisDe, limite: LINHAS_POR_LEITURA });
    todos.push(...pagina.itens);
    depoisDe = pagina.proximo;
  } while (depoisDe !== undefined && todos.length < MAIOR_PLANILHA);
  return feito(todos);
}

export async function verRegistro(
  servicos: Servicos,
  quem: Quem,
  { corrente, numero }: { corrente: number; numero: number },
): Promise<Resultado<RegistroConferido>> {
  const registro = await conferirRegistro(servicos.banco, corrente, numero);
  if (!registro) return recusar(naoEncontrado);
  const pode = await autorizarLeitura(servicos, quem, {
    nome: 'auditoria.ver-registro',
    permissao: BUSCAR,
    alvo: { titularId: registro.titularId },
    objeto: { tipo: 'registro', id: `${corrente}/${numero}` },
  });
  return pode.ok ? feito(registro) : pode;
}
