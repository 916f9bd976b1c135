import { escolha, opcional, textoLongo } from '../fatos/campos.ts';
import { type DadosDoTipo, tipoDeFato } from '../fatos/tipo.ts';

export const ESPECIES_DE_SAUDE = {
  doenca: 'Doença',
  'saude-mental': 'Saúde mental',
  deficiencia: 'Deficiência',
  alergia: 'Alergia',
  dependencia: 'Dependência química',
  medicamento: 'Medicamento de uso contínuo',
  outra: 'Outra informação de saúde',
} as const;

/** Só vê quem tem `pessoas.saude.ver`; nunca vai à folha da pessoa presa, que circula na cela. */
export const saude = tipoDeFato({
  tipo: 'pessoas.saude',
  nome: 'Saúde',
  grupo: 'cuidado',
  campos: {
    especie: escolha('O que é', ESPECIES_DE_SAUDE),
    descricao: textoLongo('Descrição', { maximo: 2000 }),
    cuidado: opcional(textoLongo('O que a unidade precisa fazer', { maximo: 1000 })),
  },
  permissao: 'pessoas.cuidado.lancar',
  sigilo: 'restrito',
  duracao: 'desde',
  frase: ({ especie, descricao, cuidado }) =>
    `${ESPECIES_DE_SAUDE[especie]}: ${descricao}${cuidado ? `. Cuidado: ${cuidado}` : ''}`,
  projecoes: [],
});

export type DadosDaSaude = DadosDoTipo<typeof saude>;
