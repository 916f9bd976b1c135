/** O que se faz sozinho: apagar desafios e tentativas que já não servem, e acertar as contas com o diretório do órgão. */
import { type Periodico, registrarPeriodico } from '../../../platform/trabalhos/index.ts';
import { registrar } from '../../auditoria/index.ts';
import { apagarDesafiosVencidos } from '../conta/store/desafios.ts';
import { criarDiretorio, type Diretorio } from '../entrada/ldap/diretorio.ts';
import type { Servicos } from '../nucleo/servicos.ts';
import { sincronizarDiretorio } from './diretorio/sincronizar.ts';
import { apagarTentativasAntigas } from './tentativas/index.ts';

/** De madrugada, depois da folha do RH e antes do expediente (escolha do sistema). */
const HORA_DA_SINCRONIZACAO = { hora: 4, minuto: 20 };

/** A sincronização só existe se há diretório configurado. */
export function periodicosDaEntrada(servicos: Pick<Servicos, 'banco' | 'config' | 'relogio'>): Periodico[] {
  const { banco, config } = servicos;
  const limpeza = registrarPeriodico('acesso.limpar-entrada', { minuto: 35 }, async ({ agora }) => {
    await apagarDesafiosVencidos(banco, agora);
    await apagarTentativasAntigas(banco, agora);
  });
  if (!config.ldap) return [limpeza];
  const diretorio = criarDiretorio(config.ldap);
  const sincronizacao = registrarPeriodico('acesso.sincronizar-diretorio', HORA_DA_SINCRONIZACAO, () =>
    sincronizarERegistrar(servicos, diretorio),
  );
  return [limpeza, sincronizacao];
}

/** O resultado fica na auditoria, com os avisos: é lá que se vê por que alguém não ganhou ou não perdeu a lotação. */
async function sincronizarERegistrar(
  servicos: Pick<Servicos, 'banco' | 'config' | 'relogio'>,
  diretorio: Diretorio,
): Promise<void> {
  const feita = await sincronizarDiretorio(servicos, diretorio);
  const quando = servicos.relogio.agora();
  await servicos.banco
    .transaction()
    .execute((tx) => registrar(tx, [{ quando, tipo: 'sistema', acao: 'diretorio.sincronizar', dados: { ...feita } }]));
}
