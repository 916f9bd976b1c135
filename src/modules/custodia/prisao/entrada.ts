/** O que o assistente da prisão recebe. */
import { z } from 'zod';
import * as campo from '../../../platform/entrada/campos.ts';
import { A_QUEM } from '../fatos/prisao.ts';
import { daPessoa } from '../nucleo/ato-na-pessoa.ts';
import { ESPECIES_DE_PRISAO, type EspecieDePrisao } from '../situacao/situacao.ts';

export type AQuem = keyof typeof A_QUEM;
export const DESTINATARIOS = Object.keys(A_QUEM) as AQuem[];

const ESPECIES = Object.keys(ESPECIES_DE_PRISAO) as [EspecieDePrisao, ...EspecieDePrisao[]];

export interface ComunicacaoEscrita {
  a: AQuem;
  quem: string;
  meio: string;
  dia: string;
  hora: string;
  /** O órgão avisado, que passa a atuar no caso. */
  orgaoId?: string | undefined;
}

const prisaoEscrita = daPessoa.extend({
  especie: campo.escolha('a espécie de prisão', ESPECIES),
  dia: campo.data('o dia da prisão'),
  hora: campo.hora('a hora da prisão'),
  local: campo.opcional(campo.texto('o lugar')),
  autoridade: campo.opcional(campo.texto('quem prendeu')),
  /** Do mandado que se cumpriu. */
  ordemId: campo.opcional(campo.uuid('o mandado')),
  tipoPenal: campo.opcional(campo.texto('o crime', 200)),
  dataDoFato: campo.opcional(campo.data('a data do fato')),
  fonte: campo.texto('o documento (auto de prisão, mandado)'),
});

export type PrisaoEscrita = z.output<typeof prisaoEscrita> & { comunicacoes: ComunicacaoEscrita[] };

/** Cada comunicação vem com o destinatário no nome do campo (`familia-quem`); em branco, não houve ainda. */
export const entradaDaPrisao: z.ZodType<PrisaoEscrita> = z.unknown().transform((bruto, ctx) => {
  const escrito = z.record(z.string(), z.unknown()).catch({}).parse(bruto);
  const prisao = prisaoEscrita.safeParse(escrito);
  const lidas = DESTINATARIOS.flatMap((a) => lerComunicacao(a, escrito));
  if (prisao.success && lidas.every((l) => l.success)) {
    return { ...prisao.data, comunicacoes: lidas.map((l) => l.data) };
  }
  for (const lida of [prisao, ...lidas]) {
    for (const i of lida.error?.issues ?? []) ctx.addIssue({ code: 'custom', message: i.message, path: i.path });
  }
  return z.NEVER;
});

function lerComunicacao(a: AQuem, escrito: Readonly<Record<string, unknown>>) {
  const nomes = ['quem', 'meio', 'dia', 'hora', 'orgaoId'];
  const valores = Object.fromEntries(nomes.map((n) => [`${a}-${n}`, escrito[`${a}-${n}`]]));
  const algum = ['quem', 'meio', 'hora'].some((n) => valores[`${a}-${n}`]);
  return algum ? [comunicacaoDe(a).safeParse(valores)] : [];
}

const comunicacaoDe = (a: AQuem) =>
  z
    .object({
      [`${a}-quem`]: campo.texto(`quem recebeu (${A_QUEM[a].toLowerCase()})`),
      [`${a}-meio`]: campo.texto('por que meio', 80),
      [`${a}-dia`]: campo.data('o dia da comunicação'),
      [`${a}-hora`]: campo.hora('a hora da comunicação'),
      [`${a}-orgaoId`]: campo.opcional(campo.uuid('o órgão')),
    })
    .transform((c): ComunicacaoEscrita => ({
      a,
      quem: c[`${a}-quem`] ?? '',
      meio: c[`${a}-meio`] ?? '',
      dia: c[`${a}-dia`] ?? '',
      hora: c[`${a}-hora`] ?? '',
      orgaoId: c[`${a}-orgaoId`],
    }));
