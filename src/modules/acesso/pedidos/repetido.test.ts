import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { executar } from '../nucleo/acao.ts';
import { abrirCenario, AGORA, type Cenario, quem } from '../para-testes.ts';
import { complementarPedido } from './actions/de-quem-pediu.ts';
import { encaminharPedido } from './actions/encaminhar-pedido.ts';
import { pedirComplementacao } from './actions/pedir-complementacao.ts';
import { buscarPedido } from './buscar-pedido.ts';
import { camposDaPessoa, correioDeTeste, type Estado, montarEstado, pedir, VISITANTE } from './para-testes.ts';

let c: Cenario;
let e: Estado;
beforeAll(async () => {
  c = await abrirCenario();
  e = await montarEstado(c);
});
beforeEach(() => void (c.agora = AGORA));
afterAll(() => c.fechar());

const como = (id: string) => quem(c, id);

describe('pedido repetido', () => {
  it('junta-se ao que anda, diz o número e o passo, e não cria outro', async () => {
    const dados = camposDaPessoa();
    const um = await pedir(c, e, dados);
    await executar(c.servicos, await como(e.coordenadora), encaminharPedido, { pedidoId: um.id, conferi: 'sim' });
    const outro = await pedir(c, e, { ...dados, email: dados['email']!.toUpperCase() });
    expect(outro).toEqual({ id: um.id, numero: um.numero, estado: 'em-autorizacao' });
    const p = await buscarPedido(c.db, um.id);
    expect(p?.andamentos.map((a) => a.passo)).toEqual(['pedido', 'encaminhamento', 'reiteracao']);
  });

  it('enviado dez vezes ao mesmo tempo, é um pedido e nove reiterações', async () => {
    const dados = camposDaPessoa();
    const todos = await Promise.all(Array.from({ length: 10 }, () => pedir(c, e, dados)));
    expect(new Set(todos.map((t) => t.id)).size).toBe(1);
    expect(todos.filter((t) => t.codigo !== undefined)).toHaveLength(1);
  });

  it('quem usa o CPF de outra pessoa recebe a resposta de um pedido novo, e nada fica sabendo', async () => {
    const dados = camposDaPessoa();
    const dela = await pedir(c, e, dados);
    const deOutro = await pedir(c, e, { ...dados, nascimento: '1990-01-01', email: 'outro@exemplo.br' });
    expect(deOutro.id).not.toBe(dela.id);
    expect(Object.keys(deOutro)).toEqual(Object.keys(dela));
  });

  it('o código do e-mail e o da tela abrem o mesmo pedido', async () => {
    const { id, numero, codigo = '' } = await pedir(c, e);
    const { avisar } = correioDeTeste(c);
    const { texto } = await avisar(id, 1);
    const doCorreio = /acompanhamento: (\S+)/.exec(texto)?.[1] ?? '';
    expect(doCorreio).not.toBe(codigo);
    const falta = { pedidoId: id, falta: 'Falta a portaria.' };
    await executar(c.servicos, await como(e.coordenadora), pedirComplementacao, falta);
    const r = await executar(c.servicos, VISITANTE, complementarPedido, {
      numero,
      codigo: doCorreio,
      texto: 'Está aqui.',
    });
    expect(r.ok).toBe(true);
  });
});
