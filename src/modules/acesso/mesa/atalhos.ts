/** O que mais se faz com cada permissão. */
import type { IdDaPermissao } from '../permissao/catalogo.ts';
import { temPermissao } from '../permissao/decidir.ts';
import type { Ator } from '../permissao/tipos.ts';

export interface Atalho {
  rotulo: string;
  href: string;
}

/** Na ordem em que aparecem, um por endereço: o trabalho do dia antes da administração. */
export const ATALHOS: readonly (Atalho & { permissao: IdDaPermissao })[] = [
  { permissao: 'incidentes.incidente.pedir', rotulo: 'Mesa da defesa', href: '/mesa/defesa' },
  { permissao: 'incidentes.incidente.decidir', rotulo: 'Mesa do juízo', href: '/mesa/juizo' },
  { permissao: 'incidentes.minuta.preparar', rotulo: 'Mesa do juízo', href: '/mesa/juizo' },
  { permissao: 'incidentes.vista.responder', rotulo: 'Mesa do Ministério Público', href: '/mesa/ministerio-publico' },
  { permissao: 'custodia.rotina.lancar', rotulo: 'Mesa da direção', href: '/mesa/direcao' },
  { permissao: 'custodia.prisao.lancar', rotulo: 'Mesa da polícia', href: '/mesa/policia' },
  { permissao: 'avisos.aviso.receber', rotulo: 'Avisos', href: '/avisos' },
  { permissao: 'mesas.acervo.ver', rotulo: 'Acervo', href: '/acervo' },
  { permissao: 'execucao.recalculo.ver', rotulo: 'Quem se enquadra num decreto', href: '/detector' },
  { permissao: 'execucao.recalculo.ver', rotulo: 'A quem a lei nova muda as datas', href: '/recalculos' },
  { permissao: 'pessoas.pessoa.ver', rotulo: 'Procurar uma pessoa presa', href: '/pessoas' },
  { permissao: 'pessoas.pessoa.cadastrar', rotulo: 'Cadastrar uma pessoa presa', href: '/pessoas/nova' },
  { permissao: 'custodia.movimento.lancar', rotulo: 'Receber quem chega', href: '/entradas/nova' },
  { permissao: 'custodia.movimento.lancar', rotulo: 'Saídas e voltas', href: '/saidas' },
  { permissao: 'custodia.ocupacao.ver', rotulo: 'Ocupação das unidades', href: '/ocupacao' },
  { permissao: 'custodia.ocupacao.ver', rotulo: 'Inspeção das unidades', href: '/inspecao' },
  { permissao: 'custodia.transferencia.pedir', rotulo: 'Transferências', href: '/transferencias' },
  { permissao: 'custodia.transferencia.autorizar', rotulo: 'Autorizar transferências', href: '/transferencias' },
  { permissao: 'custodia.rotina.lancar', rotulo: 'Procedimentos disciplinares', href: '/disciplina' },
  { permissao: 'custodia.monitoracao.operar', rotulo: 'Monitoração eletrônica', href: '/monitoracao' },
  { permissao: 'processos.processo.lancar', rotulo: 'Processos', href: '/processos' },
  { permissao: 'pessoas.identidade.propor', rotulo: 'Talvez sejam a mesma pessoa', href: '/identidade' },
  { permissao: 'intercambio.arquivo.importar', rotulo: 'Importar arquivos', href: '/importacoes' },
  { permissao: 'intercambio.arquivo.exportar', rotulo: 'Exportar arquivos', href: '/exportacoes' },
  { permissao: 'pessoas.pessoa.ver', rotulo: 'Lançamentos atrasados', href: '/lancamentos-atrasados' },
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
  { permissao: 'avisos.regra.gerir', rotulo: 'Com quantos dias se avisa', href: '/avisos/regras' },
  { permissao: 'avisos.entrega.gerir', rotulo: 'Avisos não entregues', href: '/entregas' },
  { permissao: 'auditoria.registro.buscar', rotulo: 'Buscar na auditoria', href: '/auditoria' },
  { permissao: 'ajuda.pedido.atender', rotulo: 'Responder pedidos de ajuda', href: '/ajuda/fila' },
];

export const atalhosDe = (ator: Ator): Atalho[] => [
  ...new Map(ATALHOS.filter((a) => temPermissao(ator, a.permissao)).map((a) => [a.href, a])).values(),
];
