/** As páginas que o navegador percorre: as públicas, e as de quem entrou. Endereço novo entra aqui. */
import type { Page } from 'playwright-core';
import { CASO_DE_EXEMPLO } from '../src/modules/calculadora/exemplo.ts';
import { codificarCaso } from '../src/modules/calculadora/pages/calculadora/estado.ts';
import { dizerFinalidade, entrarComCodigo, entrarComo } from './entrar.ts';

const exemplo = codificarCaso(CASO_DE_EXEMPLO);
/** Caso com falhas, para conferir também as páginas de erro. */
const comFalta = codificarCaso({ emData: '2026-11-21', condenacoes: [{ id: 'A', pena: '5a' }] });
const comErro = codificarCaso({ condenacoes: [{ id: 'A', pena: '5a', dataDoFato: '2026-02-30' }] });

export interface PaginaPublica {
  nome: string;
  endereco: string;
  /** Situação HTTP esperada; padrão 200. */
  status?: number;
}

export const PAGINAS: readonly PaginaPublica[] = [
  { nome: 'início', endereco: '/' },
  { nome: 'calculadora vazia', endereco: '/calculadora' },
  { nome: 'calculadora preenchida', endereco: `/calculadora?c=${exemplo}` },
  { nome: 'calculadora com erros', endereco: `/calculadora?c=${comErro}`, status: 422 },
  { nome: 'resultado', endereco: `/resultado?c=${exemplo}` },
  { nome: 'resultado com falta de dado', endereco: `/resultado?c=${comFalta}` },
  { nome: 'resultado de caso com erro', endereco: `/resultado?c=${comErro}`, status: 422 },
  { nome: 'e se, sem caso', endereco: '/e-se' },
  { nome: 'e se, com caso', endereco: `/e-se?c=${exemplo}` },
  { nome: 'a lei', endereco: '/lei' },
  { nome: 'busca na lei', endereco: '/lei?q=livramento' },
  { nome: 'tabela da progressão', endereco: '/lei/progressao' },
  { nome: 'uma regra', endereco: '/lei/regras/lep/art-112-progressao' },
  { nome: 'regra que não existe', endereco: '/lei/regras/nao/existe', status: 404 },
  { nome: 'crimes', endereco: '/lei/crimes' },
  { nome: 'um crime', endereco: '/lei/crimes/lei-11343-2006/art-33/caput' },
  { nome: 'decretos', endereco: '/lei/decretos' },
  { nome: 'casos conferidos', endereco: '/casos' },
  { nome: 'um caso conferido', endereco: '/casos/contrato-17a2m7d' },
  { nome: 'API', endereco: '/api' },
  { nome: 'entrar', endereco: '/entrar' },
  { nome: 'entrar com o código', endereco: '/entrar/codigo' },
  { nome: 'esqueci a senha', endereco: '/entrar/recuperar' },
  { nome: 'convite que não serve', endereco: '/convite/nao-existe', status: 410 },
  { nome: 'pedir acesso', endereco: '/pedidos-de-acesso/novo' },
  { nome: 'acompanhar o pedido', endereco: '/pedidos-de-acesso' },
  { nome: 'dados abertos', endereco: '/dados-abertos' },
  { nome: 'painel público', endereco: '/painel/publico' },
  { nome: 'conferir um papel', endereco: '/conferir' },
  { nome: 'papel que não existe', endereco: '/conferir/AAAA-AAAA-AAAA-AAAA', status: 422 },
  { nome: 'ajuda', endereco: '/ajuda' },
  { nome: 'manual', endereco: '/manual' },
  { nome: 'manual da família', endereco: '/manual/pessoa-presa-e-familia' },
  { nome: 'página que não existe', endereco: '/nao-existe', status: 404 },
];

export interface PaginaDeQuemEntrou extends PaginaPublica {
  /** Nomes dos enlaces a seguir, um depois do outro, quando o endereço leva um identificador. */
  seguir?: readonly RegExp[];
  /** Depois, marca a primeira linha e aperta este botão. */
  comAPrimeira?: string;
}

interface Visita {
  quem: string;
  entrar: (pagina: Page) => Promise<void>;
  paginas: readonly PaginaDeQuemEntrou[];
}

const como = (nome: string) => (pagina: Page) => entrarComo(pagina, nome);

const comFinalidade = (nome: string, finalidade: string) => async (pagina: Page) => {
  await entrarComo(pagina, nome);
  await dizerFinalidade(pagina, finalidade);
};

/** As buscas que acham só a pessoa do destaque. */
const ROSA = '/pessoas?q=Rosa+Ficticia';
const RAIMUNDO = '/pessoas?q=Raimundo+Ficticio';

/** O principal de cada papel, como a pessoa fictícia que o tem. */
export const VISITAS: readonly Visita[] = [
  {
    quem: 'gestora do sistema',
    entrar: como('Gilda Jatobá'),
    paginas: [
      { nome: 'mesa', endereco: '/mesa' },
      { nome: 'pessoas com acesso', endereco: '/usuarios' },
      { nome: 'ficha de usuária', endereco: '/usuarios', seguir: [/^Dandara Aroeira/] },
      { nome: 'órgãos', endereco: '/estruturas' },
      { nome: 'um órgão', endereco: '/estruturas', seguir: [/^Defensoria Pública do Aroeiral/] },
      { nome: 'novo órgão', endereco: '/estruturas/nova' },
      { nome: 'calendário', endereco: '/calendario' },
      { nome: 'acordos', endereco: '/acordos' },
      { nome: 'um acordo', endereco: '/acordos', seguir: [/^TCT/] },
      { nome: 'limites de uso', endereco: '/alertas/limites' },
      { nome: 'com quantos dias se avisa', endereco: '/avisos/regras' },
      { nome: 'mudar uma regra de aviso', endereco: '/avisos/regras', seguir: [/^Mudar/] },
      { nome: 'entregas', endereco: '/entregas' },
      { nome: 'sistemas que recebem avisos', endereco: '/webhooks' },
      { nome: 'cadastrar sistema', endereco: '/webhooks/novo' },
    ],
  },
  {
    quem: 'coordenadora',
    entrar: como('Carmem Ipê'),
    paginas: [
      { nome: 'mesa', endereco: '/mesa' },
      { nome: 'fila de pedidos', endereco: '/pedidos-de-acesso/fila' },
      { nome: 'um pedido', endereco: '/pedidos-de-acesso/fila?busca=Elza', seguir: [/\d{4}/] },
    ],
  },
  {
    quem: 'autorizador',
    entrar: como('Augusto Angico'),
    paginas: [
      { nome: 'mesa', endereco: '/mesa' },
      { nome: 'papéis', endereco: '/vinculos' },
      { nome: 'um papel proposto', endereco: '/vinculos', seguir: [/^Defensor/] },
      { nome: 'revisões', endereco: '/revisoes' },
      { nome: 'uma revisão', endereco: '/revisoes', seguir: [/^Núcleo/] },
      { nome: 'alertas', endereco: '/alertas' },
      { nome: 'um alerta', endereco: '/alertas', seguir: [/^Davi Buriti/] },
    ],
  },
  {
    quem: 'defensora',
    entrar: comFinalidade('Dandara Aroeira', 'Assistência jurídica da pessoa presa'),
    paginas: [
      { nome: 'mesa', endereco: '/mesa' },
      { nome: 'minha conta', endereco: '/conta' },
      { nome: 'segurança e sessões', endereco: '/conta/seguranca' },
      { nome: 'o que fica registrado', endereco: '/conta/registro' },
      { nome: 'finalidade', endereco: '/finalidade' },
      { nome: 'confirmar que é você', endereco: '/entrar/confirmar' },
      { nome: 'delegações', endereco: '/delegacoes' },
      { nome: 'nova delegação', endereco: '/delegacoes/nova' },
      { nome: 'pessoas presas', endereco: '/pessoas?q=Roza' },
      { nome: 'pessoa: situação', endereco: ROSA, seguir: [/^Rosa/] },
      { nome: 'pessoa: linha do tempo', endereco: ROSA, seguir: [/^Rosa/, /^Linha do tempo$/] },
      { nome: 'pessoa: custódia', endereco: ROSA, seguir: [/^Rosa/, /^Custódia$/] },
      { nome: 'pessoa: processos', endereco: ROSA, seguir: [/^Rosa/, /^Processos$/] },
      { nome: 'pessoa: quem é', endereco: ROSA, seguir: [/^Rosa/, /^Quem é$/] },
      { nome: 'pessoa: quem consultou', endereco: ROSA, seguir: [/^Rosa/, /^Quem consultou$/] },
      { nome: 'monitoração de uma pessoa', endereco: ROSA, seguir: [/^Rosa/, /^Custódia$/, /^condições, zonas/] },
      { nome: 'recibo do cálculo', endereco: ROSA, seguir: [/^Rosa/, /^Ver e conferir/] },
      { nome: 'o que lançar', endereco: ROSA, seguir: [/^Rosa/, /^Lançar$/] },
      { nome: 'pedir transferência', endereco: ROSA, seguir: [/^Rosa/, /^Custódia$/, /^Pedir transferência/] },
      { nome: 'emitir o código', endereco: ROSA, seguir: [/^Rosa/, /^Emitir o código/] },
      { nome: 'folha de quando pode sair', endereco: ROSA, seguir: [/^Rosa/, /^Em palavras simples/] },
      { nome: 'pedidos e decisões', endereco: ROSA, seguir: [/^Rosa/, /^Pedidos e decisões$/] },
      { nome: 'petição', endereco: ROSA, seguir: [/^Rosa/, /^Pedidos e decisões$/, /^Fazer o pedido/] },
      { nome: 'mesa da defesa', endereco: '/mesa/defesa' },
      { nome: 'lista de visita', endereco: '/mesa/defesa', comAPrimeira: 'Lista de visita' },
      { nome: 'pedidos em lote', endereco: '/mesa/defesa', comAPrimeira: 'Preparar os pedidos' },
      { nome: 'avisos', endereco: '/avisos' },
      { nome: 'avisos e agenda', endereco: '/conta/avisos' },
      { nome: 'detector', endereco: '/detector' },
      { nome: 'recálculos', endereco: '/recalculos' },
      { nome: 'exportar', endereco: '/exportacoes' },
      { nome: 'ajuda', endereco: '/ajuda' },
      { nome: 'por que não posso?', endereco: '/auditoria', status: 403 },
    ],
  },
  {
    quem: 'servidora prisional',
    entrar: comFinalidade('Sara Mangabeira', 'Custódia e rotina da unidade'),
    paginas: [
      { nome: 'mesa', endereco: '/mesa' },
      { nome: 'quem chega', endereco: '/entradas/nova?procura=Fulana' },
      { nome: 'saídas e voltas', endereco: '/saidas' },
      { nome: 'ocupação', endereco: '/ocupacao' },
      { nome: 'unidade', endereco: '/ocupacao', seguir: [/^Presídio Regional/] },
      { nome: 'quem está na unidade', endereco: '/ocupacao', seguir: [/^Presídio Regional/, /^Quem está aqui/] },
      { nome: 'contagem', endereco: '/ocupacao', seguir: [/^Presídio Regional/, /^Contar/] },
      { nome: 'amostra do dia', endereco: '/ocupacao', seguir: [/^Presídio Regional/, /^Conferir a amostra/] },
      { nome: 'registrar saída', endereco: RAIMUNDO, seguir: [/^Raimundo/, /^Lançar$/, /^Saída por pouco/] },
    ],
  },
  {
    quem: 'diretor',
    entrar: comFinalidade('Dirceu Jacarandá', 'Custódia e rotina da unidade'),
    paginas: [
      { nome: 'disciplina', endereco: '/disciplina' },
      { nome: 'uma falta', endereco: '/disciplina', seguir: [/^Raimundo/] },
      { nome: 'transferências', endereco: '/transferencias' },
      { nome: 'uma transferência', endereco: '/transferencias', seguir: [/^Raimundo/] },
      { nome: 'lançamentos atrasados', endereco: '/lancamentos-atrasados' },
      { nome: 'mesa da direção', endereco: '/mesa/direcao' },
      { nome: 'o mês da unidade', endereco: '/ocupacao', seguir: [/^Presídio Regional/, /^Trabalho e estudo/] },
    ],
  },
  {
    quem: 'delegada',
    entrar: async (pagina) => {
      await entrarComo(pagina, 'Paula Aguaí');
      await dizerFinalidade(pagina, 'Investigação ou inquérito', 'IP 1/2026');
    },
    paginas: [
      { nome: 'mesa da polícia', endereco: '/mesa/policia' },
      { nome: 'cadastrar pessoa', endereco: '/pessoas/nova' },
      { nome: 'processos', endereco: '/processos' },
      { nome: 'registrar processo', endereco: '/processos/registrar' },
      { nome: 'registrar prisão', endereco: ROSA, seguir: [/^Rosa/, /^Lançar$/, /^Prisão/] },
    ],
  },
  {
    quem: 'juíza',
    entrar: comFinalidade('Mirtes Juazeiro', 'Acompanhamento da execução penal'),
    paginas: [
      { nome: 'corrigir um fato', endereco: RAIMUNDO, seguir: [/^Raimundo/, /^Linha do tempo$/, /^Corrigir/] },
      { nome: 'lançar condenação', endereco: RAIMUNDO, seguir: [/^Raimundo/, /^Lançar$/, /^Condenação/] },
      { nome: 'fixar outra data', endereco: RAIMUNDO, seguir: [/^Raimundo/, /^Fixar outra data/] },
      { nome: 'mesa do juízo', endereco: '/mesa/juizo' },
      { nome: 'verificar as condições', endereco: '/mesa/juizo', seguir: [/^Verificar/] },
      { nome: 'vistas em lote', endereco: '/mesa/juizo', comAPrimeira: 'Dar vista às marcadas' },
      { nome: 'painel', endereco: '/painel' },
    ],
  },
  {
    quem: 'promotor',
    entrar: comFinalidade('Marcos Cambará', 'Acompanhamento da execução penal'),
    paginas: [{ nome: 'mesa do Ministério Público', endereco: '/mesa/ministerio-publico' }],
  },
  {
    quem: 'corregedora',
    entrar: comFinalidade('Cora Angelim', 'Acompanhamento da execução penal'),
    paginas: [
      { nome: 'acervo', endereco: '/acervo' },
      { nome: 'lista do acervo', endereco: '/acervo/lista' },
      { nome: 'contradições', endereco: '/contradicoes' },
    ],
  },
  {
    quem: 'coordenador da execução',
    entrar: como('Elias Ipê'),
    paginas: [
      { nome: 'recálculos', endereco: '/recalculos' },
      { nome: 'novo recálculo', endereco: '/recalculos/novo' },
    ],
  },
  {
    quem: 'gestora de vagas',
    entrar: comFinalidade('Vilma Pau-Brasil', 'Custódia e rotina da unidade'),
    paginas: [
      { nome: 'ocupação do estado', endereco: '/ocupacao' },
      { nome: 'cadastro da unidade', endereco: '/ocupacao', seguir: [/^Presídio Regional/, /^Cadastro/] },
      { nome: 'importações', endereco: '/importacoes' },
      { nome: 'importar', endereco: '/importacoes/nova' },
      { nome: 'exportar', endereco: '/exportacoes' },
    ],
  },
  {
    quem: 'central de monitoração',
    entrar: comFinalidade('Mauro Murici', 'Custódia e rotina da unidade'),
    paginas: [{ nome: 'monitoração', endereco: '/monitoracao' }],
  },
  {
    quem: 'revisora de identidade',
    entrar: comFinalidade('Ivone Mirindiba', 'Custódia e rotina da unidade'),
    paginas: [{ nome: 'identidade', endereco: '/identidade' }],
  },
  {
    quem: 'conselheiro',
    entrar: comFinalidade('Cícero Cajueiro', 'Inspeção de unidade'),
    paginas: [
      { nome: 'inspeção', endereco: '/inspecao' },
      { nome: 'folha de inspeção', endereco: '/inspecao', seguir: [/^Penitenciária Feminina/] },
    ],
  },
  {
    quem: 'auditor',
    entrar: como('Otávio Cedro'),
    paginas: [
      { nome: 'mesa', endereco: '/mesa' },
      { nome: 'auditoria', endereco: '/auditoria' },
      { nome: 'um registro', endereco: '/auditoria', seguir: [/^\d{2}\/\d{2}/] },
      { nome: 'verificação', endereco: '/auditoria/verificacao' },
    ],
  },
  {
    quem: 'família',
    entrar: (pagina) => entrarComCodigo(pagina, 'Rosa Fictícia do Cerrado'),
    paginas: [
      { nome: 'meus dados', endereco: '/meus-dados' },
      { nome: 'quando posso sair', endereco: '/meus-dados/quando-posso-sair' },
    ],
  },
];
