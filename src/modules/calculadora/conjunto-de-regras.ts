/**
 * A impressão digital do que decide o resultado: todo o código de `direito/` (regras, catálogo, decretos, contagem).
 * Dois resultados com a mesma impressão saíram das mesmas regras. Lê-se a fonte, e não as funções carregadas,
 * porque cada carregador (Node, tsx) reescreve a função a seu modo.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIREITO = fileURLToPath(new URL('../../direito', import.meta.url));
const LETRAS = 16;

/** Casos conferidos e testes não mudam resultado. */
const decide = (arquivo: string): boolean =>
  arquivo.endsWith('.ts') && !/(\.test|apoio-de-teste)\.ts$/.test(arquivo) && !arquivo.startsWith('casos/');

function calcularImpressao(): string {
  const arquivos = readdirSync(DIREITO, { recursive: true, encoding: 'utf8' }).map((f) => f.replaceAll('\\', '/'));
  const impressao = createHash('sha256');
  for (const arquivo of arquivos.filter(decide).toSorted()) {
    const texto = readFileSync(join(DIREITO, arquivo), 'utf8').replaceAll('\r\n', '\n');
    impressao.update(`${arquivo}\0${texto}\0`);
  }
  return impressao.digest('hex').slice(0, LETRAS);
}

let guardada: string | undefined;

/** Os 16 primeiros hexadecimais do SHA-256; calculada na primeira vez e guardada. */
export function conjuntoDeRegras(): string {
  guardada ??= calcularImpressao();
  return guardada;
}
