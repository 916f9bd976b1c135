/** Os erros de um caso, na linha de comando. */
import { avisar, escreverJson } from '../../../platform/cli/saida.ts';
import type { ErroDeEntrada } from '../contrato/erros.ts';
import { limpar } from './texto/tinta.ts';

/**
 * Mostra os erros de um caso: em JSON na saída padrão, para programas; por extenso no stderr, para pessoas
 * (quem pede JSON e olha o terminal vê os dois).
 */
export async function mostrarErros(erros: readonly ErroDeEntrada[], emJson: boolean): Promise<void> {
  if (emJson) await escreverJson({ erros });
  if (!emJson || (process.stderr.isTTY && !process.stdout.isTTY)) avisar(errosPorExtenso(erros));
}

export function errosPorExtenso(erros: readonly ErroDeEntrada[]): string {
  const titulo = erros.length === 1 ? 'O caso tem 1 problema:' : `O caso tem ${erros.length} problemas:`;
  return [titulo, ...erros.map((e) => limpar(`  • ${e.caminho ? `${e.caminho}: ` : ''}${e.mensagem}`))].join('\n');
}
