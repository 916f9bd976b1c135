import { regra } from '../motor/regra.ts';

const FONTE = 'Lei 15.358/2026 art. 5º';

export const inqueritoDeFaccao = regra({
  id: 'leis/lei-15358-2026-art-5-inquerito-faccao',
  titulo: 'Inquérito de facção criminosa',
  escolhePor: 'data-da-prisao',
  retroage: false,
  versoes: [
    {
      de: '2026-03-25',
      norma: 'Lei 15.358/2026 art. 5º',
      resumo: '90 dias com o investigado preso e 270 solto, prorrogáveis por igual período.',
      selo: 'verificado',
      aplicar: (preso: boolean, prorrogacoes: number) => {
        const dias = preso ? 90 : 270;
        return prorrogacoes > 0 ? { dias: 2 * dias, prorrogacoesContadas: 1 } : { dias, prorrogacoesContadas: 0 };
      },
    },
  ],
  duvidas: [
    'Passar do prazo não relaxa a prisão por si só (art. 5º).',
    'Pode vir a ser objeto de ação no STF: reconferir antes de cada versão.',
  ],
  exemplos: [
    {
      em: '2026-03-25',
      dados: [true, 0],
      espera: { dias: 90, prorrogacoesContadas: 0 },
      fonte: FONTE,
    },
    {
      em: '2026-03-25',
      dados: [true, 1],
      espera: { dias: 180, prorrogacoesContadas: 1 },
      fonte: FONTE,
    },
    {
      em: '2026-03-25',
      dados: [false, 0],
      espera: { dias: 270, prorrogacoesContadas: 0 },
      fonte: FONTE,
    },
    {
      em: '2026-03-25',
      dados: [false, 1],
      espera: { dias: 540, prorrogacoesContadas: 1 },
      fonte: FONTE,
    },
  ],
});
