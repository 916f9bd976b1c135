/**
 * Chama um endereço de fora. Confere o IP a que de fato se liga (o nome pode mudar entre o cadastro e a chamada), não
 * segue redirecionamento, não espera além do prazo e não lê além de 4 KB.
 */
import { lookup as resolverNome, type LookupAddress } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { ehLocal, lerEndereco } from './endereco.ts';
import { ehPublico } from './rede.ts';

export type Resolver = (nome: string, pronto: (erro: Error | null, achados: LookupAddress[]) => void) => void;

export interface Chamada {
  url: string;
  cabecalhos: Readonly<Record<string, string | number>>;
  corpo: string | Buffer;
}

export interface ModoDeChamar {
  /** Aceita http em 127.0.0.1. */
  demonstracao: boolean;
  /** Do nome à resposta inteira, em milissegundos. */
  prazoMs?: number;
  resolver?: Resolver;
}

export interface Resposta {
  /** Código HTTP; ausente: não chegou a responder. */
  codigo?: number;
  /** Por que não valeu, curto e sem dado nenhum: `resposta-500`, `tempo-esgotado`. Ausente: aceitou (2xx). */
  erro?: string;
  duracaoMs: number;
}

const PRAZO_MS = 10_000;
const LIDOS_NO_MAXIMO = 4096;
const PROIBIDO = 'ENDERECO_PROIBIDO';

const peloSistema: Resolver = (nome, pronto) => resolverNome(nome, { all: true }, pronto);

/** Nunca rejeita: toda falha é resposta. */
export async function chamar(chamada: Chamada, modo: ModoDeChamar): Promise<Resposta> {
  const comeco = performance.now();
  const lida = lerEndereco(chamada.url, modo.demonstracao);
  const resposta = lida.ok ? await pedir(lida.valor, chamada, modo) : { erro: 'endereco-privado' };
  return { ...resposta, duracaoMs: Math.round(performance.now() - comeco) };
}

type SemDuracao = Omit<Resposta, 'duracaoMs'>;

function pedir(url: URL, { cabecalhos, corpo }: Chamada, modo: ModoDeChamar): Promise<SemDuracao> {
  const { prazoMs = PRAZO_MS, resolver = peloSistema } = modo;
  const { promise, resolve } = Promise.withResolvers<SemDuracao>();
  const pedido = (url.protocol === 'https:' ? https : http).request(url, {
    method: 'POST',
    headers: { ...cabecalhos, 'content-length': Buffer.byteLength(corpo), 'user-agent': 'Custodia' },
    // Conexão nova a cada chamada: o nome é resolvido, e o IP conferido, outra vez.
    agent: false,
    signal: AbortSignal.timeout(prazoMs),
    ...(ehLocal(url) ? {} : { lookup: soPublicos(resolver) }),
  });
  pedido.on('error', (e) => resolve({ erro: codigoDe(e) }));
  pedido.on('response', (resposta) => {
    const codigo = resposta.statusCode ?? 0;
    let lidos = 0;
    resposta.on('data', (parte: Buffer) => {
      lidos += parte.length;
      if (lidos > LIDOS_NO_MAXIMO) resposta.destroy();
    });
    resposta.on('error', () => {});
    resposta.on('close', () => resolve({ codigo, ...comErro(codigo) }));
  });
  pedido.end(corpo);
  return promise;
}

/** Basta um endereço proibido entre os do nome para não ligar a nenhum. */
const soPublicos =
  (resolver: Resolver): LookupFunction =>
  (nome, opcoes, pronto) =>
    resolver(nome, (erro, achados) => {
      const [primeiro] = achados ?? [];
      if (erro || !primeiro) return pronto(erro ?? semNome(), []);
      if (!achados.every((a) => ehPublico(a.address))) return pronto(comCodigo(PROIBIDO), []);
      return opcoes.all ? pronto(null, achados) : pronto(null, primeiro.address, primeiro.family);
    });

const comCodigo = (code: string): NodeJS.ErrnoException => Object.assign(new Error(code), { code });
const semNome = (): NodeJS.ErrnoException => comCodigo('ENOTFOUND');

function comErro(codigo: number): Pick<Resposta, 'erro'> {
  if (codigo >= 200 && codigo < 300) return {};
  return { erro: codigo >= 300 && codigo < 400 ? 'redirecionou' : `resposta-${codigo}` };
}

const ERROS: Readonly<Record<string, string>> = {
  [PROIBIDO]: 'endereco-privado',
  ENOTFOUND: 'nome-nao-existe',
  EAI_AGAIN: 'nome-nao-existe',
  ECONNREFUSED: 'conexao-recusada',
  ECONNRESET: 'conexao-caiu',
  EPIPE: 'conexao-caiu',
  ABORT_ERR: 'tempo-esgotado',
  ETIMEDOUT: 'tempo-esgotado',
};
const DO_CERTIFICADO = /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH|EPROTO)/;

function codigoDe(erro: Error & { code?: unknown }): string {
  if (erro.name === 'TimeoutError' || erro.name === 'AbortError') return 'tempo-esgotado';
  const codigo = typeof erro.code === 'string' ? erro.code : '';
  return ERROS[codigo] ?? (DO_CERTIFICADO.test(codigo) ? 'certificado-invalido' : 'sem-conexao');
}
