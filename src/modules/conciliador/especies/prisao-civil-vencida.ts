/** O prazo da prisão civil acabou e a pessoa continua presa. */
import { dia, presaDepoisDe, presaDesde } from './comum.ts';
import { especieDeContradicao } from './especie.ts';

export const PRISAO_CIVIL_VENCIDA = especieDeContradicao({
  id: 'prisao-civil-vencida',
  nome: 'Presa depois do fim da prisão civil',
  base: 'CPC, art. 528, §§ 3º a 7º',
  gravidade: 'liberdade',
  responsavel: 'juizo',
  oQueFazer: 'Mandar soltar: cumprido o prazo, a dívida continua, a prisão não.',
  onde: '',
  achar: presaDepoisDe('prisao-civil-fim'),
  lados: (d) => [
    { registro: 'Ordem', diz: `A prisão civil acabou em ${dia(d, 'data')}` },
    { registro: 'Custódia', diz: presaDesde(d) },
  ],
});
