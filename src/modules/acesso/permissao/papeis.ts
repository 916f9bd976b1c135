/**
 * Os papéis: conjuntos de permissões predefinidos e não editáveis (Res. CONSINESP 1/2021). Dar um papel é vinculá-lo a
 * uma lotação; o que ele alcança sai do lugar dessa lotação.
 */
import type { EspecieDeEstrutura } from '../estruturas/estrutura.ts';
import type { IdDaPermissao } from './catalogo.ts';
import type { Alcance, Sigilo } from './tipos.ts';

export interface ConcessaoDoPapel {
  permissao: IdDaPermissao;
  alcance: Alcance;
  /** Até este nível, inclusive. */
  sigiloMaximo: Sigilo;
}

export interface Papel {
  nome: string;
  descricao: string;
  /** Norma ou documento de onde vem; "escolha do sistema" quando não há. */
  base: string;
  /** Onde pode ser dado; ausente: em qualquer estrutura. */
  especies?: readonly EspecieDeEstrutura[];
  concessoes: readonly ConcessaoDoPapel[];
}

const em = (alcance: Alcance, sigiloMaximo: Sigilo, ...permissoes: IdDaPermissao[]): ConcessaoDoPapel[] =>
  permissoes.map((permissao) => ({ permissao, alcance, sigiloMaximo }));

/** O que toda lotação aberta dá, sem vínculo nenhum. */
const DE_TODOS = [
  ...em('tudo', 'publico', 'acesso.estrutura.ver', 'acesso.acordo.ver'),
  ...em('propria-unidade', 'publico', 'acesso.usuario.ver', 'acesso.delegacao.criar'),
];

export const PAPEIS = {
  basico: {
    nome: 'Básico',
    descricao: 'Atua e acompanha o que é do interesse da sua unidade. Vem com a lotação.',
    base: 'Resolução 011/2024/DPG (DPE-MT), art. 9º',
    concessoes: DE_TODOS,
  },
  'basico-com-inspecao': {
    nome: 'Básico com inspeção',
    descricao: 'Vê tudo das unidades abaixo da sua, menos o restrito e o sigiloso.',
    base: 'Resolução 011/2024/DPG (DPE-MT), art. 9º, § 1º',
    concessoes: em('subarvore', 'publico', 'acesso.usuario.ver', 'acesso.permissao.simular', 'pessoas.pessoa.ver'),
  },
  'gestor-do-sistema': {
    nome: 'Gestor(a) do sistema',
    descricao: 'Cuida de órgãos, acordos e calendário. Não vê dados de pessoa presa nem dá papéis.',
    base: 'Resolução 011/2024/DPG (DPE-MT), art. 10',
    concessoes: [
      ...em('tudo', 'publico', 'acesso.estrutura.gerir', 'acesso.calendario.gerir', 'acesso.acordo.gerir'),
      ...em('tudo', 'publico', 'acesso.limite.gerir', 'avisos.regra.gerir', 'avisos.entrega.gerir'),
      ...em('tudo', 'publico', 'acesso.usuario.ver', 'acesso.permissao.simular', 'acesso.usuario.suspender'),
    ],
  },
  'cadastrador-de-estruturas': {
    nome: 'Cadastrador(a) de estruturas',
    descricao: 'Cria, edita e inativa órgãos, unidades e setores na sua subárvore. Não vincula ninguém.',
    base: 'Plano de Trabalho SENASP–DPE/RO (2017), etapa a; Res. CONSINESP 1/2021',
    concessoes: em('subarvore', 'publico', 'acesso.estrutura.gerir', 'acesso.calendario.gerir'),
  },
  'cadastrador-vinculador': {
    nome: 'Cadastrador(a) vinculador(a)',
    descricao: 'Lota pessoas e propõe papéis na sua subárvore. Não autoriza o que propõe.',
    base: 'Plano de Trabalho SENASP–DPE/RO (2017), etapa a; Res. CONSINESP 1/2021',
    concessoes: em(
      'subarvore',
      'publico',
      'acesso.usuario.ver',
      'acesso.usuario.cadastrar',
      'acesso.lotacao.gerir',
      'acesso.vinculo.propor',
      'acesso.vinculo.revogar',
      'acesso.permissao.simular',
    ),
  },
  'cadastrador-autorizador': {
    nome: 'Cadastrador(a) autorizador(a)',
    descricao: 'Autoriza ou recusa, um a um, os papéis propostos na sua subárvore. Não cria estrutura nem vínculo.',
    base: 'Plano de Trabalho SENASP–DPE/RO (2017), etapa a; Res. CONSINESP 1/2021',
    concessoes: em(
      'subarvore',
      'publico',
      'acesso.usuario.ver',
      'acesso.vinculo.autorizar',
      'acesso.vinculo.revogar',
      'acesso.usuario.suspender',
      'acesso.alerta.tratar',
      'acesso.revisao.conduzir',
      'acesso.permissao.simular',
    ),
  },
  'coordenacao-do-orgao': {
    nome: 'Coordenação do órgão solicitante',
    descricao: 'Analisa os pedidos de acesso do seu órgão e os encaminha ao dono dos dados.',
    base: 'Memorando Circular 05/2020 CooProC-DPMG, 3º passo',
    concessoes: em('orgao', 'publico', 'acesso.pedido.analisar', 'acesso.usuario.ver'),
  },
  'gestor-dos-dados': {
    nome: 'Gestor(a) dos dados (órgão concedente)',
    descricao: 'Autoriza individualmente quem verá os dados do seu órgão e faz o cadastro.',
    base: 'Memorando Circular 05/2020 CooProC-DPMG, 3º e 4º passos',
    especies: ['administracao-prisional', 'senappen', 'tribunal'],
    concessoes: em('orgao', 'publico', 'acesso.pedido.autorizar', 'acesso.pedido.cadastrar', 'acesso.usuario.ver'),
  },
  'defensor-publico': {
    nome: 'Defensor(a) público(a)',
    descricao: 'Acompanha as pessoas que o seu órgão defende.',
    base: 'Lei 12.714/2012, art. 1º, §§ 3º e 4º',
    especies: ['defensoria'],
    concessoes: em(
      'atuacao',
      'restrito',
      'pessoas.pessoa.ver',
      'pessoas.saude.ver',
      'pessoas.protecao.ver',
      'acesso.titular.emitir-codigo',
      'custodia.transferencia.pedir',
      'pessoas.salvaguarda.emitir',
      'intercambio.arquivo.exportar',
      'execucao.recalculo.ver',
      'incidentes.incidente.pedir',
      'avisos.aviso.receber',
    ),
  },
  'servidor-da-defensoria': {
    nome: 'Servidor(a) da Defensoria',
    descricao: 'Ajuda a acompanhar as pessoas que o seu órgão defende. Não entrega código.',
    base: 'Memorando Circular 05/2020 CooProC-DPMG ("o defensor/servidor terá acesso")',
    especies: ['defensoria'],
    concessoes: em('atuacao', 'restrito', 'pessoas.pessoa.ver', 'avisos.aviso.receber', 'incidentes.incidente.pedir'),
  },
  magistrado: {
    nome: 'Magistrado(a)',
    descricao: 'Acompanha e decide os casos da sua jurisdição.',
    base: 'Lei 12.714/2012, arts. 1º, § 3º, e 3º, II; Res. CNJ 417/2021, art. 29',
    especies: ['tribunal', 'vara'],
    concessoes: em(
      'jurisdicao',
      'sigiloso',
      'pessoas.pessoa.ver',
      'pessoas.saude.ver',
      'pessoas.protecao.ver',
      'pessoas.fato.rever',
      'pessoas.sigilo.gerir',
      'pessoas.identidade.propor',
      'pessoas.identidade.decidir',
      'pessoas.atuacao.lancar',
      'processos.processo.lancar',
      'execucao.decisao.lancar',
      'execucao.calculo.divergir',
      'custodia.transferencia.autorizar',
      'custodia.ocupacao.ver',
      'execucao.recalculo.ver',
      'incidentes.minuta.preparar',
      'incidentes.incidente.decidir',
      'avisos.aviso.receber',
      'conciliador.contradicao.ver',
      'conciliador.contradicao.tratar',
      'painel.numeros.ver',
    ),
  },
  'servidor-do-judiciario': {
    nome: 'Servidor(a) do Judiciário',
    descricao: 'Cumpre o que a vara decide, nos casos da sua jurisdição.',
    base: 'Res. CNJ 417/2021, art. 29',
    especies: ['tribunal', 'vara'],
    concessoes: em(
      'jurisdicao',
      'restrito',
      'pessoas.pessoa.ver',
      'pessoas.pessoa.cadastrar',
      'pessoas.qualificacao.lancar',
      'pessoas.atuacao.lancar',
      'pessoas.identidade.propor',
      'pessoas.salvaguarda.emitir',
      'processos.processo.lancar',
      'intercambio.arquivo.exportar',
      'incidentes.minuta.preparar',
      'avisos.aviso.receber',
      'conciliador.contradicao.ver',
      'conciliador.contradicao.tratar',
    ),
  },
  'membro-do-mp': {
    nome: 'Membro do Ministério Público',
    descricao: 'Fiscaliza a execução dos casos em que atua.',
    base: 'Lei 12.714/2012, art. 1º, § 3º; Res. CNJ 417/2021, art. 29',
    especies: ['ministerio-publico'],
    concessoes: em(
      'atuacao',
      'restrito',
      'pessoas.pessoa.ver',
      'execucao.recalculo.ver',
      'incidentes.vista.responder',
      'avisos.aviso.receber',
      'intercambio.arquivo.exportar',
    ),
  },
  'diretor-de-estabelecimento': {
    nome: 'Diretor(a) de estabelecimento',
    descricao: 'Responde pelos registros da unidade que dirige.',
    base: 'Lei 12.714/2012, art. 3º, III e IV',
    especies: ['estabelecimento'],
    concessoes: em(
      'subarvore',
      'restrito',
      'pessoas.pessoa.ver',
      'pessoas.saude.ver',
      'pessoas.protecao.ver',
      'pessoas.pessoa.cadastrar',
      'pessoas.qualificacao.lancar',
      'pessoas.cuidado.lancar',
      'pessoas.identidade.propor',
      'custodia.rotina.lancar',
      'custodia.movimento.lancar',
      'custodia.contagem.fazer',
      'custodia.transferencia.pedir',
      'custodia.ocupacao.ver',
      'intercambio.arquivo.exportar',
      'acesso.titular.emitir-codigo',
      'acesso.usuario.ver',
      'avisos.aviso.receber',
      'conciliador.contradicao.ver',
      'conciliador.contradicao.tratar',
      'painel.numeros.ver',
    ),
  },
  'diretor-de-internacao': {
    nome: 'Diretor(a) de unidade de internação',
    descricao: 'Responde pelos registros da unidade de internação que dirige, e pelos exames de cessação.',
    base: 'Lei 12.714/2012, art. 3º, III e IV',
    especies: ['estabelecimento'],
    concessoes: em(
      'subarvore',
      'restrito',
      'pessoas.pessoa.ver',
      'pessoas.saude.ver',
      'pessoas.cuidado.lancar',
      'custodia.exame.lancar',
      'custodia.rotina.lancar',
      'custodia.movimento.lancar',
      'custodia.contagem.fazer',
      'custodia.transferencia.pedir',
      'custodia.ocupacao.ver',
      'avisos.aviso.receber',
      'conciliador.contradicao.ver',
      'conciliador.contradicao.tratar',
    ),
  },
  'servidor-prisional': {
    nome: 'Servidor(a) prisional',
    descricao: 'Vê e registra a rotina da unidade em que trabalha.',
    base: 'Escolha do sistema, pela prática do SIGPRI',
    especies: ['estabelecimento', 'administracao-prisional'],
    concessoes: em(
      'propria-unidade',
      'publico',
      'pessoas.pessoa.ver',
      'pessoas.qualificacao.lancar',
      'custodia.movimento.lancar',
      'custodia.contagem.fazer',
      'custodia.ocupacao.ver',
      'acesso.titular.emitir-codigo',
    ),
  },
  'coordenacao-da-defensoria': {
    nome: 'Coordenação da Defensoria',
    descricao: 'Acompanha o que está atrasado nos casos que o órgão defende, e quem está sem defesa.',
    base: 'Lei 12.714/2012, art. 4º, § 1º; a coordenação é escolha do sistema',
    especies: ['defensoria'],
    concessoes: em(
      'atuacao',
      'restrito',
      'pessoas.pessoa.ver',
      'execucao.recalculo.ver',
      'mesas.acervo.ver',
      'avisos.aviso.receber',
      'painel.numeros.ver',
      'intercambio.arquivo.exportar',
    ),
  },
  corregedoria: {
    nome: 'Corregedoria',
    descricao: 'Acompanha, em todas as varas do estado, o que está atrasado, e quem está preso além da data.',
    base: 'Lei 12.714/2012, art. 4º; Res. CNJ 417/2021, art. 30; o alcance é escolha do sistema',
    especies: ['tribunal'],
    concessoes: em(
      'estado',
      'restrito',
      'pessoas.pessoa.ver',
      'execucao.recalculo.ver',
      'mesas.acervo.ver',
      'avisos.aviso.receber',
      'conciliador.contradicao.ver',
      'conciliador.contradicao.tratar',
      'painel.numeros.ver',
      'custodia.ocupacao.ver',
    ),
  },
  'coordenacao-da-execucao': {
    nome: 'Coordenação da execução',
    descricao: 'Refaz as contas de todos quando a lei muda e vê os números. Não vê quem é cada pessoa.',
    base: 'Escolha do sistema, pela Lei 12.714/2012, arts. 4º e 5º',
    especies: ['senappen', 'tribunal'],
    concessoes: em('tudo', 'publico', 'execucao.recalculo.gerir', 'painel.numeros.ver', 'custodia.ocupacao.ver'),
  },
  'revisor-de-identidade': {
    nome: 'Revisor(a) de identidade',
    descricao: 'Confere se dois registros são da mesma pessoa, onde quer que estejam. Um propõe, outro decide.',
    base: 'Res. CNJ 417/2021, art. 4º, § 8º; as duas pessoas são escolha do sistema',
    especies: ['senappen'],
    concessoes: em('tudo', 'restrito', 'pessoas.identidade.propor', 'pessoas.identidade.decidir'),
  },
  'gestor-de-vagas': {
    nome: 'Gestor(a) de vagas',
    descricao: 'Cuida das unidades, das celas e das vagas, e autoriza transferências entre as unidades do órgão.',
    base: 'Escolha do sistema, pela prática do SIGPRI',
    especies: ['administracao-prisional'],
    concessoes: em(
      'orgao',
      'restrito',
      'pessoas.pessoa.ver',
      'pessoas.identidade.propor',
      'pessoas.identidade.decidir',
      'custodia.estabelecimento.gerir',
      'custodia.transferencia.autorizar',
      'custodia.ocupacao.ver',
      'intercambio.arquivo.importar',
      'intercambio.arquivo.exportar',
      'conciliador.contradicao.ver',
      'conciliador.contradicao.tratar',
      'painel.numeros.ver',
    ),
  },
  'central-de-monitoracao': {
    nome: 'Central de monitoração',
    descricao: 'Acompanha quem usa equipamento de monitoração eletrônica.',
    base: 'Escolha do sistema; LEP, arts. 146-B a 146-D',
    especies: ['administracao-prisional', 'setor'],
    // As zonas são restritas: dizem onde a pessoa mora e onde está quem ela não pode ver.
    concessoes: em('orgao', 'restrito', 'pessoas.pessoa.ver', 'custodia.monitoracao.operar'),
  },
  'autoridade-policial': {
    nome: 'Autoridade policial',
    descricao: 'Registra a prisão e consulta os casos em que a sua unidade atua.',
    base: 'Lei 12.714/2012, art. 3º, I',
    especies: ['policia'],
    concessoes: em(
      'atuacao',
      'publico',
      'pessoas.pessoa.ver',
      'pessoas.pessoa.cadastrar',
      'pessoas.qualificacao.lancar',
      'pessoas.salvaguarda.emitir',
      'pessoas.identidade.propor',
      'processos.processo.lancar',
      'custodia.prisao.lancar',
      'avisos.aviso.receber',
    ),
  },
  conselheiro: {
    nome: 'Conselheiro(a)',
    descricao: 'Inspeciona as unidades da sua comarca.',
    base: 'Lei 12.714/2012, art. 1º, § 4º; LEP, arts. 70 e 81',
    especies: ['conselho-penitenciario', 'conselho-da-comunidade'],
    concessoes: em('jurisdicao', 'publico', 'pessoas.pessoa.ver', 'custodia.ocupacao.ver'),
  },
  auditor: {
    nome: 'Auditor(a)',
    descricao: 'Confere quem fez e quem viu o quê. Não vê os dados em si.',
    base: 'Res. CNJ 417/2021, arts. 30 e 37',
    concessoes: [
      ...em('tudo', 'sigiloso', 'auditoria.registro.buscar', 'auditoria.selo.exportar'),
      ...em('tudo', 'publico', 'acesso.usuario.ver', 'acesso.permissao.simular'),
    ],
  },
  suporte: {
    nome: 'Suporte',
    descricao: 'Responde os pedidos de ajuda do seu órgão.',
    base: 'Plano de Trabalho SENASP–DPE/RO (2017), etapas b e c',
    concessoes: em('orgao', 'publico', 'ajuda.pedido.atender'),
  },
} as const satisfies Record<string, Papel>;

export type IdDoPapel = keyof typeof PAPEIS;

export const papelDe = (id: IdDoPapel): Papel => PAPEIS[id];

export const ehPapel = (id: string): id is IdDoPapel => Object.hasOwn(PAPEIS, id);

/** A lotação traz este por si; os outros dependem de vínculo autorizado. */
export const PAPEL_DA_LOTACAO: IdDoPapel = 'basico';

/** O que a pessoa presa, ou a família com o código dela, pode: só ver o que é seu. */
export const CONCESSOES_DO_TITULAR: readonly ConcessaoDoPapel[] = em(
  'titular',
  'sigiloso',
  'acesso.titular.ver-os-proprios',
);
