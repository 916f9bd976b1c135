/**
 * Quem passa em cada rota, escrito à mão e conferido contra a aplicação inteira (matriz.test.ts). Rota sem linha aqui, ou
 * linha sem rota, falha. "Próprio" é o que está na unidade da pessoa; "alheio", o que é de outro órgão, de outra comarca.
 * Quando quem passa depende de um parâmetro, há uma linha para cada valor dele (`:ato=decisao`).
 */
import type { IdDoPapel } from '../permissao/papeis.ts';
import { POLITICA_DAS_PESSOAS } from './politica-das-pessoas.ts';
import { POLITICA_DOS_AVISOS } from './politica-dos-avisos.ts';
import {
  type Alcance,
  comSessao,
  daConta,
  entrado,
  type Linha,
  lotado,
  LOTADOS,
  onde,
  primeiraEntrada,
  publica,
  type Quem,
  so,
  soDoDono,
} from './quem.ts';

const VE_TODOS: readonly IdDoPapel[] = ['gestor-do-sistema', 'auditor'];
const PEDIDOS: readonly IdDoPapel[] = ['coordenacao-do-orgao', 'gestor-dos-dados'];

const gereEstrutura = onde(['gestor-do-sistema', 'cadastrador-de-estruturas'], ['gestor-do-sistema']);
const gereAcordo = so('gestor-do-sistema');
const veUsuario = onde(LOTADOS, VE_TODOS);
const cadastra = onde(['cadastrador-vinculador']);
const suspende = onde(['gestor-do-sistema', 'cadastrador-autorizador'], ['gestor-do-sistema']);
const autoriza = onde(['cadastrador-autorizador']);
const revoga = onde(['cadastrador-vinculador', 'cadastrador-autorizador']);
const analisa = onde(['coordenacao-do-orgao']);
const doDono = onde(['gestor-dos-dados']);
const simula = onde(
  [...VE_TODOS, 'basico-com-inspecao', 'cadastrador-vinculador', 'cadastrador-autorizador'],
  VE_TODOS,
);
const audita = so('auditor');

export const POLITICA: Readonly<Record<string, Linha>> = {
  'GET /entrar': publica,
  'POST /entrar': publica,
  'POST /entrar/passkey/opcoes': publica,
  'POST /entrar/passkey': publica,
  'GET /entrar/segundo-fator': primeiraEntrada,
  'POST /entrar/segundo-fator': primeiraEntrada,
  'POST /entrar/segundo-fator/opcoes': primeiraEntrada,
  'POST /entrar/segundo-fator/passkey': primeiraEntrada,
  'GET /entrar/confirmar': daConta,
  'POST /entrar/confirmar': daConta,
  'POST /entrar/confirmar/opcoes': daConta,
  'POST /entrar/confirmar/passkey': daConta,
  'GET /entrar/cadastrar-fator': primeiraEntrada,
  'GET /entrar/recuperar': publica,
  'POST /entrar/recuperar': publica,
  'GET /convite/:token': publica,
  'POST /convite/:token': publica,
  'GET /entrar/oidc/:provedor': publica,
  'GET /entrar/oidc/:provedor/volta': publica,
  'GET /entrar/codigo': publica,
  'POST /entrar/codigo': publica,
  'POST /sair': comSessao,

  'GET /conta': daConta,
  'POST /conta/lotacao': daConta,
  'GET /finalidade': entrado,
  'POST /finalidade': entrado,
  'GET /conta/seguranca': daConta,
  'POST /conta/sessoes/encerrar': daConta,
  'POST /conta/sessoes/encerrar-outras': daConta,
  'GET /conta/senha': daConta,
  'POST /conta/senha': daConta,
  'GET /conta/aplicativo': daConta,
  'POST /conta/aplicativo': primeiraEntrada,
  'GET /conta/aplicativo/remover': daConta,
  'POST /conta/aplicativo/remover': daConta,
  'GET /conta/codigos': daConta,
  'POST /conta/codigos': daConta,
  'POST /conta/chaves/opcoes': primeiraEntrada,
  'POST /conta/chaves': primeiraEntrada,
  'POST /conta/chaves/renomear': daConta,
  'GET /conta/chaves/remover': daConta,
  'POST /conta/chaves/remover': daConta,
  'GET /conta/registro': daConta,
  'GET /mesa': entrado,
  'GET /por-que-nao': entrado,

  'GET /pedidos-de-acesso/novo': publica,
  'POST /pedidos-de-acesso/novo': publica,
  'GET /pedidos-de-acesso': publica,
  'POST /pedidos-de-acesso': publica,
  'POST /pedidos-de-acesso/complementar': publica,
  'POST /pedidos-de-acesso/desistir': publica,
  'GET /pedidos-de-acesso/fila': { proprio: PEDIDOS },
  'GET /pedidos-de-acesso/fila/:id': analisa,
  'POST /pedidos-de-acesso/fila/:id/encaminhar': analisa,
  'POST /pedidos-de-acesso/fila/:id/complementacao': analisa,
  'POST /pedidos-de-acesso/fila/:id/autorizar': doDono,
  'POST /pedidos-de-acesso/fila/:id/cadastrar': doDono,
  'POST /pedidos-de-acesso/fila/:id/recusar': analisa,
  'POST /pedidos-de-acesso/fila/:id/convite': doDono,
  'GET /termos/:id': analisa,
  'GET /termos/:id/conferir': publica,

  'GET /estruturas': lotado,
  'GET /estruturas/:id': lotado,
  'GET /estruturas/nova': so('gestor-do-sistema'),
  'POST /estruturas': gereEstrutura,
  'GET /estruturas/:id/editar': gereEstrutura,
  'POST /estruturas/:id': gereEstrutura,
  'GET /estruturas/:id/inativar': gereEstrutura,
  'POST /estruturas/:id/inativar': gereEstrutura,
  'GET /calendario': lotado,
  'GET /calendario/feriados/novo': so('gestor-do-sistema', 'cadastrador-de-estruturas'),
  'GET /calendario/recessos/novo': so('gestor-do-sistema', 'cadastrador-de-estruturas'),
  'POST /calendario/feriados': gereEstrutura,
  'POST /calendario/recessos': gereEstrutura,
  'GET /calendario/:especie/:id/cancelar': gereEstrutura,
  'POST /calendario/:especie/:id/cancelar': gereEstrutura,
  'GET /lotacoes/nova': so('cadastrador-vinculador'),
  'POST /lotacoes': cadastra,
  'GET /lotacoes/:id/encerrar': cadastra,
  'POST /lotacoes/:id/encerrar': cadastra,

  'GET /usuarios': lotado,
  'GET /usuarios/novo': so('cadastrador-vinculador'),
  'POST /usuarios': cadastra,
  'GET /usuarios/:id': veUsuario,
  'GET /usuarios/:id/o-que-ve': simula,
  'GET /usuarios/:id/contato': cadastra,
  'POST /usuarios/:id/contato': cadastra,
  'GET /usuarios/:id/suspender': suspende,
  'POST /usuarios/:id/suspender': suspende,
  'GET /usuarios/:id/readmitir': suspende,
  'POST /usuarios/:id/readmitir': suspende,
  'POST /usuarios/:id/convite': cadastra,
  'GET /usuarios/:id/recomecar-entrada': cadastra,
  'POST /usuarios/:id/recomecar-entrada': cadastra,
  'GET /usuarios/:id/vinculos/novo': cadastra,
  'POST /usuarios/:id/vinculos': cadastra,
  'GET /vinculos': lotado,
  'GET /vinculos/:id': veUsuario,
  'POST /vinculos/:id/autorizar': autoriza,
  'POST /vinculos/:id/recusar': autoriza,
  'POST /vinculos/:id/revogar': revoga,

  'GET /acordos': lotado,
  'GET /acordos/novo': gereAcordo,
  'POST /acordos': gereAcordo,
  'GET /acordos/:id': lotado,
  'GET /acordos/:id/etapas/nova': gereAcordo,
  'GET /acordos/:id/etapas/:letra': gereAcordo,
  'POST /acordos/:id/etapas': gereAcordo,
  'POST /acordos/:id/etapas/:letra/cumprir': gereAcordo,
  'POST /acordos/:id/etapas/:letra/retirar': gereAcordo,
  'GET /acordos/:id/denunciar': gereAcordo,
  'POST /acordos/:id/denunciar': gereAcordo,

  'GET /delegacoes': entrado,
  'GET /delegacoes/nova': lotado,
  'POST /delegacoes': lotado,
  'POST /delegacoes/:id/encerrar': soDoDono,
  'GET /revisoes': so('cadastrador-autorizador'),
  'POST /revisoes': autoriza,
  'GET /revisoes/:id': autoriza,
  'GET /revisoes/:id/itens.csv': autoriza,
  'POST /revisoes/:id/conferir': autoriza,
  'POST /revisoes/:id/decidir': autoriza,
  'GET /alertas': so('cadastrador-autorizador'),
  'GET /alertas/:id': autoriza,
  'POST /alertas/:id/tratar': autoriza,
  'GET /alertas/limites': so('gestor-do-sistema'),
  'POST /alertas/limites': so('gestor-do-sistema'),

  'GET /auditoria': audita,
  'GET /auditoria/registros.csv': audita,
  'GET /auditoria/:corrente/:numero': audita,
  'GET /auditoria/verificacao': audita,
  'POST /auditoria/verificacao': audita,
  'GET /auditoria/selos.json': audita,

  'GET /ajuda': publica,
  'POST /ajuda': publica,
  'GET /ajuda/pedidos/:id': onde(['suporte']),
  'POST /ajuda/pedidos/:id/complemento': soDoDono,
  'POST /ajuda/pedidos/:id/resposta': onde(['suporte']),
  'GET /ajuda/fila': so('suporte'),
  'GET /ajuda/filas': so('gestor-do-sistema', 'cadastrador-de-estruturas'),
  'POST /ajuda/filas': gereEstrutura,
  'GET /manual': publica,
  'GET /manual/:papel': publica,

  ...POLITICA_DAS_PESSOAS,
  ...POLITICA_DOS_AVISOS,
};

/** As rotas que não leem nem gravam dado de ninguém: a calculadora, a lei, os arquivos da página. */
export const SEM_DADOS =
  /^\w+ \/(saude|pronto|ativos\/.*|calculadora.*|resultado.*|e-se|lei.*|casos.*|relatorio\.pdf|api.*)?$/;

/** A rota de uma linha que fixa um parâmetro: `:ato=decisao` → `:ato`. */
export const rotaDa = (linha: string): string => linha.replaceAll(/=[\w-]+/g, '');

/** `rota`: como está na política. */
export const quemPassa = (rota: string, alcance: Alcance): readonly Quem[] => {
  const linha = POLITICA[rota];
  return (alcance === 'alheio' ? linha?.alheio : undefined) ?? linha?.proprio ?? [];
};
