import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { abrirApp, abrirCenario, abrirPagina, type Cenario } from '../../../acesso/para-testes.ts';
import { agente, type Agente, criarCondenada, type Lugares, montarLugares } from '../../../execucao/para-testes.ts';
import { registrarMesas } from '../../index.ts';
import { porData, semDatas } from '../../para-testes.ts';
import type { ItemDaDefesa } from '../itens.ts';
import { montarVisita, type OndeEOQueDizer } from './visita.ts';

const item = (pessoaId: string, resto: Partial<ItemDaDefesa> = {}): ItemDaDefesa => ({
  pessoaId,
  chave: 'livramento',
  especie: 'livramento',
  alvo: '2026-11-06',
  incerta: false,
  nome: `Pessoa ${pessoaId}`,
  sigilo: 'publico',
  unidade: 'Norte',
  fixada: false,
  faltam: 0,
  ...resto,
});
const em = (pessoaId: string, lugar?: string, sigilosa = false): [string, OndeEOQueDizer] => [
  pessoaId,
  { pessoaId, lugar, sigilosa, dizer: [], colher: [] },
];

describe('a ordem da visita', () => {
  it('agrupa por unidade e anda pelas celas como elas estão; quem não tem cela vem no fim, cada pessoa uma vez', () => {
    const itens = [item('a'), item('b'), item('c', { unidade: 'Anexo' }), item('d'), item('a', { chave: 'termino' })];
    const visita = montarVisita(itens, new Map([em('a', 'Cela 10'), em('b', 'Cela 2'), em('c', 'Cela 1'), em('d')]));
    expect(visita.map((u) => [u.nome, u.pessoas.map((p) => p.pessoaId)])).toEqual([
      ['Anexo', ['c']],
      ['Norte', ['b', 'a', 'd']],
    ]);
    expect(visita[1]?.pessoas[1]?.itens).toHaveLength(2);
  });

  it('não leva ao papel o sigiloso de quem não é sigilosa', () => {
    const itens = [item('a', { sigilo: 'sigiloso' }), item('b', { sigilo: 'sigiloso' })];
    const visita = montarVisita(itens, new Map([em('a'), em('b', undefined, true)]));
    expect(visita.flatMap((u) => u.pessoas.map((p) => p.pessoaId))).toEqual(['b']);
  });
});

describe('a página', () => {
  let cenario: Cenario;
  let app: Aplicacao;
  let lugares: Lugares;
  let defensora: Agente;
  let marca: string;

  beforeAll(async () => {
    cenario = await abrirCenario();
    lugares = await montarLugares(cenario);
    app = await abrirApp(cenario, registrarMesas);
    defensora = await agente(cenario, lugares.defensoria, 'defensor-publico');
    const id = await criarCondenada(cenario, lugares, { nome: 'Visitada Fictícia' });
    await semDatas(cenario.db);
    await porData(cenario.db, id, '2026-06-04');
    marca = `${id}~progressao/semiaberto`;
  });
  afterAll(async () => {
    await app.close();
    await cenario.fechar();
  });
  const visitar = (quem: Agente, ...itens: string[]) =>
    abrirPagina(app, quem.sessao, `/mesa/defesa/visita?${new URLSearchParams(itens.map((i) => ['item', i]))}`);

  it('traz o que se marcou e o que faltar for ignorado; cada pessoa fica registrada', async () => {
    const { body } = await visitar(defensora, marca, 'lixo', `${marca.slice(0, 36)}~outra`);
    expect(body).toContain('Presídio Norte');
    expect(body).toContain('Visitada Fictícia');
    expect(body).toContain('sem cela registrada');
    expect(body).toContain('Pode pedir o semiaberto: 04/06/2026');
    const lida = await cenario.db
      .selectFrom('auditoria.registro')
      .select('titular_id')
      .where('acao', '=', 'mesas.ver-visita')
      .executeTakeFirstOrThrow();
    expect(lida.titular_id).toBe(marca.slice(0, 36));
  });

  it('nada a quem é de outra defensoria, e diz o que fazer sem nada marcado', async () => {
    const outra = await agente(cenario, lugares.outraDefensoria, 'defensor-publico');
    expect((await visitar(outra, marca)).body).not.toContain('Visitada');
    const vazia = await visitar(defensora);
    expect([vazia.statusCode, vazia.body.includes('marque as pessoas')]).toEqual([422, true]);
  });
});
