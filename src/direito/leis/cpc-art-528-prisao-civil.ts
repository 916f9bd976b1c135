import { regra } from '../motor/regra.ts';
import { vigenciaDeMemoria } from '../motor/vigencia-de-memoria.ts';
import { pena } from '../tempo/pena.ts';

export const prisaoCivil = regra({
  id: 'leis/cpc-art-528-prisao-civil',
  titulo: 'Prisão civil por dívida de alimentos',
  escolhePor: 'data-da-prisao',
  retroage: false,
  versoes: [
    {
      de: '2016-03-18',
      norma: 'CPC art. 528, §§ 3º a 7º',
      resumo:
        'De 1 a 3 meses, em regime fechado, separado dos presos comuns. Pagou, o juiz suspende a ordem; cumprir não quita a dívida.',
      selo: 'verificado',
      aplicar: () => ({ minimo: pena(0, 1), maximo: pena(0, 3) }),
    },
  ],
  duvidas: ['Não há progressão, remição nem detração nessa prisão.', vigenciaDeMemoria('CPC de 2015', '2016-03-18')],
  exemplos: [
    {
      em: '2026-01-05',
      dados: [],
      espera: { minimo: { anos: 0, meses: 1, dias: 0 }, maximo: { anos: 0, meses: 3, dias: 0 } },
      fonte: 'CPC art. 528, § 3º',
    },
  ],
});
