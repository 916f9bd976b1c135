/** As regras guardadas: vale a última que se gravou de cada espécie ou, na falta, a que vem com o sistema. */
import type { Banco, Tx } from '../../acesso/index.ts';
import type { EspecieDeAviso } from '../especies/especie.ts';
import { type Regra, regraPadrao, VENCIDO } from './regra.ts';

export async function regrasEmVigor(banco: Banco | Tx, especies: readonly EspecieDeAviso[]): Promise<Regra[]> {
  const mudadas = await banco
    .selectFrom('avisos.configuracao')
    .distinctOn('especie')
    .select(['especie', 'antecedencias', 'escala_apos', 'ligada'])
    .orderBy('especie')
    .orderBy('mudada_em', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const porEspecie = new Map(mudadas.map((m) => [m.especie, m]));
  return especies.map((e) => {
    const m = porEspecie.get(e.id);
    if (!m) return regraPadrao(e);
    return { especie: e.id, antecedencias: m.antecedencias, escalaApos: m.escala_apos ?? undefined, ligada: m.ligada };
  });
}

interface Mudanca {
  motivo: string;
  por: string;
  em: Date;
}

export async function gravarRegra(tx: Tx, regra: Regra, { motivo, por, em }: Mudanca): Promise<void> {
  await tx
    .insertInto('avisos.configuracao')
    .values({
      especie: regra.especie,
      antecedencias: [...regra.antecedencias],
      escala_apos: regra.escalaApos ?? null,
      ligada: regra.ligada,
      motivo,
      mudada_em: em,
      mudada_por: por,
    })
    .execute();
}

/** O passo seguinte dos abertos se conta de novo, pela regra nova; os que já subiram, não. */
export async function reverAbertos(tx: Tx, especie: string, hoje: string): Promise<void> {
  await tx
    .updateTable('avisos.aviso')
    .set({ proximo_em: hoje })
    .where('especie', '=', especie)
    .where('encerrado_em', 'is', null)
    .where((eb) => eb.or([eb('passo', 'is', null), eb('passo', '>=', VENCIDO)]))
    .execute();
}

export interface UltimaMudanca {
  especie: string;
  motivo: string;
  por: string;
  em: Date;
}

/** Quem mudou cada espécie por último, e por quê. */
export const ultimasMudancas = (banco: Banco): Promise<UltimaMudanca[]> =>
  banco
    .selectFrom('avisos.configuracao as c')
    .innerJoin('acesso.usuario as u', 'u.id', 'c.mudada_por')
    .distinctOn('c.especie')
    .select(['c.especie', 'c.motivo', 'u.nome as por', 'c.mudada_em as em'])
    .orderBy('c.especie')
    .orderBy('c.mudada_em', 'desc')
    .orderBy('c.id', 'desc')
    .execute();
