/** O prazo da denúncia passou com a pessoa presa. */
import { dia, presaDepoisDe, presaDesde } from './comum.ts';
import { especieDeContradicao } from './especie.ts';

export const DENUNCIA_FORA_DO_PRAZO = especieDeContradicao({
  id: 'denuncia-fora-do-prazo',
  nome: 'Denúncia fora do prazo com a pessoa presa',
  base: 'CPP, art. 46; Lei 12.714/2012, art. 4º, I, b',
  gravidade: 'liberdade',
  responsavel: 'acusacao',
  oQueFazer: 'Oferecer a denúncia, pedir o arquivamento ou a soltura, e registrar.',
  onde: '/processos',
  achar: presaDepoisDe('denuncia'),
  lados: (d) => [
    { registro: 'Inquérito', diz: `O prazo da denúncia acabou em ${dia(d, 'data')}` },
    { registro: 'Custódia', diz: presaDesde(d) },
  ],
});
