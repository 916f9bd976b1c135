import { regra } from '../motor/regra.ts';

export const temporariaDeHediondo = regra({
  id: 'leis/lei-8072-1990-art-2-temporaria-hediondo',
  titulo: 'Prisão temporária em crime hediondo ou equiparado',
  escolhePor: 'data-da-prisao',
  retroage: false,
  versoes: [
    {
      de: '1990-07-26',
      norma: 'Lei 8.072/1990 art. 2º, § 4º',
      resumo: '30 dias, prorrogáveis por mais 30: hediondo, tortura, tráfico e terrorismo. O dia da prisão conta.',
      selo: 'verificado',
      aplicar: (prorrogada: boolean) => (prorrogada ? 60 : 30),
    },
  ],
  duvidas: [
    'A hediondez é a da data do fato, não a da prisão.',
    'Acabado o prazo, solta-se sem alvará, salvo prorrogação ou preventiva já comunicada (Lei 7.960/1989, art. 2º, § 7º).',
  ],
  exemplos: [
    { em: '1990-07-26', dados: [false], espera: 30, fonte: 'Lei 8.072/1990 art. 2º, § 4º' },
    { em: '2026-05-01', dados: [true], espera: 60, fonte: 'Lei 8.072/1990 art. 2º, § 4º' },
  ],
});
