import { regra } from '../motor/regra.ts';
import { somarPena } from '../tempo/contagem.ts';
import { type Dia, dia } from '../tempo/dia.ts';
import { pena } from '../tempo/pena.ts';

const UM_ANO = pena(1);

export const exameAnual = regra({
  id: 'cp/art-97-exame-anual',
  titulo: 'Exame de cessação da periculosidade: repetição anual',
  escolhePor: 'data-do-evento',
  retroage: false,
  versoes: [
    {
      de: '1985-01-13',
      norma: 'CP art. 97, § 2º; LEP art. 177',
      resumo: 'Depois do exame do fim do mínimo, repete-se de ano em ano, ou antes, se o juiz mandar.',
      selo: 'verificado',
      aplicar: (ultimoExame: Dia): Dia => somarPena(ultimoExame, UM_ANO),
    },
  ],
  duvidas: [],
  exemplos: [
    {
      em: '2025-04-02',
      dados: [dia('2025-04-02')],
      espera: dia('2026-04-02'),
      fonte: 'CP art. 97, § 2º: um ano pelo calendário',
    },
  ],
});
