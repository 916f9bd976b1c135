/** Monta o registro de auditoria a partir de quem agiu. */
import type { Entrada } from '../../auditoria/index.ts';
import type { Alvo } from '../permissao/tipos.ts';
import type { Quem } from './quem.ts';

export interface Registro {
  tipo: Entrada['tipo'];
  acao: string;
  alvo?: Alvo | undefined;
  /** Sobre o que se agiu, para a busca do auditor. */
  objeto?: { tipo: string; id: string } | undefined;
  /** Em ato de quem ainda não entrou (pedido, convite, código): o nome que deu ou que tem. */
  usuario?: { id?: string; nome: string } | undefined;
  dados?: Readonly<Record<string, unknown>> | undefined;
}

/** O nome da pessoa presa não vai à auditoria, de que nada se apaga: acha-se pelo identificador. */
export const PELO_CODIGO = { nome: 'A própria pessoa, pelo código' } as const;

export function entradaDaAuditoria({ ator, origem, procedimento }: Quem, quando: Date, registro: Registro): Entrada {
  const { lotacao } = ator;
  const quemAgiu = ator.titularId === undefined ? { id: ator.usuarioId, nome: ator.nome } : PELO_CODIGO;
  return {
    quando,
    tipo: registro.tipo,
    acao: registro.acao,
    usuario: registro.usuario ?? quemAgiu,
    lotacao: lotacao && { id: lotacao.lotacaoId, nome: `${lotacao.cargo} · ${lotacao.nome}` },
    finalidade: ator.finalidade,
    procedimento,
    alvo: registro.objeto,
    titularId: registro.alvo?.titularId,
    dados: registro.dados,
    origem: { ip: origem.ip, agente: origem.agente },
    sessaoId: origem.sessaoId,
    pedido: origem.pedido,
  };
}
