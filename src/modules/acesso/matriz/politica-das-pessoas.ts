/** A parte da política que fala de pessoas presas: quem as vê, quem registra o quê (Lei 12.714/2012, art. 3º), quem decide. */
import type { IdDoPapel } from '../permissao/papeis.ts';
import { aLista, type Linha, onde, publica } from './quem.ts';

/** Os que veem também o que é restrito: nenhum incidente o é menos. */
export const VE_O_RESTRITO: readonly IdDoPapel[] = [
  'defensor-publico',
  'servidor-da-defensoria',
  'coordenacao-da-defensoria',
  'magistrado',
  'servidor-do-judiciario',
  'corregedoria',
  'membro-do-mp',
  'diretor-de-estabelecimento',
  'diretor-de-internacao',
  'gestor-de-vagas',
  'central-de-monitoracao',
];
export const VE: readonly IdDoPapel[] = [
  ...VE_O_RESTRITO,
  'basico-com-inspecao',
  'servidor-prisional',
  'autoridade-policial',
  'conselheiro',
];
const CADASTRA: readonly IdDoPapel[] = ['servidor-do-judiciario', 'diretor-de-estabelecimento', 'autoridade-policial'];
const QUALIFICA: readonly IdDoPapel[] = [...CADASTRA, 'servidor-prisional'];
const MOVIMENTA: readonly IdDoPapel[] = ['diretor-de-estabelecimento', 'diretor-de-internacao', 'servidor-prisional'];
const PEDE_TRANSFERENCIA: readonly IdDoPapel[] = [
  'defensor-publico',
  'diretor-de-estabelecimento',
  'diretor-de-internacao',
];
const VE_A_UNIDADE: readonly IdDoPapel[] = [
  ...MOVIMENTA,
  'magistrado',
  'corregedoria',
  'gestor-de-vagas',
  'conselheiro',
];
/** Vê os números de todas as unidades do país, e não quem está nelas. */
const SO_NUMEROS: readonly IdDoPapel[] = ['coordenacao-da-execucao'];
const VE_OCUPACAO: readonly IdDoPapel[] = [...VE_A_UNIDADE, ...SO_NUMEROS];
const IMPORTA: readonly IdDoPapel[] = ['gestor-de-vagas'];
export const EXPORTA: readonly IdDoPapel[] = [
  ...IMPORTA,
  'servidor-do-judiciario',
  'defensor-publico',
  'coordenacao-da-defensoria',
  'membro-do-mp',
  'diretor-de-estabelecimento',
];
/** O revisor alcança todo o país. */
const PROPOE: readonly IdDoPapel[] = [...CADASTRA, 'magistrado', 'gestor-de-vagas', 'revisor-de-identidade'];
const DECIDE: readonly IdDoPapel[] = ['magistrado', 'gestor-de-vagas', 'revisor-de-identidade'];
const EM_TODO_LUGAR: readonly IdDoPapel[] = ['revisor-de-identidade'];
/** O nome é de quem qualifica; o magistrado revê qualquer fato (art. 3º, parágrafo único). */
const CORRIGE: readonly IdDoPapel[] = [...QUALIFICA, 'magistrado'];

const ve = onde(VE);
const qualifica = onde(QUALIFICA);
const corrige = onde(CORRIGE);
const daSigilo = onde(['magistrado']);
const propoe = onde(PROPOE, EM_TODO_LUGAR);
const decide = onde(DECIDE, EM_TODO_LUGAR);
const salvaguarda = onde(['defensor-publico', 'servidor-do-judiciario', 'autoridade-policial']);
const prende = onde(['autoridade-policial']);
const condena = onde(['magistrado']);
const movimenta = onde(MOVIMENTA);
const pedeTransferencia = onde(PEDE_TRANSFERENCIA);
const autorizaTransferencia = onde(['magistrado', 'gestor-de-vagas']);
const daRotina = onde(['diretor-de-estabelecimento', 'diretor-de-internacao']);
const conta = onde(MOVIMENTA);
const gereUnidade = onde(['gestor-de-vagas']);
const veOcupacao = onde(VE_OCUPACAO, SO_NUMEROS);
const emite = onde(['defensor-publico', 'diretor-de-estabelecimento', 'servidor-prisional']);
/** Importa-se para uma unidade do próprio órgão. */
const importa = onde(['gestor-de-vagas']);

export const POLITICA_DAS_PESSOAS: Readonly<Record<string, Linha>> = {
  'GET /pessoas': aLista(VE),
  'GET /pessoas/nova': aLista(CADASTRA),
  'POST /pessoas/nova': aLista(CADASTRA),
  'GET /pessoas/:id': ve,
  'GET /pessoas/:id/custodia': ve,
  'GET /pessoas/:id/processos': ve,
  'GET /pessoas/:id/quem-e': ve,
  'GET /pessoas/:id/quem-consultou': ve,
  'GET /pessoas/:id/linha-do-tempo': ve,
  'GET /pessoas/:id/lancar': ve,
  'GET /pessoas/:id/lancar/:tipo': qualifica,
  'POST /pessoas/:id/lancar/:tipo': qualifica,
  'GET /pessoas/:id/fatos/:fato/corrigir': corrige,
  'POST /pessoas/:id/fatos/:fato/corrigir': corrige,
  'GET /pessoas/:id/fatos/:fato/anular': corrige,
  'POST /pessoas/:id/fatos/:fato/anular': corrige,
  'GET /pessoas/:id/fotos/nova': qualifica,
  'POST /pessoas/:id/fotos/nova': qualifica,
  'GET /pessoas/:id/fotos/:foto': ve,
  'GET /pessoas/:id/fotos/:foto.mini': ve,
  'GET /pessoas/:id/sigilo': daSigilo,
  'POST /pessoas/:id/sigilo': daSigilo,
  'POST /pessoas/:id/credenciais': daSigilo,
  'POST /pessoas/:id/credenciais/:usuario/revogar': daSigilo,
  'GET /lancamentos-atrasados': aLista(VE),

  'GET /identidade': aLista(PROPOE),
  'GET /identidade/:fica/:sai': propoe,
  'POST /identidade/:fica/:sai/proposta': propoe,
  'POST /identidade/:fica/:sai/decisao': decide,
  'GET /pessoas/:id/unificacoes': propoe,
  'POST /pessoas/:id/unificacoes/:sai/desfazer': decide,
  'GET /pessoas/:id/salvaguarda': salvaguarda,
  'POST /pessoas/:id/salvaguarda': salvaguarda,
  'GET /pessoas/:id/salvaguarda/:papel': salvaguarda,
  'POST /pessoas/:id/salvaguarda/:papel/revogar': salvaguarda,
  'GET /conferir': publica,
  'POST /conferir': publica,
  'GET /conferir/:codigo': publica,

  'GET /processos': aLista(VE),
  'GET /processos/registrar': aLista(['magistrado', 'servidor-do-judiciario', 'autoridade-policial']),
  'POST /processos': onde(['magistrado', 'servidor-do-judiciario', 'autoridade-policial']),
  'GET /processos/:numero': ve,
  'GET /pessoas/:id/condenacoes/nova': condena,
  'POST /pessoas/:id/condenacoes/nova': condena,

  'GET /pessoas/:id/prisao': prende,
  'POST /pessoas/:id/prisao': prende,
  'GET /entradas/nova': aLista(MOVIMENTA),
  'GET /pessoas/:id/entrada': movimenta,
  'POST /pessoas/:id/entrada': movimenta,
  'GET /pessoas/:id/movimento/:qual': movimenta,
  'POST /pessoas/:id/movimento/:qual': movimenta,
  'GET /saidas': aLista(VE),
  'GET /pessoas/:id/soltura': movimenta,
  'POST /pessoas/:id/soltura': movimenta,
  'GET /transferencias': aLista(VE),
  'GET /pessoas/:id/transferencia': pedeTransferencia,
  'POST /pessoas/:id/transferencia': pedeTransferencia,
  'GET /transferencias/:pessoa/:id': ve,
  'POST /transferencias/:pessoa/:id/:passo': autorizaTransferencia,
  'GET /monitoracao': aLista(VE),
  'GET /pessoas/:id/monitoracao': ve,
  'GET /disciplina': aLista(VE),
  'GET /pessoas/:id/faltas/:falta': ve,
  'POST /pessoas/:id/faltas/:falta': daRotina,
  'GET /rotina/:unidade': daRotina,
  'POST /rotina/:unidade': daRotina,

  'GET /ocupacao': aLista(VE_OCUPACAO),
  'GET /unidades/:id': veOcupacao,
  'GET /unidades/:id/pessoas': onde(VE_A_UNIDADE),
  'GET /unidades/:id/lugares/:lugar': veOcupacao,
  'GET /unidades/:id/cadastro': gereUnidade,
  'POST /unidades/:id/cadastro': gereUnidade,
  'GET /unidades/:id/lugares/novo': gereUnidade,
  'POST /unidades/:id/lugares/novo': gereUnidade,
  'GET /unidades/:id/vagas': gereUnidade,
  'POST /unidades/:id/vagas': gereUnidade,
  'GET /unidades/:id/lugares/:lugar/fechar': gereUnidade,
  'POST /unidades/:id/lugares/:lugar/fechar': gereUnidade,
  'GET /inspecao': aLista(VE_OCUPACAO),
  'GET /inspecao/:id': veOcupacao,
  'GET /unidades/:id/contagens': conta,
  'POST /unidades/:id/contagens': conta,
  'GET /unidades/:id/contagens/:contagem': conta,
  'GET /unidades/:id/contagens/:contagem/encerrar': conta,
  'POST /unidades/:id/contagens/:contagem/encerrar': conta,
  'GET /unidades/:id/contagens/:contagem/lugares/:lugar': conta,
  'POST /unidades/:id/contagens/:contagem/lugares/:lugar': conta,
  'POST /unidades/:id/contagens/:contagem/lugares/:lugar/a-mais': conta,
  'GET /unidades/:id/amostra': conta,
  'POST /unidades/:id/amostra': conta,

  'GET /pessoas/:id/recibos': ve,
  'POST /pessoas/:id/recibos': ve,
  'GET /pessoas/:id/recibos/:recibo': ve,
  'GET /pessoas/:id/recibos/:recibo/conteudo.json': ve,
  'GET /pessoas/:id/divergencias/nova': condena,
  'POST /pessoas/:id/divergencias': condena,
  'POST /pessoas/:id/divergencias/:divergencia/revogar': condena,
  'GET /pessoas/:id/codigo': emite,
  'POST /pessoas/:id/codigo': emite,
  'POST /pessoas/:id/folha.pdf': emite,
  'GET /meus-dados': { proprio: ['titular'] },

  'GET /importacoes': aLista(IMPORTA),
  'GET /importacoes/nova': aLista(IMPORTA),
  'POST /importacoes': importa,
  'POST /importacoes/abrir': importa,
  'GET /importacoes/:id': importa,
  'GET /importacoes/:id/problemas.csv': importa,
  'POST /importacoes/:id/pedacos/:numero': importa,
  'POST /importacoes/:id/recebida': importa,
  'POST /importacoes/:id/mapa': importa,
  'POST /importacoes/:id/pausar': importa,
  'POST /importacoes/:id/retomar': importa,
  'POST /importacoes/:id/cancelar': importa,
  'GET /exportacoes': aLista(EXPORTA),
  'POST /exportacoes': aLista(EXPORTA),
  'GET /dados-abertos': publica,
  'GET /dados-abertos/:arquivo': publica,
};
