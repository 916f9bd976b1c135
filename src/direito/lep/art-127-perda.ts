import { regra } from '../motor/regra.ts';
import { type Fracao, pisoDe } from '../tempo/fracao.ts';

export interface PerdaDeRemicao {
  /** Dias que o juiz mandou perder; ou a fração que fixou. */
  dias?: number | undefined;
  fracao?: Fracao | undefined;
}

export interface PerdaAplicada {
  dias: number;
  /** A perda fixada passava de 1/3 e foi cortada. */
  cortada: boolean;
}

/** Perda de dias remidos por falta grave: nunca mais que piso(base/3). */
function ateUmTerco(base: number, perda: PerdaDeRemicao): PerdaAplicada {
  const maximo = Math.floor(base / 3);
  const fixada = perda.dias ?? (perda.fracao ? pisoDe(perda.fracao, base) : 0);
  return { dias: Math.min(fixada, maximo), cortada: fixada > maximo };
}

export const perdaDeRemicao = regra<(base: number, perda: PerdaDeRemicao) => PerdaAplicada>({
  id: 'lep/art-127-perda',
  titulo: 'Perda de dias remidos por falta grave',
  escolhePor: 'data-do-evento',
  // O limite de 1/3 (Lei 12.433/2011) retroage: por isso vale desde o começo (STJ, Teses 12 nº 9).
  retroage: true,
  versoes: [
    {
      de: '1985-01-13',
      norma: 'LEP art. 127 (Lei 12.433/2011); STF Tema 477; STJ, Teses 12 nº 9 e 249 nº 9',
      resumo:
        'O juiz pode revogar até 1/3 do que foi remido entre a falta anterior e esta; nunca duas vezes o mesmo saldo.',
      selo: 'verificado',
      aplicar: ateUmTerco,
    },
  ],
  duvidas: ['A perda alcança dias trabalhados ainda não declarados: esses só entram na data mais cedo (decisão 9).'],
  exemplos: [
    {
      em: '2025-01-01',
      dados: [435, { fracao: { n: 1, d: 3, texto: '1/3' } }],
      espera: { dias: 145, cortada: false },
      fonte: 'notas da coleta de casos, §4 (435 → 145)',
    },
    {
      em: '2024-09-21',
      dados: [197, { dias: 39 }],
      espera: { dias: 39, cortada: false },
      fonte: 'VEP Natal/TJRN, retrato do SEEU (39 de 197)',
    },
    {
      em: '2024-09-21',
      dados: [197, { dias: 100 }],
      espera: { dias: 65, cortada: true },
      fonte: 'LEP art. 127: piso(197/3) = 65 (prog-tjrn-seeu-snapshot-2024)',
    },
  ],
});
