/** O que se pediu em `custodia calcular`, já conferido. */
import { extname, resolve } from 'node:path';
import { type Dia, lerDia } from '../../../direito/tempo/dia.ts';
import { lerArgumentos, umDe } from './opcoes.ts';
import { ErroDeUso } from '../../../platform/cli/saida.ts';

const FORMATOS = ['texto', 'json', 'pdf'] as const;
const RELATORIOS = ['situacao', 'pessoa'] as const;

export interface Pedido {
  /** Caminho, `-` para a entrada padrão, ou ausente. */
  arquivo: string | undefined;
  lote: boolean;
  emData: Dia | undefined;
  formato: (typeof FORMATOS)[number];
  saida: string | undefined;
  relatorio: (typeof RELATORIOS)[number];
}

export function lerPedido(args: string[]): Pedido {
  const { opcoes, posicionais } = lerArgumentos(args, {
    em: 'string',
    formato: 'string',
    saida: 'string',
    tipo: 'string',
    lote: 'boolean',
  });
  if (posicionais.length > 1) {
    throw new ErroDeUso(`Um caso por vez: "${posicionais[1]}" sobra. Para muitos casos, use --lote.`);
  }
  const pedido: Pedido = {
    arquivo: posicionais[0],
    lote: opcoes.lote === true,
    emData: lerData('em', opcoes.em),
    formato: umDe('formato', opcoes.formato, FORMATOS) ?? (opcoes.lote ? 'json' : formatoNatural(opcoes.saida)),
    saida: opcoes.saida,
    relatorio: umDe('tipo', opcoes.tipo, RELATORIOS) ?? 'situacao',
  };
  conferirCombinacao(pedido, opcoes.tipo !== undefined);
  return pedido;
}

/** Uma data dada por opção, ou recusa. */
export function lerData(opcao: string, texto: string | undefined): Dia | undefined {
  if (texto === undefined) return undefined;
  const lida = lerDia(texto);
  if (lida !== undefined && texto >= '1900-01-01' && texto <= '2200-12-31') return lida;
  throw new ErroDeUso(
    `--${opcao} "${texto.slice(0, 40)}" não é uma data aceita. Escreva AAAA-MM-DD, por exemplo 2026-11-21.`,
  );
}

/** Sem `--formato`: o que a extensão de `--saida` diz; senão, texto para a pessoa no terminal e JSON para programas. */
function formatoNatural(saida: string | undefined): Pedido['formato'] {
  if (saida !== undefined) {
    const extensao = extname(saida).toLowerCase();
    return extensao === '.pdf' ? 'pdf' : extensao === '.txt' ? 'texto' : 'json';
  }
  return process.stdout.isTTY ? 'texto' : 'json';
}

function conferirCombinacao(p: Pedido, deuTipo: boolean): void {
  const problemas: string[] = [];
  if (p.lote && p.formato !== 'json')
    problemas.push('O lote só sai em JSON, um resultado por linha: retire --formato.');
  if (deuTipo && p.formato !== 'pdf') problemas.push('--tipo escolhe o relatório em PDF: use com --formato pdf.');
  if (p.formato === 'pdf' && p.saida === undefined && process.stdout.isTTY) {
    problemas.push('O PDF não cabe no terminal: diga onde gravar com --saida relatorio.pdf.');
  }
  if (p.saida !== undefined && p.arquivo !== undefined && resolve(p.saida) === resolve(p.arquivo)) {
    problemas.push('--saida é o próprio arquivo do caso, que seria apagado. Escolha outro nome.');
  }
  if (problemas.length > 0) throw new ErroDeUso(...problemas);
}
