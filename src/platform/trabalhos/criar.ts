/** Executa a fila de trabalhos neste processo. Vários processos partilham a mesma fila; cada trabalho roda em um só. */
import { EventEmitter } from 'node:events';
import { Logger, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
import type pg from 'pg';
import { type ErroSemDados, erroSemDados } from '../erro-sem-dados.ts';
import type { Relogio } from '../relogio.ts';
import { comoCron, type Periodico } from './periodico.ts';
import type { Trabalho } from './tipo.ts';

export interface PedidoDeTrabalhos {
  pool: pg.Pool;
  trabalhos: readonly Trabalho[];
  periodicos?: readonly Periodico[];
  /** Fuso dos horários dos periódicos. */
  fuso: string;
  relogio: Relogio;
  /** Trabalhos ao mesmo tempo neste processo. */
  simultaneos?: number;
}

export interface Trabalhos {
  /** @throws se a fila não pode ser aberta (banco fora do ar). */
  iniciar(log: Log): Promise<void>;
  /** Falso enquanto a fila não é lida: antes de iniciar, depois de parar, ou entre uma queda e a volta. */
  vivos(): boolean;
  /** Não pega mais nada, espera o que está em curso (e o devolve à fila se demora), e larga as conexões. */
  parar(): Promise<void>;
}

type Log = { error(dados: object, mensagem: string): void };

const SIMULTANEOS = 3;
const ESPERA_PARA_VOLTAR_MS = 2_000;
/** O registro da biblioteca repete mensagens de erro, que podem ter dados: o nosso diz só o que pode. */
const CALADO = new Logger(() => () => {});

export function criarTrabalhos(pedido: PedidoDeTrabalhos): Trabalhos {
  let runner: Runner | undefined;
  let parado = false;
  let volta: NodeJS.Timeout | undefined;

  const ligar = async (log: Log): Promise<void> => {
    const ligado = await run(opcoesDe(pedido, log));
    runner = ligado;
    const caiu = (): void => {
      runner = undefined;
      if (!parado) religarDepois(log);
    };
    ligado.promise.then(caiu, caiu);
    if (parado) await ligado.stop();
  };
  const religarDepois = (log: Log): void => {
    log.error({}, 'a fila de trabalhos parou; tentando de novo');
    volta = setTimeout(() => void ligar(log).catch(() => religarDepois(log)), ESPERA_PARA_VOLTAR_MS);
  };
  return {
    iniciar: ligar,
    vivos: () => runner !== undefined && !parado,
    parar: async () => {
      parado = true;
      clearTimeout(volta);
      const ligado = runner;
      await ligado?.stop();
      await ligado?.promise.catch(() => {});
    },
  };
}

function opcoesDe({ pool, trabalhos, periodicos = [], fuso, relogio, simultaneos }: PedidoDeTrabalhos, log: Log) {
  const taskList: TaskList = {};
  for (const t of [...trabalhos, ...periodicos]) {
    if (taskList[t.nome]) throw new Error(`há dois trabalhos com o nome ${t.nome}`);
    taskList[t.nome] = (dados, { job, abortSignal }) =>
      t.executar(dados, { agora: relogio.agora(), tentativa: job.attempts, sinal: abortSignal }).catch((e: unknown) => {
        const erro = erroSemDados(e);
        log.error({ trabalho: t.nome, tentativa: job.attempts, erro }, 'trabalho falhou');
        return Promise.reject(semMensagem(erro));
      });
  }
  return {
    pgPool: pool,
    taskList,
    parsedCronItems: periodicos.map((p) => comoCron(p, fuso, () => relogio.agora())),
    concurrency: simultaneos ?? SIMULTANEOS,
    noHandleSignals: true,
    logger: CALADO,
    events: semDerrubar(),
  };
}

/** O que fica gravado na fila: a mensagem do erro pode ter dados. */
const semMensagem = ({ nome, codigo }: ErroSemDados): Error => new Error(codigo ? `${nome} ${codigo}` : nome);

/** Um erro no `EventEmitter` sem ouvinte derrubaria o processo; a fila já o trata. */
function semDerrubar(): WorkerEvents {
  return new EventEmitter().on('error', () => {}) as WorkerEvents;
}
