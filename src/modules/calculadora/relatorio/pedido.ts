/** O pedido de um relatório: qual documento e de que caso, do endereço ou do corpo (formulário ou JSON). */
import type { ErroDeEntrada } from '../contrato/index.ts';
import { decodificarCaso } from '../pages/calculadora/estado.ts';
import type { TipoDeRelatorio } from './gerar-relatorio.ts';

export type PedidoLido = { ok: true; tipo: TipoDeRelatorio; caso: unknown } | { ok: false; erros: ErroDeEntrada[] };

type Campos = Readonly<Record<string, unknown>>;

const recusa = (caminho: string, codigo: string, mensagem: string): PedidoLido => ({
  ok: false,
  erros: [{ caminho, codigo, mensagem }],
});

const campos = (v: unknown): Campos => (typeof v === 'object' && v !== null ? (v as Campos) : {});

/** `?c=ESTADO&tipo=situacao|pessoa`. */
export function doEndereco(consulta: unknown): PedidoLido {
  return ler(campos(consulta));
}

/** Corpo com `caso` (objeto ou JSON em texto) ou `c`; `tipo` no corpo ou no endereço. */
export function doCorpo(corpo: unknown, consulta: unknown): PedidoLido {
  return ler({ ...campos(consulta), ...campos(corpo) });
}

function ler({ tipo = 'situacao', caso, c }: Campos): PedidoLido {
  if (tipo !== 'situacao' && tipo !== 'pessoa') {
    return recusa('tipo', 'valor-fora-da-lista', 'Peça o relatório "situacao" ou a folha da "pessoa".');
  }
  if (typeof caso === 'string') return doTexto(tipo, caso);
  if (caso !== undefined) return { ok: true, tipo, caso };
  if (typeof c !== 'string' || c === '') {
    return recusa('', 'obrigatorio', 'Falta o caso. Faça o cálculo e peça o relatório pela página do resultado.');
  }
  const lido = decodificarCaso(c);
  return lido.ok ? { ok: true, tipo, caso: lido.caso } : lido;
}

function doTexto(tipo: TipoDeRelatorio, texto: string): PedidoLido {
  try {
    return { ok: true, tipo, caso: JSON.parse(texto) };
  } catch {
    return recusa('caso', 'texto-ilegivel', 'O caso enviado não é JSON válido.');
  }
}
