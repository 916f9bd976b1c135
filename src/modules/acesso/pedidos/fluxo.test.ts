import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { executar } from '../nucleo/acao.ts';
import { abrirCenario, AGORA, type Cenario, quem } from '../para-testes.ts';
import { conferirConvite } from '../convites/index.ts';
import { autorizarPedido } from './actions/autorizar-pedido.ts';
import { cadastrarPedido } from './actions/cadastrar-pedido.ts';
import { complementarPedido, desistirDoPedido } from './actions/de-quem-pediu.ts';
import { encaminharPedido } from './actions/encaminhar-pedido.ts';
import { pedirComplementacao } from './actions/pedir-complementacao.ts';
import { RECUSAR_PEDIDO } from './actions/recusar-pedido.ts';
import { buscarPedido } from './buscar-pedido.ts';
import {
  camposDaPessoa,
  correioDeTeste,
  type Estado,
  montarEstado,
  pedir,
  VISITANTE,
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

describe('o caminho inteiro, por quatro pessoas', () => {
  it('pedido, análise, autorização, cadastro e aviso com enlace de uso único', async () => {
    const dados = camposDaPessoa();
    const { id, codigo, numero } = await pedir(c, e, dados);
    expect(codigo).toBeDefined();
    expect(numero).toMatch(/^2026-\d{6}$/);
    await executar(c.servicos, await como(e.coordenadora), encaminharPedido, { pedidoId: id, conferi: 'sim' });
    await executar(c.servicos, await como(e.autorizador), autorizarPedido, { pedidoId: id });
    const r = await executar(c.servicos, await como(e.cadastradora), cadastrarPedido, { pedidoId: id });
    expect(r).toEqual({ ok: true, valor: 'cadastrado' });

    const pedido = await buscarPedido(c.db, id);
    expect(pedido?.andamentos.map((a) => [a.passo, a.autorId, a.prazo])).toEqual([
      ['pedido', undefined, '2026-11-23'],
      ['encaminhamento', e.coordenadora, '2026-11-23'],
      ['autorizacao', e.autorizador, '2026-11-23'],
      ['cadastro', e.cadastradora, undefined],
    ]);
    const vinculo = await c.db
      .selectFrom('acesso.vinculo as v')
      .innerJoin('acesso.lotacao as l', 'l.id', 'v.lotacao_id')
      .innerJoin('acesso.usuario as u', 'u.id', 'l.usuario_id')
      .select([
        'v.papel',
        'v.acordo_id',
        'v.proposto_por',
        'v.autorizado_por',
        'l.estrutura_id',
        'u.cpf',
        'u.categoria',
      ])
      .where('u.id', '=', pedido?.usuarioId ?? '')
      .execute();
    expect(vinculo).toEqual([
      {
        papel: 'defensor-publico',
        acordo_id: e.acordoId,
        proposto_por: e.coordenadora,
        autorizado_por: e.autorizador,
        estrutura_id: e.nucleo.id,
        cpf: dados['cpf'],
        categoria: 'defensor-publico',
      },
    ]);

    const { avisar } = correioDeTeste(c);
    const { texto, para } = await avisar(id, 4);
    expect(para.endereco).toBe(dados['email']);
    const token = /\/convite\/([\w-]+)/.exec(texto)?.[1] ?? '';
    expect(await conferirConvite(c.db, token, c.agora)).toMatchObject({
      ok: true,
      valor: { usuarioId: pedido?.usuarioId },
    });
    expect(await estadoAgora(c, id)).toBe('avisado');
  });

  it('a coordenação pede complementação, a pessoa responde, e a análise recomeça', async () => {
    const { id, numero, codigo = '' } = await pedir(c, e);
    const falta = { pedidoId: id, falta: 'Falta a portaria de lotação.' };
    expect((await executar(c.servicos, await como(e.coordenadora), pedirComplementacao, falta)).ok).toBe(true);
    expect(await estadoAgora(c, id)).toBe('em-complementacao');
    const cedo = await executar(c.servicos, await como(e.coordenadora), encaminharPedido, {
      pedidoId: id,
      conferi: 'sim',
    });
    expect(codigosDe(cedo)).toEqual(['ja-mudou']);
    const resposta = { numero, codigo, texto: 'Portaria 10/2026.' };
    expect(await executar(c.servicos, VISITANTE, complementarPedido, resposta)).toEqual({
      ok: true,
      valor: 'em-analise',
    });
  });

  it('recusa e desistência encerram, e outro pedido pode ser feito', async () => {
    const dados = camposDaPessoa();
    const um = await pedir(c, e, dados);
    const recusa = { pedidoId: um.id, motivo: 'Não é do quadro.' };
    await executar(c.servicos, await como(e.coordenadora), RECUSAR_PEDIDO.analisar, recusa);
    expect(await estadoAgora(c, um.id)).toBe('recusado');
    const dois = await pedir(c, e, dados);
    expect(dois.id).not.toBe(um.id);
    const desistir = { numero: dois.numero, codigo: dois.codigo ?? '', ciente: 'sim' };
    expect((await executar(c.servicos, VISITANTE, desistirDoPedido, desistir)).ok).toBe(true);
    expect(codigosDe(await executar(c.servicos, VISITANTE, desistirDoPedido, desistir))).toEqual(['ja-mudou']);
  });

  it('quem só recusa em outro passo não recusa neste', async () => {
    const { id } = await pedir(c, e);
    const r = await executar(c.servicos, await como(e.autorizador), RECUSAR_PEDIDO.autorizar, {
      pedidoId: id,
      motivo: 'Não quero.',
    });
    expect(codigosDe(r)).toEqual(['ja-mudou']);
    expect(await estadoAgora(c, id)).toBe('em-analise');
  });
});

describe('ao mesmo tempo', () => {
  it('de dez autorizações, uma só vale', async () => {
    const { id: pedidoId } = await pedir(c, e);
    await executar(c.servicos, await como(e.coordenadora), encaminharPedido, { pedidoId, conferi: 'sim' });
    const quemAutoriza = [await como(e.autorizador), await como(e.cadastradora)];
    const todos = await Promise.all(
      Array.from({ length: 10 }, (_, i) => executar(c.servicos, quemAutoriza[i % 2]!, autorizarPedido, { pedidoId })),
    );
    expect(todos.filter((r) => r.ok)).toHaveLength(1);
    expect(todos.flatMap(codigosDe)).toEqual(Array.from({ length: 9 }, () => 'ja-mudou'));
  });
});
