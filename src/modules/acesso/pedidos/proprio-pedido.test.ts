import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { executar } from '../nucleo/acao.ts';
import { abrirCenario, AGORA, type Cenario, criarPessoa, quem, vincular, lotar } from '../para-testes.ts';
import { autorizarPedido } from './actions/autorizar-pedido.ts';
import { cadastrarPedido } from './actions/cadastrar-pedido.ts';
import { encaminharPedido } from './actions/encaminhar-pedido.ts';
import { camposDaPessoa, type Estado, montarEstado, pedir, codigosDe, estadoAgora } from './para-testes.ts';

let c: Cenario;
let e: Estado;
beforeAll(async () => {
  c = await abrirCenario();
  e = await montarEstado(c);
});
beforeEach(() => void (c.agora = AGORA));
afterAll(() => c.fechar());

const como = (id: string) => quem(c, id);

describe('ninguém aprova o próprio pedido', () => {
  /** Quem pede já tem conta, e nela todos os papéis que decidem. */
  async function pessoaComTudo() {
    const dados = camposDaPessoa({ email: 'tudo@exemplo.br' });
    const { id } = await criarPessoa(c.db, e.defensoria, ['coordenacao-do-orgao'], {
      cpf: dados['cpf']!,
      email: 'tudo@exemplo.br',
    });
    const noDono = await lotar(c.db, id, e.prisional);
    await vincular(c.db, noDono, 'gestor-dos-dados');
    return { dados, id, noDono };
  }

  it('nem analisa, nem autoriza, nem cadastra', async () => {
    const { dados, id, noDono } = await pessoaComTudo();
    const pedido = await pedir(c, e, dados);
    const pedidoId = pedido.id;
    expect(
      codigosDe(await executar(c.servicos, await como(id), encaminharPedido, { pedidoId, conferi: 'sim' })),
    ).toEqual(['interessado']);
    await executar(c.servicos, await como(e.coordenadora), encaminharPedido, { pedidoId, conferi: 'sim' });
    const noOrgaoDono = await quem(c, id, { lotacaoId: noDono });
    expect(codigosDe(await executar(c.servicos, noOrgaoDono, autorizarPedido, { pedidoId }))).toEqual(['interessado']);
    await executar(c.servicos, await como(e.autorizador), autorizarPedido, { pedidoId });
    expect(codigosDe(await executar(c.servicos, noOrgaoDono, cadastrarPedido, { pedidoId }))).toEqual(['interessado']);
    expect(await estadoAgora(c, pedidoId)).toBe('em-cadastro');
  });

  it('nem com outro CPF e o próprio e-mail, nem pedindo por outra pessoa enquanto está na conta', async () => {
    const { id } = await pessoaComTudo();
    await c.db.updateTable('acesso.usuario').set({ email: 'meu@exemplo.br' }).where('id', '=', id).execute();
    const peloEmail = await pedir(c, e, camposDaPessoa({ email: 'Meu@exemplo.br' }));
    const peloAutor = await pedir(c, e, camposDaPessoa(), await como(id));
    for (const { id: pedidoId } of [peloEmail, peloAutor]) {
      const r = await executar(c.servicos, await como(id), encaminharPedido, { pedidoId, conferi: 'sim' });
      expect(codigosDe(r)).toEqual(['interessado']);
    }
  });

  it('quem analisou não autoriza, ainda que tenha os dois papéis', async () => {
    const { id, noDono } = await pessoaComTudo();
    const { id: pedidoId } = await pedir(c, e);
    expect((await executar(c.servicos, await como(id), encaminharPedido, { pedidoId, conferi: 'sim' })).ok).toBe(true);
    const r = await executar(c.servicos, await quem(c, id, { lotacaoId: noDono }), autorizarPedido, { pedidoId });
    expect(codigosDe(r)).toEqual(['interessado']);
  });

  it('nem por delegação de quem decide', async () => {
    const dados = camposDaPessoa();
    const { id, lotacaoId } = await criarPessoa(c.db, e.nucleo, [], { cpf: dados['cpf']! });
    const coordenacao = await c.db
      .selectFrom('acesso.lotacao')
      .select('id')
      .where('usuario_id', '=', e.coordenadora)
      .executeTakeFirstOrThrow();
    await c.db
      .insertInto('acesso.delegacao')
      .values({
        de_lotacao_id: coordenacao.id,
        para_lotacao_id: lotacaoId,
        permissoes: ['acesso.pedido.analisar'],
        motivo: 'férias',
        inicio: '2026-11-01',
        fim: '2026-11-30',
        criada_em: AGORA,
      })
      .execute();
    const { id: pedidoId } = await pedir(c, e, dados);
    const r = await executar(c.servicos, await como(id), encaminharPedido, { pedidoId, conferi: 'sim' });
    expect(codigosDe(r)).toEqual(['interessado']);
    const outro = await pedir(c, e);
    expect(
      (await executar(c.servicos, await como(id), encaminharPedido, { pedidoId: outro.id, conferi: 'sim' })).ok,
    ).toBe(true);
  });

  it('autorizar pede identidade confirmada há pouco, e alcance sobre o dono dos dados', async () => {
    const { id: pedidoId } = await pedir(c, e);
    await executar(c.servicos, await como(e.coordenadora), encaminharPedido, { pedidoId, conferi: 'sim' });
    const fria = await quem(c, e.autorizador, { elevada: false });
    expect(codigosDe(await executar(c.servicos, fria, autorizarPedido, { pedidoId }))).toEqual([
      'confirmar-identidade',
    ]);
    const outroDono = await criarPessoa(c.db, e.defensoria, ['gestor-dos-dados']);
    expect(codigosDe(await executar(c.servicos, await como(outroDono.id), autorizarPedido, { pedidoId }))).toEqual([
      'fora-do-alcance',
    ]);
  });
});
