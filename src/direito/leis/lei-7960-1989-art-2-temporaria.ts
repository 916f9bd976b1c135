import { regra } from '../motor/regra.ts';
import { vigenciaDeMemoria } from '../motor/vigencia-de-memoria.ts';

export const temporaria = regra({
  id: 'leis/lei-7960-1989-art-2-temporaria',
  titulo: 'Prisão temporária',
  escolhePor: 'data-da-prisao',
  retroage: false,
  versoes: [
    {
      de: '1989-12-22',
      norma: 'Lei 7.960/1989 art. 2º, caput e § 8º',
      resumo: '5 dias, prorrogáveis por mais 5 em caso de extrema e comprovada necessidade. O dia da prisão conta.',
      selo: 'verificado',
      aplicar: (prorrogada: boolean) => (prorrogada ? 10 : 5),
    },
  ],
  duvidas: [
    'Acabado o prazo, solta-se sem alvará, salvo prorrogação ou preventiva já comunicada (art. 2º, § 7º).',
    'O § 8º (o dia do cumprimento conta) veio com a Lei 13.869/2019; antes, a contagem era a mesma pelo CP 10.',
    vigenciaDeMemoria('Lei 7.960/1989', '1989-12-22'),
  ],
  exemplos: [
    { em: '2026-05-01', dados: [false], espera: 5, fonte: 'Lei 7.960/1989 art. 2º' },
    { em: '2026-05-01', dados: [true], espera: 10, fonte: 'Lei 7.960/1989 art. 2º' },
  ],
});
