/** Gerado do banco migrado, não edite: rode `node src/platform/db/gerar-tipos.ts`. */
import type { ColumnType } from 'kysely';

export type Generated<T> =
  T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>;

export type Json = JsonValue;

export type JsonArray = JsonValue[];

export type JsonObject = {
  [x: string]: JsonValue | undefined;
};

export type JsonPrimitive = boolean | number | string | null;

export type JsonValue = JsonArray | JsonObject | JsonPrimitive;

export type Timestamp = ColumnType<Date, Date | string, Date | string>;

export interface AcessoAcordo {
  criado_em: Timestamp;
  denunciado_em: string | null;
  dias_por_passo: Generated<number>;
  especie: string;
  id: Generated<string>;
  motivo_da_denuncia: string | null;
  numero: string;
  objeto: string;
  publicado_em: string;
  vigencia_fim: string;
  vigencia_inicio: string;
}

export interface AcessoAcordoEscopo {
  acordo_id: string;
  permissao: string;
}

export interface AcessoAcordoEtapa {
  acordo_id: string;
  conta_da_etapa: string | null;
  cumprida_em: string | null;
  cumprida_por: string | null;
  descricao: string;
  letra: string;
  motivo_da_retirada: string | null;
  prazo_em_dias: number;
  responsavel_id: string;
  retirada_em: Timestamp | null;
  retirada_por: string | null;
}

export interface AcessoAcordoParte {
  acordo_id: string;
  estrutura_id: string;
  papel: string;
}

export interface AcessoAlerta {
  criado_em: Timestamp;
  decisao: string | null;
  dia: string;
  especie: string;
  grau: string;
  id: Generated<string>;
  liberado_ate: number | null;
  limite: number;
  motivo: string | null;
  tratado_em: Timestamp | null;
  tratado_por: string | null;
  usuario_id: string;
  valor: number;
}

export interface AcessoCodigoDeRecuperacao {
  codigo_hash: Buffer;
  criado_em: Timestamp;
  usado_em: Timestamp | null;
  usuario_id: string;
}

export interface AcessoConvite {
  cancelado_em: Timestamp | null;
  criado_em: Timestamp;
  expira_em: Timestamp;
  id: Generated<string>;
  motivo: string;
  token_hash: Buffer;
  usado_em: Timestamp | null;
  usuario_id: string;
}

export interface AcessoCredencial {
  concedida_em: Timestamp;
  concedida_por: string;
  motivo: string;
  pessoa_id: string;
  revogada_em: Timestamp | null;
  revogada_por: string | null;
  usuario_id: string;
}

export interface AcessoDelegacao {
  criada_em: Timestamp;
  de_lotacao_id: string;
  encerrada_em: Timestamp | null;
  fim: string;
  id: Generated<string>;
  inicio: string;
  motivo: string;
  motivo_do_encerramento: string | null;
  para_lotacao_id: string;
  permissoes: string[];
}

export interface AcessoDesafio {
  dados: Json;
  especie: string;
  expira_em: Timestamp;
  token_hash: Buffer;
  usuario_id: string | null;
}

export interface AcessoEstrutura {
  caminho: string;
  circunscricao: string | null;
  comarca: string | null;
  criada_em: Timestamp;
  especie: string;
  fuso: Generated<string>;
  id: Generated<string>;
  inativada_em: Timestamp | null;
  motivo_da_inativacao: string | null;
  municipio: string | null;
  nivel: string;
  nome: string;
  pai_id: string | null;
  regiao: string | null;
  sigla: string;
  uf: string | null;
}

export interface AcessoFeriado {
  cancelado_em: Timestamp | null;
  criado_em: Timestamp;
  dia: string;
  estrutura_id: string | null;
  id: Generated<string>;
  motivo_do_cancelamento: string | null;
  municipio: string | null;
  nome: string;
  norma: string;
  uf: string | null;
}

export interface AcessoFilaDeAjuda {
  criada_em: Timestamp;
  descricao: string;
  do_sistema: Generated<boolean>;
  estrutura_id: string;
  id: Generated<string>;
  nome: string;
  prazo_em_dias: number;
}

export interface AcessoIdentidade {
  criada_em: Timestamp;
  provedor: string;
  sub: string;
  usada_em: Timestamp | null;
  usuario_id: string;
}

export interface AcessoLimiteDeUso {
  aviso: number;
  lento: number;
  medida: string;
  mudado_em: Timestamp;
  mudado_por: string | null;
  papel: string;
  parado: number;
}

export interface AcessoLotacao {
  ato: string;
  cargo: string;
  criada_em: Timestamp;
  encerrada_em: Timestamp | null;
  especie: string;
  estrutura_id: string;
  fim: string | null;
  id: Generated<string>;
  inicio: string;
  motivo_do_encerramento: string | null;
  usuario_id: string;
}

export interface AcessoPasskey {
  chave_publica: Buffer;
  contador: number;
  credencial_id: string;
  criada_em: Timestamp;
  nome: string;
  removida_em: Timestamp | null;
  transportes: string[];
  usada_em: Timestamp | null;
  usuario_id: string;
}

export interface AcessoPedido {
  acordo_id: string | null;
  cargo: string;
  categoria: string;
  codigo_do_correio_hash: Buffer | null;
  codigo_hash: Buffer;
  cpf: string;
  criado_em: Timestamp;
  dono_id: string;
  email: string;
  encerrado_em: Timestamp | null;
  id: Generated<string>;
  lotacao_id: string;
  matricula: string;
  nascimento: string;
  nome: string;
  numero: string;
  orgao_id: string;
  papel: string;
  provedor: string | null;
  rg: string;
  sub_federado: string | null;
  telefone: string;
  termo_id: string;
  usuario_id: string | null;
}

export interface AcessoPedidoAndamento {
  autor_id: string | null;
  autor_nome: string;
  espera_de: string | null;
  feito_em: Timestamp;
  ordem: number;
  passo: string;
  pedido_id: string;
  prazo: string | null;
  texto: string | null;
}

export interface AcessoPedidoDeAjuda {
  assunto: string;
  criado_em: Timestamp;
  email: string;
  fila_id: string;
  id: Generated<string>;
  nome: string;
  numero: string;
  pagina: string | null;
  prazo: string;
  regra: string | null;
  resolvido_em: Timestamp | null;
  texto: string;
  usuario_id: string | null;
}

export interface AcessoRecesso {
  cancelado_em: Timestamp | null;
  criado_em: Timestamp;
  estrutura_id: string | null;
  fim: string;
  id: Generated<string>;
  inicio: string;
  motivo_do_cancelamento: string | null;
  norma: string;
  uf: string | null;
}

export interface AcessoRespostaDeAjuda {
  autor_id: string | null;
  autor_nome: string;
  escrita_em: Timestamp;
  ordem: number;
  pedido_de_ajuda_id: string;
  texto: string;
}

export interface AcessoRevisao {
  aberta_em: Timestamp;
  aberta_por: string | null;
  concluida_em: Timestamp | null;
  estrutura_id: string;
  id: Generated<string>;
  prazo: string;
}

export interface AcessoRevisaoItem {
  decidido_em: Timestamp | null;
  decidido_por: string | null;
  decisao: string | null;
  motivo: string | null;
  revisao_id: string;
  vinculo_id: string;
}

export interface AcessoSenha {
  hash: string;
  trocada_em: Timestamp;
  usuario_id: string;
}

export interface AcessoSessao {
  agente: string;
  criada_em: Timestamp;
  csrf: string;
  elevada_ate: Timestamp | null;
  encerrada_em: Timestamp | null;
  expira_em: Timestamp;
  fatores: string[];
  finalidade: string | null;
  id: Generated<string>;
  ip: string;
  lotacao_id: string | null;
  motivo_do_encerramento: string | null;
  procedimento: string | null;
  provedor: string | null;
  titular_id: string | null;
  token_hash: Buffer;
  usada_em: Timestamp;
  usuario_id: string | null;
}

export interface AcessoTentativa {
  chave: string;
  falhas: number;
  livre_em: Timestamp;
  ultima_em: Timestamp;
}

export interface AcessoTermo {
  aceito_em: Timestamp;
  cpf: string;
  id: Generated<string>;
  origem_ip: string | null;
  sha256: Buffer;
  texto: string;
  versao: string;
}

export interface AcessoTitular {
  criado_em: Timestamp;
  criado_por: string | null;
  estrutura_id: string | null;
  mae: string | null;
  nascimento: string | null;
  nome: string;
  pessoa_id: Generated<string>;
  sigilo: Generated<string>;
  vara_id: string | null;
}

export interface AcessoTitularAtuacao {
  estrutura_id: string;
  pessoa_id: string;
}

export interface AcessoTitularCodigo {
  cancelado_em: Timestamp | null;
  codigo_hash: Buffer;
  emitido_em: Timestamp;
  emitido_por: string;
  expira_em: Timestamp;
  pessoa_id: string;
}

export interface AcessoTotp {
  confirmado_em: Timestamp | null;
  criado_em: Timestamp;
  segredo_cifrado: string;
  ultimo_passo: number | null;
  usuario_id: string;
}

export interface AcessoUso {
  dia: string;
  hora: number;
  leituras: number;
  usuario_id: string;
}

export interface AcessoUsoAlvo {
  dia: string;
  titular_id: string;
  usuario_id: string;
}

export interface AcessoUsuario {
  categoria: string;
  cpf: string;
  criado_em: Timestamp;
  email: string;
  email_mudado_por: string | null;
  id: Generated<string>;
  matricula: string | null;
  motivo_da_suspensao: string | null;
  nascimento: string | null;
  nome: string;
  nome_social: string | null;
  origem: string;
  readmitido_em: Timestamp | null;
  rg: string | null;
  suspenso_em: Timestamp | null;
  telefone: string | null;
  ultimo_uso_em: Timestamp | null;
}

export interface AcessoVinculo {
  acordo_id: string | null;
  autorizado_em: Timestamp | null;
  autorizado_por: string | null;
  encerrado_em: Timestamp | null;
  fim: string | null;
  id: Generated<string>;
  inicio: string;
  lotacao_id: string;
  motivo: string;
  motivo_da_recusa: string | null;
  motivo_do_encerramento: string | null;
  papel: string;
  proposto_em: Timestamp;
  proposto_por: string | null;
  recusado_em: Timestamp | null;
  recusado_por: string | null;
}

export interface AuditoriaCorrente {
  atos: Generated<number>;
  corrente: number;
  hash: Buffer;
  numero: number;
}

export interface AuditoriaRegistro {
  acao: string;
  alvo_id: string | null;
  alvo_tipo: string | null;
  corrente: number;
  dados: Json | null;
  finalidade: string | null;
  hash: Buffer;
  hash_anterior: Buffer;
  lotacao_id: string | null;
  lotacao_nome: string | null;
  numero: number;
  origem_agente: string | null;
  origem_ip: string | null;
  pedido: string | null;
  procedimento: string | null;
  quando: Timestamp;
  sessao_id: string | null;
  sigiloso_ate: Timestamp | null;
  tipo: string;
  titular_id: string | null;
  usuario_id: string | null;
  usuario_nome: string | null;
}

export interface AuditoriaSelo {
  anterior: Buffer;
  assinatura: Buffer;
  chave: string;
  correntes: Json;
  numero: number;
  quando: Timestamp;
  raiz: Buffer;
}

export interface AvisosAgenda {
  criada_em: Timestamp;
  finalidade: string;
  id: Generated<string>;
  lida_em: Timestamp | null;
  lotacao_id: string;
  revogada_em: Timestamp | null;
  segredo_hash: Buffer;
  usuario_id: string;
  vistas: Generated<string[]>;
}

export interface AvisosAviso {
  aberto_em: Timestamp;
  alvo: string;
  encerrado_em: Timestamp | null;
  encerrado_por: string | null;
  especie: string;
  id: Generated<string>;
  passo: number | null;
  pessoa_id: string;
  proximo_em: string | null;
  referencia: string;
  sigilo: string;
}

export interface AvisosCiencia {
  aviso_id: string;
  em: Timestamp;
  lotacao_id: string | null;
  pessoa_id: string;
  usuario_id: string;
}

export interface AvisosConfiguracao {
  antecedencias: number[];
  escala_apos: number | null;
  especie: string;
  id: Generated<string>;
  ligada: boolean;
  motivo: string;
  mudada_em: Timestamp;
  mudada_por: string;
}

export interface AvisosEntrega {
  aviso_id: string;
  canal: string;
  destino_id: string;
  mensagem_id: string;
  passo: number;
  pessoa_id: string;
}

export interface AvisosEnvio {
  aviso_id: string;
  estrutura_id: string;
  mandado_em: Timestamp;
  papel: string;
  passo: number;
  pessoa_id: string;
  porque: string | null;
}

export interface AvisosInscricaoPush {
  aparelho: string | null;
  auth: string;
  criada_em: Timestamp;
  encerrada_em: Timestamp | null;
  endereco: string;
  id: Generated<string>;
  p256dh: string;
  usuario_id: string;
}

export interface AvisosMensagem {
  canal: string;
  criada_em: Timestamp;
  enviada_em: Timestamp | null;
  enviando_em: Timestamp | null;
  erro: string | null;
  estado: string;
  id: Generated<string>;
  modo: string;
  nao_antes: Timestamp;
  tentativas: Generated<number>;
  usuario_id: string | null;
  webhook_id: string | null;
}

export interface AvisosPreferencia {
  correio: string;
  hora_do_resumo: number;
  mudada_em: Timestamp;
  push: boolean;
  usuario_id: string;
}

export interface AvisosTentativa {
  duracao_ms: number;
  em: Timestamp;
  erro: string | null;
  id: Generated<string>;
  mensagem_id: string;
  resposta: number | null;
}

export interface AvisosWebhook {
  anterior_ate: Timestamp | null;
  criado_em: Timestamp;
  criado_por: string;
  encerrado_em: Timestamp | null;
  especies: Generated<string[]>;
  estrutura_id: string;
  falhas: Generated<number>;
  id: Generated<string>;
  motivo_do_encerramento: string | null;
  nao_antes: Timestamp | null;
  nome: string;
  segredo: string;
  segredo_anterior: string | null;
  url: string;
}

export interface ConciliadorContradicao {
  achada_em: Timestamp;
  assumida_em: Timestamp | null;
  assumida_por: string | null;
  detalhes: Json;
  especie: string;
  estrutura_id: string | null;
  explicacao: string | null;
  explicada_em: Timestamp | null;
  explicada_por: string | null;
  gravidade: string;
  id: Generated<string>;
  pessoa_id: string;
  prazo: string;
  referencia: string;
  sigilo: string;
  sumiu_em: Timestamp | null;
}

export interface CustodiaCapacidade {
  desde: string;
  estrutura_id: string;
  id: Generated<string>;
  lugar_id: string | null;
  motivo: string;
  registrada_em: Timestamp;
  registrada_por: string | null;
  vagas: number;
}

export interface CustodiaConferencia {
  conferida_em: Timestamp;
  conferida_por: string;
  dia: string;
  estrutura_id: string;
  foto: string;
  lugar: string;
  nome: string;
  nota: string | null;
  pessoa_id: string;
  titulo: string;
}

export interface CustodiaContagem {
  comecada_em: Timestamp;
  comecada_por: string;
  divergencias: number | null;
  esperadas: number;
  estrutura_id: string;
  id: Generated<string>;
  lugar_id: string | null;
  observacao: string | null;
  presentes: number | null;
  sem_registro: Generated<number>;
  terminada_em: Timestamp | null;
  terminada_por: string | null;
}

export interface CustodiaContagemPessoa {
  achada_em: string | null;
  contagem_id: string;
  esperada: boolean;
  fora: string | null;
  lugar_id: string | null;
  marcada_em: Timestamp | null;
  marcada_por: string | null;
  nota: string | null;
  pessoa_id: string;
  resultado: string | null;
}

export interface CustodiaEstabelecimento {
  cadastrado_em: Timestamp;
  especie: string;
  estrutura_id: string;
  genero: string;
  latitude: number | null;
  longitude: number | null;
  regimes: string[];
}

export interface CustodiaLugar {
  aberto_em: string;
  dentro_de: string | null;
  especie: string;
  estrutura_id: string;
  fechado_em: string | null;
  id: Generated<string>;
  nome: string;
}

export interface CustodiaMonitoracao {
  equipamento: string | null;
  fim: string | null;
  id: string;
  inicio: string;
  pessoa_id: string;
  prazo: string | null;
  ultima_violacao: string | null;
  violacoes: Generated<number>;
}

export interface CustodiaPendencia {
  dia: string;
  especie: string;
  id: string;
  pessoa_id: string;
  sigilo: string;
  soube_em: Timestamp;
}

export interface CustodiaProcedimentoDisciplinar {
  estado: string;
  id: string;
  natureza: string;
  ocorrida_em: string;
  pessoa_id: string;
  prazo: string | null;
}

export interface CustodiaSituacao {
  aqui_desde: string | null;
  estado: string;
  estrutura_id: string | null;
  fora: string | null;
  lugar_id: string | null;
  monitorada: Generated<boolean>;
  pessoa_id: string;
  presa_desde: string | null;
  regime: string | null;
  titulo: string | null;
  volta_prevista: string | null;
}

export interface CustodiaTransferencia {
  destino_id: string;
  estado: string;
  id: string;
  motivo: string;
  mudou_em: Timestamp;
  origem_id: string | null;
  pedida_em: string;
  pessoa_id: string;
}

export interface ExecucaoConta {
  calculada_em: Timestamp;
  caso: Json;
  falha: string | null;
  falhou_em: Timestamp | null;
  montagem: number;
  muda_em: string | null;
  pessoa_id: string;
  por_que: Json;
  sigilo: string;
}

export interface ExecucaoData {
  data: string | null;
  faltam: Generated<string[]>;
  fixada: Generated<boolean>;
  mais_cedo: string | null;
  marco: string;
  pessoa_id: string;
  sigilo: string;
  situacao: string;
  tipo: string;
}

export interface ExecucaoDiferenca {
  antes: string | null;
  conta_em: Timestamp;
  depois: string | null;
  dias: number | null;
  marco: string;
  nova: Json | null;
  pessoa_id: string;
  recalculo_id: string;
  sentido: string;
  sigilo: string;
  situacao_antes: string | null;
  situacao_depois: string | null;
  tipo: string;
}

export interface ExecucaoDivergencia {
  data_calculada: string | null;
  data_fixada: string;
  decidida_em: Timestamp;
  decidida_por: string;
  id: Generated<string>;
  marco: string;
  motivo: string;
  pessoa_id: string;
  recibo_id: string;
  revogada_em: Timestamp | null;
  revogada_por: string | null;
}

export interface ExecucaoRecalculo {
  criado_em: Timestamp;
  criado_por: string | null;
  decidido_em: Timestamp | null;
  decidido_por: string | null;
  em_data: string;
  especie: string;
  estado: string;
  id: Generated<string>;
  motivo: string | null;
  nome: string;
  pedido: Json;
  pronto_em: Timestamp | null;
  regras: string;
  total: number;
}

export interface ExecucaoRecalculoFalha {
  erro: string;
  pessoa_id: string;
  recalculo_id: string;
}

export interface ExecucaoRecalculoLote {
  ate: string;
  de: string;
  diferencas: Generated<number>;
  falhas: Generated<number>;
  feitas: Generated<number>;
  feito_em: Timestamp | null;
  numero: number;
  oficializado_em: Timestamp | null;
  pessoas: number;
  recalculo_id: string;
}

export interface ExecucaoRecibo {
  calculado_em: Timestamp;
  caso: Json;
  causa: string;
  em_data: string;
  id: Generated<string>;
  pedido_por: string | null;
  pessoa_id: string;
  por_que: Json;
  recalculo_id: string | null;
  regras: string;
  resultado: Json;
  sha256: Buffer;
  sigilo: string;
}

export interface IncidentesAndamento {
  dados: Json;
  em: Timestamp;
  especie: string;
  id: Generated<string>;
  incidente_id: string;
  lotacao_id: string | null;
  pessoa_id: string;
  por: string;
  responde_a: string | null;
}

export interface IncidentesIncidente {
  aberto_em: Timestamp;
  aberto_por: string;
  encerrado_em: Timestamp | null;
  id: Generated<string>;
  marco: string;
  origem: string;
  pessoa_id: string;
  resultado: string | null;
  sigilo: Generated<string>;
  tipo: string;
}

export interface IncidentesMinuta {
  feita_em: Timestamp;
  feita_por: string;
  id: string;
  incidente_id: string;
  pessoa_id: string;
  resolvida_em: Timestamp | null;
}

export interface IncidentesVista {
  aberta_em: Timestamp;
  estrutura_id: string;
  id: string;
  incidente_id: string;
  pessoa_id: string;
  prazo: string;
  respondida_em: Timestamp | null;
}

export interface IntercambioDadoAberto {
  categoria: string;
  medida: string;
  mes: string;
  municipio: string | null;
  quantidade: number | null;
  recorte: string;
  uf: string | null;
  unidade: string;
}

export interface IntercambioErroDeLinha {
  campo: string | null;
  importacao_id: string;
  linha: number;
  mensagem: string;
  ordem: number;
  valor: string | null;
}

export interface IntercambioExportacao {
  especie: string;
  feita_em: Timestamp;
  finalidade: string;
  formato: string;
  id: Generated<string>;
  lotacao_id: string | null;
  pessoas: number;
  usuario_id: string;
}

export interface IntercambioImportacao {
  codificacao: string | null;
  colunas: string[] | null;
  com_erro: Generated<number>;
  comecada_em: Timestamp | null;
  enviada_em: Timestamp;
  enviada_por: string;
  especie: string;
  estado: string;
  estrutura_id: string;
  falha: string | null;
  formato: string | null;
  id: Generated<string>;
  ja_havia: Generated<number>;
  lidas: Generated<number>;
  lotacao_id: string | null;
  mapa: Generated<Json>;
  nome_do_arquivo: string;
  novas: Generated<number>;
  origem: string;
  separador: string | null;
  sha256: Buffer | null;
  sigilo: string;
  tamanho: number;
  terminada_em: Timestamp | null;
  total: number | null;
}

export interface IntercambioMesFechado {
  fechado_em: Timestamp;
  mes: string;
}

export interface IntercambioPedaco {
  bytes: Buffer;
  importacao_id: string;
  numero: number;
}

export interface MesasVisao {
  criada_em: Timestamp;
  filtro: string;
  id: Generated<string>;
  mesa: string;
  nome: string;
  usuario_id: string;
}

export interface PainelDecisao {
  decididos: number;
  especie: string;
  maior_dias: number;
  mediana_dias: number;
  mes: string;
  vara_id: string | null;
}

export interface PainelDia {
  alem_da_data: number;
  dia: string;
  dias: number;
  especie: string;
  estrutura_id: string | null;
  vara_id: string | null;
}

export interface PessoasApagamento {
  apagamento: number;
  palavra: string;
}

export interface PessoasDocumento {
  especie: string;
  numero: string;
  pessoa_id: string;
  uf: Generated<string>;
}

export interface PessoasFato {
  ate: string | null;
  autor_id: string | null;
  chave: string | null;
  corrige_id: string | null;
  dados: Json;
  dia: string;
  efeito: Generated<string>;
  fonte: string;
  hora: string | null;
  id: Generated<string>;
  lotacao_id: string | null;
  motivo: string | null;
  pessoa_id: string;
  prazo_em: Timestamp | null;
  sigilo: Generated<string>;
  soube_em: Timestamp;
  tipo: string;
}

export interface PessoasFoto {
  altura: number;
  guardada_em: Timestamp;
  guardada_por: string | null;
  id: Generated<string>;
  imagem: Buffer;
  largura: number;
  miniatura: Buffer;
  pessoa_id: string;
  sha256: Buffer;
}

export interface PessoasNomeDeBusca {
  ano_de_nascimento: number | null;
  chaves: number[];
  especie: string;
  mae: string | null;
  nome: string;
  pessoa_id: string;
}

export interface PessoasPalavra {
  chave: number;
  palavra: string;
  quantas: Generated<number>;
}

export interface PessoasPessoa {
  cpf: string | null;
  criada_em: Timestamp;
  excecao: Generated<boolean>;
  foto_id: string | null;
  mae: string | null;
  nascimento: string | null;
  nome: string;
  nome_social: string | null;
  pai: string | null;
  pessoa_id: string;
  rji: string | null;
  sexo: string | null;
  unificada_em: string | null;
  versao: Generated<number>;
}

export interface PessoasSalvaguarda {
  codigo: string;
  cpf: string | null;
  emitida_em: Timestamp;
  emitida_por: string;
  id: Generated<string>;
  mae: string | null;
  motivo: string;
  motivo_da_revogacao: string | null;
  nascimento: string | null;
  nome: string;
  pessoa_id: string;
  revogada_em: Timestamp | null;
  revogada_por: string | null;
  vale_ate: string;
}

export interface PessoasSemelhanca {
  achada_em: Timestamp;
  bits: number;
  campos: Json;
  decidida_em: Timestamp | null;
  decidida_por: string | null;
  decisao: string | null;
  faixa: string;
  motivo_da_decisao: string | null;
  motivo_da_proposta: string | null;
  outra_id: string;
  pessoa_id: string;
  probabilidade: number;
  proposta: string | null;
  proposta_em: Timestamp | null;
  proposta_por: string | null;
}

export interface PessoasUnificacao {
  desfeita_em: Timestamp | null;
  desfeita_por: string | null;
  em_id: string;
  feita_em: Timestamp;
  feita_por: string | null;
  id: Generated<string>;
  motivo: string;
  motivo_da_volta: string | null;
  pessoa_id: string;
  sigilo_anterior: string;
}

export interface PlataformaEntrega {
  entregue_em: Timestamp;
  evento_id: string;
  ouvinte: string;
}

export interface PlataformaEvento {
  criado_em: Generated<Timestamp>;
  dados: Json;
  entregue_em: Timestamp | null;
  id: Generated<string>;
  tipo: string;
}

export interface PlataformaMigracao {
  aplicada_em: Generated<Timestamp>;
  nome: string;
  sha256: string;
}

export interface ProcessosOrdemDePrisao {
  encerrada_em: string | null;
  encerrada_por: string | null;
  especie: string;
  expedida_em: string;
  id: string;
  peca: string | null;
  pessoa_id: string;
  processo: string | null;
  sigilo: Generated<string>;
  validade: string | null;
}

export interface ProcessosParticipacao {
  numero: string;
  pessoa_id: string;
  polo: string;
  sigilo: Generated<string>;
}

export interface ProcessosPendencia {
  dia: string;
  especie: string;
  id: string;
  pessoa_id: string;
  sigilo: string;
  soube_em: Timestamp;
}

export interface ProcessosProcesso {
  classe: string | null;
  criado_em: Timestamp;
  criado_por: string | null;
  especie: string;
  numero: string;
  orgao_id: string | null;
  orgao_nome: string | null;
  processo_id: Generated<string>;
  sigilo: Generated<string>;
  versao: Generated<number>;
}

export interface DB {
  'acesso.acordo': AcessoAcordo;
  'acesso.acordo_escopo': AcessoAcordoEscopo;
  'acesso.acordo_etapa': AcessoAcordoEtapa;
  'acesso.acordo_parte': AcessoAcordoParte;
  'acesso.alerta': AcessoAlerta;
  'acesso.codigo_de_recuperacao': AcessoCodigoDeRecuperacao;
  'acesso.convite': AcessoConvite;
  'acesso.credencial': AcessoCredencial;
  'acesso.delegacao': AcessoDelegacao;
  'acesso.desafio': AcessoDesafio;
  'acesso.estrutura': AcessoEstrutura;
  'acesso.feriado': AcessoFeriado;
  'acesso.fila_de_ajuda': AcessoFilaDeAjuda;
  'acesso.identidade': AcessoIdentidade;
  'acesso.limite_de_uso': AcessoLimiteDeUso;
  'acesso.lotacao': AcessoLotacao;
  'acesso.passkey': AcessoPasskey;
  'acesso.pedido': AcessoPedido;
  'acesso.pedido_andamento': AcessoPedidoAndamento;
  'acesso.pedido_de_ajuda': AcessoPedidoDeAjuda;
  'acesso.recesso': AcessoRecesso;
  'acesso.resposta_de_ajuda': AcessoRespostaDeAjuda;
  'acesso.revisao': AcessoRevisao;
  'acesso.revisao_item': AcessoRevisaoItem;
  'acesso.senha': AcessoSenha;
  'acesso.sessao': AcessoSessao;
  'acesso.tentativa': AcessoTentativa;
  'acesso.termo': AcessoTermo;
  'acesso.titular': AcessoTitular;
  'acesso.titular_atuacao': AcessoTitularAtuacao;
  'acesso.titular_codigo': AcessoTitularCodigo;
  'acesso.totp': AcessoTotp;
  'acesso.uso': AcessoUso;
  'acesso.uso_alvo': AcessoUsoAlvo;
  'acesso.usuario': AcessoUsuario;
  'acesso.vinculo': AcessoVinculo;
  'auditoria.corrente': AuditoriaCorrente;
  'auditoria.registro': AuditoriaRegistro;
  'auditoria.selo': AuditoriaSelo;
  'avisos.agenda': AvisosAgenda;
  'avisos.aviso': AvisosAviso;
  'avisos.ciencia': AvisosCiencia;
  'avisos.configuracao': AvisosConfiguracao;
  'avisos.entrega': AvisosEntrega;
  'avisos.envio': AvisosEnvio;
  'avisos.inscricao_push': AvisosInscricaoPush;
  'avisos.mensagem': AvisosMensagem;
  'avisos.preferencia': AvisosPreferencia;
  'avisos.tentativa': AvisosTentativa;
  'avisos.webhook': AvisosWebhook;
  'conciliador.contradicao': ConciliadorContradicao;
  'custodia.capacidade': CustodiaCapacidade;
  'custodia.conferencia': CustodiaConferencia;
  'custodia.contagem': CustodiaContagem;
  'custodia.contagem_pessoa': CustodiaContagemPessoa;
  'custodia.estabelecimento': CustodiaEstabelecimento;
  'custodia.lugar': CustodiaLugar;
  'custodia.monitoracao': CustodiaMonitoracao;
  'custodia.pendencia': CustodiaPendencia;
  'custodia.procedimento_disciplinar': CustodiaProcedimentoDisciplinar;
  'custodia.situacao': CustodiaSituacao;
  'custodia.transferencia': CustodiaTransferencia;
  'execucao.conta': ExecucaoConta;
  'execucao.data': ExecucaoData;
  'execucao.diferenca': ExecucaoDiferenca;
  'execucao.divergencia': ExecucaoDivergencia;
  'execucao.recalculo': ExecucaoRecalculo;
  'execucao.recalculo_falha': ExecucaoRecalculoFalha;
  'execucao.recalculo_lote': ExecucaoRecalculoLote;
  'execucao.recibo': ExecucaoRecibo;
  'incidentes.andamento': IncidentesAndamento;
  'incidentes.incidente': IncidentesIncidente;
  'incidentes.minuta': IncidentesMinuta;
  'incidentes.vista': IncidentesVista;
  'intercambio.dado_aberto': IntercambioDadoAberto;
  'intercambio.erro_de_linha': IntercambioErroDeLinha;
  'intercambio.exportacao': IntercambioExportacao;
  'intercambio.importacao': IntercambioImportacao;
  'intercambio.mes_fechado': IntercambioMesFechado;
  'intercambio.pedaco': IntercambioPedaco;
  'mesas.visao': MesasVisao;
  'painel.decisao': PainelDecisao;
  'painel.dia': PainelDia;
  'pessoas.apagamento': PessoasApagamento;
  'pessoas.documento': PessoasDocumento;
  'pessoas.fato': PessoasFato;
  'pessoas.foto': PessoasFoto;
  'pessoas.nome_de_busca': PessoasNomeDeBusca;
  'pessoas.palavra': PessoasPalavra;
  'pessoas.pessoa': PessoasPessoa;
  'pessoas.salvaguarda': PessoasSalvaguarda;
  'pessoas.semelhanca': PessoasSemelhanca;
  'pessoas.unificacao': PessoasUnificacao;
  'plataforma.entrega': PlataformaEntrega;
  'plataforma.evento': PlataformaEvento;
  'plataforma.migracao': PlataformaMigracao;
  'processos.ordem_de_prisao': ProcessosOrdemDePrisao;
  'processos.participacao': ProcessosParticipacao;
  'processos.pendencia': ProcessosPendencia;
  'processos.processo': ProcessosProcesso;
}
