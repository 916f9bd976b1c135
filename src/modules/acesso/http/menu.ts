/** O menu de quem entrou: cada um vê só o que pode abrir. */
import type { ItemDoMenu } from '../../../ui/sistema.ts';
import type { IdDaPermissao } from '../permissao/catalogo.ts';

/** A pessoa presa e a família só têm uma página. */
export const MENU_DO_TITULAR: readonly ItemDoMenu[] = [
  { secao: 'titulares', rotulo: 'Meus dados', href: '/meus-dados' },
  { secao: 'ajuda', rotulo: 'Ajuda', href: '/ajuda' },
];

export const MENU_DE_QUEM_ENTROU: readonly (ItemDoMenu & { permissoes: readonly IdDaPermissao[] })[] = [
  { secao: 'mesa', rotulo: 'Início', href: '/mesa', permissoes: [] },
  {
    secao: 'meus-casos',
    rotulo: 'Mesa da defesa',
    href: '/mesa/defesa',
    permissoes: ['incidentes.incidente.pedir'],
  },
  {
    secao: 'meus-casos',
    rotulo: 'Mesa do juízo',
    href: '/mesa/juizo',
    permissoes: ['incidentes.incidente.decidir', 'incidentes.minuta.preparar'],
  },
  {
    secao: 'meus-casos',
    rotulo: 'Mesa do Ministério Público',
    href: '/mesa/ministerio-publico',
    permissoes: ['incidentes.vista.responder'],
  },
  {
    secao: 'meus-casos',
    rotulo: 'Mesa da direção',
    href: '/mesa/direcao',
    permissoes: ['custodia.rotina.lancar'],
  },
  { secao: 'meus-casos', rotulo: 'Mesa da polícia', href: '/mesa/policia', permissoes: ['custodia.prisao.lancar'] },
  {
    secao: 'avisos',
    rotulo: 'Avisos',
    href: '/avisos',
    aoVivo: 'avisos-ao-vivo',
    permissoes: ['avisos.aviso.receber'],
  },
  { secao: 'acervo', rotulo: 'Acervo', href: '/acervo', permissoes: ['mesas.acervo.ver'] },
  { secao: 'titulares', rotulo: 'Pessoas presas', href: '/pessoas', permissoes: ['pessoas.pessoa.ver'] },
  {
    secao: 'contradicoes',
    rotulo: 'Contradições',
    href: '/contradicoes',
    permissoes: ['conciliador.contradicao.ver'],
  },
  { secao: 'painel', rotulo: 'Painel', href: '/painel', permissoes: ['painel.numeros.ver'] },
  { secao: 'recalculo', rotulo: 'Recálculos', href: '/recalculos', permissoes: ['execucao.recalculo.gerir'] },
  { secao: 'entregas', rotulo: 'Entregas', href: '/entregas', permissoes: ['avisos.entrega.gerir'] },
  { secao: 'unidades', rotulo: 'Unidades', href: '/ocupacao', permissoes: ['custodia.ocupacao.ver'] },
  {
    secao: 'transferencias',
    rotulo: 'Transferências',
    href: '/transferencias',
    permissoes: ['custodia.transferencia.pedir', 'custodia.transferencia.autorizar', 'custodia.movimento.lancar'],
  },
  { secao: 'monitoracao', rotulo: 'Monitoração', href: '/monitoracao', permissoes: ['custodia.monitoracao.operar'] },
  { secao: 'processos', rotulo: 'Processos', href: '/processos', permissoes: ['processos.processo.lancar'] },
  { secao: 'identidade', rotulo: 'Identidade', href: '/identidade', permissoes: ['pessoas.identidade.propor'] },
  {
    secao: 'arquivos',
    rotulo: 'Arquivos',
    href: '/exportacoes',
    permissoes: ['intercambio.arquivo.importar', 'intercambio.arquivo.exportar'],
  },
  {
    secao: 'pedidos',
    rotulo: 'Pedidos de acesso',
    href: '/pedidos-de-acesso/fila',
    permissoes: ['acesso.pedido.analisar', 'acesso.pedido.autorizar', 'acesso.pedido.cadastrar'],
  },
  { secao: 'pessoas', rotulo: 'Pessoas com acesso', href: '/usuarios', permissoes: ['acesso.usuario.ver'] },
  {
    secao: 'papeis',
    rotulo: 'Papéis',
    href: '/vinculos',
    permissoes: ['acesso.vinculo.propor', 'acesso.vinculo.autorizar'],
  },
  { secao: 'revisoes', rotulo: 'Revisões', href: '/revisoes', permissoes: ['acesso.revisao.conduzir'] },
  { secao: 'alertas', rotulo: 'Alertas', href: '/alertas', permissoes: ['acesso.alerta.tratar'] },
  { secao: 'estruturas', rotulo: 'Órgãos', href: '/estruturas', permissoes: ['acesso.estrutura.ver'] },
  { secao: 'acordos', rotulo: 'Acordos', href: '/acordos', permissoes: ['acesso.acordo.ver'] },
  { secao: 'auditoria', rotulo: 'Auditoria', href: '/auditoria', permissoes: ['auditoria.registro.buscar'] },
  { secao: 'ajuda', rotulo: 'Ajuda', href: '/ajuda', permissoes: [] },
];
