/** Os tipos de valor da configuração. A mensagem de cada um diz o que escrever; o nome da chave vem de fora. */
import { z } from 'zod';

/** Inteiro entre os limites, inclusive. Do ambiente vem texto; do arquivo, número. */
export const inteiro = (min: number, max: number, padrao: number) => {
  const mensagem = `escreva um número inteiro de ${min} a ${max} (sem ela, vale ${padrao})`;
  return z
    .preprocess(
      (v) => (typeof v === 'string' && /^-?\d{1,9}$/.test(v.trim()) ? Number(v) : v),
      z.number(mensagem).int(mensagem).min(min, mensagem).max(max, mensagem),
    )
    .default(padrao);
};

const SIM_OU_NAO: Record<string, boolean> = { sim: true, true: true, nao: false, não: false, false: false };

/** `sim` ou `nao`; no arquivo, também `true` e `false`. */
export const simOuNao = () =>
  z.preprocess(
    (v) => (typeof v === 'string' ? (SIM_OU_NAO[v.trim().toLowerCase()] ?? v) : v),
    z.boolean('escreva sim ou nao'),
  );

export const texto = (oQueEscrever: string) => z.string(oQueEscrever).trim().min(1, oQueEscrever);

export const umDe = <const T extends readonly string[]>(opcoes: T) => z.enum(opcoes, `use ${opcoes.join(', ')}`);

export interface RegrasDeUrl {
  protocolos: readonly string[];
  exemplo: string;
  /** Só esquema, máquina e porta: sem caminho, consulta nem âncora. */
  soOrigem?: boolean;
}

/** Endereço com um dos protocolos (`https:`). Usuário e senha no endereço só onde a chave inteira é segredo. */
export const url = ({ protocolos, exemplo, soOrigem = false }: RegrasDeUrl) => {
  const serve = (escrito: string): boolean => {
    const lido = URL.parse(escrito);
    if (!lido || !protocolos.includes(lido.protocol)) return false;
    return !soOrigem || (lido.pathname.length <= 1 && !lido.search && !lido.hash && !lido.username && !lido.password);
  };
  const mensagem = `escreva um endereço como ${exemplo}`;
  return z.string(mensagem).trim().refine(serve, mensagem);
};

const LOCAIS = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Endereço `https:`; `http:` só nesta máquina, onde ninguém escuta o caminho. */
export const urlSegura = (regras: Omit<RegrasDeUrl, 'protocolos'>) =>
  url({ ...regras, protocolos: ['https:', 'http:'] }).refine((escrito) => {
    const lido = URL.parse(escrito);
    return !lido || lido.protocol === 'https:' || LOCAIS.has(lido.hostname);
  }, 'use https (http só serve em localhost)');
