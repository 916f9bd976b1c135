import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { abrirCenario, AGORA, type Cenario, criarEstrutura, criarPessoa, lotar } from '../../../acesso/para-testes.ts';
import { criarPresa, montarOrgaos, type OrgaosDeTeste } from '../../para-testes.ts';
import { distribuir } from '../distribuir.ts';
import { abrirAviso, avisar, mandar } from '../para-testes.ts';
import { IMEDIATOS_DE_UMA_VEZ } from './pessoas.ts';

let cenario: Cenario;
let orgaos: OrgaosDeTeste;
let presa: string;

beforeAll(async () => {
  cenario = await abrirCenario();
});
afterAll(() => cenario.fechar());
beforeEach(async () => {
  cenario.agora = AGORA;
  orgaos = await montarOrgaos(cenario);
  presa = await criarPresa(cenario, orgaos);
});

/** Meio-dia de 18/11 em Brasília: as 7 h seguintes são as de 19/11, 10 h em UTC. */
const RESUMO_DE_AMANHA = new Date('2026-11-19T10:00:00Z');

async function mensagensDe(usuarioId: string) {
  const linhas = await cenario.db
    .selectFrom('avisos.mensagem as m')
    .select(['m.canal', 'm.modo', 'm.nao_antes', 'm.id'])
    .select((eb) =>
      eb
        .selectFrom('avisos.entrega as e')
        .whereRef('e.mensagem_id', '=', 'm.id')
        .select((x) => x.fn.countAll<string>().as('n'))
        .as('entregas'),
    )
    .where('m.usuario_id', '=', usuarioId)
    .orderBy('m.modo')
    .execute();
  return linhas.map(({ canal, modo, nao_antes, entregas }) => ({ canal, modo, nao_antes, entregas: Number(entregas) }));
}

const preferir = (usuario_id: string, correio: 'imediato' | 'resumo' | 'nao', hora_do_resumo = 7, push = false) =>
  cenario.db
    .insertInto('avisos.preferencia')
    .values({ usuario_id, correio, hora_do_resumo, push, mudada_em: AGORA })
    .execute();

describe('quem recebe', () => {
  test('quem tem o papel no órgão, e não quem só trabalha nele', async () => {
    const orgao = await criarEstrutura(cenario.db);
    const defensora = await criarPessoa(cenario.db, orgao, ['defensor-publico']);
    const copeira = await criarPessoa(cenario.db, orgao);
    await avisar(cenario, { pessoaId: presa }, { estruturaId: orgao.id });
    expect(await mensagensDe(defensora.id)).toHaveLength(1);
    expect(await mensagensDe(copeira.id)).toEqual([]);
  });

  test('no órgão inteiro, os da comarca do caso; sem ninguém nela, todos', async () => {
    const orgao = await criarEstrutura(cenario.db, { uf: 'ZZ', comarca: 'Capital' });
    const daqui = await criarEstrutura(cenario.db, { pai: orgao, uf: 'ZZ', comarca: 'Lagoa' });
    const outra = await criarEstrutura(cenario.db, { pai: orgao, uf: 'ZZ', comarca: 'Serra' });
    const [perto, longe] = [
      await criarPessoa(cenario.db, daqui, ['defensor-publico']),
      await criarPessoa(cenario.db, outra, ['defensor-publico']),
    ];
    await avisar(cenario, { pessoaId: presa }, { estruturaId: orgao.id });
    expect(await mensagensDe(perto.id)).toHaveLength(1);
    expect(await mensagensDe(longe.id)).toEqual([]);
    await cenario.db
      .updateTable('acesso.lotacao')
      .set({ encerrada_em: AGORA })
      .where('id', '=', perto.lotacaoId)
      .execute();
    await avisar(cenario, { pessoaId: presa }, { estruturaId: orgao.id });
    expect(await mensagensDe(perto.id)).toHaveLength(1);
    expect(await mensagensDe(longe.id)).toHaveLength(1);
  });

  test.each([
    ['suspensa', { suspenso_em: AGORA }],
    ['há 91 dias sem uso', { criado_em: new Date('2026-01-01'), ultimo_uso_em: new Date('2026-08-19T12:00:00Z') }],
  ])('pessoa %s não recebe', async (_caso, campos) => {
    const orgao = await criarEstrutura(cenario.db);
    const { id } = await criarPessoa(cenario.db, orgao, ['defensor-publico'], campos);
    await avisar(cenario, { pessoaId: presa }, { estruturaId: orgao.id });
    expect(await mensagensDe(id)).toEqual([]);
  });

  test('o acordo que não cobre os avisos não os dá; o que acabou, também não', async () => {
    const orgao = await criarEstrutura(cenario.db);
    const com = async (numero: string, fim: string, escopo: readonly string[]) => {
      const { id } = await cenario.db
        .insertInto('acesso.acordo')
        .values({
          numero,
          especie: 'act',
          objeto: 'Avisos',
          publicado_em: '2026-01-01',
          vigencia_inicio: '2026-01-01',
          vigencia_fim: fim,
          criado_em: AGORA,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      for (const permissao of escopo)
        await cenario.db.insertInto('acesso.acordo_escopo').values({ acordo_id: id, permissao }).execute();
      const pessoa = await criarPessoa(cenario.db, orgao, ['defensor-publico']);
      await cenario.db
        .updateTable('acesso.vinculo')
        .set({ acordo_id: id })
        .where('lotacao_id', '=', pessoa.lotacaoId)
        .execute();
      return pessoa.id;
    };
    const [coberta, semAviso, acabada] = [
      await com(`ACT 1/${orgao.id}`, '2026-12-31', ['avisos.aviso.receber']),
      await com(`ACT 2/${orgao.id}`, '2026-12-31', ['pessoas.pessoa.ver']),
      await com(`ACT 3/${orgao.id}`, '2026-11-17', ['avisos.aviso.receber']),
    ];
    await avisar(cenario, { pessoaId: presa }, { estruturaId: orgao.id });
    expect(await mensagensDe(coberta)).toHaveLength(1);
    expect(await mensagensDe(semAviso)).toEqual([]);
    expect(await mensagensDe(acabada)).toEqual([]);
  });

  test('quem recebeu a delegação recebe os avisos de quem delegou, enquanto ela vale', async () => {
    const [orgao, fora] = [await criarEstrutura(cenario.db), await criarEstrutura(cenario.db)];
    const titular = await criarPessoa(cenario.db, orgao, ['defensor-publico']);
    const substituta = await criarPessoa(cenario.db, fora);
    await cenario.db
      .insertInto('acesso.delegacao')
      .values({
        de_lotacao_id: titular.lotacaoId,
        para_lotacao_id: substituta.lotacaoId,
        permissoes: ['avisos.aviso.receber'],
        motivo: 'Férias',
        inicio: '2026-11-01',
        fim: '2026-11-30',
        criada_em: AGORA,
      })
      .execute();
    await avisar(cenario, { pessoaId: presa }, { estruturaId: orgao.id });
    expect(await mensagensDe(substituta.id)).toHaveLength(1);
    cenario.agora = new Date('2026-12-01T12:00:00-03:00');
    await avisar(cenario, { pessoaId: presa }, { estruturaId: orgao.id });
    expect((await mensagensDe(substituta.id)).map((m) => m.entregas)).toEqual([1]);
  });

  test('à coordenação, só quem coordena', async () => {
    const orgao = await criarEstrutura(cenario.db);
    const coordena = await criarPessoa(cenario.db, orgao, ['coordenacao-da-defensoria']);
    const atende = await criarPessoa(cenario.db, orgao, ['defensor-publico']);
    await avisar(cenario, { pessoaId: presa }, { estruturaId: orgao.id, papel: 'coordenacao', passo: -2 });
    expect(await mensagensDe(coordena.id)).toHaveLength(1);
    expect(await mensagensDe(atende.id)).toEqual([]);
  });

  test('o sigiloso vai aos credenciados; se ninguém é, a todos do órgão', async () => {
    const orgao = await criarEstrutura(cenario.db);
    const [com, sem] = [
      await criarPessoa(cenario.db, orgao, ['defensor-publico']),
      await criarPessoa(cenario.db, orgao, ['defensor-publico']),
    ];
    await avisar(cenario, { pessoaId: presa, sigilo: 'sigiloso' }, { estruturaId: orgao.id });
    expect([await mensagensDe(com.id), await mensagensDe(sem.id)].map((m) => m[0]?.entregas)).toEqual([1, 1]);
    await cenario.db
      .insertInto('acesso.credencial')
      .values({ pessoa_id: presa, usuario_id: com.id, concedida_em: AGORA, concedida_por: sem.id, motivo: 'Atua' })
      .execute();
    await avisar(cenario, { pessoaId: presa, sigilo: 'sigiloso' }, { estruturaId: orgao.id });
    expect([await mensagensDe(com.id), await mensagensDe(sem.id)].map((m) => m[0]?.entregas)).toEqual([2, 1]);
  });
});

describe('por onde', () => {
  async function defensora() {
    const orgao = await criarEstrutura(cenario.db);
    return { orgao, id: (await criarPessoa(cenario.db, orgao, ['defensor-publico'])).id };
  }

  test('quem não escolheu: um resumo para as 7 h, que junta tudo até lá', async () => {
    const { orgao, id } = await defensora();
    for (let i = 0; i < 3; i++) await avisar(cenario, { pessoaId: presa }, { estruturaId: orgao.id });
    expect(await mensagensDe(id)).toEqual([
      { canal: 'correio', modo: 'resumo', nao_antes: RESUMO_DE_AMANHA, entregas: 3 },
    ]);
  });

  test('a hora é a da lotação: 7 h em Rio Branco são 12 h em UTC', async () => {
    const orgao = await criarEstrutura(cenario.db, { fuso: 'America/Rio_Branco' });
    const { id } = await criarPessoa(cenario.db, orgao, ['defensor-publico']);
    cenario.agora = new Date('2026-11-18T11:00:00Z');
    await avisar(cenario, { pessoaId: presa }, { estruturaId: orgao.id });
    expect((await mensagensDe(id))[0]?.nao_antes).toEqual(new Date('2026-11-18T12:00:00Z'));
  });

  test.each([
    ['progressao', 0, 'imediato'],
    ['progressao', -1, 'imediato'],
    ['progressao', 2, 'resumo'],
    ['saida-temporaria', -1, 'resumo'],
  ])('no resumo, %s no passo %i sai como %s', async (especie, passo, modo) => {
    const { orgao, id } = await defensora();
    await avisar(cenario, { pessoaId: presa, especie }, { estruturaId: orgao.id, passo });
    expect((await mensagensDe(id)).map((m) => m.modo)).toEqual([modo]);
  });

  test('imediato: uma mensagem por aviso, já', async () => {
    const { orgao, id } = await defensora();
    await preferir(id, 'imediato');
    for (let i = 0; i < 2; i++) await avisar(cenario, { pessoaId: presa }, { estruturaId: orgao.id });
    const esperada = { canal: 'correio', modo: 'imediato', nao_antes: AGORA, entregas: 1 };
    expect(await mensagensDe(id)).toEqual([esperada, esperada]);
  });

  test('quem não quer correio não o recebe, nem do vencido', async () => {
    const { orgao, id } = await defensora();
    await preferir(id, 'nao');
    await avisar(cenario, { pessoaId: presa }, { estruturaId: orgao.id, passo: -1 });
    expect(await mensagensDe(id)).toEqual([]);
  });

  test('muitos de uma vez viram um resumo que sai já', async () => {
    const { orgao, id } = await defensora();
    await preferir(id, 'imediato');
    const envios = [];
    for (let i = 0; i <= IMEDIATOS_DE_UMA_VEZ; i++) {
      const avisoId = await abrirAviso(cenario, { pessoaId: presa });
      envios.push({ pessoaId: presa, avisoId, passo: 5, papel: 'defesa' as const, estruturaId: orgao.id });
    }
    await mandar(cenario, ...envios);
    expect(await mensagensDe(id)).toEqual([
      { canal: 'correio', modo: 'resumo', nao_antes: AGORA, entregas: IMEDIATOS_DE_UMA_VEZ + 1 },
    ]);
  });
});

describe('uma vez só', () => {
  test('o mesmo passo, repetido ou por dois órgãos da mesma pessoa, não se repete; o passo seguinte vai', async () => {
    const [a, b] = [await criarEstrutura(cenario.db), await criarEstrutura(cenario.db)];
    const { id } = await criarPessoa(cenario.db, a, ['defensor-publico']);
    const outra = await lotar(cenario.db, id, b);
    await cenario.db
      .insertInto('acesso.vinculo')
      .values({
        lotacao_id: outra,
        papel: 'defensor-publico',
        motivo: 'x',
        inicio: '2026-01-01',
        proposto_em: AGORA,
        autorizado_em: AGORA,
      })
      .execute();
    await preferir(id, 'imediato');
    const envio = await avisar(cenario, { pessoaId: presa }, { estruturaId: a.id });
    await mandar(cenario, { ...envio, estruturaId: b.id });
    await cenario.db.transaction().execute((tx) => distribuir(tx, [envio, envio], cenario.agora));
    expect(await mensagensDe(id)).toHaveLength(1);
    await mandar(cenario, { ...envio, passo: 2 });
    expect(await mensagensDe(id)).toHaveLength(2);
  });

  test('transação desfeita: nem mensagem, nem trabalho', async () => {
    const orgao = await criarEstrutura(cenario.db);
    const { id } = await criarPessoa(cenario.db, orgao, ['defensor-publico']);
    const avisoId = await abrirAviso(cenario, { pessoaId: presa });
    const desfeita = cenario.db.transaction().execute(async (tx) => {
      await distribuir(tx, [{ pessoaId: presa, avisoId, passo: 0, papel: 'defesa', estruturaId: orgao.id }], AGORA);
      throw new Error('desfaz');
    });
    await expect(desfeita).rejects.toThrow('desfaz');
    expect(await mensagensDe(id)).toEqual([]);
  });

  test('dois processos ao mesmo tempo: um resumo só, com tudo', async () => {
    const orgao = await criarEstrutura(cenario.db);
    const { id } = await criarPessoa(cenario.db, orgao, ['defensor-publico']);
    await Promise.all([1, 2, 3, 4].map(() => avisar(cenario, { pessoaId: presa }, { estruturaId: orgao.id })));
    expect((await mensagensDe(id)).map((m) => m.entregas)).toEqual([4]);
  });
});

test('webhook: o do órgão ou de acima, da espécie pedida, em vigor', async () => {
  const acima = await criarEstrutura(cenario.db);
  const orgao = await criarEstrutura(cenario.db, { pai: acima });
  const fora = await criarEstrutura(cenario.db);
  const { id: criado_por } = await criarPessoa(cenario.db, acima);
  const cadastrar = async (estrutura_id: string, especies: string[] = [], encerrado_em: Date | null = null) => {
    const comum = { nome: 'Sistema', url: 'https://sistema.exemplo.br/', segredo: 'x', criado_em: AGORA, criado_por };
    return (
      await cenario.db
        .insertInto('avisos.webhook')
        .values({ ...comum, estrutura_id, especies, encerrado_em })
        .returning('id')
        .executeTakeFirstOrThrow()
    ).id;
  };
  const [aqui, doAlto, daEspecie] = [
    await cadastrar(orgao.id),
    await cadastrar(acima.id),
    await cadastrar(orgao.id, ['progressao']),
  ];
  await cadastrar(fora.id);
  await cadastrar(orgao.id, ['termino']);
  await cadastrar(orgao.id, [], AGORA);
  const envio = await avisar(cenario, { pessoaId: presa }, { estruturaId: orgao.id });
  const entregas = await cenario.db
    .selectFrom('avisos.entrega')
    .select('destino_id')
    .where('aviso_id', '=', envio.avisoId)
    .where('canal', '=', 'webhook')
    .execute();
  expect(entregas.map((e) => e.destino_id).toSorted()).toEqual([aqui, doAlto, daEspecie].toSorted());
});
