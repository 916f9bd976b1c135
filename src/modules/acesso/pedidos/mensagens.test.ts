import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abrirCenario, type Cenario, quem } from '../para-testes.ts';
import { executar } from '../nucleo/acao.ts';
import { complementarPedido, desistirDoPedido } from './actions/de-quem-pediu.ts';
import { pedirComplementacao } from './actions/pedir-complementacao.ts';
import { buscarPedido } from './buscar-pedido.ts';
import { mensagemDoPasso } from './mensagens.ts';
import { correioDeTeste, type Estado, montarEstado, pedir, VISITANTE } from './para-testes.ts';
import { type Passo, PASSOS } from './pedido.ts';

let c: Cenario;
let e: Estado;
beforeAll(async () => {
  c = await abrirCenario();
  e = await montarEstado(c);
});
afterAll(() => c.fechar());

describe('e-mails do pedido', () => {
  it.each(Object.keys(PASSOS) as Passo[])('%s: diz o número, e nenhum dado pessoal além do nome', async (passo) => {
    const { id, numero } = await pedir(c, e);
    const pedido = (await buscarPedido(c.db, id))!;
    const andamento = { ...pedido.andamentos[0]!, passo, texto: 'Portaria 1.' };
    const { assunto, texto } = mensagemDoPasso(pedido, andamento, pedido.pessoa, {
      enderecoPublico: 'https://custodia.exemplo.br',
    });
    expect(assunto).toContain(numero);
    expect(texto).toContain(pedido.pessoa.nome);
    const { cpf, rg, nascimento, matricula, telefone, email } = pedido.pessoa;
    for (const dado of [cpf, rg, nascimento, matricula, telefone, email]) expect(assunto + texto).not.toContain(dado);
  });

  it('nem o código nem o que se escreveu do documento ficam na auditoria ou nos eventos', async () => {
    const { id, numero, codigo = '' } = await pedir(c, e);
    const { texto } = await correioDeTeste(c).avisar(id, 1);
    const doCorreio = /acompanhamento: (\S+)/.exec(texto)?.[1] ?? '';
    await executar(c.servicos, await quem(c, e.coordenadora), pedirComplementacao, {
      pedidoId: id,
      falta: 'Falta a portaria.',
    });
    await executar(c.servicos, VISITANTE, complementarPedido, { numero, codigo, texto: 'Portaria 2.' });
    await executar(c.servicos, VISITANTE, desistirDoPedido, { numero, codigo: doCorreio, ciente: 'sim' });
    const { cpf, rg } = (await buscarPedido(c.db, id))!.pessoa;
    const guardado = JSON.stringify([
      await c.db.selectFrom('auditoria.registro').selectAll().execute(),
      await c.db.selectFrom('plataforma.evento').selectAll().execute(),
    ]);
    expect(guardado).toContain('pedido.desistir');
    for (const segredo of [codigo, doCorreio, cpf, rg]) expect(guardado).not.toContain(segredo);
  });
});
