import { escolha, opcional, texto } from '../fatos/campos.ts';
import { type DadosDoTipo, tipoDeFato } from '../fatos/tipo.ts';

export const ESPECIES_DE_DEFENSOR = {
  publico: 'Defensoria Pública',
  constituido: 'Advogada(o) constituída(o)',
  dativo: 'Advogada(o) dativa(o)',
} as const;

/** Quem defende, com nome: é a quem se comunica a prisão. O órgão que alcança o caso é outro fato, `pessoas.atuacao`. */
export const defensor = tipoDeFato({
  tipo: 'pessoas.defensor',
  nome: 'Defensor(a) ou advogado(a)',
  grupo: 'processo',
  campos: {
    especie: escolha('Quem defende', ESPECIES_DE_DEFENSOR),
    nome: opcional(texto('Nome')),
    oab: opcional(texto('OAB', { maximo: 20, dica: 'Com a UF: 12345/MG.' })),
    telefone: opcional(texto('Telefone', { maximo: 30 })),
  },
  permissao: 'pessoas.qualificacao.lancar',
  prazoEmHoras: 24,
  duracao: 'desde',
  frase: ({ especie, nome, oab, telefone }) =>
    [ESPECIES_DE_DEFENSOR[especie], nome, oab && `OAB ${oab}`, telefone].filter(Boolean).join(', '),
  conferir: ({ dados: { especie, nome } }) =>
    especie !== 'publico' && !nome
      ? [{ codigo: 'sem-nome', campo: 'nome', mensagem: 'Escreva o nome da advogada ou do advogado.' }]
      : [],
  projecoes: [],
});

export type DadosDoDefensor = DadosDoTipo<typeof defensor>;
