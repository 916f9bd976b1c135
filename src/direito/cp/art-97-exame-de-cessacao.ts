import { regra } from '../motor/regra.ts';
import { somarPena } from '../tempo/contagem.ts';
import { type Dia, dia, maisDias } from '../tempo/dia.ts';
import { type Pena, pena } from '../tempo/pena.ts';

export const exameDeCessacao = regra({
  id: 'cp/art-97-exame-de-cessacao',
  titulo: 'Exame de cessação da periculosidade: fim do prazo mínimo',
  escolhePor: 'data-do-evento',
  retroage: false,
  versoes: [
    {
      de: '1985-01-13',
      norma: 'CP arts. 97, § 1º, e 42; LEP art. 175',
      resumo:
        'O exame é feito no fim do prazo mínimo que a sentença fixou, descontada a prisão ou internação anterior.',
      selo: 'verificado',
      aplicar: (inicio: Dia, prazoMinimo: Pena, detracaoDias: number): Dia => {
        const fim = maisDias(somarPena(inicio, prazoMinimo), -detracaoDias);
        return fim < inicio ? inicio : fim;
      },
    },
  ],
  duvidas: [
    'Um mês antes do fim do mínimo a direção já tem de mandar o relatório (LEP 175, I).',
    'O juiz pode mandar examinar a qualquer tempo, mesmo antes do mínimo (LEP 176).',
    'Tratamento ambulatorial convertido em internação: o mínimo é de 1 ano (LEP 184, p.ú.).',
    'A Res. CNJ 487/2023 faz da internação exceção e pede reavaliação por equipe; a periodicidade dela não foi confirmada.',
  ],
  exemplos: [
    {
      em: '2025-03-10',
      dados: [dia('2025-03-10'), pena(1), 0],
      espera: dia('2026-03-10'),
      fonte: 'Conta à mão: um ano pelo calendário, sem −1',
    },
    {
      em: '2025-03-10',
      dados: [dia('2025-03-10'), pena(1), 10],
      espera: dia('2026-02-28'),
      fonte: 'Conta à mão: dez dias de detração antes de 10/03/2026',
    },
    {
      em: '2025-03-10',
      dados: [dia('2025-03-10'), pena(1), 400],
      espera: dia('2025-03-10'),
      fonte: 'A detração maior que o mínimo põe o exame no próprio começo',
    },
  ],
});
