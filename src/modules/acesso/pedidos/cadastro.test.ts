import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { executar } from '../nucleo/acao.ts';
import { abrirCenario, AGORA, type Cenario, criarPessoa, criarUsuario, quem } from '../para-testes.ts';
import { autorizarPedido } from './actions/autorizar-pedido.ts';
import { cadastrarPedido } from './actions/cadastrar-pedido.ts';
import { encaminharPedido } from './actions/encaminhar-pedido.ts';
import { buscarPedido } from './buscar-pedido.ts';
import {
  camposDaPessoa,
  correioDeTeste,
  type Estado,
  levarAoCadastro,
  montarEstado,
  pedir,
  codigosDe,
  estadoAgora,
} from './para-testes.ts';

let c: Cenario;
let e: Estado;
beforeAll(async () => {
  c = await abrirCenario();
  e = await montarEstado(c);
});
beforeEach(() => void (c.agora = AGORA));
afterAll(() => c.fechar());

const como = (id: string) => quem(c, id);

describe('cadastro', () => {
  it('de quem já tem conta: acrescenta lotação e papel, não muda o e-mail, e avisa no da conta', async () => {
    const dados = camposDaPessoa({ email: 'pedido@exemplo.br' });
    const contaId = await criarUsuario(c.db, { cpf: dados['cpf']!, email: 'conta@exemplo.br' });
    await c.db.insertInto('acesso.senha').values({ usuario_id: contaId, hash: 'x', trocada_em: AGORA }).execute();
    const { id } = await pedir(c, e, dados);
    await levarAoCadastro(c, e, id);
    expect((await executar(c.servicos, await como(e.cadastradora), cadastrarPedido, { pedidoId: id })).ok).toBe(true);
    const mensagem = await correioDeTeste(c).avisar(id, 4);
    expect(mensagem.para.endereco).toBe('conta@exemplo.br');
    expect(mensagem.texto).not.toContain('/convite/');
    expect((await buscarPedido(c.db, id))?.usuarioId).toBe(contaId);
  });

  it('de quem já entra por provedor federado: liga o login e só avisa', async () => {
    const dados = camposDaPessoa();
    const { id } = await pedir(c, e, { ...dados, provedor: 'govbr', sub: dados['cpf']! });
    await levarAoCadastro(c, e, id);
    await executar(c.servicos, await como(e.cadastradora), cadastrarPedido, { pedidoId: id });
    const { texto } = await correioDeTeste(c).avisar(id, 4);
    expect(texto).not.toContain('/convite/');
    const identidade = await c.db
      .selectFrom('acesso.identidade')
      .selectAll()
      .where('sub', '=', dados['cpf']!)
      .execute();
    expect(identidade).toHaveLength(1);
  });

  it('login federado que já é de outra pessoa não muda de dono, e nada fica gravado', async () => {
    const outra = await criarUsuario(c.db);
    await c.db
      .insertInto('acesso.identidade')
      .values({ provedor: 'govbr', sub: 'de-outra', usuario_id: outra, criada_em: AGORA })
      .execute();
    const dados = camposDaPessoa();
    const { id } = await pedir(c, e, { ...dados, provedor: 'govbr', sub: 'de-outra' });
    await levarAoCadastro(c, e, id);
    const r = await executar(c.servicos, await como(e.cadastradora), cadastrarPedido, { pedidoId: id });
    expect(codigosDe(r)).toEqual(['login-de-outra-pessoa']);
    expect(await c.db.selectFrom('acesso.usuario').selectAll().where('cpf', '=', dados['cpf']!).execute()).toEqual([]);
    expect(await estadoAgora(c, id)).toBe('em-cadastro');
  });

  it('conta suspensa não ganha papel por pedido', async () => {
    const dados = camposDaPessoa();
    await criarUsuario(c.db, { cpf: dados['cpf']!, suspenso_em: AGORA });
    const { id } = await pedir(c, e, dados);
    await levarAoCadastro(c, e, id);
    const r = await executar(c.servicos, await como(e.cadastradora), cadastrarPedido, { pedidoId: id });
    expect(codigosDe(r)).toEqual(['conta-suspensa']);
  });

  it('acordo que acabou no caminho: ninguém mais entra por ele', async () => {
    const { id } = await pedir(c, e);
    await executar(c.servicos, await como(e.coordenadora), encaminharPedido, { pedidoId: id, conferi: 'sim' });
    c.agora = new Date('2028-01-01T12:00:00-03:00');
    const autorizador = await criarPessoa(c.db, e.prisional, ['gestor-dos-dados'], { criado_em: c.agora });
    const r = await executar(c.servicos, await como(autorizador.id), autorizarPedido, { pedidoId: id });
    expect(codigosDe(r)).toEqual(['acordo-acabou']);
  });
});
