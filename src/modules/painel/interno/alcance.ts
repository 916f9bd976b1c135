/** Que números do dia cada um vê: os das varas e unidades que alcança. */
import { sql } from 'kysely';
import { alcancaTitular, type Ator, decidir, type Servicos, temPermissao, type Quem } from '../../acesso/index.ts';
import { contarAlemDaData, type NumeroDoDia } from '../fotografia/contar.ts';
import { type Lugar, lugaresPorId, type NumeroGuardado } from '../fotografia/store.ts';

export const VER = 'painel.numeros.ver';

/** Quem alcança por atuar no caso não alcança lugares: os seus números não se fotografam, contam-se na hora. */
export const soPorAtuacao = ({ concessoes }: Ator): boolean =>
  concessoes.filter((c) => c.permissao === VER).every((c) => c.alcance === 'atuacao');

export const contarDosMeus = ({ banco }: Servicos, { ator }: Quem, hoje: string): Promise<NumeroDoDia[]> =>
  temPermissao(ator, VER)
    ? contarAlemDaData(banco, hoje, alcancaTitular(ator, VER, sql`d.sigilo`))
    : Promise.resolve([]);

export interface NumerosAoAlcance {
  numeros: readonly NumeroGuardado[];
  lugares: ReadonlyMap<string, Lugar>;
}

/** Vara e unidade se decidem juntas, como o caso de alguém que está ali: há centenas, não milhares. */
export async function aoAlcance(
  { banco, relogio }: Servicos,
  { ator }: Quem,
  numeros: readonly NumeroGuardado[],
): Promise<NumerosAoAlcance> {
  const ids = [...new Set(numeros.flatMap((n) => [n.varaId, n.estruturaId]).filter((id) => id !== null))];
  const lugares = await lugaresPorId(banco, ids);
  const agora = relogio.agora();
  const decididos = new Map<string, boolean>();
  const alcanca = ({ varaId, estruturaId }: NumeroGuardado): boolean => {
    const chave = `${varaId}/${estruturaId}`;
    const resposta = decididos.get(chave) ?? decidir(ator, VER, alvoDe(lugares, varaId, estruturaId), agora).pode;
    decididos.set(chave, resposta);
    return resposta;
  };
  return { numeros: numeros.filter(alcanca), lugares };
}

function alvoDe(lugares: ReadonlyMap<string, Lugar>, varaId: string | null, estruturaId: string | null) {
  const unidade = lugares.get(estruturaId ?? '');
  const { uf, comarca, regiao, circunscricao } = lugares.get(varaId ?? '') ?? unidade ?? SEM_LUGAR;
  return {
    caminho: unidade?.caminho,
    uf: uf ?? undefined,
    comarca: comarca ?? undefined,
    regiao: regiao ?? undefined,
    circunscricao: circunscricao ?? undefined,
  };
}

const SEM_LUGAR = { uf: null, comarca: null, regiao: null, circunscricao: null };
