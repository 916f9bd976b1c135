import { escolha, texto, textoLongo } from '../fatos/campos.ts';
import { type DadosDoTipo, tipoDeFato } from '../fatos/tipo.ts';

export const ESPECIES_DE_SINAL = {
  tatuagem: 'Tatuagem',
  cicatriz: 'Cicatriz',
  mancha: 'Mancha ou pinta',
  amputacao: 'Amputação',
  outro: 'Outro sinal',
} as const;

export const sinal = tipoDeFato({
  tipo: 'pessoas.sinal',
  nome: 'Sinal no corpo',
  grupo: 'qualificacao',
  campos: {
    especie: escolha('Sinal', ESPECIES_DE_SINAL),
    onde: texto('Onde no corpo', { maximo: 100 }),
    descricao: textoLongo('Como é', { maximo: 500 }),
  },
  permissao: 'pessoas.qualificacao.lancar',
  prazoEmHoras: 24,
  duracao: 'desde',
  frase: ({ especie, onde, descricao }) => `${ESPECIES_DE_SINAL[especie]} (${onde}): ${descricao}`,
  projecoes: [],
});

export type DadosDoSinal = DadosDoTipo<typeof sinal>;
