import { regra } from '../motor/regra.ts';
import { pena } from '../tempo/pena.ts';

export const desinternacao = regra({
  id: 'cp/art-97-desinternacao',
  titulo: 'Desinternação ou liberação condicional',
  escolhePor: 'data-da-decisao',
  retroage: false,
  versoes: [
    {
      de: '1985-01-13',
      norma: 'CP art. 97, § 3º',
      resumo:
        'Cessada a periculosidade, solta-se sob condição por 1 ano; fato que indique que ela persiste restabelece a medida.',
      selo: 'verificado',
      aplicar: () => pena(1),
    },
  ],
  duvidas: ['Passado o ano sem esse fato, a medida se extingue (consequência de memória).'],
  exemplos: [{ em: '2026-01-05', dados: [], espera: { anos: 1, meses: 0, dias: 0 }, fonte: 'CP art. 97, § 3º' }],
});
