/** As etapas só andam na ordem, e o juiz só homologa a grave em que houve sanção. */
import type { Recusa } from '../../../platform/recusa.ts';
import type { Fato, FatoVigente } from '../../pessoas/index.ts';
import type { DadosDaFaltaEtapa, DadosDaFaltaHomologada } from '../fatos/falta.ts';
import { dataBr } from '../situacao/estado.ts';
import { ESTADOS_DO_PROCEDIMENTO, ETAPAS, procedimentosDe, proximaEtapa } from './procedimento.ts';

type Novo<D> = Pick<Fato, 'dia'> & { dados: D };

const recusa = (mensagem: string, campo: string): Recusa[] => [{ codigo: 'nao-cabe', campo, mensagem }];

const acharProcedimento = (vigentes: readonly FatoVigente[], faltaId: string) =>
  procedimentosDe(vigentes).find((p) => p.id === faltaId);

const SEM_FALTA = 'Não consta esta falta. Registre-a antes.';

export function conferirEtapa({ dia, dados }: Novo<DadosDaFaltaEtapa>, vigentes: readonly FatoVigente[]): Recusa[] {
  const p = acharProcedimento(vigentes, dados.faltaId);
  if (!p) return recusa(SEM_FALTA, 'faltaId');
  const problemas: Recusa[] = [];
  const esperada = proximaEtapa(p.estado);
  if (dados.etapa !== esperada) {
    const agora = esperada ? `A próxima etapa é: ${ETAPAS[esperada]}.` : 'O procedimento na unidade já acabou.';
    problemas.push(...recusa(`${agora} Ninguém é punido sem ser ouvido e sem defesa (Súmula 533 do STJ).`, 'etapa'));
  }
  const ultima = p.etapas.at(-1)?.dia ?? p.dia;
  if (dia < ultima)
    problemas.push(...recusa(`A etapa anterior é de ${dataBr(ultima)}: o dia é anterior a ela.`, 'dia'));
  if (dados.etapa === 'decisao' && !dados.resultado) {
    problemas.push(...recusa('Diga o resultado da decisão.', 'resultado'));
  }
  return problemas;
}

export function conferirHomologacao(
  { dia, dados }: Novo<DadosDaFaltaHomologada>,
  vigentes: readonly FatoVigente[],
): Recusa[] {
  const p = acharProcedimento(vigentes, dados.faltaId);
  if (!p) return recusa(SEM_FALTA, 'faltaId');
  const problemas: Recusa[] = [];
  if (p.falta.natureza !== 'grave') {
    problemas.push(...recusa('Só a falta grave vai ao juiz: a leve e a média se decidem na unidade.', 'faltaId'));
  } else if (p.homologacao) {
    problemas.push(
      ...recusa(`O juiz já decidiu: ${ESTADOS_DO_PROCEDIMENTO[p.estado]}. Para mudar, corrija a decisão.`, 'faltaId'),
    );
  }
  if (dia < p.dia) problemas.push(...recusa(`A falta é de ${dataBr(p.dia)}: o dia é anterior a ela.`, 'dia'));
  if (dados.perdaDias !== undefined && dados.perdaFracao !== undefined) {
    problemas.push(...recusa('Diga a perda em dias ou em fração, não nas duas formas.', 'perdaDias'));
  }
  if (!dados.homologada && (dados.perdaDias !== undefined || dados.perdaFracao !== undefined)) {
    problemas.push(...recusa('Sem homologação não há perda de dias remidos.', 'perdaDias'));
  }
  return problemas;
}
