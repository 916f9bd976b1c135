/** O que a revisão faz sozinha, uma vez por dia: abre a do semestre, avisa do prazo, registra o fim. */
import { emitir } from '../../../platform/eventos/index.ts';
import { type Periodico, registrarPeriodico } from '../../../platform/trabalhos/index.ts';
import { diaEm, somarDias } from '../lotacoes/calendario.ts';
import { executar } from '../nucleo/acao.ts';
import { SISTEMA } from '../nucleo/quem.ts';
import type { Servicos } from '../nucleo/servicos.ts';
import { abrirRevisaoDoSemestre } from './actions/abrir-revisao.ts';
import { fecharRevisao } from './actions/fechar-revisao.ts';
import { AVISO_EM_DIAS, comecoDoSemestre } from './revisao.ts';
import { orgaosSemRevisao, queAcabamEm, vencidas } from './store.ts';

export const REVISAO_A_VENCER = 'acesso.revisao-a-vencer';

/** À 0h20, quando o dia já virou em todo o país, menos no extremo oeste (que fecha no dia seguinte, sem dano). */
export const trabalhoDasRevisoes = (servicos: Servicos): Periodico =>
  registrarPeriodico('acesso.cuidar-das-revisoes', { hora: 0, minuto: 20 }, () => cuidarDasRevisoes(servicos));

export async function cuidarDasRevisoes(servicos: Servicos): Promise<void> {
  const { banco, relogio, config } = servicos;
  const hoje = diaEm(config.fuso, relogio.agora());
  // Não só em 1º de janeiro e 1º de julho: se o sistema estava parado no dia, abre quando volta.
  for (const orgao of await orgaosSemRevisao(banco, new Date(`${comecoDoSemestre(hoje)}T00:00:00Z`))) {
    await executar(servicos, SISTEMA, abrirRevisaoDoSemestre, { estruturaId: orgao.id });
  }
  const acabando = await queAcabamEm(banco, somarDias(hoje, AVISO_EM_DIAS));
  await banco.transaction().execute(async (tx) => {
    for (const { id } of acabando) await emitir(tx, { tipo: REVISAO_A_VENCER, dados: { revisaoId: id } });
  });
  for (const { id } of await vencidas(banco, hoje)) await executar(servicos, SISTEMA, fecharRevisao, { revisaoId: id });
}
