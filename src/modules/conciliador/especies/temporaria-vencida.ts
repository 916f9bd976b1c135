/** O prazo da temporária acabou e a pessoa continua presa: a soltura não depende de alvará. */
import { dia, presaDepoisDe, presaDesde } from './comum.ts';
import { especieDeContradicao } from './especie.ts';

export const TEMPORARIA_VENCIDA = especieDeContradicao({
  id: 'temporaria-vencida',
  nome: 'Presa depois do fim da temporária',
  base: 'Lei 7.960/1989, art. 2º, § 7º',
  gravidade: 'liberdade',
  responsavel: 'direcao',
  oQueFazer: 'Soltar, se não há preventiva nem prorrogação já comunicada; havendo, registrar o título novo.',
  onde: '/lancar',
  achar: presaDepoisDe('temporaria-fim'),
  lados: (d) => [
    { registro: 'Ordem', diz: `A prisão temporária acabou em ${dia(d, 'data')}` },
    { registro: 'Custódia', diz: presaDesde(d) },
  ],
});
