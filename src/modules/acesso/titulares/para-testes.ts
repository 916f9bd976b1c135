/** Um estado fictício pequeno: dois estabelecimentos, duas comarcas, defesa, acusação e quem trabalha em cada um. */
import { type Cenario, criarEstrutura, criarPessoa, type EstruturaDeTeste, quem } from '../para-testes.ts';
import type { Finalidade, Sigilo } from '../permissao/tipos.ts';

export type Lugares = Awaited<ReturnType<typeof montarLugares>>;

export async function montarLugares({ db }: Cenario) {
  const defensoria = await criarEstrutura(db, { nome: 'Defensoria do Aroeiral' });
  const outraDefensoria = await criarEstrutura(db, { nome: 'Defensoria Vizinha' });
  const mp = await criarEstrutura(db, { especie: 'ministerio-publico' });
  const tribunal = await criarEstrutura(db, { especie: 'tribunal' });
  const secretaria = await criarEstrutura(db, { especie: 'administracao-prisional' });
  const estabelecimento = (nome: string, comarca: string) =>
    criarEstrutura(db, { especie: 'estabelecimento', pai: secretaria, nome, comarca });
  const vara = (comarca: string) => criarEstrutura(db, { especie: 'vara', pai: tribunal, comarca });
  return {
    defensoria,
    outraDefensoria,
    mp,
    nucleo: await criarEstrutura(db, { pai: defensoria, nome: 'Núcleo Criminal' }),
    norte: await estabelecimento('Presídio Norte', 'Lagoa'),
    sul: await estabelecimento('Presídio Sul', 'Serra'),
    varaDaLagoa: await vara('Lagoa'),
    varaDaSerra: await vara('Serra'),
  };
}

export interface TitularDeTeste {
  estabelecimento: EstruturaDeTeste;
  vara?: EstruturaDeTeste;
  atuam?: readonly EstruturaDeTeste[];
  sigilo?: Sigilo;
  nome?: string;
  mae?: string;
  nascimento?: string;
}

/** Direto na tabela; devolve o id. */
export async function criarTitular(cenario: Cenario, autorId: string, t: TitularDeTeste): Promise<string> {
  const { db, agora } = cenario;
  const { id } = await db
    .insertInto('acesso.titular')
    .values({
      nome: t.nome ?? 'Fulano Fictício de Tal',
      nascimento: t.nascimento ?? '1990-05-10',
      mae: t.mae ?? 'Maria da Conceição',
      estrutura_id: t.estabelecimento.id,
      vara_id: t.vara?.id ?? null,
      sigilo: t.sigilo ?? 'publico',
      criado_em: agora,
      criado_por: autorId,
    })
    .returning('pessoa_id as id')
    .executeTakeFirstOrThrow();
  for (const { id: estrutura_id } of t.atuam ?? []) {
    await db.insertInto('acesso.titular_atuacao').values({ pessoa_id: id, estrutura_id }).execute();
  }
  return id;
}

/** Quem age, já com finalidade. */
export async function agente(
  cenario: Cenario,
  estrutura: EstruturaDeTeste,
  papel: Parameters<typeof criarPessoa>[2] = [],
  finalidade: Finalidade = 'execucao-penal',
) {
  const pessoa = await criarPessoa(cenario.db, estrutura, papel);
  return { ...pessoa, quem: await quem(cenario, pessoa.id, { finalidade }) };
}
