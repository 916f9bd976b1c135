/** `custodia calcular --lote`: uma linha, um caso; na ordem, com memória plana e todos os núcleos. */
import { open } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { relogioDoSistema } from '../../../platform/relogio.ts';
import { abrirEntrada } from './entrada.ts';
import { type Bloco, emBlocos } from './lote/blocos.ts';
import { type Datas, type Processado, processar } from './lote/processar.ts';
import { type Trabalhadores, contratar } from './lote/trabalhadores.ts';
import type { Pedido } from './pedido.ts';
import { ErroDeUso, SAIDA, avisar, motivoDoSistema } from '../../../platform/cli/saida.ts';

/** Blocos que este processo resolve sozinho antes de chamar trabalhadores: um lote curto acaba antes de eles subirem. */
const BLOCOS_SEM_AJUDA = 2;
const BLOCOS_POR_TRABALHADOR = 4;

export async function calcularLote(pedido: Pedido): Promise<number> {
  const inicio = performance.now();
  const total = { casos: 0, comErro: 0, falhas: 0 };
  const contar = (feito: Processado): void => {
    total.casos += feito.casos;
    total.comErro += feito.comErro;
    total.falhas += feito.falhas;
  };
  try {
    const destino = await abrirDestino(pedido.saida);
    await percorrer(pedido, destino, contar);
    if (destino !== process.stdout) await finished(destino.end());
  } catch (e) {
    if ((e as NodeJS.ErrnoException).syscall === undefined) throw e;
    throw new ErroDeUso(`O lote parou depois de ${total.casos} casos: ${motivoDoSistema(e)}`);
  }
  avisar(resumo(total, (performance.now() - inicio) / 1000));
  return total.falhas > 0 ? SAIDA.interno : SAIDA.ok;
}

async function abrirDestino(saida: string | undefined): Promise<Writable> {
  if (saida === undefined) return process.stdout;
  const destino = (await open(saida, 'w')).createWriteStream();
  return destino.on('error', () => {}); // o erro chega a quem escreve
}

async function percorrer(pedido: Pedido, destino: Writable, contar: (feito: Processado) => void): Promise<void> {
  const datas: Datas = { hoje: relogioDoSistema.hoje(), emData: pedido.emData };
  const nucleos = availableParallelism();
  let trabalhadores: Trabalhadores | undefined;
  let blocos = 0;
  const resolver = async (bloco: Bloco): Promise<Processado> => {
    if (nucleos === 1 || blocos++ < BLOCOS_SEM_AJUDA) return processar(bloco, datas);
    trabalhadores ??= contratar(nucleos, datas);
    return trabalhadores.processar(bloco);
  };
  try {
    await emOrdem(
      emBlocos(abrirEntrada(pedido.arquivo ?? '-')),
      resolver,
      nucleos * BLOCOS_POR_TRABALHADOR,
      async (feito) => {
        contar(feito);
        await escreverEm(destino, feito.saida);
      },
    );
  } finally {
    await trabalhadores?.encerrar();
  }
}

/** Resolve até `janela` blocos ao mesmo tempo e entrega cada um, na ordem de chegada, assim que o anterior foi entregue. */
async function emOrdem(
  blocos: AsyncIterable<Bloco>,
  resolver: (bloco: Bloco) => Promise<Processado>,
  janela: number,
  entregar: (feito: Processado) => Promise<void>,
): Promise<void> {
  const entregas: Promise<void>[] = [];
  let anterior = Promise.resolve();
  for await (const bloco of blocos) {
    const feito = resolver(bloco);
    const entrega = Promise.all([feito, anterior]).then(([f]) => entregar(f));
    entrega.catch(() => {}); // quem espera a entrega, abaixo, recebe o erro
    anterior = entrega;
    entregas.push(entrega);
    if (entregas.length >= janela) await entregas.shift();
  }
  await anterior;
}

/** Escreve e espera caber: é o que impede um leitor lento de encher a memória. */
function escreverEm(destino: Writable, dados: Uint8Array): Promise<void> {
  return new Promise((pronto, falhou) => destino.write(dados, (e) => (e ? falhou(e) : pronto())));
}

function resumo(total: { casos: number; comErro: number; falhas: number }, segundos: number): string {
  const contado = `${total.casos} ${total.casos === 1 ? 'caso' : 'casos'}, ${total.comErro} com erro`;
  const interno = total.falhas > 0 ? `, dos quais ${total.falhas} por erro interno` : '';
  return `${contado}${interno} (${segundos.toFixed(1).replace('.', ',')} s)`;
}
