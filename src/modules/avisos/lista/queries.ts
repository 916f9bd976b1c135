/** A lista como leitura: permissão e finalidade antes do banco, e cada pessoa listada na auditoria. */
import { feito, recusar, type Resultado } from '../../../platform/recusa.ts';
import { autorizarLeitura, lugarDe, porQueNaoPode, type Quem, type Servicos } from '../../acesso/index.ts';
import type { AvisoRecebido } from './aviso.ts';
import type { FiltroDosAvisos } from './filtro.ts';
import {
  avisosAbertosDe,
  avisosEscolhidos,
  type ChaveEscolhida,
  type Contagens,
  contarAvisos,
  RECEBER,
  type SemDefesaNaVara,
  semDefesaForaDoAlcance,
} from './store.ts';

export interface ListaDosAvisos {
  avisos: readonly AvisoRecebido[];
  /** De tudo o que o órgão recebeu. */
  todos: Contagens;
  /** Com o filtro. */
  filtrados: Contagens;
  semDefesa: readonly SemDefesaNaVara[];
}

export async function lerAvisos(
  servicos: Servicos,
  quem: Quem,
  filtro: FiltroDosAvisos,
  hoje: string,
): Promise<Resultado<ListaDosAvisos>> {
  const { banco } = servicos;
  const r = await lerDoOrgao(servicos, quem, 'avisos.ver-lista', () => avisosAbertosDe(banco, quem.ator, hoje, filtro));
  if (!r.ok) return r;
  const [todos, filtrados, semDefesa] = await Promise.all([
    contarAvisos(banco, quem.ator, hoje),
    contarAvisos(banco, quem.ator, hoje, filtro),
    semDefesaForaDoAlcance(banco, quem.ator),
  ]);
  return feito({ avisos: r.valor, todos, filtrados, semDefesa });
}

/** Os que a pessoa marcou, para a prévia do que se vai fazer com eles. */
export const lerEscolhidos = (
  servicos: Servicos,
  quem: Quem,
  escolhidos: readonly ChaveEscolhida[],
  hoje: string,
): Promise<Resultado<AvisoRecebido[]>> =>
  lerDoOrgao(servicos, quem, 'avisos.conferir-escolhidos', () =>
    avisosEscolhidos(servicos.banco, quem.ator, hoje, escolhidos),
  );

async function lerDoOrgao(
  servicos: Servicos,
  quem: Quem,
  nome: string,
  ler: () => Promise<AvisoRecebido[]>,
): Promise<Resultado<AvisoRecebido[]>> {
  const alvo = lugarDe(quem.ator, RECEBER);
  const impedem = porQueNaoPode(quem.ator, RECEBER, alvo, servicos.relogio.agora());
  if (impedem.length > 0) return recusar(...impedem);
  const avisos = await ler();
  const titulares = [...new Set(avisos.map((a) => a.pessoaId))];
  const pode = await autorizarLeitura(servicos, quem, { nome, permissao: RECEBER, alvo, titulares });
  return pode.ok ? feito(avisos) : pode;
}
