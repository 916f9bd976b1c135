/**
 * A forma canônica de um registro: o texto que entra no hash. É a linha que o `COPY … TO STDOUT` do PostgreSQL escreve
 * (campos separados por tabulação, `\N` para nulo, escapes com barra), para que conferir seja ler e somar, sem remontar.
 */
import { hash } from 'node:crypto';
import type { Entrada } from './entrada.ts';
import { semSegredos, textoDeBanco } from './sem-segredos.ts';

/** A ordem é parte da forma: mudá-la invalida todos os hashes. Um dado novo vai em `dados`. */
export const COLUNAS = [
  'quando',
  'tipo',
  'acao',
  'usuario_id',
  'usuario_nome',
  'lotacao_id',
  'lotacao_nome',
  'finalidade',
  'procedimento',
  'alvo_tipo',
  'alvo_id',
  'titular_id',
  'sigiloso_ate',
  'dados',
  'origem_ip',
  'origem_agente',
  'sessao_id',
  'pedido',
] as const;

export type Coluna = (typeof COLUNAS)[number];

/** Uma entrada já em texto, como o banco a devolverá. */
export type Linha = Readonly<Record<Coluna, string | null>>;

/** @throws se um identificador não é UUID ou uma data não existe: é erro de quem chama. */
export function linhaDe(e: Entrada): Linha {
  return {
    quando: instante(e.quando),
    tipo: e.tipo,
    acao: texto(e.acao),
    usuario_id: uuid(e.usuario?.id, 'usuario.id'),
    usuario_nome: texto(e.usuario?.nome),
    lotacao_id: uuid(e.lotacao?.id, 'lotacao.id'),
    lotacao_nome: texto(e.lotacao?.nome),
    finalidade: texto(e.finalidade),
    procedimento: texto(e.procedimento),
    alvo_tipo: texto(e.alvo?.tipo),
    alvo_id: texto(e.alvo?.id),
    titular_id: uuid(e.titularId, 'titularId'),
    sigiloso_ate: e.sigilosoAte ? instante(e.sigilosoAte) : null,
    dados: e.dados ? JSON.stringify(semSegredos(e.dados)) : null,
    origem_ip: texto(e.origem?.ip),
    origem_agente: texto(e.origem?.agente),
    sessao_id: uuid(e.sessaoId, 'sessaoId'),
    pedido: uuid(e.pedido, 'pedido'),
  };
}

/** O que não depende da posição na corrente; pode ser calculado antes de haver cabeça livre. */
export const conteudoDe = (linha: Linha): string => COLUNAS.map((c) => campo(linha[c])).join('\t');

/** O hash, em 64 dígitos hexadecimais, do registro nesta posição. */
export const hashDe = (anterior: string, corrente: number, numero: number, conteudo: string): string =>
  hash('sha256', `\\\\x${anterior}\t${corrente}\t${numero}\t${conteudo}`);

const ESCAPES: Record<string, string> = {
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
};

function campo(valor: string | null): string {
  if (valor === null) return '\\N';
  return valor.replace(/[\\\b\f\n\r\t\v]/g, (c) => ESCAPES[c] ?? c);
}

/** Cabe em um índice B-tree (2.704 bytes) mesmo com quatro bytes por caractere. */
const TETO = 500;

function texto(valor: string | undefined): string | null {
  if (valor === undefined) return null;
  const limpo = textoDeBanco(valor);
  return limpo.length <= TETO ? limpo : `${limpo.slice(0, TETO - 1).toWellFormed()}…`;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function uuid(valor: string | undefined, nome: string): string | null {
  if (valor === undefined) return null;
  const minusculo = valor.toLowerCase();
  if (!UUID.test(minusculo)) throw new TypeError(`Entrada de auditoria: ${nome} não é um UUID.`);
  return minusculo;
}

/** Como o PostgreSQL escreve um instante em UTC: sem zeros à direita na fração (`2026-11-21 10:00:00.5+00`). */
function instante(quando: Date): string {
  const iso = quando.toISOString();
  if (!/^(?!0000)\d{4}-/.test(iso)) throw new RangeError('Entrada de auditoria: ano fora de 1 a 9999.');
  return iso.replace('T', ' ').replace(/\.?0*Z$/, '+00');
}
