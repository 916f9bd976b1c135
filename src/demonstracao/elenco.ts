/** Quem lança o quê no estado fictício, e onde: as estruturas e as pessoas de `demo/`, achadas no banco. */
import { ESTABELECIMENTOS, type EstabelecimentoFicticio } from '../../demo/estabelecimentos.ts';
import { ESTRUTURAS } from '../../demo/estruturas.ts';
import { PESSOAS } from '../../demo/pessoas.ts';
import { type Banco, type Quem, SISTEMA } from '../modules/acesso/index.ts';
import { type Lugar, lugaresDas } from '../modules/custodia/index.ts';

export interface UnidadeDoElenco extends EstabelecimentoFicticio {
  id: string;
  /** As celas em que a pessoa cabe, em ordem: as alas femininas são só das mulheres. */
  celasPara(sexo: string): readonly Lugar[];
}

export interface Elenco {
  estruturas: ReadonlyMap<string, string>;
  unidades: readonly UnidadeDoElenco[];
  /** Cada pessoa fictícia como autora de fatos. */
  quem: (chave: string) => Quem;
}

export async function lerElenco(banco: Banco, hoje: string): Promise<Elenco> {
  const estruturas = await acharEstruturas(banco);
  const ids = ESTABELECIMENTOS.map((e) => estruturas.get(e.chave) ?? '');
  const lugares = await lugaresDas(banco, ids, hoje);
  const unidades = ESTABELECIMENTOS.map((e, i): UnidadeDoElenco => {
    const id = ids[i] ?? '';
    const daUnidade = lugares.get(id) ?? [];
    const femininos = new Set(e.pavilhoes.filter((p) => p.sexo).map((p) => p.nome));
    const ehFeminina = (l: Lugar) => femininos.has(daUnidade.find((p) => p.id === l.dentroDe)?.nome ?? '');
    const celas = daUnidade.filter((l) => l.especie === 'cela');
    const celasPara = (sexo: string) =>
      femininos.size === 0 ? celas : celas.filter((c) => ehFeminina(c) === (sexo === 'feminino'));
    return { ...e, id, celasPara };
  });
  const autores = await acharAutores(banco);
  return {
    estruturas,
    unidades,
    quem: (chave) => {
      const autor = autores.get(chave);
      if (!autor) throw new Error(`Demonstração: não há ${chave}`);
      return autor;
    },
  };
}

async function acharEstruturas(banco: Banco): Promise<Map<string, string>> {
  const linhas = await banco.selectFrom('acesso.estrutura').select(['id', 'sigla', 'nome']).execute();
  return new Map(
    ESTRUTURAS.flatMap((e) => {
      const id = linhas.find((l) => l.sigla === e.sigla && l.nome === e.nome)?.id;
      return id ? [[e.chave, id] as const] : [];
    }),
  );
}

async function acharAutores(banco: Banco): Promise<Map<string, Quem>> {
  const linhas = await banco
    .selectFrom('acesso.usuario as u')
    .innerJoin('acesso.lotacao as l', 'l.usuario_id', 'u.id')
    .innerJoin('acesso.estrutura as e', 'e.id', 'l.estrutura_id')
    .select([
      'u.id',
      'u.nome',
      'l.id as lotacao',
      'l.cargo',
      'l.especie',
      'e.id as estrutura',
      'e.nome as onde',
      'e.caminho',
    ])
    .where('u.origem', '=', 'demonstracao')
    .orderBy('l.criada_em')
    .execute();
  return new Map(
    PESSOAS.flatMap((p) => {
      const l = linhas.find((x) => x.nome === p.nome);
      if (!l) return [];
      const lotacao = {
        lotacaoId: l.lotacao,
        estruturaId: l.estrutura,
        especie: 'ordinaria' as const,
        caminho: l.caminho,
        nome: l.onde,
        cargo: l.cargo,
      };
      return [[p.chave, { ...SISTEMA, ator: { ...SISTEMA.ator, nome: l.nome, usuarioId: l.id, lotacao } }] as const];
    }),
  );
}
