import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { codigoPorExtenso, executar, SISTEMA } from '../../acesso/index.ts';
import {
  abrirApp,
  abrirCenario,
  abrirPagina,
  AGORA,
  type Cenario,
  criarEstrutura,
  criarPessoa,
  type Entrada,
  entrar,
  enviar,
  quem,
} from '../../acesso/para-testes.ts';
import { criarPessoaPresa, quemE } from '../para-testes.ts';
import { atuacao } from '../qualificacao/index.ts';
import { emitirSalvaguarda } from './actions/emitir-salvaguarda.ts';
import { registrarSalvaguarda } from './index.ts';
import { sortearCodigoDoPapel } from './codigo.ts';
import { salvaguardasDe } from './store.ts';

const MAE_DA_PRESA = 'Sicrana Fictícia de Teste';
const HOMONIMO = {
  nome: 'Fulana Fictícia de Teste',
  cpf: '529.982.247-25',
  nascimento: '1979-03-02',
  mae: 'Beltrana Fictícia de Souza',
  motivo: 'comparadas as digitais em 17/11/2026',
  conferido: 'sim',
};

let cenario: Cenario;
let app: Aplicacao;
let servidora: { id: string; entrada: Entrada };
let alheia: { id: string; entrada: Entrada };
let pessoaId: string;

beforeAll(async () => {
  cenario = await abrirCenario();
  app = await abrirApp(cenario, registrarSalvaguarda);
  const vara = (comarca: string) => criarEstrutura(cenario.db, { especie: 'vara', uf: 'XX', comarca });
  const [daqui, deLonge] = [await vara('Capital'), await vara('Interior')];
  const alguem = async (onde: typeof daqui) => {
    const { id } = await criarPessoa(cenario.db, onde, ['servidor-do-judiciario']);
    const entrada = await entrar(cenario, id);
    const sessao = cenario.db.updateTable('acesso.sessao').where('id', '=', entrada.sessaoId);
    await sessao.set({ finalidade: 'execucao-penal' }).execute();
    return { id, entrada };
  };
  servidora = await alguem(daqui);
  alheia = await alguem(deLonge);
  const juizo = { como: 'juizo', estruturaId: daqui.id };
  pessoaId = await criarPessoaPresa(cenario.servicos, SISTEMA, {
    fatos: [...quemE({ mae: MAE_DA_PRESA }), { tipo: atuacao, dados: juizo, dia: '2026-01-05', fonte: 'teste' }],
  });
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
});
beforeEach(async () => {
  cenario.agora = AGORA;
  await cenario.db.updateTable('pessoas.salvaguarda').set({ revogada_em: AGORA }).execute();
  await cenario.db.deleteFrom('acesso.tentativa').execute();
});

async function emitir() {
  const r = await enviar(app, servidora.entrada, `/pessoas/${pessoaId}/salvaguarda`, HOMONIMO);
  expect([r.statusCode, r.body.match(/resumo[^]*?<\/ul>/)?.[0]]).toEqual([303, undefined]);
  const [nova] = await salvaguardasDe(cenario.db, pessoaId);
  if (!nova) throw new Error('não gravou');
  return { folha: r.headers.location ?? '', codigo: codigoPorExtenso(nova.codigo), id: nova.id };
}
const conferir = (codigo: string) => abrirPagina(app, undefined, `/conferir/${codigo}`);

describe('emitir', () => {
  it('a folha traz o homônimo, o código e o QR; nada da pessoa do cadastro além do nome na trilha', async () => {
    const { folha, codigo } = await emitir();
    const { body } = await abrirPagina(app, servidora.entrada, folha);
    for (const trecho of [HOMONIMO.cpf, '2 de março de 1979', codigo, `/conferir/${codigo}`, 'data:image/svg+xml'])
      expect(body).toContain(trecho);
    expect(body).not.toContain(MAE_DA_PRESA);
    expect(body).toContain('18 de novembro de 2027');
    expect((await abrirPagina(app, servidora.entrada, `/pessoas/${pessoaId}/salvaguarda`)).body).toContain(
      '***.982.247-**',
    );
  });

  it('diz todos os problemas, com o que se escreveu', async () => {
    const campos = { ...HOMONIMO, cpf: '123', conferido: '', motivo: '' };
    const r = await enviar(app, servidora.entrada, `/pessoas/${pessoaId}/salvaguarda`, campos);
    expect(r.statusCode).toBe(422);
    expect(r.body).toContain(HOMONIMO.mae);
    for (const campo of ['cpf', 'motivo', 'conferido']) expect(r.body).toContain(`href="#${campo}"`);
  });

  it('quem não alcança a pessoa não acha nem a página, nem a folha', async () => {
    const { folha, id } = await emitir();
    const url = `/pessoas/${pessoaId}/salvaguarda`;
    for (const pagina of [url, folha]) expect((await abrirPagina(app, alheia.entrada, pagina)).statusCode).toBe(404);
    const r = await enviar(app, alheia.entrada, `${url}/${id}/revogar`, { motivo: 'porque sim' });
    expect(r.statusCode).toBe(404);
    expect((await abrirPagina(app, undefined, url)).headers.location).toContain('/entrar');
  });

  it('o dado do homônimo não vai à auditoria', async () => {
    await emitir();
    const linhas = await cenario.db.selectFrom('auditoria.registro').selectAll().execute();
    expect(linhas.length).toBeGreaterThan(0);
    expect(JSON.stringify(linhas)).not.toMatch(/52998224725|Beltrana|digitais/);
  });

  it('dois ao mesmo tempo para o mesmo CPF: só um', async () => {
    const de = await quem(cenario, servidora.id, { finalidade: 'execucao-penal' });
    const um = () => executar(cenario.servicos, de, emitirSalvaguarda('America/Sao_Paulo'), { ...HOMONIMO, pessoaId });
    const resultados = await Promise.all([um(), um()]);
    expect(resultados.filter((r) => r.ok)).toHaveLength(1);
  });
});

it('unificado o registro, o papel acompanha a pessoa que ficou', async () => {
  const { id, codigo } = await emitir();
  const fica = await criarPessoaPresa(cenario.servicos, SISTEMA);
  const unificar = (em: string | null) =>
    cenario.db.updateTable('pessoas.pessoa').set({ unificada_em: em }).where('pessoa_id', '=', pessoaId).execute();
  await unificar(fica);
  expect((await salvaguardasDe(cenario.db, fica)).map((s) => s.id)).toContain(id);
  expect((await conferir(codigo)).body).toContain('O papel vale');
  await unificar(null);
  expect(await salvaguardasDe(cenario.db, fica)).toEqual([]);
});

describe('conferir, sem entrar', () => {
  it('diz que vale e de quem é, e nada da pessoa do cadastro', async () => {
    const { codigo } = await emitir();
    const r = await conferir(codigo.toLowerCase().replaceAll('-', ' '));
    expect(r.statusCode).toBe(200);
    expect(r.headers['cache-control']).toBe('no-store');
    expect(r.body).toContain('O papel vale');
    expect(r.body).toContain('***.982.247-**');
    for (const segredo of [MAE_DA_PRESA, HOMONIMO.mae, '529.982', '1979', pessoaId, 'digitais'])
      expect(r.body).not.toContain(segredo);
  });

  it('vencido ou revogado: diz que não vale, e de quem era não diz', async () => {
    const { codigo, id } = await emitir();
    const motivo = { motivo: 'emitido com o nome errado' };
    cenario.agora = new Date('2027-11-18T23:00:00-03:00');
    expect((await conferir(codigo)).body).toContain('O papel vale');
    cenario.agora = new Date('2027-11-19T00:00:00-03:00');
    expect((await conferir(codigo)).body).toContain('Venceu em 18 de novembro de 2027');
    cenario.agora = AGORA;
    const url = `/pessoas/${pessoaId}/salvaguarda/${id}/revogar`;
    expect((await enviar(app, servidora.entrada, url, { motivo: '' })).statusCode).toBe(422);
    expect((await enviar(app, servidora.entrada, url, motivo)).statusCode).toBe(303);
    expect((await enviar(app, servidora.entrada, url, motivo)).statusCode).toBe(422);
    const { body } = await conferir(codigo);
    expect(body).toContain('Foi revogado');
    for (const dele of [HOMONIMO.nome, '982']) expect(body).not.toContain(dele);
  });

  it('pelo formulário: vai ao endereço do código, ou diz que está mal escrito', async () => {
    const { codigo } = await emitir();
    const certo = await enviar(app, undefined, '/conferir', { codigo: codigo.toLowerCase() });
    expect([certo.statusCode, certo.headers.location]).toEqual([303, `/conferir/${codigo}`]);
    const trocado = codigo.replace(/^./, (c) => (c === 'A' ? 'B' : 'A'));
    const errado = await enviar(app, undefined, '/conferir', { codigo: trocado });
    expect(errado.statusCode).toBe(422);
    expect(errado.body).toContain(`value="${trocado}"`);
  });

  it('quem adivinha espera; quem acerta, não', async () => {
    const { codigo } = await emitir();
    const LIVRES = 50;
    for (let i = 0; i < LIVRES; i++) expect((await conferir(sortearCodigoDoPapel())).statusCode).toBe(422);
    expect((await conferir(codigo)).statusCode).toBe(429);
    cenario.agora = new Date(AGORA.getTime() + 60 * 60 * 1000);
    expect((await conferir(codigo)).statusCode).toBe(200);
  });
});
