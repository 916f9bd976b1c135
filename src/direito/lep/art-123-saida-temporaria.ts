import type { Reincidencia } from '../caso.ts';
import { regra } from '../motor/regra.ts';
import { type FracaoDaLei, fracaoDaLei } from './progressao-fatos.ts';

/** Lapso para a saída temporária, sobre a pena total; o tempo no fechado conta (Súmula 40 STJ). */
export const saidaTemporaria = regra<(reincidencia: Reincidencia) => FracaoDaLei>({
  id: 'lep/art-123-saida-temporaria',
  titulo: 'Saída temporária: fração da pena',
  escolhePor: 'data-do-fato',
  retroage: true,
  versoes: [
    {
      de: '1985-01-13',
      norma: 'LEP art. 123, II; Súmula 40 STJ',
      resumo: 'No semiaberto, com 1/6 da pena se primário e 1/4 se reincidente; falta grave não reinicia o prazo.',
      selo: 'verificado',
      aplicar: (reincidencia) =>
        reincidencia === 'primario'
          ? fracaoDaLei('1/6', 'LEP art. 123, II (primário)')
          : fracaoDaLei('1/4', 'LEP art. 123, II (reincidente)'),
    },
  ],
  duvidas: ['A base é a pena total (padrão); 1/4 só nas condenações de reincidente (decisão 4).'],
  exemplos: [
    {
      em: '2020-01-01',
      dados: ['primario'],
      espera: fracaoDaLei('1/6', 'LEP art. 123, II (primário)'),
      fonte: 'LEP art. 123, II',
    },
    {
      em: '2020-01-01',
      dados: ['reincidente'],
      espera: fracaoDaLei('1/4', 'LEP art. 123, II (reincidente)'),
      fonte: 'LEP art. 123, II (prog-rspe-saida-temporaria)',
    },
  ],
});
