import { regra } from '../motor/regra.ts';
import { type Pena, pena } from '../tempo/pena.ts';

export const penaRestante = regra({
  id: 'cp/art-113-restante',
  titulo: 'Prescrição depois de fuga ou de livramento revogado',
  escolhePor: 'data-do-evento',
  retroage: false,
  versoes: [
    {
      de: '1985-01-13',
      norma: 'CP art. 113',
      resumo: 'Na fuga e na revogação do livramento, o prazo se mede pela pena que resta.',
      selo: 'verificado',
      aplicar: (inteira: Pena, resta: Pena | null): Pena => resta ?? inteira,
    },
  ],
  duvidas: [
    'Várias condenações e fuga: cada uma pelo seu saldo (STJ, AgRg no REsp 2.256.555, 15/06/2026); a ordem em que o tempo cumprido se imputa (CP 76 ou ordem dos trânsitos) é controvertida.',
    'A prisão cautelar descontada não diminui a pena que mede o prazo (STJ).',
  ],
  exemplos: [
    {
      em: '2007-03-26',
      dados: [pena(6, 8), pena(4, 9)],
      espera: { anos: 4, meses: 9, dias: 0 },
      fonte: 'VEP Natal/TJRN: pena de 6a8m, restam 4a9m',
    },
    { em: '2007-03-26', dados: [pena(6, 8), null], espera: { anos: 6, meses: 8, dias: 0 }, fonte: 'CP art. 110' },
  ],
});
