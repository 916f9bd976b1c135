/** O que a pessoa pode pela lotação, sem e com o papel. Puro. */
import { concessoesDe } from '../permissao/concessoes.ts';
import type { FatosDoUsuario, VinculoDeFato } from '../permissao/fatos.ts';
import { type IdDaPermissao, permissaoDe } from '../permissao/catalogo.ts';
import { type Alcance, type Concessao, type Sigilo, SIGILOS } from '../permissao/tipos.ts';

/** Até onde vai uma permissão. */
export interface Poder {
  alcance: Alcance;
  sigiloMaximo: Sigilo;
}

export interface Mudanca {
  permissao: IdDaPermissao;
  descricao: string;
  antes: readonly Poder[];
  depois: readonly Poder[];
  muda: boolean;
}

/** As que mudam vêm no alto. Conta a partir do primeiro dia do papel, se ele ainda não chegou. */
export function antesEDepois(fatos: FatosDoUsuario, v: VinculoDeFato, agora: Date): Mudanca[] {
  const lotacao = fatos.lotacoes.find((l) => l.lotacaoId === v.lotacaoId);
  if (!lotacao) return [];
  const outros = fatos.vinculos.filter((o) => !(o.lotacaoId === v.lotacaoId && o.papel === v.papel));
  const quando = meioDiaDe(v.inicio) > agora ? meioDiaDe(v.inicio) : agora;
  const dado = { ...v, autorizadoEm: v.autorizadoEm ?? agora };
  const com = (vinculos: readonly VinculoDeFato[]) => concessoesDe({ ...fatos, vinculos }, lotacao, quando).concessoes;
  const [antes, depois] = [com(outros), com([...outros, dado])];
  const ids = [...new Set(depois.map((c) => c.permissao))];
  return ids.map((id) => mudanca(id, antes, depois)).toSorted((a, b) => Number(b.muda) - Number(a.muda));
}

function mudanca(
  permissao: IdDaPermissao,
  todasAntes: readonly Concessao[],
  todasDepois: readonly Concessao[],
): Mudanca {
  const de = (todas: readonly Concessao[]) => poderesDe(todas.filter((c) => c.permissao === permissao));
  const [antes, depois] = [de(todasAntes), de(todasDepois)];
  return {
    permissao,
    descricao: permissaoDe(permissao).descricao,
    antes,
    depois,
    muda: antes.length !== depois.length,
  };
}

/** Um por alcance, com o maior sigilo. */
function poderesDe(concessoes: readonly Concessao[]): Poder[] {
  const distintos = new Map<string, Poder>();
  for (const { alcance, sigiloMaximo } of concessoes)
    distintos.set(`${alcance} ${sigiloMaximo}`, { alcance, sigiloMaximo });
  return [...distintos.values()].toSorted((a, b) => SIGILOS.indexOf(b.sigiloMaximo) - SIGILOS.indexOf(a.sigiloMaximo));
}

const meioDiaDe = (dia: string): Date => new Date(`${dia}T15:00:00Z`);
