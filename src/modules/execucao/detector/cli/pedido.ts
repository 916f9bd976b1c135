/** O que se pediu em `custodia detectar`, já conferido. */
import { parseArgs } from 'node:util';
import { ErroDeUso } from '../../../../platform/cli/saida.ts';
import { DECRETOS_PROCURADOS, LEIS_PROCURADAS, lerProcura, nomeDaProcura, type Procura } from '../procura.ts';

export interface Pedido {
  procura: Procura;
  csv: boolean;
  /** Também quem pode caber, quem piora e quem só muda. */
  todos: boolean;
  /** Por que se quer ver nomes; ausente: saem sem nome. */
  motivo: string | undefined;
}

const OPCOES = {
  decreto: { type: 'string' },
  lei: { type: 'string' },
  csv: { type: 'boolean', default: false },
  todos: { type: 'boolean', default: false },
  'com-nomes': { type: 'boolean', default: false },
  motivo: { type: 'string' },
} as const;

/** @throws {ErroDeUso} com todos os problemas de uma vez. */
export function lerPedido(args: string[]): Pedido {
  const opcoes = lerOpcoes(args);
  const problemas: string[] = [];
  const escrita = opcoes.decreto === undefined ? `lei:${opcoes.lei}` : `decreto:${opcoes.decreto}`;
  const procura = lerProcura(escrita);
  if ((opcoes.decreto === undefined) === (opcoes.lei === undefined)) {
    problemas.push('Diga o que procurar: --decreto 12.790/2025 ou --lei 15.402/2026, um por vez.');
  } else if (!procura) {
    problemas.push(desconhecida(escrita));
  }
  const motivo = opcoes.motivo?.trim();
  if (opcoes['com-nomes'] && !motivo) {
    problemas.push(
      '--com-nomes pede --motivo "para que se quer": ver quem é cada pessoa fica registrado com o porquê.',
    );
  }
  if (problemas.length > 0 || !procura) throw new ErroDeUso(...problemas);
  return { procura, csv: opcoes.csv, todos: opcoes.todos, motivo: opcoes['com-nomes'] ? motivo : undefined };
}

function lerOpcoes(args: string[]) {
  try {
    return parseArgs({ args, options: OPCOES }).values;
  } catch {
    throw new ErroDeUso('O comando foi escrito de um jeito que não existe: veja custodia ajuda detectar.');
  }
}

function desconhecida(escrita: string): string {
  const deLei = escrita.startsWith('lei:');
  const conhecidas = (deLei ? LEIS_PROCURADAS : DECRETOS_PROCURADOS).map(nomeDaProcura);
  const numero = escrita.slice(escrita.indexOf(':') + 1).slice(0, 30);
  return `O sistema não tem ${deLei ? 'redação da Lei' : 'o Decreto'} "${numero}". Tem: ${conhecidas.join(', ')}.`;
}
