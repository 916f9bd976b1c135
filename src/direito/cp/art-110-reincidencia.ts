import { regra } from '../motor/regra.ts';
import { type Pena, deDias360, dias360, pena } from '../tempo/pena.ts';

/** Mais um terço; prazo em anos dá meses inteiros, e fração de dia é desprezada. */
const maisUmTerco = (prazo: Pena): Pena => deDias360(Math.floor((dias360(prazo) * 4) / 3));

export const aumentoDaReincidencia = regra({
  id: 'cp/art-110-reincidencia',
  titulo: 'Prescrição executória: mais um terço para o reincidente',
  escolhePor: 'data-do-fato',
  retroage: true,
  versoes: [
    {
      de: '1985-01-13',
      norma: 'CP art. 110; Súmula 220 STJ',
      resumo: 'Com a pena transitada, o prazo do art. 109 sobe um terço para o reincidente. Não vale na punitiva.',
      selo: 'verificado',
      aplicar: (prazo: Pena, reincidente: boolean): Pena => (reincidente ? maisUmTerco(prazo) : prazo),
    },
  ],
  duvidas: ['O terço vem antes da metade do art. 115 (ordem de memória; é a que as decisões lidas seguem).'],
  exemplos: [
    {
      em: '2013-08-05',
      dados: [pena(12), true],
      espera: { anos: 16, meses: 0, dias: 0 },
      fonte: 'VEP Natal/TJRN: 12 anos + 1/3 = 16 anos',
    },
    {
      em: '2013-08-05',
      dados: [pena(8), true],
      espera: { anos: 10, meses: 8, dias: 0 },
      fonte: 'VEP Natal/TJRN: 8 anos + 1/3 = 10 anos e 8 meses',
    },
    {
      em: '2019-08-15',
      dados: [pena(16), true],
      espera: { anos: 21, meses: 4, dias: 0 },
      fonte: 'Conta à mão: 192 meses × 4/3 = 256 meses',
    },
    { em: '2019-08-15', dados: [pena(16), false], espera: { anos: 16, meses: 0, dias: 0 }, fonte: 'CP art. 110' },
  ],
});
