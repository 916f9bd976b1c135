/** De cada aviso, um envio a cada órgão que responde pela pessoa; e à coordenação, o que não tem quem receba ou responda. */
import { sql } from 'kysely';
import { quemRecebe, type Tx } from '../../acesso/index.ts';
import type { Envio } from '../canais/distribuir.ts';
import type { ChaveDoAviso } from '../reconciliar/avancar.ts';
import type { EmExame } from '../reconciliar/recorte.ts';
import { mandarACoordenacao } from './a-coordenacao.ts';
import { lote, ORGAOS_DA_PESSOA } from './da-pessoa.ts';
import { COLUNAS_DO_ENVIO, GRAVAR_ENVIO } from './gravar.ts';

/** Grava o que ainda não se mandou e devolve só isso: o mesmo passo não chega duas vezes ao mesmo órgão. */
export async function enviar(tx: Tx, em: EmExame, avisos: readonly ChaveDoAviso[]): Promise<Envio[]> {
  if (avisos.length === 0) return [];
  const aosOrgaos = await mandarAosOrgaos(tx, em, avisos);
  const vazios = await orgaosSemNinguem(tx, aosOrgaos, em.recorte.agora);
  const aCoordenacao = await mandarACoordenacao(tx, em, avisos, vazios);
  return [...aosOrgaos, ...aCoordenacao];
}

async function mandarAosOrgaos(tx: Tx, em: EmExame, avisos: readonly ChaveDoAviso[]): Promise<Envio[]> {
  const { rows } = await sql<Envio>`
    with ${lote(em, avisos)}
    ${GRAVAR_ENVIO}
    select m.pessoa_id, m.aviso_id, m.passo, x.papel, x.estrutura_id, null, ${em.recorte.agora}
      from m cross join lateral (${ORGAOS_DA_PESSOA}) x
     where x.papel = any(m.papeis)
     order by m.pessoa_id, m.aviso_id
        on conflict do nothing
 returning ${COLUNAS_DO_ENVIO}`.execute(tx);
  return rows;
}

async function orgaosSemNinguem(tx: Tx, envios: readonly Envio[], agora: Date): Promise<string[]> {
  const orgaos = [...new Set(envios.map((e) => e.estruturaId))];
  if (orgaos.length === 0) return [];
  const recebem = await quemRecebe(tx, orgaos, 'avisos.aviso.receber', agora);
  return orgaos.filter((id) => (recebem.get(id) ?? []).length === 0);
}
