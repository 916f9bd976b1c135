/** Pavilhão, ala e cela: a planta da unidade, com as vagas de cada lugar. */

export const ESPECIES_DE_LUGAR = { pavilhao: 'Pavilhão', ala: 'Ala', cela: 'Cela' } as const;
export type EspecieDeLugar = keyof typeof ESPECIES_DE_LUGAR;

export interface Lugar {
  id: string;
  dentroDe?: string | undefined;
  especie: EspecieDeLugar;
  nome: string;
  /** AAAA-MM-DD. */
  abertoEm: string;
  /** Último dia em que recebeu gente. */
  fechadoEm?: string | undefined;
  /** As próprias, hoje; ausente: não se disse. */
  vagas?: number | undefined;
}

/** Um lugar com quem está nele e tudo o que há dentro. */
export interface LugarOcupado extends Lugar {
  /** Nele e no que há dentro. */
  pessoas: number;
  /** As próprias ou, sem elas, a soma das de dentro. */
  vagasDele?: number | undefined;
  dentro: readonly LugarOcupado[];
}

/** Pavilhão não fica dentro de nada; cela não tem nada dentro. */
const ONDE_CABE: Record<EspecieDeLugar, readonly (EspecieDeLugar | 'unidade')[]> = {
  pavilhao: ['unidade'],
  ala: ['unidade', 'pavilhao'],
  cela: ['unidade', 'pavilhao', 'ala'],
};

export const especiesDentroDe = (lugar?: Pick<Lugar, 'especie'>): EspecieDeLugar[] =>
  (Object.keys(ONDE_CABE) as EspecieDeLugar[]).filter((e) => ONDE_CABE[e].includes(lugar?.especie ?? 'unidade'));

/** `pessoas`: quantas há diretamente em cada lugar, pelo id. Em ordem de nome, com "Cela 2" antes de "Cela 10". */
export function montarPlanta(lugares: readonly Lugar[], pessoas: ReadonlyMap<string, number>): LugarOcupado[] {
  const filhos = Map.groupBy(lugares, (l) => l.dentroDe);
  const montar = (l: Lugar): LugarOcupado => {
    const dentro = (filhos.get(l.id) ?? []).map(montar).toSorted(porNome);
    return {
      ...l,
      dentro,
      pessoas: (pessoas.get(l.id) ?? 0) + dentro.reduce((n, d) => n + d.pessoas, 0),
      vagasDele: l.vagas ?? somaDasVagas(dentro),
    };
  };
  return (filhos.get(undefined) ?? []).map(montar).toSorted(porNome);
}

export const porNome = (a: Lugar, b: Lugar): number => ordem.compare(a.nome, b.nome);
const ordem = new Intl.Collator('pt-BR', { numeric: true });

/** Ausente se nenhum dos abertos diz quantas tem. */
export function somaDasVagas(lugares: readonly Pick<LugarOcupado, 'vagasDele' | 'fechadoEm'>[]): number | undefined {
  const ditas = lugares.flatMap((l) => (l.vagasDele === undefined || l.fechadoEm !== undefined ? [] : [l.vagasDele]));
  return ditas.length === 0 ? undefined : ditas.reduce((a, b) => a + b, 0);
}

/** O lugar e os que o contêm, de fora para dentro: "Pavilhão B › Ala 2 › Cela 14". */
export function trilhaDoLugar(id: string, lugares: readonly Lugar[]): Lugar[] {
  const trilha: Lugar[] = [];
  for (let l = achar(id, lugares); l; l = l.dentroDe === undefined ? undefined : achar(l.dentroDe, lugares)) {
    trilha.unshift(l);
  }
  return trilha;
}

const achar = (id: string, lugares: readonly Lugar[]): Lugar | undefined => lugares.find((l) => l.id === id);

export const nomeDoLugar = (id: string, lugares: readonly Lugar[]): string =>
  trilhaDoLugar(id, lugares)
    .map((l) => l.nome)
    .join(' › ');

/** Os ids do lugar e de tudo o que há dentro dele. */
export function dentroDoLugar(id: string, lugares: readonly Lugar[]): string[] {
  const filhos = lugares.filter((l) => l.dentroDe === id);
  return [id, ...filhos.flatMap((f) => dentroDoLugar(f.id, lugares))];
}
