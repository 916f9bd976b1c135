/** `custodia calcular`: um caso, de arquivo ou da entrada padrão, em texto, JSON ou PDF. */
import type { Caso } from '../../../direito/caso.ts';
import type { Dia } from '../../../direito/tempo/dia.ts';
import type { Resultado } from '../../../direito/resultado.ts';
import { type Leitura, lerCaso, lerTexto } from '../contrato/index.ts';
import { responder } from '../responder.ts';
import { AJUDA_DO_CALCULO } from './ajuda.ts';
import { lerEntrada } from './entrada.ts';
import { nadaCalculavel } from './nada-calculavel.ts';
import { type Pedido, lerPedido } from './pedido.ts';
import { SAIDA, avisar, escrever, gravar } from '../../../platform/cli/saida.ts';
import { mostrarErros } from './erros-do-caso.ts';

export async function executar(args: string[]): Promise<number> {
  const pedido = lerPedido(args);
  if (pedido.arquivo === undefined && process.stdin.isTTY) {
    avisar(AJUDA_DO_CALCULO.calcular);
    return SAIDA.entradaInvalida;
  }
  if (pedido.lote) return (await import('./lote.ts')).calcularLote(pedido);
  const lido = await lerCasoPedido(pedido);
  if (!lido.ok) {
    await mostrarErros(lido.erros, pedido.formato === 'json');
    return SAIDA.entradaInvalida;
  }
  const resultado = responder(lido.caso);
  const falta = nadaCalculavel(lido.caso, resultado);
  if (falta.length > 0) {
    await mostrarErros(falta, pedido.formato === 'json');
    return SAIDA.nadaCalculavel;
  }
  await entregar(await desenhar(pedido, lido.caso, resultado), pedido.saida);
  return SAIDA.ok;
}

async function lerCasoPedido(pedido: Pedido): Promise<Leitura> {
  const entrada = await lerEntrada(pedido.arquivo ?? '-');
  if (!entrada.ok) return entrada;
  const texto = await lerTexto(entrada.texto);
  if (!texto.ok) return texto;
  return lerCaso(texto.valor, { hoje: await hojeSeFaltar(texto.valor, pedido.emData), emData: pedido.emData });
}

/** Carregar o fuso de Brasília custa 20 ms: só quando ninguém disse a data. Se o caso a diz errado, `lerCaso` recusa. */
async function hojeSeFaltar(entrada: unknown, emData: Dia | undefined): Promise<Dia> {
  if (emData !== undefined) return emData;
  if (typeof entrada === 'object' && entrada !== null && 'emData' in entrada) return 0 as Dia;
  const { relogioDoSistema } = await import('../../../platform/relogio.ts');
  return relogioDoSistema.hoje();
}

async function desenhar(pedido: Pedido, caso: Caso, resultado: Resultado): Promise<string | Uint8Array> {
  switch (pedido.formato) {
    case 'json':
      return `${JSON.stringify(resultado, undefined, 2)}\n`;
    case 'texto': {
      const { textoDoResultado } = await import('./texto.ts');
      const cores = pedido.saida === undefined && process.stdout.isTTY && !process.env['NO_COLOR'];
      return textoDoResultado(caso, resultado, { cores });
    }
    case 'pdf': {
      const { gerarRelatorio } = await import('../relatorio/index.ts');
      return gerarRelatorio(pedido.relatorio, { casoLido: caso, resultado });
    }
  }
}

async function entregar(dados: string | Uint8Array, saida: string | undefined): Promise<void> {
  if (saida === undefined) return escrever(dados);
  await gravar(saida, dados);
  if (process.stderr.isTTY) avisar(`Gravado em ${saida}`);
}
