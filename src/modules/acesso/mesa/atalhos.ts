/** O que mais se faz com cada permissão. */
import type { IdDaPermissao } from '../permissao/catalogo.ts';
import { temPermissao } from '../permissao/decidir.ts';
import type { Ator } from '../permissao/tipos.ts';

export interface Atalho {
  rotulo: string;
  href: string;
}

/** Na ordem em que aparecem: o trabalho do dia antes da administração. */
export const ATALHOS: readonly (Atalho & { permissao: IdDaPermissao })[] = [
  { permissao: 'acesso.titular.ver', rotulo: 'Procurar uma pessoa presa', href: '/titulares' },
  { permissao: 'acesso.pedido.analisar', rotulo: 'Analisar pedidos de acesso', href: '/pedidos-de-acesso/fila' },
  { permissao: 'acesso.pedido.autorizar', rotulo: 'Autorizar pedidos de acesso', href: '/pedidos-de-acesso/fila' },
  { permissao: 'acesso.vinculo.propor', rotulo: 'Propor um papel', href: '/vinculos' },
  { permissao: 'acesso.usuario.cadastrar', rotulo: 'Cadastrar uma pessoa', href: '/usuarios/novo' },
  { permissao: 'acesso.estrutura.gerir', rotulo: 'Órgãos, unidades e setores', href: '/estruturas' },
  { permissao: 'acesso.calendario.gerir', rotulo: 'Feriados, recessos e plantões', href: '/calendario' },
  { permissao: 'acesso.acordo.gerir', rotulo: 'Acordos de cooperação', href: '/acordos' },
  { permissao: 'acesso.estrutura.gerir', rotulo: 'Filas de ajuda', href: '/ajuda/filas' },
  { permissao: 'acesso.permissao.simular', rotulo: 'O que esta pessoa pode ver?', href: '/usuarios' },
  { permissao: 'acesso.revisao.conduzir', rotulo: 'Revisão dos acessos', href: '/revisoes' },
  { permissao: 'auditoria.registro.buscar', rotulo: 'Buscar na auditoria', href: '/auditoria' },
  { permissao: 'ajuda.pedido.atender', rotulo: 'Responder pedidos de ajuda', href: '/ajuda/fila' },
];

export const atalhosDe = (ator: Ator): Atalho[] => ATALHOS.filter((a) => temPermissao(ator, a.permissao));
