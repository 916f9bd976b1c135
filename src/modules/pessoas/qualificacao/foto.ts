import { escolha, foto as campoDeFoto } from '../fatos/campos.ts';
import { type DadosDoTipo, tipoDeFato } from '../fatos/tipo.ts';
import { PESSOA } from '../projecoes/pessoa.ts';

export const POSICOES_DA_FOTO = {
  frente: 'De frente',
  'perfil-direito': 'Perfil direito',
  'perfil-esquerdo': 'Perfil esquerdo',
  sinal: 'Sinal no corpo',
} as const;

/** A imagem mora em `pessoas.foto`; o fato diz desde quando vale. A última de frente é a que aparece nas listas. */
export const foto = tipoDeFato({
  tipo: 'pessoas.foto',
  nome: 'Fotografia',
  grupo: 'qualificacao',
  campos: { fotoId: campoDeFoto('Fotografia'), posicao: escolha('Posição', POSICOES_DA_FOTO) },
  permissao: 'pessoas.qualificacao.lancar',
  prazoEmHoras: 24,
  duracao: 'desde',
  frase: ({ posicao }) => `Fotografia: ${POSICOES_DA_FOTO[posicao].toLowerCase()}`,
  projecoes: [PESSOA],
});

export type DadosDaFoto = DadosDoTipo<typeof foto>;
