/** O que só se confere olhando duas chaves ao mesmo tempo. */
import { type Valores, valorEm } from './caminho.ts';

export function conferirConjunto(valores: Valores): string[] {
  const erros: string[] = [];
  const bancoProprio = valorEm(valores, ['banco', 'url']) !== undefined;
  if (bancoProprio && valorEm(valores, ['segredo']) === undefined) {
    erros.push(
      'SEGREDO falta: com DATABASE_URL, todos os processos precisam da mesma chave-mestra, fora do banco. ' +
        'Um comando que a sorteia: openssl rand -base64 32',
    );
  }
  if (!bancoProprio && valorEm(valores, ['banco', 'urlDoMigrador']) !== undefined) {
    erros.push('DATABASE_URL falta: DATABASE_URL_MIGRADOR só serve junto com ela.');
  }
  const provedores = valorEm(valores, ['provedores']);
  const ids = Array.isArray(provedores) ? provedores.map((p) => valorEm(p, ['id'])) : [];
  const repetidos = new Set(ids.filter((id, i) => typeof id === 'string' && ids.indexOf(id) < i));
  for (const id of repetidos) erros.push(`provedores: o id "${String(id)}" se repete. Dê um id a cada provedor.`);
  return erros;
}
