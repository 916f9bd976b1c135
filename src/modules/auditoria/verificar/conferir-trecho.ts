/** Confere um trecho de uma corrente, lido do banco por COPY, linha a linha. Puro: recebe bytes, devolve o que achou. */
import { hash } from 'node:crypto';
import { problemaDoElo, type Elo, type Ponto } from './elo.ts';
import { MAIS_PROBLEMAS, type Problema } from './problema.ts';

/** O que um selo diz que havia em um ponto da corrente. */
export interface PontoSelado extends Ponto {
  selo: number;
}

export interface TrechoConferido {
  registros: number;
  /** Ausentes se o trecho está vazio. */
  primeiro?: Elo;
  ultimo?: Ponto;
  problemas: Problema[];
  /** Os que passaram do que se conta um a um. */
  omitidos: number;
}

export interface Conferente {
  receber(pedaco: Buffer): void;
  terminar(): TrechoConferido;
}

const TABULACAO = 9;
const QUEBRA = 10;
/** Um hash na linha do COPY: `\\x` e 64 dígitos. */
const PREFIXO = 3;
const LARGURA = PREFIXO + 64;

interface LinhaLida extends Elo {
  /** Vazio se a linha nem tem a forma de um registro. */
  hash: string;
  confere: boolean;
}

/** `pontos`: os selados neste trecho, em ordem de número. */
export function conferirTrecho(corrente: number, pontos: readonly PontoSelado[]): Conferente {
  const trecho: TrechoConferido = { registros: 0, problemas: [], omitidos: 0 };
  let sobra: Buffer = Buffer.alloc(0);
  let proximo = 0;

  const acusar = (problema: Problema | undefined): void => {
    if (!problema) return;
    if (trecho.problemas.length < MAIS_PROBLEMAS) trecho.problemas.push(problema);
    else trecho.omitidos += 1;
  };

  function conferirLinha(linha: LinhaLida): void {
    trecho.registros += 1;
    if (!linha.confere) acusar(alterado(corrente, linha.numero));
    if (trecho.ultimo) acusar(problemaDoElo(corrente, trecho.ultimo, linha));
    else trecho.primeiro = { numero: linha.numero, hashAnterior: linha.hashAnterior };
    trecho.ultimo = { numero: linha.numero, hash: linha.hash };
    conferirPontos(linha);
  }

  function conferirPontos(linha: Ponto): void {
    for (let p = pontos[proximo]; p && p.numero <= linha.numero; p = pontos[++proximo]) {
      if (p.numero < linha.numero || p.hash !== linha.hash) acusar(selado(corrente, p));
    }
  }

  return {
    receber(pedaco) {
      const bytes = sobra.length > 0 ? Buffer.concat([sobra, pedaco]) : pedaco;
      let inicio = 0;
      for (let fim = bytes.indexOf(QUEBRA); fim >= 0; fim = bytes.indexOf(QUEBRA, inicio)) {
        conferirLinha(lerLinha(bytes, inicio, fim));
        inicio = fim + 1;
      }
      sobra = bytes.subarray(inicio);
    },
    terminar() {
      for (const p of pontos.slice(proximo)) acusar(selado(corrente, p));
      return trecho;
    },
  };
}

function lerLinha(bytes: Buffer, inicio: number, fim: number): LinhaLida {
  const fimDoConteudo = fim - LARGURA - 1;
  const temForma = bytes[inicio + LARGURA] === TABULACAO && bytes[fimDoConteudo] === TABULACAO;
  if (!temForma) return semForma(bytes.toString('utf8', inicio, fim));
  const gravado = bytes.toString('latin1', fim - LARGURA + PREFIXO, fim);
  return {
    numero: lerNumero(bytes, bytes.indexOf(TABULACAO, inicio + LARGURA + 1) + 1),
    hashAnterior: bytes.toString('latin1', inicio + PREFIXO, inicio + LARGURA),
    hash: gravado,
    confere: hash('sha256', bytes.subarray(inicio, fimDoConteudo)) === gravado,
  };
}

function lerNumero(bytes: Buffer, em: number): number {
  let numero = 0;
  for (let i = em, b = bytes[i]; b !== undefined && b !== TABULACAO; b = bytes[++i]) numero = numero * 10 + (b - 48);
  return numero;
}

/** Um dos hashes não tem 32 bytes: alguém mexeu na própria coluna. */
function semForma(linha: string): LinhaLida {
  const campos = linha.split('\t');
  const semPrefixo = (campo: string | undefined): string => campo?.slice(PREFIXO) ?? '';
  return {
    numero: Number(campos[2]),
    hashAnterior: semPrefixo(campos[0]),
    hash: semPrefixo(campos.at(-1)),
    confere: false,
  };
}

const alterado = (corrente: number, numero: number): Problema => ({
  tipo: 'alterado',
  corrente,
  numero,
  mensagem: 'o conteúdo do registro não confere com o seu hash: foi alterado depois de gravado.',
});

const selado = (corrente: number, { numero, selo }: PontoSelado): Problema => ({
  tipo: 'selado',
  corrente,
  numero,
  selo,
  mensagem: `o registro não é o que o selo nº ${selo} assinou: foi removido, ou a corrente foi refeita.`,
});
