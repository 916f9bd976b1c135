import { regra } from '../motor/regra.ts';
import { vigenciaDeMemoria } from '../motor/vigencia-de-memoria.ts';

const FONTE = 'Lei 1.521/1951 art. 10, § 1º; tabela de prazos de inquérito, soprovas.com/questoes/2438338';

export const inqueritoDeEconomiaPopular = regra({
  id: 'leis/lei-1521-1951-art-10-inquerito-economia-popular',
  titulo: 'Inquérito de crime contra a economia popular',
  escolhePor: 'data-da-prisao',
  retroage: false,
  versoes: [
    {
      de: '1952-02-25',
      norma: 'Lei 1.521/1951 art. 10, § 1º',
      resumo: '10 dias, preso ou solto o investigado. A lei não prevê prorrogação.',
      selo: 'verificado',
      aplicar: (_preso: boolean, _prorrogacoes: number) => ({ dias: 10, prorrogacoesContadas: 0 }),
    },
  ],
  duvidas: [vigenciaDeMemoria('Lei 1.521/1951', '1952-02-25')],
  exemplos: [
    {
      em: '2026-01-05',
      dados: [true, 0],
      espera: { dias: 10, prorrogacoesContadas: 0 },
      fonte: FONTE,
    },
    {
      em: '2026-01-05',
      dados: [false, 1],
      espera: { dias: 10, prorrogacoesContadas: 0 },
      fonte: FONTE,
    },
  ],
});
