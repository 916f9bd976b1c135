/** A lista e cada contradição como leitura: permissão e finalidade antes do banco, e cada pessoa mostrada na auditoria. */
import { feito, recusar, type Resultado } from '../../platform/recusa.ts';
import { autorizarLeitura, lugarDe, naoEncontrado, porQueNaoPode, type Quem, type Servicos } from '../acesso/index.ts';
import type { Contradicao } from './contradicao.ts';
import type { Filtro } from './filtro.ts';
import { acharContradicao, type Contagem, contarPorGravidade, listarAbertas, VER } from './store.ts';

export interface ListaDasContradicoes {
  linhas: readonly Contradicao[];
  /** Todas as abertas que se alcançam. */
  todas: readonly Contagem[];
  /** Quantas passam pelo filtro. */
  filtradas: number;
}

export async function lerContradicoes(
  servicos: Servicos,
  quem: Quem,
  filtro: Filtro,
  hoje: string,
): Promise<Resultado<ListaDasContradicoes>> {
  const { banco, relogio } = servicos;
  const alvo = lugarDe(quem.ator, VER);
  const impedem = porQueNaoPode(quem.ator, VER, alvo, relogio.agora());
  if (impedem.length > 0) return recusar(...impedem);
  const [linhas, todas, contadas] = await Promise.all([
    listarAbertas(banco, quem.ator, hoje, filtro),
    contarPorGravidade(banco, quem.ator, hoje),
    contarPorGravidade(banco, quem.ator, hoje, filtro),
  ]);
  const titulares = [...new Set(linhas.map((l) => l.pessoaId))];
  const pode = await autorizarLeitura(servicos, quem, {
    nome: 'conciliador.ver-contradicoes',
    permissao: VER,
    alvo,
    titulares,
  });
  return pode.ok ? feito({ linhas, todas, filtradas: contadas.reduce((n, c) => n + c.total, 0) }) : pode;
}

export async function lerContradicao(
  servicos: Servicos,
  quem: Quem,
  pessoaId: string,
  id: string,
  hoje: string,
): Promise<Resultado<Contradicao>> {
  const { banco, relogio } = servicos;
  const alvo = { ...lugarDe(quem.ator, VER), titularId: pessoaId };
  const impedem = porQueNaoPode(quem.ator, VER, alvo, relogio.agora());
  if (impedem.length > 0) return recusar(...impedem);
  const achada = await acharContradicao(banco, quem.ator, hoje, pessoaId, id);
  if (!achada) return recusar(naoEncontrado);
  const pode = await autorizarLeitura(servicos, quem, {
    nome: 'conciliador.ver-contradicao',
    permissao: VER,
    alvo,
    objeto: { tipo: 'contradicao', id },
  });
  return pode.ok ? feito(achada) : pode;
}
