import { regra } from '../motor/regra.ts';
import { vigenciaDeMemoria } from '../motor/vigencia-de-memoria.ts';

const FONTE = 'CPPM art. 20, caput e § 1º';

export const inqueritoMilitar = regra({
  id: 'leis/cppm-art-20-inquerito-militar',
  titulo: 'Inquérito policial militar',
  escolhePor: 'data-da-prisao',
  retroage: false,
  versoes: [
    {
      de: '1970-01-01',
      norma: 'CPPM art. 20, caput e § 1º',
      resumo:
        '20 dias com o indiciado preso, contados da execução da ordem; 40 dias solto, da instauração, prorrogáveis por mais 20.',
      selo: 'verificado',
      aplicar: (preso: boolean, prorrogacoes: number) => {
        if (preso) return { dias: 20, prorrogacoesContadas: 0 };
        return prorrogacoes > 0 ? { dias: 60, prorrogacoesContadas: 1 } : { dias: 40, prorrogacoesContadas: 0 };
      },
    },
  ],
  duvidas: [vigenciaDeMemoria('CPPM', '1970-01-01')],
  exemplos: [
    {
      em: '2026-01-05',
      dados: [true, 0],
      espera: { dias: 20, prorrogacoesContadas: 0 },
      fonte: FONTE,
    },
    {
      em: '2026-01-05',
      dados: [true, 1],
      espera: { dias: 20, prorrogacoesContadas: 0 },
      fonte: FONTE,
    },
    {
      em: '2026-01-05',
      dados: [false, 0],
      espera: { dias: 40, prorrogacoesContadas: 0 },
      fonte: FONTE,
    },
    {
      em: '2026-01-05',
      dados: [false, 1],
      espera: { dias: 60, prorrogacoesContadas: 1 },
      fonte: FONTE,
    },
  ],
});
