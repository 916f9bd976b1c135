import { escolha, inteiro, opcional, texto } from '../fatos/campos.ts';
import { algumDado } from '../fatos/algum-dado.ts';
import { type DadosDoTipo, tipoDeFato } from '../fatos/tipo.ts';

export const ESTADOS_CIVIS = {
  solteira: 'Solteira(o)',
  casada: 'Casada(o)',
  'uniao-estavel': 'Em união estável',
  separada: 'Separada(o)',
  divorciada: 'Divorciada(o)',
  viuva: 'Viúva(o)',
} as const;

/** As categorias do IBGE. */
export const CORES_OU_RACAS = {
  branca: 'Branca',
  preta: 'Preta',
  parda: 'Parda',
  amarela: 'Amarela',
  indigena: 'Indígena',
} as const;

export const ESCOLARIDADES = {
  'nao-alfabetizada': 'Não alfabetizada(o)',
  'alfabetizada-sem-escola': 'Alfabetizada(o) fora da escola',
  'fundamental-incompleto': 'Fundamental incompleto',
  'fundamental-completo': 'Fundamental completo',
  'medio-incompleto': 'Médio incompleto',
  'medio-completo': 'Médio completo',
  'superior-incompleto': 'Superior incompleto',
  'superior-completo': 'Superior completo',
} as const;

/** Como a pessoa se declara. */
export const dadoSocial = tipoDeFato({
  tipo: 'pessoas.dado-social',
  nome: 'Dados sociais',
  grupo: 'qualificacao',
  campos: {
    estadoCivil: opcional(escolha('Estado civil', ESTADOS_CIVIS)),
    corRaca: opcional(escolha('Cor ou raça', CORES_OU_RACAS, { dica: 'A que a própria pessoa declara.' })),
    escolaridade: opcional(escolha('Escolaridade', ESCOLARIDADES)),
    profissao: opcional(texto('Profissão', { maximo: 100 })),
    filhos: opcional(inteiro('Número de filhos', 0, 40)),
  },
  permissao: 'pessoas.qualificacao.lancar',
  prazoEmHoras: 24,
  duracao: 'desde',
  frase: ({ estadoCivil, corRaca, escolaridade, profissao, filhos }) =>
    [
      estadoCivil && ESTADOS_CIVIS[estadoCivil],
      corRaca && `cor ou raça ${CORES_OU_RACAS[corRaca].toLowerCase()}`,
      escolaridade && ESCOLARIDADES[escolaridade].toLowerCase(),
      profissao,
      filhos !== undefined && (filhos === 1 ? '1 filho(a)' : `${filhos} filhos(as)`),
    ]
      .filter(Boolean)
      .join('; '),
  conferir: algumDado,
  projecoes: [],
});

export type DadosSociais = DadosDoTipo<typeof dadoSocial>;
