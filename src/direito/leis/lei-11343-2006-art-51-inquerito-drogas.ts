import { regra } from '../motor/regra.ts';

const FONTE = 'Lei 11.343/2006 art. 51; tabela de prazos de inquérito, soprovas.com/questoes/2438338';

export const inqueritoDeDrogas = regra({
  id: 'leis/lei-11343-2006-art-51-inquerito-drogas',
  titulo: 'Inquérito de crime da Lei de Drogas',
  escolhePor: 'data-da-prisao',
  retroage: false,
  versoes: [
    {
      de: '2006-10-08',
      norma: 'Lei 11.343/2006 art. 51',
      resumo: '30 dias com o investigado preso e 90 solto; o juiz pode duplicar, ouvido o Ministério Público.',
      selo: 'verificado',
      aplicar: (preso: boolean, prorrogacoes: number) => {
        const dias = preso ? 30 : 90;
        return prorrogacoes > 0 ? { dias: 2 * dias, prorrogacoesContadas: 1 } : { dias, prorrogacoesContadas: 0 };
      },
    },
  ],
  duvidas: ['A duplicação depende de pedido justificado da polícia e de decisão do juiz (art. 51, p.ú.).'],
  exemplos: [
    {
      em: '2006-10-08',
      dados: [true, 0],
      espera: { dias: 30, prorrogacoesContadas: 0 },
      fonte: FONTE,
    },
    {
      em: '2026-01-05',
      dados: [true, 1],
      espera: { dias: 60, prorrogacoesContadas: 1 },
      fonte: FONTE,
    },
    {
      em: '2026-01-05',
      dados: [false, 0],
      espera: { dias: 90, prorrogacoesContadas: 0 },
      fonte: FONTE,
    },
    {
      em: '2026-01-05',
      dados: [false, 1],
      espera: { dias: 180, prorrogacoesContadas: 1 },
      fonte: FONTE,
    },
  ],
});
