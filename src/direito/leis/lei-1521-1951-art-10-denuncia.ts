import { regra } from '../motor/regra.ts';
import { vigenciaDeMemoria } from '../motor/vigencia-de-memoria.ts';

export const denunciaDeEconomiaPopular = regra({
  id: 'leis/lei-1521-1951-art-10-denuncia',
  titulo: 'Denúncia de crime contra a economia popular',
  escolhePor: 'data-do-evento',
  retroage: false,
  versoes: [
    {
      de: '1952-02-25',
      norma: 'Lei 1.521/1951 art. 10, § 2º',
      resumo: '2 dias, preso ou solto, desde que o Ministério Público recebe o inquérito.',
      selo: 'verificado',
      aplicar: (_preso: boolean) => 2,
    },
  ],
  duvidas: [vigenciaDeMemoria('Lei 1.521/1951', '1952-02-25')],
  exemplos: [
    { em: '2026-01-05', dados: [true], espera: 2, fonte: 'Lei 1.521/1951 art. 10, § 2º' },
    { em: '2026-01-05', dados: [false], espera: 2, fonte: 'Lei 1.521/1951 art. 10, § 2º' },
  ],
});
