/** Confere a auditoria inteira, ou desde um selo: correntes, cabeças e selos. */
import type { KeyObject } from 'node:crypto';
import type pg from 'pg';
import { impressaoDe } from '../chave.ts';
import { CORRENTES, type Cabeca, HASH_DA_ORIGEM } from '../encadear.ts';
import type { Selo } from '../selo.ts';
import { conferirSelos, pontosDasCorrentes } from './conferir-selos.ts';
import { conferirTrechos } from './conferir-trechos.ts';
import {
  abrirLeitura,
  contarForaDasCorrentes,
  exportarInstantaneo,
  lerCabecas,
  lerFins,
  lerSelosDoBanco,
} from './leitura.ts';
import type { Problema } from './problema.ts';
import { type Corrente, repartir } from './repartir.ts';
import { unirTrechos } from './unir-trechos.ts';

export interface PedidoDeVerificacao {
  url: string;
  /** As chaves públicas de confiança, guardadas fora do banco. */
  chaves: readonly KeyObject[];
  /** Confere só o que veio depois do último selo anterior a este instante. */
  desde?: Date | undefined;
  /** Selos exportados antes: acham o que foi refeito com selos e tudo. */
  selosGuardados?: readonly Selo[] | undefined;
}

export interface Laudo {
  registros: number;
  selos: number;
  /** O último selo; o que veio depois dele ainda pode ser refeito por quem manda no banco. */
  ultimoSelo?: { numero: number; quando: string } | undefined;
  registrosDepoisDoSelo: number;
  /** O selo a partir do qual se conferiu; ausente quando se conferiu tudo. */
  desdeOSelo?: number | undefined;
  /** Vazio: tudo confere. */
  problemas: Problema[];
  /** Problemas além destes, contados mas não descritos. */
  omitidos: number;
}

/** @throws se o banco não responde; o que está errado nos dados é `problema`, nunca exceção. */
export async function verificar(pedido: PedidoDeVerificacao): Promise<Laudo> {
  const cliente = await abrirLeitura(pedido.url);
  try {
    return await conferirTudo(cliente, pedido);
  } finally {
    await cliente.end();
  }
}

async function conferirTudo(cliente: pg.Client, pedido: PedidoDeVerificacao): Promise<Laudo> {
  const instantaneo = await exportarInstantaneo(cliente);
  const cabecas = await lerCabecas(cliente);
  const fins = await lerFins(cliente);
  const fora = await contarForaDasCorrentes(cliente);
  const chaves = new Map(pedido.chaves.map((c) => [impressaoDe(c), c]));
  const selos = conferirSelos(await lerSelosDoBanco(cliente), pedido.selosGuardados ?? [], chaves);
  const { desde } = pedido;
  const partida = desde && selos.confiaveis.findLast((s) => new Date(s.quando) < desde);
  const pontos = pontosDasCorrentes(selos.confiaveis);
  const correntes = Array.from({ length: CORRENTES }, (_, c): Corrente => ({
    inicio: partida?.correntes[c] ?? origem(c),
    fim: fins.get(c) ?? 0,
    selados: pontos[c] ?? [],
    parcial: partida !== undefined,
  }));
  const conferidos = await conferirTrechos(pedido.url, instantaneo, correntes.map(repartir));
  const trechos = conferidos.flat();
  const ultimo = selos.confiaveis.at(-1);
  return {
    registros: trechos.reduce((soma, t) => soma + t.registros, 0),
    omitidos: trechos.reduce((soma, t) => soma + t.omitidos, 0),
    selos: selos.noBanco,
    ultimoSelo: ultimo && { numero: ultimo.numero, quando: ultimo.quando },
    registrosDepoisDoSelo: correntes.reduce((soma, { fim }, c) => soma + semSelo(c, fim, ultimo), 0),
    desdeOSelo: partida?.numero,
    problemas: [
      ...selos.problemas,
      ...(fora > 0 ? [foraDasCorrentes(fora)] : []),
      ...correntes.flatMap(({ inicio }, c) => unirTrechos(inicio, conferidos[c] ?? [], cabecas.get(c))),
    ],
  };
}

const origem = (corrente: number): Cabeca => ({ corrente, numero: 0, hash: HASH_DA_ORIGEM });

const semSelo = (corrente: number, fim: number, ultimo: Selo | undefined): number =>
  Math.max(0, fim - (ultimo?.correntes[corrente]?.numero ?? 0));

const foraDasCorrentes = (quantos: number): Problema => ({
  tipo: 'inserido',
  mensagem: `há ${quantos} registros fora das ${CORRENTES} correntes: foram inseridos por fora do sistema.`,
});
