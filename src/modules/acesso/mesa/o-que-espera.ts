/** Que filas dizem respeito a quem entrou, pelas permissões que tem agora. */
import { sql } from 'kysely';
import { iso, maisDias } from '../../../direito/tempo/dia.ts';
import { AVISO_DO_FIM_EM_DIAS } from '../acordos/acordo.ts';
import { alertasAbertos } from '../cotas/index.ts';
import { pedidosNoMeuPasso } from '../pedidos/index.ts';
import { itensDeRevisao } from '../revisoes/index.ts';
import { vinculosAAutorizar } from '../vinculos/index.ts';
import type { Quem } from '../nucleo/quem.ts';
import type { Banco, Servicos } from '../nucleo/servicos.ts';
import { alcancaNoSql } from '../permissao/alcance-em-sql.ts';
import type { IdDaPermissao } from '../permissao/catalogo.ts';
import { temPermissao } from '../permissao/decidir.ts';
import type { Ator } from '../permissao/tipos.ts';
import { type Contagem, emOrdem, type Espera } from './espera.ts';
import * as store from './store.ts';

interface Fila extends Pick<Espera, 'id' | 'um' | 'muitos' | 'href'> {
  /** Basta uma. */
  permissoes: readonly [IdDaPermissao, ...IdDaPermissao[]];
  contar: (quemConta: QuemConta) => Promise<Contagem>;
}

/** Fila de um módulo acima deste: a composição a traz. */
export interface FilaDeCima extends Pick<Espera, 'id' | 'um' | 'muitos' | 'href'> {
  /** Basta uma. */
  permissoes: readonly IdDaPermissao[];
  contar: (servicos: Servicos, quem: Quem, hoje: string) => Promise<Contagem>;
}

interface QuemConta {
  banco: Banco;
  ator: Ator & { usuarioId: string };
  /** Condição das linhas que a primeira permissão da fila alcança. */
  alcancado: store.Alcancado;
  /** AAAA-MM-DD. */
  hoje: string;
  fimDoAviso: string;
}

export const FILAS: readonly Fila[] = [
  {
    id: 'pedidos',
    permissoes: ['acesso.pedido.analisar', 'acesso.pedido.autorizar', 'acesso.pedido.cadastrar'],
    um: 'pedido de acesso no seu passo',
    muitos: 'pedidos de acesso no seu passo',
    href: '/pedidos-de-acesso/fila',
    contar: ({ banco, ator, hoje }) => pedidosNoMeuPasso(banco, ator, hoje),
  },
  {
    id: 'papeis',
    permissoes: ['acesso.vinculo.autorizar'],
    um: 'papel a autorizar',
    muitos: 'papéis a autorizar',
    href: '/vinculos',
    contar: async ({ banco, ator }) => ({ quantos: await vinculosAAutorizar(banco, ator) }),
  },
  {
    id: 'alertas',
    permissoes: ['acesso.alerta.tratar'],
    um: 'uso fora do comum a tratar',
    muitos: 'usos fora do comum a tratar',
    href: '/alertas',
    contar: async ({ banco, ator }) => ({ quantos: await alertasAbertos(banco, ator) }),
  },
  {
    id: 'revisao',
    permissoes: ['acesso.revisao.conduzir'],
    um: 'acesso a rever',
    muitos: 'acessos a rever',
    href: '/revisoes',
    contar: async ({ banco, ator, hoje }) => ({ quantos: await itensDeRevisao(banco, ator, hoje) }),
  },
  {
    id: 'ajuda',
    permissoes: ['ajuda.pedido.atender'],
    um: 'pedido de ajuda a responder',
    muitos: 'pedidos de ajuda a responder',
    href: '/ajuda/fila',
    contar: ({ banco, alcancado, hoje }) => store.pedidosDeAjuda(banco, alcancado, hoje),
  },
  {
    id: 'acordos',
    permissoes: ['acesso.acordo.gerir'],
    um: `acordo a vencer em ${AVISO_DO_FIM_EM_DIAS} dias`,
    muitos: `acordos a vencer em ${AVISO_DO_FIM_EM_DIAS} dias`,
    href: '/acordos',
    contar: ({ banco, hoje, fimDoAviso }) => store.acordosAVencer(banco, hoje, fimDoAviso),
  },
];

export async function oQueEspera(
  servicos: Servicos,
  quem: Quem,
  filasDeCima: readonly FilaDeCima[] = [],
): Promise<Espera[]> {
  const { banco, relogio } = servicos;
  const { ator } = quem;
  const { usuarioId } = ator;
  if (!usuarioId) return [];
  const hoje = relogio.hoje();
  const comum = {
    banco,
    ator: { ...ator, usuarioId },
    hoje: iso(hoje),
    fimDoAviso: iso(maisDias(hoje, AVISO_DO_FIM_EM_DIAS)),
  };
  const cabe = (f: Pick<FilaDeCima, 'permissoes'>): boolean => f.permissoes.some((p) => temPermissao(ator, p));
  const minhas = FILAS.filter(cabe);
  const contadas = minhas.map(async ({ permissoes, contar, ...fila }): Promise<Espera> => {
    const alcancado = alcancaNoSql(ator, permissoes[0], sql.ref('e.caminho'));
    return { ...fila, ...(await contar({ ...comum, alcancado })) };
  });
  const deCima = filasDeCima.filter(cabe).map(async ({ id, um, muitos, href, contar }): Promise<Espera> => {
    return { id, um, muitos, href, ...(await contar(servicos, quem, comum.hoje)) };
  });
  return emOrdem(await Promise.all([...contadas, ...deCima]));
}
