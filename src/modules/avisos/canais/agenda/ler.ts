/** Ler a agenda pelo endereço secreto, sem sessão: o que a pessoa pode é refeito agora, e a leitura vai à auditoria. */
import { atorPelaLotacao, type Ator, diaEm, type Quem, type Servicos, type Tx } from '../../../acesso/index.ts';
import { type Entrada, registrar } from '../../../auditoria/index.ts';
import { escreverAgenda } from './calendario.ts';
import { type Agenda, avisosDaAgenda, marcarLida, trancarPeloSegredo } from './store.ts';

export type AgendaLida =
  | { ics: string }
  /** `desconhecida`: nunca existiu ou foi revogada. `parada`: as consultas da pessoa estão paradas por uso anormal. */
  | { falha: 'desconhecida' | 'parada' };

const VAZIA = { nome: 'lotação fechada' };

export async function lerAgenda(servicos: Servicos, segredo: string, origem: Quem['origem']): Promise<AgendaLida> {
  const agora = servicos.relogio.agora();
  return servicos.banco.transaction().execute(async (tx) => {
    const agenda = await trancarPeloSegredo(tx, segredo);
    if (!agenda) return { falha: 'desconhecida' };
    const ator = await atorPelaLotacao(tx, agenda, agora);
    if (ator?.leituraParada) return { falha: 'parada' };
    return { ics: await mostrar(tx, { servicos, agenda, ator, origem, agora }) };
  });
}

interface Pedido {
  servicos: Servicos;
  agenda: Agenda;
  /** Ausente: a lotação fechou. */
  ator: Ator | undefined;
  origem: Quem['origem'];
  agora: Date;
}

async function mostrar(tx: Tx, { servicos, agenda, ator, origem, agora }: Pedido): Promise<string> {
  const { fuso, enderecoPublico } = servicos.config;
  const hoje = diaEm(fuso, agora);
  const avisos = ator ? await avisosDaAgenda(tx, ator, hoje) : [];
  const pessoas = [...new Set(avisos.map((a) => a.pessoaId))];
  const jaHoje = agenda.lidaEm && diaEm(fuso, agenda.lidaEm) === hoje ? agenda.vistas : [];
  const novas = pessoas.filter((id) => !jaHoje.includes(id));
  await marcarLida(tx, agenda.id, [...jaHoje, ...novas], agora);
  await registrar(tx, entradasDe(agenda, ator, { novas, quantos: avisos.length, origem, agora }));
  const nome = ator?.lotacao ? `${ator.lotacao.cargo} · ${ator.lotacao.nome}` : VAZIA.nome;
  return escreverAgenda(avisos, { nome, enderecoPublico });
}

/**
 * Uma por pessoa, na primeira vez no dia; nas outras, uma da leitura. Fora da contagem de uso de quem assina: o programa de
 * agenda relê sozinho, de madrugada inclusive, e não diz nome nenhum.
 */
function entradasDe(
  { id, usuarioId, finalidade }: Agenda,
  ator: Ator | undefined,
  lido: { novas: readonly string[]; quantos: number; origem: Quem['origem']; agora: Date },
): Entrada[] {
  const base: Entrada = {
    quando: lido.agora,
    tipo: 'leitura',
    acao: 'avisos.ler-agenda',
    usuario: { id: usuarioId, nome: ator?.nome ?? 'Pela agenda' },
    lotacao: ator?.lotacao && { id: ator.lotacao.lotacaoId, nome: `${ator.lotacao.cargo} · ${ator.lotacao.nome}` },
    finalidade,
    alvo: { tipo: 'agenda', id },
    dados: { quantos: lido.quantos },
    origem: { ip: lido.origem.ip, agente: lido.origem.agente },
    pedido: lido.origem.pedido,
  };
  return lido.novas.length > 0 ? lido.novas.map((titularId) => ({ ...base, titularId })) : [base];
}
