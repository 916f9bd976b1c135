/**
 * Os PDF do servidor saem de um processo à parte: o compilador Typst ocupa o processador enquanto trabalha (segundos,
 * em um caso enorme) e perde uns 60 KB a cada PDF. O processo é trocado de tempos em tempos, e a memória volta.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { DadosDoPdf, PdfPedido, TipoDePdf } from './gerar-relatorio.ts';

export type PedidoDePdf = PdfPedido & { id: number };

export type RespostaDePdf = { id: number; pdf: Uint8Array } | { id: number; erro: string };

export interface Oficina {
  gerar<T extends TipoDePdf>(tipo: T, dados: DadosDoPdf[T]): Promise<Uint8Array>;
  fechar(): void;
}

interface Espera {
  pronto: (pdf: Uint8Array) => void;
  falhou: (erro: Error) => void;
}

const FILHA = fileURLToPath(new URL('./oficina-filha.ts', import.meta.url));
const PDF_POR_PROCESSO = 1000;
const FILA_MAXIMA = 50;
const TEMPO_MAXIMO_MS = 20_000;

const ocupada = (): Error => Object.assign(new Error('a oficina de PDF não dá conta'), { statusCode: 503 });

/** O processo nasce no primeiro pedido. */
export function abrirOficina(pdfPorProcesso = PDF_POR_PROCESSO): Oficina {
  let atual: ProcessoDePdf | undefined;
  return {
    gerar(tipo, dados) {
      if (!atual || !atual.vivo || atual.feitos >= pdfPorProcesso) {
        atual?.aposentar();
        atual = new ProcessoDePdf();
      }
      return atual.gerar({ tipo, dados } as PdfPedido);
    },
    fechar() {
      atual?.matar();
    },
  };
}

class ProcessoDePdf {
  feitos = 0;
  vivo = true;
  private readonly esperas = new Map<number, Espera>();
  private readonly filho: ChildProcess;
  private aposentado = false;

  constructor() {
    this.filho = fork(FILHA, { execArgv: [], serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    this.filho.on('message', (r) => this.receber(r as RespostaDePdf));
    this.filho.on('error', () => this.acabar());
    this.filho.on('exit', () => this.acabar());
    this.soltar();
  }

  gerar(pedido: PdfPedido): Promise<Uint8Array> {
    if (this.esperas.size >= FILA_MAXIMA) return Promise.reject(ocupada());
    const id = ++this.feitos;
    return new Promise((resolve, reject) => {
      const prazo = setTimeout(() => this.matar(), TEMPO_MAXIMO_MS);
      const fim =
        <T>(concluir: (valor: T) => void) =>
        (valor: T): void => {
          clearTimeout(prazo);
          concluir(valor);
        };
      this.esperas.set(id, { pronto: fim(resolve), falhou: fim(reject) });
      this.filho.ref();
      this.filho.channel?.ref();
      this.filho.send({ ...pedido, id } satisfies PedidoDePdf);
    });
  }

  /** Termina o que começou e sai. */
  aposentar(): void {
    this.aposentado = true;
    if (this.esperas.size === 0) this.matar();
  }

  matar(): void {
    this.vivo = false;
    this.filho.kill('SIGKILL');
  }

  private receber(r: RespostaDePdf): void {
    const espera = this.esperas.get(r.id);
    this.esperas.delete(r.id);
    if ('pdf' in r) espera?.pronto(r.pdf);
    else espera?.falhou(new Error(`o relatório não compilou (${r.erro})`));
    if (this.esperas.size > 0) return;
    if (this.aposentado) this.matar();
    else this.soltar();
  }

  /** Sem pedido em curso, o processo não segura o servidor que quer sair. */
  private soltar(): void {
    this.filho.unref();
    this.filho.channel?.unref();
  }

  private acabar(): void {
    this.vivo = false;
    for (const espera of this.esperas.values()) espera.falhou(ocupada());
    this.esperas.clear();
  }
}
