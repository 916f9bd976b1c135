import { afterAll, beforeAll, expect, it } from 'vitest';
import { decidir } from '../permissao/decidir.ts';
import { abrirCenario, type Cenario, cpfFicticio, criarEstrutura, quem } from '../para-testes.ts';
import { conferirConvite, consumirConvite } from '../convites/index.ts';
import { bancoSemPessoas, convidarPeloEmail, implantar } from './index.ts';
import { type Implantacao, implantacaoSchema, type PapelDaImplantacao } from './implantacao.ts';

let c: Cenario;
beforeAll(async () => void (c = await abrirCenario()));
afterAll(() => c.fechar());

const pessoa = (nome: string, papeis: PapelDaImplantacao[]) => ({
  nome,
  categoria: 'servidor',
  cpf: cpfFicticio(),
  email: `${nome.toLowerCase()}@orgao.exemplo.br`,
  cargo: 'Servidora',
  papeis,
});
const DADOS: Implantacao = implantacaoSchema.parse({
  orgaoGestor: 'SEN',
  orgaos: [
    {
      nome: 'Secretaria Nacional',
      sigla: 'SEN',
      especie: 'senappen',
      ato: 'Ofício 12/2026',
      pessoas: [
        pessoa('Gilda', ['gestor-do-sistema']),
        pessoa('Otávia', ['auditor']),
        pessoa('Vânia', ['cadastrador-vinculador']),
        pessoa('Amara', ['cadastrador-autorizador']),
      ],
    },
  ],
});

const contar = async (tabela: 'acesso.usuario' | 'acesso.estrutura' | 'acesso.vinculo' | 'auditoria.registro') => {
  const { n } = await c.db
    .selectFrom(tabela)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return n;
};

it('de duas implantações ao mesmo tempo, uma só grava; a outra diz por quê', async () => {
  expect(await bancoSemPessoas(c.db)).toBe(true);
  const duas = await Promise.all([implantar(c.servicos, DADOS, 'em-maos'), implantar(c.servicos, DADOS, 'em-maos')]);
  expect(duas.filter((r) => r.ok)).toHaveLength(1);
  expect(duas.flatMap((r) => (r.ok ? [] : r.recusas.map((x) => x.codigo)))).toEqual(['banco-com-dados']);
  expect([await contar('acesso.estrutura'), await contar('acesso.usuario')]).toEqual([1, 4]);
  expect(await bancoSemPessoas(c.db)).toBe(false);
  const feita = duas.find((r) => r.ok);
  const tokens = feita?.ok ? feita.valor.map((p) => p.token ?? '') : [];
  expect(new Set(tokens).size).toBe(4);
  for (const t of tokens) expect((await conferirConvite(c.db, t, c.agora)).ok).toBe(true);
});

it('cada pessoa pode o que o papel dá, e o motivo diz o ato', async () => {
  const { id } = await c.db
    .selectFrom('acesso.usuario')
    .select('id')
    .where('nome', '=', 'Gilda')
    .executeTakeFirstOrThrow();
  const { ator } = await quem(c, id);
  expect(decidir(ator, 'acesso.estrutura.gerir', {}, c.agora).pode).toBe(true);
  expect(decidir(ator, 'acesso.vinculo.propor', {}, c.agora).pode).toBe(false);
  const motivos = await c.db.selectFrom('acesso.vinculo').select('motivo').distinct().execute();
  expect(motivos).toEqual([{ motivo: 'Implantação do sistema: Ofício 12/2026' }]);
});

it('fica na auditoria como ato do sistema, sem CPF nem e-mail', async () => {
  const registros = await c.db
    .selectFrom('auditoria.registro')
    .selectAll()
    .where('acao', 'like', 'implantacao.%')
    .execute();
  expect(registros.map((r) => r.tipo)).toEqual(Array(5).fill('sistema'));
  expect(JSON.stringify(registros)).toContain('Ofício 12/2026');
  const segredos = DADOS.orgaos.flatMap((o) => o.pessoas.flatMap((p) => [p.cpf, p.email]));
  for (const s of segredos) expect(JSON.stringify(registros)).not.toContain(s);
});

it('quem perdeu o enlace recebe outro, que cancela o anterior; quem já entra, não', async () => {
  const um = await convidarPeloEmail(c.servicos, 'GILDA@orgao.exemplo.br', 'em-maos');
  const outro = await convidarPeloEmail(c.servicos, 'gilda@orgao.exemplo.br', 'em-maos');
  const token = (r: typeof um) => (r.ok ? (r.valor[0]?.token ?? '') : '');
  expect(await conferirConvite(c.db, token(um), c.agora)).toMatchObject({ recusas: [{ codigo: 'convite-cancelado' }] });
  const gasto = await c.db.transaction().execute((tx) => consumirConvite(tx, token(outro), c.agora));
  const usuario_id = gasto.ok ? gasto.valor.usuarioId : '';
  await c.db.insertInto('acesso.senha').values({ usuario_id, hash: 'resumo', trocada_em: c.agora }).execute();
  const codigo = async (email: string) => {
    const r = await convidarPeloEmail(c.servicos, email, 'em-maos');
    return r.ok ? 'feito' : r.recusas[0]?.codigo;
  };
  expect(await codigo('gilda@orgao.exemplo.br')).toBe('ja-tem-credencial');
  expect(await codigo('ninguem@orgao.exemplo.br')).toBe('sem-cadastro');
});

it('com correio, o enlace é pedido na mesma transação, e nenhum segredo volta', async () => {
  const r = await convidarPeloEmail(c.servicos, 'vânia@orgao.exemplo.br', 'correio');
  expect(r).toEqual({ ok: true, valor: [{ nome: 'Vânia', email: 'vânia@orgao.exemplo.br' }] });
  const eventos = await c.db.selectFrom('plataforma.evento').select('tipo').execute();
  expect(eventos).toEqual([{ tipo: 'acesso.convite-pedido' }]);
});

it('recusa banco que só tem uma estrutura', async () => {
  const outro = await abrirCenario();
  try {
    await criarEstrutura(outro.db);
    expect(await implantar(outro.servicos, DADOS, 'em-maos')).toMatchObject({
      recusas: [{ codigo: 'banco-com-dados' }],
    });
  } finally {
    await outro.fechar();
  }
});
