import { regra } from '../motor/regra.ts';
import { vigenciaDeMemoria } from '../motor/vigencia-de-memoria.ts';

export const denunciaComum = regra({
  id: 'cpp/art-46-denuncia',
  titulo: 'Denúncia: prazo comum',
  escolhePor: 'data-do-evento',
  retroage: false,
  versoes: [
    {
      de: '1942-01-01',
      norma: 'CPP art. 46',
      resumo: '5 dias com o acusado preso e 15 solto, desde que o Ministério Público recebe o inquérito.',
      selo: 'verificado',
      aplicar: (preso: boolean) => (preso ? 5 : 15),
    },
  ],
  duvidas: [
    'Solto: se o inquérito volta à polícia, o prazo recomeça quando o Ministério Público o recebe de novo.',
    vigenciaDeMemoria('CPP art. 46', '1942-01-01'),
  ],
  exemplos: [
    { em: '2026-01-05', dados: [true], espera: 5, fonte: 'CPP art. 46' },
    { em: '2026-01-05', dados: [false], espera: 15, fonte: 'CPP art. 46' },
  ],
});
