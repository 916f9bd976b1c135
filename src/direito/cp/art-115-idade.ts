import { regra } from '../motor/regra.ts';
import { type Pena, deDias360, dias360, pena } from '../tempo/pena.ts';

/** Idades em anos completos; `null`: não se sabe, e não reduz. */
type Reducao = (
  prazo: Pena,
  idadeNoFato: number | null,
  idadeNaSentenca: number | null,
  violenciaSexualContraMulher: boolean,
) => Pena;

/** Metade do prazo; fração de dia é desprezada. */
export const metadeDoPrazo = (prazo: Pena): Pena => deDias360(Math.floor(dias360(prazo) / 2));

const reduzPelaIdade = (noFato: number | null, naSentenca: number | null): boolean =>
  (noFato !== null && noFato < 21) || (naSentenca !== null && naSentenca >= 70);

const OITO = { anos: 8, meses: 0, dias: 0 };
const QUATRO = { anos: 4, meses: 0, dias: 0 };

export const reducaoPelaIdade = regra<Reducao>({
  id: 'cp/art-115-idade',
  titulo: 'Prescrição: metade pela idade',
  escolhePor: 'data-do-fato',
  retroage: true,
  versoes: [
    {
      de: '1985-01-13',
      ate: '2025-07-03',
      norma: 'CP art. 115 (Lei 7.209/1984)',
      resumo: 'Metade do prazo para quem tinha menos de 21 anos no fato ou 70 na sentença.',
      selo: 'verificado',
      aplicar: (prazo, noFato, naSentenca) => (reduzPelaIdade(noFato, naSentenca) ? metadeDoPrazo(prazo) : prazo),
    },
    {
      de: '2025-07-04',
      norma: 'CP art. 115 (Lei 15.160/2025)',
      resumo: 'Igual, salvo no crime com violência sexual contra a mulher, em que o prazo é inteiro.',
      selo: 'verificado',
      aplicar: (prazo, noFato, naSentenca, violenciaSexual) =>
        !violenciaSexual && reduzPelaIdade(noFato, naSentenca) ? metadeDoPrazo(prazo) : prazo,
    },
  ],
  duvidas: [
    'A lei diz "maior de 70": conta-se quem os completa no dia da sentença. Os 21 anos completos no dia do fato já não reduzem.',
    'Vale a primeira decisão que condena.',
  ],
  exemplos: [
    { em: '1985-01-13', dados: [pena(8), 20, null, false], espera: QUATRO, fonte: 'CP art. 115' },
    { em: '2025-07-03', dados: [pena(8), 20, null, true], espera: QUATRO, fonte: 'CP art. 115, redação de 1984' },
    { em: '2025-07-04', dados: [pena(8), 20, null, true], espera: OITO, fonte: 'CP art. 115 (Lei 15.160/2025)' },
    { em: '2025-07-04', dados: [pena(8), 20, null, false], espera: QUATRO, fonte: 'CP art. 115' },
    { em: '2026-01-05', dados: [pena(8), 21, 70, false], espera: QUATRO, fonte: 'CP art. 115' },
    { em: '2026-01-05', dados: [pena(8), 21, 69, false], espera: OITO, fonte: 'CP art. 115' },
    {
      em: '2019-08-15',
      dados: [pena(21, 4), 20, null, false],
      espera: { anos: 10, meses: 8, dias: 0 },
      fonte: 'Conta à mão: 256 meses ÷ 2 = 128 meses',
    },
  ],
});
