import { regra } from '../motor/regra.ts';

/** O que cada condição do §3º responde: sim, não ou não se sabe. */
export type Resposta = boolean | undefined;

export interface CondicoesDaMulher {
  /** Gestante, mãe ou responsável por criança ou pessoa com deficiência. */
  condicaoPessoal: Resposta;
  mulher: Resposta;
  semViolencia: Resposta;
  naoContraFilho: Resposta;
  primaria: Resposta;
  semFaltaGrave: Resposta;
  naoIntegrouOrganizacao: Resposta;
}

/** `oficial`: nenhuma condição é negada e as de cálculo estão provadas; `possivel`: alguma delas não se sabe. */
export type Cabimento = 'oficial' | 'possivel' | 'nao-cabe';

function cabimento(c: CondicoesDaMulher): Cabimento {
  const todas = Object.values(c);
  if (c.condicaoPessoal !== true || todas.includes(false)) return 'nao-cabe';
  // "Contra filho" e organização criminosa ficam para o checklist (decisão 11); os demais precisam ser conhecidos.
  const deCalculo = [c.mulher, c.semViolencia, c.primaria, c.semFaltaGrave];
  return deCalculo.includes(undefined) ? 'possivel' : 'oficial';
}

/** Progressão especial da gestante, mãe ou responsável: 1/8 da pena no regime anterior. */
export const progressaoEspecialDaMulher = regra<(c: CondicoesDaMulher) => Cabimento>({
  id: 'lep/art-112-par-3-mulher',
  titulo: 'Progressão especial da mulher gestante, mãe ou responsável (1/8)',
  escolhePor: 'data-de-referencia',
  retroage: true,
  versoes: [
    {
      de: '2018-12-20',
      norma: 'LEP art. 112, §§3º e 4º (Lei 13.769/2018)',
      resumo:
        '1/8 da pena, também em hediondo sem violência, se primária, sem falta grave, sem integrar organização criminosa e sem crime contra filho.',
      selo: 'verificado',
      aplicar: cabimento,
    },
  ],
  duvidas: [
    'Associação para o tráfico (art. 35) não é organização criminosa: cabe 1/8 (STJ Tema 1374, fonte única).',
    '"Criança" é até 12 anos incompletos na data do requisito: confira a idade do filho nessa data.',
  ],
  exemplos: [
    {
      em: '2018-12-20',
      dados: [
        {
          condicaoPessoal: true,
          mulher: true,
          semViolencia: true,
          naoContraFilho: undefined,
          primaria: true,
          semFaltaGrave: true,
          naoIntegrouOrganizacao: undefined,
        },
      ],
      espera: 'oficial',
      fonte: 'Contrato do caso, decisão 11',
    },
    {
      em: '2018-12-20',
      dados: [
        {
          condicaoPessoal: true,
          mulher: true,
          semViolencia: false,
          naoContraFilho: true,
          primaria: true,
          semFaltaGrave: true,
          naoIntegrouOrganizacao: true,
        },
      ],
      espera: 'nao-cabe',
      fonte: 'LEP art. 112, §3º, I',
    },
  ],
});
