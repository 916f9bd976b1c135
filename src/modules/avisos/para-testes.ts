/** Um estado pequeno com quem recebe, quem coordena e pessoas com datas, para os testes dos avisos. */
import type { Insertable } from 'kysely';
import type { DB } from '../../platform/db/index.ts';
import { SISTEMA } from '../acesso/index.ts';
import { type Cenario, criarEstrutura, criarPessoa, type EstruturaDeTeste } from '../acesso/para-testes.ts';
import { fato, PROCESSO } from '../execucao/para-testes.ts';
import type { FatoNovo } from '../pessoas/index.ts';
import { criarPessoaPresa, quemE } from '../pessoas/para-testes.ts';
import { reconciliar, type Reconciliado } from './reconciliar/index.ts';

export const HOJE = '2026-11-18';

export interface OrgaosDeTeste {
  tribunal: EstruturaDeTeste;
  vara: EstruturaDeTeste;
  defensoria: EstruturaDeTeste;
  coordenacao: EstruturaDeTeste;
  nucleo: EstruturaDeTeste;
  mp: EstruturaDeTeste;
  presidio: EstruturaDeTeste;
}

/** Um estado em que todo órgão tem quem receba. */
export async function montarOrgaos({ db }: Cenario): Promise<OrgaosDeTeste> {
  const onde = { uf: 'ZZ', comarca: 'Lagoa' };
  const tribunal = await criarEstrutura(db, { especie: 'tribunal', nome: 'Tribunal', ...onde });
  const defensoria = await criarEstrutura(db, { especie: 'defensoria', nome: 'Defensoria', ...onde });
  const coordenacao = await criarEstrutura(db, { pai: defensoria, nome: 'Coordenação Criminal', ...onde });
  const secretaria = await criarEstrutura(db, { especie: 'administracao-prisional', ...onde });
  const orgaos = {
    tribunal,
    defensoria,
    coordenacao,
    vara: await criarEstrutura(db, { especie: 'vara', pai: tribunal, nome: 'Vara da Lagoa', ...onde }),
    nucleo: await criarEstrutura(db, { pai: defensoria, nome: 'Núcleo da Lagoa', ...onde }),
    mp: await criarEstrutura(db, { especie: 'ministerio-publico', nome: 'Ministério Público', ...onde }),
    presidio: await criarEstrutura(db, { especie: 'estabelecimento', pai: secretaria, nome: 'Presídio', ...onde }),
  };
  await criarPessoa(db, orgaos.vara, ['magistrado']);
  await criarPessoa(db, orgaos.nucleo, ['defensor-publico']);
  await criarPessoa(db, orgaos.mp, ['membro-do-mp']);
  await criarPessoa(db, orgaos.presidio, ['diretor-de-estabelecimento']);
  await criarPessoa(db, coordenacao, ['coordenacao-da-defensoria']);
  await criarPessoa(db, tribunal, ['corregedoria']);
  return orgaos;
}

interface ComoCriar {
  nome?: string;
  sem?: readonly ('juizo' | 'defesa' | 'acusacao')[];
  mais?: readonly FatoNovo[];
}

/** Presa no presídio, com vara, núcleo e MP no caso, menos os que faltam. Devolve o id. */
export async function criarPresa(
  { servicos }: Cenario,
  { vara, nucleo, mp, presidio }: OrgaosDeTeste,
  { nome = 'Fulana Fictícia', sem = [], mais = [] }: ComoCriar = {},
): Promise<string> {
  const quem = { juizo: vara, defesa: nucleo, acusacao: mp } as const;
  const fatos = [
    ...quemE({ nome }),
    ...Object.entries(quem)
      .filter(([como]) => !sem.some((s) => s === como))
      .map(([como, { id }]) => fato('pessoas.atuacao', '2026-01-11', { como, estruturaId: id })),
    fato('custodia.prisao', '2026-01-10', { especie: 'preventiva', processo: PROCESSO }),
    fato('custodia.entrada', '2026-01-11', { estruturaId: presidio.id, motivo: 'prisao' }),
    ...mais,
  ];
  return criarPessoaPresa(servicos, SISTEMA, { fatos });
}

/** A data em vigor da pessoa, como a conta a deixaria. */
export async function porData(
  { db }: Cenario,
  pessoaId: string,
  dia: string | null,
  campos: Partial<Insertable<DB['execucao.data']>> = {},
): Promise<void> {
  const linha = {
    marco: 'progressao/semiaberto',
    tipo: 'progressao',
    situacao: 'futuro',
    sigilo: 'publico',
    ...campos,
  };
  await db.deleteFrom('execucao.data').where('pessoa_id', '=', pessoaId).where('marco', '=', linha.marco).execute();
  if (dia === null) return;
  await db
    .insertInto('execucao.data')
    .values({ pessoa_id: pessoaId, data: dia, mais_cedo: dia, ...linha })
    .execute();
}

/** Meio-dia do dia dado. */
export const meioDia = (dia: string): Date => new Date(`${dia}T12:00:00-03:00`);

export const reconciliarEm = (
  { db }: Cenario,
  hoje: string,
  pedido: Partial<Parameters<typeof reconciliar>[1]> = {},
): Promise<Reconciliado> =>
  db.transaction().execute((tx) => reconciliar(tx, { hoje, agora: meioDia(hoje), ...pedido }));
