/** Para onde vai o tempo de um lote: ler do banco, calcular, escrever o recibo. Numa amostra, uma coisa de cada vez. */
import { contasDoLote } from '../../src/modules/execucao/recalculo/contas-do-lote.ts';
import { conferirCom, type ContaLida } from '../../src/modules/execucao/recalculo/conferir.ts';
import { linhaDoRecibo } from '../../src/modules/execucao/recalculo/linha-do-recibo.ts';
import { calcularMontado } from '../../src/modules/execucao/caso/calcular.ts';
import { abrirBanco } from '../../src/platform/db/index.ts';
import { HOJE, idDe } from './semear.ts';

const AMOSTRA = 10_000;
const LOTE = 1000;

const milesimos = new Intl.NumberFormat('pt-BR', { maximumFractionDigits: 3 });

export async function partesDoLote(url: string, contas: number): Promise<string> {
  const { db, pool, fechar } = abrirBanco(url);
  const cliente = await pool.connect();
  const gasto = { ler: 0, calcular: 0, tudo: 0 };
  const quantas = Math.min(AMOSTRA, contas);
  const pedido = { especie: 'regras' } as const;
  const conferir = conferirCom(pedido, HOJE);
  const agora = new Date(`${HOJE}T12:00:00Z`);
  let bytes = 0;
  for (let i = 0; i < quantas; i += LOTE) {
    const lote = {
      recalculoId: idDe(0),
      numero: 0,
      de: idDe(i),
      ate: idDe(i + LOTE - 1),
      pessoas: LOTE,
      em: HOJE,
      pedido,
    };
    let lidas: ContaLida[] = [];
    gasto.ler += await cronometrar(async () => void ({ lidas } = await contasDoLote(cliente, db, lote)));
    gasto.calcular += await cronometrar(() => lidas.forEach(calcular));
    gasto.tudo += await cronometrar(() => {
      for (const conta of lidas) {
        const { recibo } = conferir(conta);
        if (recibo) bytes += Buffer.byteLength(linhaDoRecibo(lote, conta, recibo, agora));
      }
    });
  }
  cliente.release();
  await fechar();
  const por = (ms: number): string => `${milesimos.format(ms / quantas)} ms`;
  return `Por pessoa, no processo: ler e abrir a conta ${por(gasto.ler)}, calcular ${por(gasto.calcular)}, comparar, pôr em ordem, resumir e escrever o recibo (${milesimos.format(bytes / quantas / 1000)} kB) ${por(gasto.tudo - gasto.calcular)}; o resto é o banco gravando.`;
}

const calcular = ({ caso, porQue }: ContaLida): void =>
  void calcularMontado({ caso: { ...caso, emData: HOJE }, faltas: [], porQue, letras: new Map() });

async function cronometrar(fazer: () => unknown): Promise<number> {
  const inicio = performance.now();
  await fazer();
  return performance.now() - inicio;
}
