/** O que o módulo faz sozinho: avisos por correio, verificação da auditoria, revisões, limpeza, diretório. */
import type { KeyObject } from 'node:crypto';
import type { Ouvinte } from '../../platform/eventos/index.ts';
import type { Periodico, Trabalho } from '../../platform/trabalhos/index.ts';
import { OUVINTES_DA_AJUDA, trabalhosDaAjuda } from './ajuda/index.ts';
import { trabalhoDeVerificacao } from './auditar/index.ts';
import type { Carteiro } from './convites/carteiro.ts';
import { OUVINTES_DOS_CONVITES, trabalhosDosConvites } from './convites/index.ts';
import { periodicosDaEntrada } from './entrar/index.ts';
import type { Servicos } from './nucleo/servicos.ts';
import { OUVINTES_DOS_PEDIDOS, trabalhosDosPedidos } from './pedidos/index.ts';
import { OUVINTES_DAS_REVISOES, trabalhoDasRevisoes, trabalhosDosAvisosDeRevisao } from './revisoes/index.ts';
import { OUVINTES_DOS_USUARIOS, trabalhosDosUsuarios } from './usuarios/index.ts';

export const OUVINTES_DO_ACESSO: readonly Ouvinte[] = [
  ...OUVINTES_DOS_CONVITES,
  ...OUVINTES_DOS_USUARIOS,
  ...OUVINTES_DOS_PEDIDOS,
  ...OUVINTES_DAS_REVISOES,
  ...OUVINTES_DA_AJUDA,
];

interface Meios {
  correio: Carteiro['correio'];
  /** Conexão do papel da aplicação, e as chaves públicas dos selos: com elas se verifica a auditoria. */
  urlDoBanco: string;
  chaves: readonly KeyObject[];
}

export function trabalhosDoAcesso(servicos: Servicos, { correio, urlDoBanco, chaves }: Meios): Trabalho[] {
  const carteiro = { correio, enderecoPublico: servicos.config.enderecoPublico };
  return [
    ...trabalhosDosConvites(servicos, carteiro),
    ...trabalhosDosUsuarios(carteiro),
    ...trabalhosDosPedidos(servicos, carteiro),
    ...trabalhosDosAvisosDeRevisao(servicos, carteiro),
    ...trabalhosDaAjuda(servicos, carteiro),
    trabalhoDeVerificacao({ banco: servicos.banco, url: urlDoBanco, chaves }),
  ];
}

/** Na demonstração as revisões não abrem sozinhas: sem ninguém para responder, os papéis fictícios acabariam no prazo. */
export const periodicosDoAcesso = (servicos: Servicos): Periodico[] => [
  ...periodicosDaEntrada(servicos),
  ...(servicos.config.demonstracao ? [] : [trabalhoDasRevisoes(servicos)]),
];
