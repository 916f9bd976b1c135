import { regra } from '../motor/regra.ts';
import { pena } from '../tempo/pena.ts';

export const prazoMinimoDaMedida = regra({
  id: 'cp/art-97-prazo-minimo',
  titulo: 'Medida de segurança: limites do prazo mínimo',
  escolhePor: 'data-da-decisao',
  retroage: false,
  versoes: [
    {
      de: '1985-01-13',
      norma: 'CP art. 97, § 1º',
      resumo: 'A sentença fixa o prazo mínimo entre 1 e 3 anos.',
      selo: 'verificado',
      aplicar: () => ({ menor: pena(1), maior: pena(3) }),
    },
  ],
  duvidas: [],
  exemplos: [
    {
      em: '2026-01-05',
      dados: [],
      espera: { menor: { anos: 1, meses: 0, dias: 0 }, maior: { anos: 3, meses: 0, dias: 0 } },
      fonte: 'CP art. 97, § 1º',
    },
  ],
});
