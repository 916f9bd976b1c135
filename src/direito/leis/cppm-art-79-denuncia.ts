import { regra } from '../motor/regra.ts';
import { vigenciaDeMemoria } from '../motor/vigencia-de-memoria.ts';

export const denunciaMilitar = regra({
  id: 'leis/cppm-art-79-denuncia',
  titulo: 'Denúncia na Justiça Militar',
  escolhePor: 'data-do-evento',
  retroage: false,
  versoes: [
    {
      de: '1970-01-01',
      norma: 'CPPM art. 79',
      resumo: '5 dias com o acusado preso e 15 solto, desde o recebimento dos autos.',
      selo: 'verificado',
      aplicar: (preso: boolean) => (preso ? 5 : 15),
    },
  ],
  duvidas: [
    'O juiz pode dobrar o prazo por despacho, e triplicar só com o acusado solto (CPPM 79, § 1º): essa prorrogação não entra na conta.',
    vigenciaDeMemoria('CPPM', '1970-01-01'),
  ],
  exemplos: [
    { em: '2026-01-05', dados: [true], espera: 5, fonte: 'CPPM art. 79' },
    { em: '2026-01-05', dados: [false], espera: 15, fonte: 'CPPM art. 79' },
  ],
});
