/** O prazo do inquérito passou com a pessoa presa. */
import { dia, presaDepoisDe, presaDesde } from './comum.ts';
import { especieDeContradicao } from './especie.ts';

export const INQUERITO_FORA_DO_PRAZO = especieDeContradicao({
  id: 'inquerito-fora-do-prazo',
  nome: 'Inquérito fora do prazo com a pessoa presa',
  base: 'CPP, art. 10; Lei 12.714/2012, art. 4º, I, a',
  gravidade: 'liberdade',
  responsavel: 'policia',
  oQueFazer: 'Concluir o inquérito e registrá-lo, ou registrar a prorrogação deferida.',
  onde: '/processos',
  achar: presaDepoisDe('inquerito'),
  lados: (d) => [
    { registro: 'Inquérito', diz: `O prazo acabou em ${dia(d, 'data')}` },
    { registro: 'Custódia', diz: presaDesde(d) },
  ],
});
