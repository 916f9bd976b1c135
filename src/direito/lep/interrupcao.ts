import type { ContagemDaInterrupcao } from '../caso.ts';
import { regra } from '../motor/regra.ts';

/** Dias de pena interrompidos entre a saída (fuga, livramento depois perdido) e a volta. */
export const interrupcao = regra<(saida: number, volta: number, modo: ContagemDaInterrupcao) => number>({
  id: 'lep/interrupcao',
  titulo: 'Interrupção do cumprimento da pena',
  escolhePor: 'data-do-evento',
  retroage: false,
  versoes: [
    {
      de: '1985-01-13',
      norma: 'CP arts. 10, 41 e 113; LEP art. 50, II',
      resumo: 'O tempo fora não conta como pena. Os dias da fuga e da recaptura contam como cumpridos (padrão).',
      selo: 'memoria',
      aplicar: (saida, volta, modo) => Math.max(0, volta - saida - (modo === 'dias-parciais-contam' ? 1 : 0)),
    },
  ],
  duvidas: [
    'Os dias da fuga e da recaptura: contam os dois (padrão, mais favorável) ou só o da recaptura (alternativa).',
    'Internação hospitalar e doença mental superveniente contam como pena (CP 41): não são interrupção.',
  ],
  exemplos: [
    {
      em: '2025-01-01',
      dados: [100, 110, 'dias-parciais-contam'],
      espera: 9,
      fonte: 'Catálogo de regras, interrupcao: recaptura − fuga − 1',
    },
    {
      em: '2025-01-01',
      dados: [100, 110, 'dia-da-fuga-nao-conta'],
      espera: 10,
      fonte: 'Catálogo de regras, interrupcao: recaptura − fuga',
    },
  ],
});
