/** Vários pedidos de uma vez: o que se pode, o que fica de fora e por quê, e que registrar de novo não repete. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { abrirApp, abrirCenario, abrirPagina, type Cenario, enviar } from '../../../acesso/para-testes.ts';
import { type Agente, agente } from '../../../execucao/para-testes.ts';
import { registrarIncidentes } from '../../index.ts';
import { criarComDireito, type LugaresComAcusacao, montarLugaresComAcusacao } from '../../para-testes.ts';
import { CABEM, lerEscolhidos } from './escolhidos.ts';

const MARCO = 'progressao/semiaberto';

describe('o que se escolheu', () => {
  const A = '0198c0de-0000-7000-8000-000000000001';
  it('sem repetir, e sem o que não se entende', () => {
    const marcas = [`${A}~${MARCO}`, `${A}~${MARCO}`, `${A}~indulto/12.338/2024`, `${A}~`, A, 'x~y', ''];
    expect(lerEscolhidos(marcas)).toEqual([
      { pessoaId: A, marco: MARCO },
      { pessoaId: A, marco: 'indulto/12.338/2024' },
    ]);
    expect([lerEscolhidos(undefined), lerEscolhidos({ a: 1 })]).toEqual([[], []]);
  });
});

describe('o lote', () => {
  let cenario: Cenario;
  let app: Aplicacao;
  let lugares: LugaresComAcusacao;
  let defensora: Agente;
  let uma: string;
  let outra: string;
  let alheia: string;

  beforeAll(async () => {
    cenario = await abrirCenario();
    lugares = await montarLugaresComAcusacao(cenario);
    app = await abrirApp(cenario, registrarIncidentes);
    defensora = await agente(cenario, lugares.defensoria, 'defensor-publico');
    uma = await criarComDireito(cenario, lugares, { nome: 'Uma Fictícia de Teste' });
    outra = await criarComDireito(cenario, lugares, { nome: 'Outra Fictícia de Teste' });
    const vizinha = { ...lugares, defensoria: lugares.outraDefensoria };
    alheia = await criarComDireito(cenario, vizinha, { nome: 'Alheia Fictícia de Teste' });
  });
  afterAll(async () => {
    await app.close();
    await cenario.fechar();
  });

  const escolher = (...itens: [string, string][]) =>
    abrirPagina(
      app,
      defensora.sessao,
      `/pedidos/lote?${new URLSearchParams(itens.map(([p, m]) => ['item', `${p}~${m}`]))}`,
    );
  const mandar = (ato: string, ...pessoas: string[]) =>
    enviar(app, defensora.sessao, '/pedidos/lote', { ato, anexo: 'sim', item: pessoas.map((p) => `${p}~${MARCO}`) });

  it('mostra o texto de cada um, e não diz nada de quem não se alcança', async () => {
    const { body, statusCode } = await escolher([uma, MARCO], [outra, MARCO], [alheia, MARCO], [uma, 'nada']);
    expect(statusCode).toBe(200);
    expect(body).toContain('2 pedidos prontos');
    expect(body).toContain('Uma Fictícia de Teste: a progressão ao regime semiaberto, desde 02/06/2026');
    expect(body).toContain('vem pedir a progressão ao regime semiaberto');
    expect(body).toContain('1 escolhido que não se acha');
    expect(body).not.toContain('Alheia');
  });

  it('nada escolhido, ou só o alheio, não oferece botão', async () => {
    for (const r of [await escolher(), await escolher([alheia, MARCO]), await mandar('registrar', alheia)]) {
      expect(r.statusCode).toBe(200);
      expect(r.body).toContain('Nenhum dos escolhidos se pode pedir agora.');
      expect(r.body).not.toContain('Registrar os marcados');
    }
  });

  it('além do que cabe, diz quantos ficam para depois', async () => {
    const muitos = Array.from({ length: CABEM + 3 }, (_, i): [string, string] => [uma, `nada-${i}`]);
    expect((await escolher(...muitos)).body).toContain('3 escolhidos além do que cabe de uma vez');
  });

  it('um PDF com todos, sem nome no arquivo, e cada pessoa na auditoria', async () => {
    const r = await mandar('pdf', uma, outra);
    expect(r.headers['content-disposition']).toBe('attachment; filename="peticoes-2026-11-18.pdf"');
    expect(r.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    const lidas = await cenario.db
      .selectFrom('auditoria.registro')
      .select('titular_id')
      .where('acao', '=', 'incidentes.gerar-peticoes-pdf')
      .execute();
    expect(new Set(lidas.map((l) => l.titular_id))).toEqual(new Set([uma, outra]));
    expect(lidas).toHaveLength(2);
  });

  it('registra todos; de novo, diz que já se pediu', async () => {
    const r = await mandar('registrar', uma, outra);
    expect(r.body).toContain('2 pedidos registrados');
    const pedidos = await cenario.db.selectFrom('incidentes.andamento').select('especie').execute();
    expect(pedidos).toEqual([{ especie: 'pedido' }, { especie: 'pedido' }]);
    expect((await mandar('registrar', uma, outra)).body).toContain('A defesa já pediu, e o pedido espera decisão.');
  });
});
