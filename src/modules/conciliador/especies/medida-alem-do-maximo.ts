/** Internada além do máximo que a medida de segurança pode durar. */
import { dia, presaDepoisDe, presaDesde } from './comum.ts';
import { especieDeContradicao } from './especie.ts';

export const MEDIDA_ALEM_DO_MAXIMO = especieDeContradicao({
  id: 'medida-alem-do-maximo',
  nome: 'Internada além do máximo da medida',
  base: 'Súmula 527 do STJ',
  gravidade: 'liberdade',
  responsavel: 'juizo',
  oQueFazer: 'Verificar o máximo e extinguir a medida.',
  onde: '',
  achar: presaDepoisDe('medida-maximo'),
  lados: (d) => [
    { registro: 'Execução', diz: `A medida não pode passar de ${dia(d, 'data')}` },
    { registro: 'Custódia', diz: presaDesde(d) },
  ],
});
