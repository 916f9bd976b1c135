import { regra } from '../motor/regra.ts';
import { vigenciaDeMemoria } from '../motor/vigencia-de-memoria.ts';

const FONTE = 'CPP art. 10; tabela de prazos de inquérito, soprovas.com/questoes/2438338';

export const inqueritoComum = regra({
  id: 'cpp/art-10-inquerito',
  titulo: 'Inquérito policial: prazo comum',
  escolhePor: 'data-da-prisao',
  retroage: false,
  versoes: [
    {
      de: '1942-01-01',
      norma: 'CPP art. 10, caput e § 3º',
      resumo:
        '10 dias com o investigado preso, contados da prisão; 30 dias solto. Solto, o juiz pode devolver os autos por mais prazo.',
      selo: 'verificado',
      aplicar: (preso: boolean, prorrogacoes: number) =>
        preso
          ? { dias: 10, prorrogacoesContadas: 0 }
          : { dias: 30 + 30 * prorrogacoes, prorrogacoesContadas: prorrogacoes },
    },
  ],
  duvidas: [
    'Solto: quem fixa o tempo de cada devolução é o juiz (CPP 10, § 3º); sem a decisão, contam-se 30 dias por prorrogação.',
    vigenciaDeMemoria('CPP art. 10', '1942-01-01'),
  ],
  exemplos: [
    {
      em: '2026-01-05',
      dados: [true, 0],
      espera: { dias: 10, prorrogacoesContadas: 0 },
      fonte: FONTE,
    },
    {
      em: '2026-01-05',
      dados: [false, 0],
      espera: { dias: 30, prorrogacoesContadas: 0 },
      fonte: FONTE,
    },
    {
      em: '2026-01-05',
      dados: [false, 2],
      espera: { dias: 90, prorrogacoesContadas: 2 },
      fonte: 'CPP art. 10, § 3º, com 30 dias por devolução (padrão)',
    },
  ],
});
