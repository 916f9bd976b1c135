/** As permissões do sistema. Toda ação, consulta e rota cita uma daqui; nada fora da lista existe. */

export interface Permissao {
  /** O que ela deixa fazer, como complemento de "pode…". */
  descricao: string;
  /** Lê dado pessoal de quem está preso: pede finalidade, entra na cota e na auditoria de leitura. */
  exigeFinalidade?: true;
  /** Ato grave: pede confirmação recente da identidade (escolha do sistema: 5 minutos). */
  sensivel?: true;
  /** Ninguém decide sobre o que é seu ou sobre o que propôs (dois pares de olhos). */
  vedadaAoInteressado?: true;
  /** Por que não se delega; ausente: pode ser delegada. */
  indelegavel?: string;
}

/** Os papéis da Infoseg valem por serem separados: passados adiante, dois poderes cairiam na mesma mão. */
const PODERES_SEPARADOS = 'dar e tirar papéis são poderes separados, cada um de quem foi designado para ele';
/** Quem põe pessoas e lugares no sistema responde por isso com o próprio nome. */
const CADASTRO = 'o cadastro é de quem foi designado para ele';

export const PERMISSOES = {
  'acesso.estrutura.ver': { descricao: 'ver os órgãos, unidades e setores' },
  'acesso.estrutura.gerir': { descricao: 'criar, editar e inativar órgãos, unidades e setores', indelegavel: CADASTRO },
  'acesso.calendario.gerir': { descricao: 'cadastrar feriados e recessos, que abrem e fecham os plantões' },
  'acesso.acordo.ver': { descricao: 'ver os acordos de cooperação' },
  'acesso.acordo.gerir': { descricao: 'cadastrar e denunciar acordos de cooperação e registrar suas etapas' },
  'acesso.usuario.ver': { descricao: 'ver quem tem acesso, com que lotação e papel' },
  'acesso.usuario.cadastrar': {
    descricao: 'cadastrar pessoas e enviar o convite de entrada',
    sensivel: true,
    indelegavel: CADASTRO,
  },
  'acesso.usuario.suspender': {
    descricao: 'suspender e readmitir pessoas',
    sensivel: true,
    vedadaAoInteressado: true,
    indelegavel: CADASTRO,
  },
  'acesso.lotacao.gerir': {
    descricao: 'lotar pessoas e encerrar lotações',
    vedadaAoInteressado: true,
    indelegavel: CADASTRO,
  },
  'acesso.vinculo.propor': {
    descricao: 'propor papéis para as lotações',
    vedadaAoInteressado: true,
    indelegavel: PODERES_SEPARADOS,
  },
  'acesso.vinculo.autorizar': {
    descricao: 'autorizar ou recusar os papéis propostos',
    sensivel: true,
    vedadaAoInteressado: true,
    indelegavel: PODERES_SEPARADOS,
  },
  'acesso.vinculo.revogar': { descricao: 'revogar papéis', indelegavel: PODERES_SEPARADOS },
  'acesso.delegacao.criar': {
    descricao: 'delegar permissões suas, por prazo certo',
    indelegavel: 'quem recebe por delegação não passa adiante',
  },
  'acesso.revisao.conduzir': {
    descricao: 'abrir e responder a revisão semestral dos acessos',
    vedadaAoInteressado: true,
  },
  'acesso.alerta.tratar': {
    descricao: 'tratar alertas de uso anormal de outra pessoa',
    sensivel: true,
    vedadaAoInteressado: true,
  },
  'acesso.limite.gerir': {
    descricao: 'mudar os limites de consultas de cada papel',
    sensivel: true,
    indelegavel: 'o limite protege contra quem tem acesso: muda-o só quem foi designado',
  },
  'acesso.permissao.simular': { descricao: 'ver o que uma pessoa pode ver, e por quê' },
  'acesso.pedido.analisar': {
    descricao: 'analisar e encaminhar os pedidos de acesso do próprio órgão',
    vedadaAoInteressado: true,
  },
  'acesso.pedido.autorizar': {
    descricao: 'autorizar, um a um, os pedidos de acesso aos dados do próprio órgão',
    sensivel: true,
    vedadaAoInteressado: true,
    indelegavel: 'o dono dos dados autoriza um a um (Memorando Circular 05/2020 CooProC-DPMG, 3º passo)',
  },
  'acesso.pedido.cadastrar': {
    descricao: 'cadastrar quem teve o pedido de acesso autorizado',
    vedadaAoInteressado: true,
    indelegavel: CADASTRO,
  },
  'acesso.titular.emitir-codigo': {
    descricao: 'emitir código para a pessoa presa ver os próprios dados',
    exigeFinalidade: true,
  },
  'acesso.titular.ver-os-proprios': {
    descricao: 'ver os próprios dados e quem os consultou',
    indelegavel: 'é só da própria pessoa',
  },
  'pessoas.pessoa.ver': { descricao: 'ver os dados de uma pessoa presa', exigeFinalidade: true },
  'pessoas.saude.ver': { descricao: 'ver os dados de saúde de uma pessoa presa', exigeFinalidade: true },
  'pessoas.protecao.ver': { descricao: 'ver por que uma pessoa presa precisa de proteção', exigeFinalidade: true },
  'pessoas.pessoa.cadastrar': { descricao: 'cadastrar uma pessoa presa, investigada ou internada' },
  'pessoas.qualificacao.lancar': {
    descricao: 'registrar quem é a pessoa: nomes, filiação, documentos, sinais, contatos',
  },
  'pessoas.cuidado.lancar': { descricao: 'registrar saúde e proteção' },
  'pessoas.atuacao.lancar': { descricao: 'registrar quem julga, quem acusa e quem defende a pessoa' },
  'pessoas.fato.rever': {
    descricao: 'rever o que foi lançado: corrigir ou anular, com motivo',
    indelegavel: 'a revisão é do magistrado (Lei 12.714/2012, art. 3º, parágrafo único)',
  },
  'pessoas.sigilo.gerir': { descricao: 'mudar o sigilo de uma pessoa e dar credencial para vê-la', sensivel: true },
  'pessoas.identidade.propor': { descricao: 'propor se dois registros são da mesma pessoa', exigeFinalidade: true },
  'pessoas.identidade.decidir': {
    descricao: 'decidir, depois de outra pessoa, se dois registros são da mesma pessoa, e desfazer unificações',
    exigeFinalidade: true,
    sensivel: true,
    vedadaAoInteressado: true,
  },
  'pessoas.salvaguarda.emitir': { descricao: 'emitir o papel "não é esta pessoa" a quem tem nome parecido' },
  'processos.processo.lancar': { descricao: 'registrar processos, partes, guias e ordens de prisão' },
  'custodia.prisao.lancar': {
    descricao: 'registrar a prisão, a comunicação dela e a imputação',
    indelegavel: 'cabe à autoridade policial, na prisão (Lei 12.714/2012, art. 3º, I)',
  },
  'execucao.decisao.lancar': {
    descricao: 'registrar condenações, remição, monitoração e o mais que se decide',
    indelegavel: 'cabe ao magistrado que decide (Lei 12.714/2012, art. 3º, II)',
  },
  'custodia.rotina.lancar': {
    descricao: 'registrar trabalho, estudo, conduta e faltas',
    indelegavel: 'cabe ao diretor do estabelecimento (Lei 12.714/2012, art. 3º, III)',
  },
  'custodia.exame.lancar': {
    descricao: 'registrar o exame de cessação de periculosidade',
    indelegavel: 'cabe ao diretor da unidade de internação (Lei 12.714/2012, art. 3º, IV)',
  },
  'custodia.movimento.lancar': { descricao: 'registrar entradas, celas, saídas e voltas na unidade' },
  'custodia.contagem.fazer': { descricao: 'contar as pessoas da unidade', exigeFinalidade: true },
  'custodia.transferencia.pedir': { descricao: 'pedir a transferência de uma pessoa' },
  'custodia.transferencia.autorizar': { descricao: 'autorizar ou negar transferências', vedadaAoInteressado: true },
  'custodia.monitoracao.operar': { descricao: 'registrar equipamento, zonas e violações da monitoração eletrônica' },
  'custodia.estabelecimento.gerir': { descricao: 'cadastrar estabelecimentos, pavilhões, celas e vagas' },
  'custodia.ocupacao.ver': { descricao: 'ver quantas pessoas há em cada unidade' },
  'execucao.calculo.divergir': {
    descricao: 'fixar data diferente da calculada, com motivo',
    sensivel: true,
    indelegavel: 'quem decide responde pela decisão',
  },
  'execucao.recalculo.gerir': {
    descricao: 'refazer as contas de todos, parar, retomar e tornar oficial o resultado',
    sensivel: true,
    indelegavel: 'muda as datas de todos: responde quem foi designado',
  },
  'execucao.recalculo.ver': { descricao: 'ver a quem uma lei ou regra nova muda as datas', exigeFinalidade: true },
  'incidentes.incidente.pedir': { descricao: 'preparar e registrar pedidos em favor da pessoa presa' },
  'incidentes.minuta.preparar': {
    descricao: 'ver a mesa do juízo e preparar minutas de decisão para o magistrado',
    exigeFinalidade: true,
  },
  'incidentes.incidente.decidir': {
    descricao: 'verificar as condições, dar vista ao Ministério Público e decidir sobre benefícios',
    indelegavel: 'cabe ao magistrado (Lei 12.714/2012, art. 4º, § 2º)',
  },
  'incidentes.vista.responder': {
    descricao: 'ver e responder as vistas abertas ao Ministério Público',
    exigeFinalidade: true,
  },
  'avisos.aviso.receber': { descricao: 'receber os avisos de datas do seu órgão e dar ciência', exigeFinalidade: true },
  'avisos.regra.gerir': { descricao: 'mudar com quantos dias se avisa e quando se escala', sensivel: true },
  'avisos.entrega.gerir': {
    descricao: 'ver o que não se conseguiu entregar, tentar de novo, e cadastrar sistemas que recebem os avisos',
    sensivel: true,
  },
  'mesas.acervo.ver': { descricao: 'ver o que está atrasado, por vara, unidade e espécie', exigeFinalidade: true },
  'conciliador.contradicao.ver': {
    descricao: 'ver as contradições entre ordens, custódia e execução',
    exigeFinalidade: true,
  },
  'conciliador.contradicao.tratar': { descricao: 'assumir e responder contradições entre ordens, custódia e execução' },
  'painel.numeros.ver': { descricao: 'ver os números de quem está preso além da data, por vara e unidade' },
  'intercambio.arquivo.importar': { descricao: 'importar arquivos de pessoas, custódia e execuções', sensivel: true },
  'intercambio.arquivo.exportar': {
    descricao: 'exportar em arquivo as pessoas que alcança',
    exigeFinalidade: true,
    sensivel: true,
  },
  'auditoria.registro.buscar': { descricao: 'buscar nos registros de auditoria', sensivel: true },
  'auditoria.selo.exportar': { descricao: 'exportar os selos assinados da auditoria' },
  'ajuda.pedido.atender': { descricao: 'atender a fila de pedidos de ajuda' },
} as const satisfies Record<string, Permissao>;

export type IdDaPermissao = keyof typeof PERMISSOES;

export const TODAS_AS_PERMISSOES = Object.keys(PERMISSOES) as IdDaPermissao[];

export const permissaoDe = (id: IdDaPermissao): Permissao => PERMISSOES[id];

export const ehPermissao = (id: string): id is IdDaPermissao => Object.hasOwn(PERMISSOES, id);

export const ehDelegavel = (id: IdDaPermissao): boolean => permissaoDe(id).indelegavel === undefined;
