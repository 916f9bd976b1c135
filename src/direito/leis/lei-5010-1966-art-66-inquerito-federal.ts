import { regra } from '../motor/regra.ts';
import { vigenciaDeMemoria } from '../motor/vigencia-de-memoria.ts';

const FONTE = 'Lei 5.010/1966 art. 66; tabela de prazos de inquérito, soprovas.com/questoes/2438338';

export const inqueritoFederal = regra({
  id: 'leis/lei-5010-1966-art-66-inquerito-federal',
  titulo: 'Inquérito da Polícia Federal com preso',
  escolhePor: 'data-da-prisao',
  retroage: false,
  versoes: [
    {
      de: '1966-06-01',
      norma: 'Lei 5.010/1966 art. 66',
      resumo: '15 dias com o investigado preso, que o juiz pode prorrogar por mais 15. Solto, vale o prazo do CPP.',
      selo: 'verificado',
      aplicar: (_preso: boolean, prorrogacoes: number) =>
        prorrogacoes > 0 ? { dias: 30, prorrogacoesContadas: 1 } : { dias: 15, prorrogacoesContadas: 0 },
    },
  ],
  duvidas: [
    'Ao pedir a prorrogação, a polícia tem de apresentar o preso ao juiz (art. 66, p.ú.).',
    vigenciaDeMemoria('Lei 5.010/1966', '1966-06-01'),
  ],
  exemplos: [
    {
      em: '2026-01-05',
      dados: [true, 0],
      espera: { dias: 15, prorrogacoesContadas: 0 },
      fonte: FONTE,
    },
    {
      em: '2026-01-05',
      dados: [true, 1],
      espera: { dias: 30, prorrogacoesContadas: 1 },
      fonte: FONTE,
    },
  ],
});
