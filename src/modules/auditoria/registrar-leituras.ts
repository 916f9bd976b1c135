/**
 * Registra leituras em lote. Enquanto um lote é confirmado, o que chega se acumula e vai no seguinte: sob carga, um
 * commit serve a muitas leituras; sem carga, nenhuma espera por outra.
 */
import type { Banco, Transacao } from '../../platform/db/conexao.ts';
import { type LinhaPronta, aprontar, encadear } from './encadear.ts';
import type { Entrada } from './entrada.ts';
import { linhaDe } from './linha.ts';
import { gravar, prenderCabeca } from './store.ts';

/** O que se decide de uma leitura no lote em que ela é gravada. */
export interface Veredito {
  /** Não pode sair: fica registrada como recusa. */
  recusada: boolean;
  /** Quanto esperar antes de responder. */
  atrasoMs: number;
}

/**
 * Conta as leituras na transação do lote, antes de gravá-las. Devolve um veredito por entrada, na mesma ordem; se rejeita,
 * o lote não é gravado.
 */
export type AoGravar = (tx: Transacao, entradas: readonly Entrada[]) => Promise<readonly Veredito[]>;

export interface RegistradorDeLeituras {
  /**
   * Resolve quando as entradas estão no disco; só então a resposta pode sair, e se o veredito (o pior entre elas) deixar.
   * Rejeita se o banco não as guardou: a leitura não auditada não sai. Nunca a espere com uma transação aberta: ela usa outra conexão do mesmo conjunto.
   */
  ler(...entradas: Entrada[]): Promise<Veredito>;
  /** Não aceita mais leituras e espera gravar as que já chegaram. */
  fechar(): Promise<void>;
}

/** Um lote maior não ganha nada e prende a corrente por mais tempo. */
const MAIOR_LOTE = 500;

interface Espera {
  entradas: readonly Entrada[];
  prontas: readonly LinhaPronta[];
  pronto(veredito: Veredito): void;
  falhou(erro: unknown): void;
}

const SAI_JA: Veredito = { recusada: false, atrasoMs: 0 };

export function criarRegistradorDeLeituras(banco: Banco, aoGravar?: AoGravar): RegistradorDeLeituras {
  let fila: Espera[] = [];
  let vazao: Promise<void> | undefined;
  let fechado = false;

  async function escoar(): Promise<void> {
    while (fila.length > 0) {
      const [lote, resto] = repartir(fila);
      fila = resto;
      await gravarLote(banco, lote, aoGravar);
    }
    vazao = undefined;
  }

  return {
    async ler(...entradas) {
      if (fechado) throw new Error('O registrador de leituras já foi fechado.');
      const prontas = entradas.map((e) => aprontar(linhaDe(e)));
      if (prontas.length === 0) return SAI_JA;
      const gravado = new Promise<Veredito>((pronto, falhou) => fila.push({ entradas, prontas, pronto, falhou }));
      vazao ??= escoar();
      return gravado;
    },
    async fechar() {
      fechado = true;
      await vazao;
    },
  };
}

/** As primeiras esperas que cabem em um lote; uma espera nunca se divide. */
function repartir(fila: Espera[]): [lote: Espera[], resto: Espera[]] {
  let linhas = 0;
  const fim = fila.findIndex((e, i) => (linhas += e.prontas.length) > MAIOR_LOTE && i > 0);
  return fim < 0 ? [fila, []] : [fila.slice(0, fim), fila.slice(fim)];
}

/** O erro é de todos que esperam este lote, e de mais ninguém. */
async function gravarLote(banco: Banco, lote: readonly Espera[], aoGravar: AoGravar | undefined): Promise<void> {
  try {
    const vereditos = await banco.transaction().execute(async (tx) => {
      const dados = await aoGravar?.(
        tx,
        lote.flatMap((e) => e.entradas),
      );
      const linhas = dados ? recusarAs(lote, dados) : lote.flatMap((e) => e.prontas);
      await gravar(tx, encadear(await prenderCabeca(tx), linhas));
      return dados ?? [];
    });
    let primeira = 0;
    for (const e of lote) e.pronto(pior(vereditos.slice(primeira, (primeira += e.entradas.length))));
  } catch (erro) {
    for (const e of lote) e.falhou(erro);
  }
}

/**
 * A leitura recusada entra na corrente como recusa, e com ela as que foram pedidas juntas: a resposta é uma só, e o
 * registro nunca diz que saiu o que não saiu.
 */
function recusarAs(lote: readonly Espera[], vereditos: readonly Veredito[]): LinhaPronta[] {
  let primeira = 0;
  return lote.flatMap(({ entradas, prontas }) => {
    const { recusada } = pior(vereditos.slice(primeira, (primeira += entradas.length)));
    return recusada ? entradas.map((e) => aprontar(linhaDe({ ...e, tipo: 'recusa' }))) : prontas;
  });
}

const pior = (vereditos: readonly Veredito[]): Veredito => ({
  recusada: vereditos.some((v) => v.recusada),
  atrasoMs: Math.max(0, ...vereditos.map((v) => v.atrasoMs)),
});
