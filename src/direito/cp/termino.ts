import { regra } from '../motor/regra.ts';
import { somarPena } from '../tempo/contagem.ts';
import type { Dia } from '../tempo/dia.ts';
import type { Pena } from '../tempo/pena.ts';

/** Acréscimos e descontos do término, em dias corridos. */
export interface AjustesDoTermino {
  interrompidos: number;
  detracao: number;
  remidos: number;
  comutados: number;
}

/** Término da pena: calendário(início, pena) + interrompidos − detração − remidos − comutados, sem −1 (decisão 1). */
export const termino = regra<(inicio: number, pena: Pena, a: AjustesDoTermino) => number>({
  id: 'cp/termino',
  titulo: 'Término da pena',
  escolhePor: 'data-de-referencia',
  retroage: true,
  versoes: [
    {
      de: '1985-01-13',
      norma: 'CP arts. 10, 42 e 113; LEP arts. 111 e 128; Lei 810/1949',
      resumo: 'Anos e meses pelo calendário, depois os dias; abatem-se detração, remição e comutação.',
      selo: 'fonte-unica',
      aplicar: (inicio, pena, a) =>
        somarPena(inicio as Dia, pena) + a.interrompidos - a.detracao - a.remidos - a.comutados,
    },
  ],
  duvidas: [
    'O SEEU imprime o término sem descontar o dia do início; pela letra do CP 10, é a véspera (diaDoInicioConta).',
    'Multa não paga impede a extinção, salvo impossibilidade de pagar (STF ADI 7.032; STJ Tema 931).',
  ],
  exemplos: [
    {
      em: '2026-01-10',
      // 10/01/2026 = dia 20463; 20/02/2027 = dia 20869.
      dados: [20463, { anos: 1, meses: 1, dias: 10 }, { interrompidos: 0, detracao: 0, remidos: 0, comutados: 0 }],
      espera: 20869,
      fonte: 'RSPE impresso pelo SEEU (termino-rspe-1): 10/01/2026 + 1a1m10d = 20/02/2027',
    },
    {
      em: '2025-04-29',
      // 29/04/2025 = dia 20207; 24/06/2025 = dia 20263.
      dados: [20207, { anos: 0, meses: 1, dias: 26 }, { interrompidos: 0, detracao: 0, remidos: 0, comutados: 0 }],
      espera: 20263,
      fonte: 'RSPE impresso pelo SEEU (termino-rspe-2): 29/04/2025 + 1m26d = 24/06/2025',
    },
  ],
});
