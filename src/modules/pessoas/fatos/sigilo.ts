/** O sigilo que um fato novo recebe do que cita: o do processo, e o dos fatos a que se refere ou que corrige. */
import { type Sigilo, SIGILOS, type Tx } from '../../acesso/index.ts';
import type { FatoNovo, Lancamento } from './novo.ts';
import type { FatoVigente } from './vigentes.ts';

export const maiorSigilo = (...sigilos: readonly (Sigilo | undefined)[]): Sigilo =>
  SIGILOS[Math.max(0, ...sigilos.map((s) => SIGILOS.indexOf(s ?? 'publico')))] ?? 'publico';

/** Uma consulta por tipo que cita, e não por fato. */
export async function comSigiloDoCitado<F extends FatoNovo>(
  tx: Tx,
  novos: readonly F[],
  { agora, quem }: Lancamento,
): Promise<F[]> {
  const autorId = quem.ator.usuarioId;
  const sigilos = new Map<FatoNovo, Sigilo>();
  for (const [tipo, grupo] of Map.groupBy(novos, (n) => n.tipo)) {
    if (!tipo.citar) continue;
    const vindos = await tipo.citar(
      tx,
      grupo.map(({ dados }) => ({ dados, autorId })),
      agora,
    );
    grupo.forEach((n, i) => sigilos.set(n, maiorSigilo(n.sigilo, vindos[i])));
  }
  return novos.map((n) => ({ ...n, sigilo: sigilos.get(n) ?? n.sigilo }));
}

/** A baixa de uma ordem sigilosa não a revela, e a correção não baixa o sigilo do que corrige. */
export function comSigiloDoReferido(novo: FatoNovo, vigentes: readonly FatoVigente[]): FatoNovo {
  const ids = new Set(
    Object.entries(novo.tipo.campos)
      .filter(([, campo]) => (campo as { especie: string }).especie === 'fato')
      .map(([nome]) => novo.dados[nome])
      .concat(novo.corrigeId ?? []),
  );
  const referidos = vigentes.filter((f) => ids.has(f.raiz) || ids.has(f.id));
  if (referidos.length === 0) return novo;
  return { ...novo, sigilo: maiorSigilo(novo.sigilo, ...referidos.map((f) => f.sigilo)) };
}
