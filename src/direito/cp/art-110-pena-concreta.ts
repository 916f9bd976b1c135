import { regra } from '../motor/regra.ts';

type Alcance = 'fato' | 'denuncia';

export const alcanceDaPenaConcreta = regra({
  id: 'cp/art-110-pena-concreta',
  titulo: 'Prescrição pela pena aplicada: até onde volta no tempo',
  escolhePor: 'data-do-fato',
  retroage: true,
  versoes: [
    {
      de: '1985-01-13',
      ate: '2010-05-05',
      norma: 'CP art. 110, §§ 1º e 2º (Lei 7.209/1984)',
      resumo: 'Transitada para a acusação, a pena aplicada regula o prazo também entre o fato e a denúncia.',
      selo: 'verificado',
      aplicar: (): Alcance => 'fato',
    },
    {
      de: '2010-05-06',
      norma: 'CP art. 110, § 1º (Lei 12.234/2010)',
      resumo: 'A pena aplicada regula o prazo só da denúncia em diante; antes dela, vale a pena máxima.',
      selo: 'verificado',
      aplicar: (): Alcance => 'denuncia',
    },
  ],
  duvidas: ['Não há prescrição por pena hipotética (Súmula 438 STJ): a pena tem de estar na sentença.'],
  exemplos: [
    { em: '1985-01-13', dados: [], espera: 'fato', fonte: 'CP art. 110, § 2º, redação de 1984' },
    { em: '2010-05-05', dados: [], espera: 'fato', fonte: 'CP art. 110, § 2º, redação de 1984' },
    { em: '2010-05-06', dados: [], espera: 'denuncia', fonte: 'CP art. 110, § 1º (Lei 12.234/2010)' },
  ],
});
