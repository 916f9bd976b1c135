/** Pessoas novas, com o que já se sabe delas: uma, ou milhares de uma vez. */
import { randomUUIDv7 } from 'node:crypto';
import { feito, recusar, type Recusa, type Resultado } from '../../../platform/recusa.ts';
import { inserirTitulares, type Sigilo } from '../../acesso/index.ts';
import type { OndeLancar } from '../fatos/acrescentar.ts';
import type { Fato } from '../fatos/fato.ts';
import { fatoDe, type FatoNovo, hojeEm, problemasDoFato } from '../fatos/novo.ts';
import type { Projecao } from '../fatos/projecao.ts';
import { comSigiloDoCitado, comSigiloDoReferido } from '../fatos/sigilo.ts';
import { inserirFatos } from '../fatos/store.ts';
import { type FatoVigente, vigentes } from '../fatos/vigentes.ts';
import { quemE } from '../projecoes/quem-e.ts';
import { soPublicos } from '../projecoes/so-publicos.ts';
import { inserirPessoas } from '../store.ts';

export interface PessoaNova {
  /** Na falta, um novo. */
  id?: string | undefined;
  sigilo?: Sigilo | undefined;
  fatos: readonly FatoNovo[];
}

export interface PessoaRegistrada {
  id: string;
  fatos: readonly Fato[];
}

/** Os problemas de cada uma; `indice`: a posição em `novas`. */
export type ProblemaDaPessoa = Recusa & { indice: number };

export interface PessoaConferida extends PessoaRegistrada {
  sigilo: Sigilo;
  vigentes: readonly FatoVigente[];
  projecoes: ReadonlySet<Projecao>;
}

/**
 * Sem banco: monta os fatos e confere cada um contra os anteriores da mesma pessoa. Com `antes`, os que a pessoa já tem:
 * devolve só os novos, e em `vigentes` o que passa a valer.
 */
export function conferirPessoa(
  onde: Omit<OndeLancar, 'tx' | 'emitir'>,
  nova: PessoaNova,
  antes: readonly Fato[] = [],
): Resultado<PessoaConferida> {
  const id = nova.id ?? randomUUIDv7();
  const hoje = hojeEm(onde);
  const problemas: Recusa[] = [];
  const fatos: Fato[] = [];
  for (const novo of nova.fatos) {
    const valem = vigentes([...antes, ...fatos]);
    problemas.push(...problemasDoFato(novo, valem, hoje));
    fatos.push(fatoDe(comSigiloDoReferido(novo, valem), id, onde));
  }
  if (problemas.length > 0) return recusar(...problemas);
  const projecoes = new Set(nova.fatos.flatMap((f) => f.tipo.projecoes));
  return feito({ id, fatos, sigilo: nova.sigilo ?? 'publico', vigentes: vigentes([...antes, ...fatos]), projecoes });
}

/** Tudo ou nada. Emite um evento por pessoa. */
export async function registrarPessoas(
  onde: OndeLancar,
  novas: readonly PessoaNova[],
): Promise<Resultado<PessoaRegistrada[]>> {
  const lidas = (await comOSigiloDoCitado(onde, novas)).map((nova) => conferirPessoa(onde, nova));
  const problemas = lidas.flatMap((l, indice) =>
    l.ok ? [] : l.recusas.map((r): ProblemaDaPessoa => ({ ...r, indice })),
  );
  if (problemas.length > 0) return recusar(...problemas);
  const pessoas = lidas.flatMap((l) => (l.ok ? [l.valor] : []));
  await gravarPessoas(onde, pessoas);
  for (const { id, fatos } of pessoas) {
    const lancados = fatos.map((f) => ({ id: f.id, tipo: f.tipo }));
    onde.emitir({ tipo: 'pessoas.fatos-lancados', dados: { pessoaId: id, fatos: lancados } });
  }
  return feito(pessoas);
}

/** De todas as pessoas de uma vez: uma consulta por tipo que cita, e não por pessoa. */
async function comOSigiloDoCitado(onde: OndeLancar, novas: readonly PessoaNova[]): Promise<PessoaNova[]> {
  const prontos = await comSigiloDoCitado(
    onde.tx,
    novas.flatMap((n) => n.fatos),
    onde,
  );
  let i = 0;
  return novas.map((n) => ({ ...n, fatos: prontos.slice(i, (i += n.fatos.length)) }));
}

async function gravarPessoas({ tx, agora, quem }: OndeLancar, pessoas: readonly PessoaConferida[]): Promise<void> {
  const autorId = quem.ator.usuarioId;
  const conhecidas = pessoas.map((p) => ({ ...p, quemE: quemE(soPublicos(p.vigentes)) }));
  await inserirTitulares(
    tx,
    conhecidas.map(({ id, sigilo, quemE: { nome, nomeSocial, nascimento, mae } }) => ({
      id,
      sigilo,
      autorId,
      nome: nomeSocial ?? nome,
      nascimento,
      mae,
    })),
    agora,
  );
  await inserirPessoas(tx, conhecidas, agora);
  await inserirFatos(
    tx,
    pessoas.flatMap((p) => p.fatos),
  );
  const projecoes = new Set(pessoas.flatMap((p) => [...p.projecoes]));
  for (const projecao of projecoes) {
    const tocadas = pessoas.filter((p) => p.projecoes.has(projecao));
    await projecao.gravar(
      tx,
      tocadas.map((p) => p.id),
      tocadas.flatMap((p) => projecao.dobrar(p.id, p.vigentes)),
    );
  }
}
