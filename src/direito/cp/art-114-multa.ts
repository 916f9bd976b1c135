import { regra } from '../motor/regra.ts';
import { vigenciaDeMemoria } from '../motor/vigencia-de-memoria.ts';
import { type Pena, pena } from '../tempo/pena.ts';

const DOIS_ANOS = pena(2);

export const prescricaoDaMulta = regra({
  id: 'cp/art-114-multa',
  titulo: 'Prescrição da multa',
  escolhePor: 'data-do-fato',
  retroage: true,
  versoes: [
    {
      de: '1996-04-02',
      norma: 'CP art. 114 (Lei 9.268/1996)',
      resumo: '2 anos se a multa é a única pena; com prisão, cumulada ou alternativa, o prazo da prisão.',
      selo: 'verificado',
      aplicar: (unica: boolean, prazoDaPrisao: Pena | null): Pena =>
        unica || prazoDaPrisao === null ? DOIS_ANOS : prazoDaPrisao,
    },
  ],
  duvidas: [
    'No caso, o prazo da multa sozinha vem em prazoPrescricional.',
    vigenciaDeMemoria('Lei 9.268/1996', '1996-04-02'),
  ],
  exemplos: [
    { em: '2026-01-05', dados: [true, null], espera: { anos: 2, meses: 0, dias: 0 }, fonte: 'CP art. 114, I' },
    { em: '2026-01-05', dados: [false, pena(8)], espera: { anos: 8, meses: 0, dias: 0 }, fonte: 'CP art. 114, II' },
  ],
});
