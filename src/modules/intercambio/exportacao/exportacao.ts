/** Quanto cada um pode levar, e como a leitura de cada pessoa fica registrada. */
import type { Entrada } from '../../auditoria/index.ts';
import type { Alvo, Ator, Quem } from '../../acesso/index.ts';

export const EXPORTAR = 'intercambio.arquivo.exportar';

/** Pessoas por dia (escolha do sistema): uma unidade inteira cabe; um Estado, não. */
export const LIMITE_POR_DIA = 2_000;

/** A exportação se decide sobre o próprio lugar de quem pede; de quem ela leva, decide o alcance, pessoa a pessoa. */
export const alvoDaExportacao = ({ lotacao }: Ator): Alvo => (lotacao ? { ...lotacao, atuam: [lotacao.caminho] } : {});

/** Uma por pessoa: é o que o titular lê em "quem consultou". */
export const leituraDe = (
  { ator, origem, procedimento }: Quem,
  quando: Date,
  exportacaoId: string,
  titularId: string,
): Entrada => ({
  quando,
  tipo: 'leitura',
  acao: 'intercambio.exportar-pessoa',
  usuario: { id: ator.usuarioId, nome: ator.nome },
  lotacao: ator.lotacao && { id: ator.lotacao.lotacaoId, nome: `${ator.lotacao.cargo} · ${ator.lotacao.nome}` },
  finalidade: ator.finalidade,
  procedimento,
  alvo: { tipo: 'exportacao', id: exportacaoId },
  titularId,
  origem: { ip: origem.ip, agente: origem.agente },
  sessaoId: origem.sessaoId,
  pedido: origem.pedido,
});
