/** Um valor do arquivo, lido pelo campo do fato; e o caminho de volta. */
import { buscarTipoPenal, TIPOS_PENAIS } from '../../../direito/tipos-penais/index.ts';
import type { Recusa, Resultado } from '../../../platform/recusa.ts';
import { feito, recusar } from '../../../platform/recusa.ts';
import type { campo as campoDoFato } from '../../pessoas/index.ts';
import { dataEscrita } from '../formatos/data.ts';
import type { ContextoDaEscrita, ContextoDaLeitura } from './especie.ts';
import { nomeSimples } from './nome-simples.ts';

export type Campo = campoDoFato.Campo;

/** `nome`: o campo do arquivo, para o problema apontar. */
export function lerValor(campo: Campo, nome: string, texto: string, contexto: ContextoDaLeitura): Resultado<unknown> {
  const lido = campo.esquema.safeParse(preparar(campo, texto, contexto));
  if (lido.success) return feito(lido.data);
  return recusar({ codigo: 'valor-invalido', campo: nome, mensagem: mensagemDe(campo, lido.error.issues[0]?.message) });
}

function preparar(campo: Campo, texto: string, { estruturas }: ContextoDaLeitura): unknown {
  switch (campo.especie) {
    case 'data':
      return dataEscrita(texto) ?? texto;
    case 'hora':
      return texto.replace(/^(\d):/, '0$1:').slice(0, 5);
    case 'sim-ou-nao':
      return SIM_OU_NAO[nomeSimples(texto)] ?? texto;
    case 'escolha':
      return opcaoDe(campo, texto) ?? texto;
    case 'cpf':
      return cpfInteiro(texto);
    case 'estrutura':
      return estruturas.get(texto.toLowerCase()) ?? estruturas.get(nomeSimples(texto)) ?? texto;
    case 'tipo-penal':
      return tipoPenalDe(texto);
    case 'pena':
      return penaDe(texto);
    default:
      return texto;
  }
}

/** Programas de planilha comem os zeros da frente. */
export const cpfInteiro = (texto: string): string => (/^\d{8,10}$/.test(texto) ? texto.padStart(11, '0') : texto);

const SIM_OU_NAO: Readonly<Record<string, string>> = {
  s: 'sim',
  sim: 'sim',
  true: 'sim',
  1: 'sim',
  n: 'nao',
  nao: 'nao',
  false: 'nao',
  0: 'nao',
};

const opcoesLidas = new WeakMap<Campo, ReadonlyMap<string, string>>();

/** Pelo valor ou pelo nome da opção; uma letra só ("F", "M") vale se só uma opção começa por ela. */
function opcaoDe(campo: Campo, texto: string): string | undefined {
  let lidas = opcoesLidas.get(campo);
  if (!lidas) {
    const opcoes = Object.entries(campo.opcoes ?? {});
    const iniciais = Map.groupBy(opcoes, ([valor]) => valor.charAt(0));
    const unicas = [...iniciais].flatMap(([letra, [so, ...outras]]) =>
      so && outras.length === 0 ? [[letra, so[0]] as const] : [],
    );
    const nomes = opcoes.map(([valor, nome]) => [nomeSimples(nome), valor] as const);
    lidas = new Map([...unicas, ...nomes, ...opcoes.map(([valor]) => [nomeSimples(valor), valor] as const)]);
    opcoesLidas.set(campo, lidas);
  }
  return lidas.get(nomeSimples(texto));
}

const PELO_NOME = new Map(TIPOS_PENAIS.map((t) => [nomeSimples(`${t.dispositivo} ${t.nome}`), t.id]));

const tipoPenalDe = (texto: string): string => buscarTipoPenal(texto)?.id ?? PELO_NOME.get(nomeSimples(texto)) ?? texto;

/** "5 anos, 4 meses e 2 dias" e "5a4m2d" são o mesmo. */
function penaDe(texto: string): string {
  const parte = (nome: RegExp): string => nome.exec(texto)?.[1] ?? '';
  const [anos, meses, dias] = [parte(/(\d+)\s*anos?/i), parte(/(\d+)\s*m[eê]s(?:es)?/i), parte(/(\d+)\s*dias?/i)];
  const escrita = `${anos && `${anos}a`}${meses && `${meses}m`}${dias && `${dias}d`}`;
  return escrita || texto.replace(/\s/g, '');
}

function mensagemDe(campo: Campo, mensagem = 'Este valor não serve.'): string {
  if (campo.especie === 'data') return 'Não é um dia do calendário. Escreva 31/12/2026 ou 2026-12-31.';
  if (campo.especie === 'estrutura')
    return 'Não há unidade com este nome ou sigla dentro da unidade da importação, ou há mais de uma.';
  const opcoes = Object.values(campo.opcoes ?? {});
  if (campo.especie === 'escolha' && opcoes.length <= MAIOR_LISTA) return `Escreva uma destas: ${opcoes.join('; ')}.`;
  return mensagem;
}

const MAIOR_LISTA = 24;

/** Como o campo se escreve no arquivo. */
export function escreverValor(campo: Campo, valor: unknown, { estruturas }: ContextoDaEscrita): string | undefined {
  if (valor === undefined || valor === null) return undefined;
  if (typeof valor === 'boolean') return valor ? 'sim' : 'não';
  if (typeof valor === 'number') return String(valor);
  if (typeof valor !== 'string') return undefined;
  return campo.especie === 'estrutura' ? (estruturas.get(valor) ?? valor) : valor;
}

/** O que o campo aceita, para o dicionário. */
export function oQueAceita({ especie, opcoes }: Campo): string {
  if (especie === 'escolha') return `uma destas: ${Object.keys(opcoes ?? {}).join(', ')}`;
  return ACEITA[especie];
}

const ACEITA: Readonly<Record<Campo['especie'], string>> = {
  texto: 'texto',
  'texto-longo': 'texto',
  data: 'data: 31/12/2026 ou 2026-12-31',
  hora: 'hora: 23:59',
  inteiro: 'número inteiro',
  escolha: '',
  'sim-ou-nao': 'sim ou não',
  cpf: 'CPF, com ou sem pontuação',
  estrutura: 'nome ou sigla da unidade',
  lugar: '',
  processo: 'número CNJ, com ou sem pontuação',
  'tipo-penal': 'crime do catálogo',
  pena: 'anos, meses e dias: 5a4m0d',
  fato: 'identificador da linha a que se refere',
  foto: '',
};

/** Junta o que se leu de vários campos: os dados, ou todos os problemas. */
export function juntar(partes: readonly (readonly [string, Resultado<unknown>])[]): {
  dados: Record<string, unknown>;
  problemas: Recusa[];
} {
  const dados: Record<string, unknown> = {};
  const problemas: Recusa[] = [];
  for (const [nome, lido] of partes) {
    if (!lido.ok) problemas.push(...lido.recusas);
    else if (lido.valor !== undefined) dados[nome] = lido.valor;
  }
  return { dados, problemas };
}
