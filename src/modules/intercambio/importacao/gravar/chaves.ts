/** Os nomes pelos quais se reconhece o que já entrou: da pessoa e do fato. */
import { createHash } from 'node:crypto';
import type { FatoDaLinha, Identificacao } from '../../especies/especie.ts';
import type { LinhaBoa } from './ler-lote.ts';

const resumo = (texto: string): Buffer => createHash('sha256').update(texto).digest();
const CARACTERES = 22;

/** De que origem e espécie de arquivo: o mesmo fato de duas origens são dois. */
export const prefixoDe = (origem: string, especie: string): string =>
  resumo(`${origem.trim().toLowerCase()}\n${especie}`)
    .toString('base64url')
    .slice(0, CARACTERES / 2);

/** A mesma linha da mesma origem dá sempre a mesma chave. */
export function chaveDoFato(prefixo: string, identidade: string, { posto }: Pick<FatoDaLinha, 'posto'>): string {
  const linha = identidade === '' ? '' : resumo(identidade).toString('base64url').slice(0, CARACTERES);
  return `${prefixo}:${linha}:${posto}`;
}

/**
 * O id da pessoa que nenhum documento identifica: sai de como a origem a chama ou, sem isso, de tudo o que a linha diz
 * dela. A mesma linha de novo acha a mesma pessoa; qualquer diferença é outra, e a fila de semelhantes decide.
 */
export function idDaPessoa(prefixoDaOrigem: string, { quem, fatos, qualificacao }: LinhaBoa): string {
  const tudo = [...qualificacao, ...fatos].map((f) => [f.posto, f.dados]);
  const de =
    quem.identificador ?? JSON.stringify(qualificacao.length > 0 ? qualificacao.map((f) => [f.posto, f.dados]) : tudo);
  const hex = resumo(`${prefixoDaOrigem}\n${quem.identificador === undefined ? 'linha' : 'id'}\n${de}`).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export const chaveDoDocumento = ({ especie, numero, uf }: Identificacao['documentos'][number]): string =>
  `${especie} ${numero} ${especie === 'rg' ? uf : ''}`;

export const ehUuid = (texto: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(texto);
