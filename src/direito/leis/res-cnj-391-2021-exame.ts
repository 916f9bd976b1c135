import { regra } from '../motor/regra.ts';

export interface ExameAprovado {
  nivel: 'fundamental' | 'medio';
  /** Áreas aprovadas, de 1 a 5. */
  areas: number;
  /** Concluiu o nível (certificado): acréscimo de 1/3 (LEP 126 §5º). */
  certificado: boolean;
  /** Dias já remidos por estudo no mesmo nível, que não se repetem. */
  diasJaRemidosNoNivel: number;
}

/** Horas reconhecidas por nível (50 % da carga legal) e número de áreas. */
const HORAS = { fundamental: 1600, medio: 1200 } as const;
const AREAS = 5;
const HORAS_POR_DIA_REMIDO = 12;

function diasDoExame(e: ExameAprovado): number {
  // Cada área é truncada (26 no fundamental, 20 no médio); o nível inteiro, também (133 e 100).
  const porArea = Math.floor(HORAS[e.nivel] / AREAS / HORAS_POR_DIA_REMIDO) * e.areas;
  const base = e.areas >= AREAS ? Math.floor(HORAS[e.nivel] / HORAS_POR_DIA_REMIDO) : porArea;
  const acrescimo = e.certificado ? Math.floor(base / 3) : 0;
  return Math.max(0, base + acrescimo - e.diasJaRemidosNoNivel);
}

export const remicaoPorExame = regra<(e: ExameAprovado) => number>({
  id: 'leis/res-cnj-391-2021-exame',
  titulo: 'Remição por aprovação no ENCCEJA ou no ENEM',
  escolhePor: 'data-do-evento',
  retroage: true,
  versoes: [
    {
      de: '2021-05-11',
      norma: 'Res. CNJ 391/2021, art. 3º, p.ú.; LEP art. 126, §5º',
      resumo:
        'Fundamental: 26 dias por área, 133 no total e 177 com o certificado. Médio: 20 por área, 100 e 133 com o certificado.',
      selo: 'fonte-unica',
      aplicar: diasDoExame,
    },
  ],
  duvidas: [
    'ENEM de quem já concluíra o ensino médio: o STJ oscilou e não há tema repetitivo confirmado.',
    'Antes da Res. 391 (até 10/05/2021) havia leitura restritiva, de 66 e 50 dias: não é aplicada.',
    'Os valores por área vêm de fonte única.',
  ],
  exemplos: [
    {
      em: '2025-01-01',
      dados: [{ nivel: 'fundamental', areas: 5, certificado: false, diasJaRemidosNoNivel: 0 }],
      espera: 133,
      fonte: 'STJ HC 602.425 (1.600 h ÷ 12)',
    },
    {
      em: '2025-01-01',
      dados: [{ nivel: 'fundamental', areas: 5, certificado: true, diasJaRemidosNoNivel: 64 }],
      espera: 113,
      fonte: 'STJ HC 804.110/SP (177 − 64)',
    },
    {
      em: '2025-01-01',
      dados: [{ nivel: 'medio', areas: 5, certificado: true, diasJaRemidosNoNivel: 41 }],
      espera: 92,
      fonte: 'VEP Natal/TJRN (rem-encceja-desconto-tjrn-1: 133 − 41)',
    },
    {
      em: '2025-01-01',
      dados: [{ nivel: 'medio', areas: 4, certificado: false, diasJaRemidosNoNivel: 0 }],
      espera: 80,
      fonte: 'notas da coleta de casos, §4 (4 de 5 no médio = 80, sem 1/3)',
    },
  ],
});
