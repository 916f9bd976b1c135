/**
 * A parte da política que fala do que se faz com as datas: avisos, mesas, incidentes, contradições, recálculos e números. O
 * juízo decide, o Ministério Público responde às vistas, a defesa pede (Lei 12.714/2012, art. 4º).
 */
import type { IdDoPapel } from '../permissao/papeis.ts';
import { EXPORTA, VE, VE_O_RESTRITO } from './politica-das-pessoas.ts';
import { aLista, daConta, type Linha, onde, publica, so, soDoDono } from './quem.ts';

const RECEBE: readonly IdDoPapel[] = [
  'defensor-publico',
  'servidor-da-defensoria',
  'coordenacao-da-defensoria',
  'magistrado',
  'servidor-do-judiciario',
  'corregedoria',
  'membro-do-mp',
  'diretor-de-estabelecimento',
  'diretor-de-internacao',
  'autoridade-policial',
];
const PEDE: readonly IdDoPapel[] = ['defensor-publico', 'servidor-da-defensoria'];
const DECIDE: readonly IdDoPapel[] = ['magistrado'];
const PREPARA: readonly IdDoPapel[] = [...DECIDE, 'servidor-do-judiciario'];
const ACUSA: readonly IdDoPapel[] = ['membro-do-mp'];
const DIRIGE: readonly IdDoPapel[] = ['diretor-de-estabelecimento', 'diretor-de-internacao'];
const ACOMPANHA_O_ACERVO: readonly IdDoPapel[] = ['coordenacao-da-defensoria', 'corregedoria'];
const RESPONDE: readonly IdDoPapel[] = [...PREPARA, ...DIRIGE, 'gestor-de-vagas', 'corregedoria'];
const VE_NUMEROS: readonly IdDoPapel[] = [
  'magistrado',
  'diretor-de-estabelecimento',
  'gestor-de-vagas',
  'coordenacao-da-defensoria',
  'corregedoria',
  'coordenacao-da-execucao',
];
/** Quem acompanha o caso no processo. A direção e a polícia, não. */
const VE_MUDANCAS: readonly IdDoPapel[] = [
  'defensor-publico',
  'coordenacao-da-defensoria',
  'magistrado',
  'corregedoria',
  'membro-do-mp',
];
/** Planilha leva nomes: além de ver, é preciso poder exportar. */
const LEVA_MUDANCAS: readonly IdDoPapel[] = ['defensor-publico', 'coordenacao-da-defensoria', 'membro-do-mp'];

const recebe = onde(RECEBE);
const pede = onde(PEDE);
const decide = onde(DECIDE);
const responde = onde(RESPONDE);
const veMudancas = onde(VE_MUDANCAS);
const gereAvisos = so('gestor-do-sistema');
/** Muda as datas de todos, sem ver as de ninguém. */
const gereRecalculo = so('coordenacao-da-execucao');
const acompanhaRecalculo = aLista([...VE_MUDANCAS, 'coordenacao-da-execucao']);

/** As rotas que toda mesa tem. As visões são de quem as guardou. */
const mesa = (caminho: string, ve: readonly IdDoPapel[], leva: readonly IdDoPapel[]): Record<string, Linha> => ({
  [`GET ${caminho}`]: aLista(ve),
  [`GET ${caminho}/planilha.csv`]: aLista(leva),
  [`GET ${caminho}/planilha.xlsx`]: aLista(leva),
  [`POST ${caminho}/visoes`]: aLista(ve),
  [`POST ${caminho}/visoes/:id/apagar`]: soDoDono,
});

export const POLITICA_DOS_AVISOS: Readonly<Record<string, Linha>> = {
  'GET /avisos': aLista(RECEBE),
  'GET /avisos/ao-vivo': aLista(RECEBE),
  'GET /avisos/:pessoa/:aviso': recebe,
  'POST /avisos/ciencia/previa': recebe,
  'POST /avisos/ciencia': recebe,
  'GET /avisos/regras': gereAvisos,
  'GET /avisos/regras/:especie': gereAvisos,
  'POST /avisos/regras/:especie': gereAvisos,
  'GET /conta/avisos': daConta,
  'POST /conta/avisos': daConta,
  'POST /conta/avisos/agendas': aLista(RECEBE),
  'POST /conta/avisos/agendas/:id/revogar': soDoDono,
  'POST /conta/avisos/aparelhos': daConta,
  'POST /conta/avisos/aparelhos/:id/desligar': soDoDono,
  'GET /agenda/:segredo.ics': publica,
  'GET /sw.js': publica,
  'GET /entregas': gereAvisos,
  'POST /entregas/previa': gereAvisos,
  'POST /entregas/tentar': gereAvisos,
  'POST /entregas/desistir': gereAvisos,
  'GET /webhooks': gereAvisos,
  'GET /webhooks/novo': gereAvisos,
  'POST /webhooks': gereAvisos,
  'GET /webhooks/:id': gereAvisos,
  'POST /webhooks/:id/segredo': gereAvisos,
  'POST /webhooks/:id/teste': gereAvisos,
  'POST /webhooks/:id/encerrar': gereAvisos,

  ...mesa('/mesa/defesa', VE, EXPORTA),
  'GET /mesa/defesa/visita': aLista(VE),
  ...mesa('/mesa/juizo', PREPARA, ['servidor-do-judiciario']),
  'GET /mesa/juizo/vistas': aLista(DECIDE),
  'POST /mesa/juizo/vistas': aLista(DECIDE),
  ...mesa('/mesa/ministerio-publico', ACUSA, ACUSA),
  ...mesa('/mesa/direcao', DIRIGE, ['diretor-de-estabelecimento']),
  ...mesa('/mesa/policia', ['autoridade-policial'], []),
  'GET /acervo': aLista(ACOMPANHA_O_ACERVO),
  ...mesa('/acervo/lista', ACOMPANHA_O_ACERVO, ['coordenacao-da-defensoria']),

  'GET /pessoas/:id/incidentes': onde(VE),
  'GET /pessoas/:id/incidentes/:incidenteId': onde(VE_O_RESTRITO),
  'GET /pessoas/:id/incidentes/novo': decide,
  'POST /pessoas/:id/incidentes': decide,
  'POST /pessoas/:id/incidentes/:incidenteId/:ato=pedido': pede,
  'POST /pessoas/:id/incidentes/:incidenteId/:ato=minuta': onde(PREPARA),
  'POST /pessoas/:id/incidentes/:incidenteId/:ato=vista': decide,
  'POST /pessoas/:id/incidentes/:incidenteId/:ato=resposta': onde(ACUSA),
  'POST /pessoas/:id/incidentes/:incidenteId/:ato=decisao': decide,
  'GET /pessoas/:id/pedidos/novo': pede,
  'POST /pessoas/:id/pedidos/novo': pede,
  'GET /pedidos/lote': aLista(PEDE),
  'POST /pedidos/lote': aLista(PEDE),
  'GET /pessoas/:id/quando-pode-sair': onde(VE),
  'GET /meus-dados/quando-posso-sair': aLista(['titular']),

  'GET /contradicoes': aLista(RESPONDE),
  'GET /contradicoes/:pessoaId/:id': responde,
  'POST /contradicoes/:pessoaId/:id/assumir': responde,
  'POST /contradicoes/:pessoaId/:id/explicar': responde,

  'GET /recalculos': acompanhaRecalculo,
  'GET /recalculos/:id': acompanhaRecalculo,
  'GET /recalculos/:id/andamento': acompanhaRecalculo,
  'GET /recalculos/:id/diferencas.csv': aLista(LEVA_MUDANCAS),
  'GET /pessoas/:id/recalculos/:recalculo': veMudancas,
  'GET /recalculos/novo': gereRecalculo,
  'POST /recalculos': gereRecalculo,
  'POST /recalculos/:id/pausar': gereRecalculo,
  'POST /recalculos/:id/retomar': gereRecalculo,
  'GET /recalculos/:id/oficializar': gereRecalculo,
  'POST /recalculos/:id/oficializar': gereRecalculo,
  'GET /recalculos/:id/descartar': gereRecalculo,
  'POST /recalculos/:id/descartar': gereRecalculo,
  'GET /detector': aLista(VE_MUDANCAS),
  'GET /detector.csv': aLista(LEVA_MUDANCAS),
  'GET /pessoas/:id/detector': veMudancas,

  'GET /painel': aLista(VE_NUMEROS),
  'GET /painel.csv': aLista(VE_NUMEROS),
  'GET /painel/publico': publica,
  'GET /painel/publico.csv': publica,
  'GET /painel/publico.json': publica,
};
