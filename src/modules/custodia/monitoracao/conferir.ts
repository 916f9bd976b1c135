/** Instalar, traçar zona, violar e encerrar pedem uma monitoração que ainda não acabou. */
import type { Recusa } from '../../../platform/recusa.ts';
import type { Fato, FatoVigente } from '../../pessoas/index.ts';
import { dataBr } from '../situacao/estado.ts';
import { monitoracoesDe } from './monitoracao.ts';

type Novo = Pick<Fato, 'dia'> & { dados: { monitoracaoId: string } };

export function conferirMonitoracao({ dia, dados }: Novo, vigentes: readonly FatoVigente[]): Recusa[] {
  const m = monitoracoesDe(vigentes).find((x) => x.id === dados.monitoracaoId);
  const recusa = (mensagem: string, campo = 'dia'): Recusa[] => [{ codigo: 'nao-cabe', campo, mensagem }];
  if (!m) return recusa('Não consta esta monitoração. Escolha a decisão que a determinou.', 'monitoracaoId');
  if (dia < m.inicio) return recusa(`A monitoração começou em ${dataBr(m.inicio)}: o dia é anterior.`);
  if (m.fim !== undefined && dia > m.fim) {
    return recusa(`A monitoração acabou em ${dataBr(m.fim)}. Se continua, é preciso outra decisão.`);
  }
  if (dia > m.prazo) {
    return recusa(
      `O prazo venceu em ${dataBr(m.prazo)} sem prorrogação, e a monitoração acabou (Res. CNJ 417/2021, arts. 17 e 21). Se houve prorrogação, registre-a antes.`,
    );
  }
  return [];
}
