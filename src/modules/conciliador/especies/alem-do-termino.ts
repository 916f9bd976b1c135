/** Presa por condenação cuja pena, pela conta, já acabou. */
import { dia, presaDepoisDe, presaDesde } from './comum.ts';
import { especieDeContradicao } from './especie.ts';

export const ALEM_DO_TERMINO = especieDeContradicao({
  id: 'alem-do-termino',
  nome: 'Presa depois do fim da pena',
  base: 'LEP, art. 109',
  gravidade: 'liberdade',
  responsavel: 'juizo',
  oQueFazer: 'Verificar a pena, extinguir a punibilidade e mandar soltar.',
  onde: '',
  achar: presaDepoisDe('termino', 'termino-teto'),
  lados: (d) => [
    { registro: 'Execução', diz: `A pena acabou em ${dia(d, 'data')}` },
    { registro: 'Custódia', diz: presaDesde(d) },
  ],
});
