/** A forma comparável de cada valor que não é nome. Vazio é ausente. */
import { normalizar } from '../../nomes/index.ts';

/** Só letras e algarismos, sem acento, maiúsculas, palavras separadas por um espaço. */
export function limparTexto(texto: string): string {
  if (!/\d/.test(texto)) return normalizar(texto);
  return texto
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();
}

/** Documento sem pontuação. O que é só zeros (ou só um algarismo repetido) foi posto para preencher o espaço. */
export function limparCodigo(texto: string): string {
  const limpo = texto.toUpperCase().replace(/[^A-Z0-9]+/g, '');
  return limpo.length > 3 && /^(.)\1*$/.test(limpo) ? '' : limpo;
}

/** AAAAMMDD de `1980-12-31`, `31/12/1980`, `19801231` ou `31.12.1980 00:00`; data impossível continua comparável. */
export function limparData(texto: string): string {
  const iso = /^\s*(\d{4})-?(\d{2})-?(\d{2})/.exec(texto);
  if (iso) return preenchida(`${iso[1]}${iso[2]}${iso[3]}`);
  const brasileira = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(texto);
  if (brasileira)
    return preenchida(`${brasileira[3]}${brasileira[2]!.padStart(2, '0')}${brasileira[1]!.padStart(2, '0')}`);
  return texto.replace(/\D+/g, '');
}

/** 1900-01-01 e 0000-00-00 são o que os sistemas gravam quando não sabem. */
const preenchida = (data: string): string => (data === '19000101' || data.startsWith('0000') ? '' : data);
