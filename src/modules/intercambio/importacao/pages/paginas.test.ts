/** As páginas da importação, do envio ao relatório, e quem não passa por elas. */
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { tiposDoPg } from '../../../../platform/db/tipos-do-pg.ts';
import {
  abrirApp,
  abrirCenario,
  abrirPagina,
  type Cenario,
  criarEstrutura,
  criarPessoa,
  entrar,
  type Entrada,
  enviar,
  type EstruturaDeTeste,
} from '../../../acesso/para-testes.ts';
import { registrarIntercambio } from '../../index.ts';
import { conferir } from '../conferir.ts';
import { processar } from '../processar.ts';
import { lida } from '../para-testes.ts';

let cenario: Cenario;
let pool: pg.Pool;
let app: Aplicacao;
let orgao: EstruturaDeTeste;
let gestor: Entrada;
let alheio: Entrada;

beforeAll(async () => {
  cenario = await abrirCenario();
  pool = new pg.Pool({ connectionString: cenario.banco.url, max: 2, types: tiposDoPg });
  orgao = await criarEstrutura(cenario.db, { especie: 'administracao-prisional', nome: 'Administração Fictícia' });
  const outro = await criarEstrutura(cenario.db, { especie: 'administracao-prisional', nome: 'Outra Fictícia' });
  gestor = await entrarConfirmada(orgao);
  alheio = await entrarConfirmada(outro);
  app = await abrirApp(cenario, registrarIntercambio);
});
afterAll(async () => {
  await app.close();
  await pool.end();
  await cenario.fechar();
});

async function entrarConfirmada(onde: EstruturaDeTeste): Promise<Entrada> {
  const { id } = await criarPessoa(cenario.db, onde, ['gestor-de-vagas']);
  const e = await entrar(cenario, id);
  const elevada_ate = new Date(cenario.agora.getTime() + 300_000);
  await cenario.db.updateTable('acesso.sessao').set({ elevada_ate }).where('id', '=', e.sessaoId).execute();
  return e;
}

const campos = () => ({ especie: 'pessoas', origem: 'Sistema Velho', estruturaId: orgao.id });

function enviarArquivo(e: Entrada, conteudo: string, outros: Record<string, string> = {}) {
  const partes = Object.entries({ _csrf: e.csrf, ...campos(), ...outros }).map(
    ([nome, valor]) => `--x\r\ncontent-disposition: form-data; name="${nome}"\r\n\r\n${valor}\r\n`,
  );
  const arquivo = `--x\r\ncontent-disposition: form-data; name="arquivo"; filename="presos.csv"\r\ncontent-type: text/csv\r\n\r\n${conteudo}\r\n--x--\r\n`;
  return app.inject({
    method: 'POST',
    url: '/importacoes',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    payload: partes.join('') + arquivo,
    cookies: e.cookies,
  });
}

const idDe = (endereco: unknown): string => String(endereco).split('/')[2]?.split('?')[0] ?? '';

describe('importar pela página', () => {
  it('envia, confere, mapeia, importa e baixa os problemas', async () => {
    expect((await abrirPagina(app, gestor, '/importacoes/nova')).body).toContain('Administração Fictícia');
    const enviado = await enviarArquivo(
      gestor,
      'Interno;Genitora;Nº do CPF\nAna Fictícia;Rosa;529.982.247-25\n=Bia;Rosa;111\n',
    );
    expect(enviado.statusCode).toBe(303);
    const id = idDe(enviado.headers.location);
    expect((await abrirPagina(app, gestor, `/importacoes/${id}`)).body).toContain('está sendo lido');
    await conferir(cenario.servicos, id);
    const previa = (await abrirPagina(app, gestor, `/importacoes/${id}`)).body;
    expect(previa).toContain('1 coluna não entra');
    expect(previa).toContain('Nenhum problema nas primeiras linhas');

    const mapa = { 'mapa-nome': 'Interno', 'mapa-mae': 'Genitora', 'mapa-cpf': 'Nº do CPF', 'mapa-invasor': 'Interno' };
    expect((await enviar(app, gestor, `/importacoes/${id}/mapa`, { ...mapa, passo: 'guardar' })).statusCode).toBe(303);
    expect((await abrirPagina(app, gestor, `/importacoes/${id}`)).body).toContain('1 linha tem problema');
    expect((await lida(cenario.db, id)).mapa).toEqual({ nome: 'Interno', mae: 'Genitora', cpf: 'Nº do CPF' });

    const semNome = await enviar(app, gestor, `/importacoes/${id}/mapa`, { 'mapa-mae': 'Genitora', passo: 'comecar' });
    expect(semNome.statusCode).toBe(422);
    expect(semNome.body).toContain('href="#mapa-nome"');

    await enviar(app, gestor, `/importacoes/${id}/mapa`, { ...mapa, passo: 'comecar' });
    expect((await abrirPagina(app, gestor, `/importacoes/${id}`)).body).toContain('hx-get');
    expect((await enviar(app, gestor, `/importacoes/${id}/pausar`, {})).statusCode).toBe(303);
    await processar({ servicos: cenario.servicos, pool }, id);
    expect(await lida(cenario.db, id)).toMatchObject({ estado: 'pausada', lidas: 0 });
    await enviar(app, gestor, `/importacoes/${id}/retomar`, {});
    await processar({ servicos: cenario.servicos, pool }, id);
    const fim = (await abrirPagina(app, gestor, `/importacoes/${id}`)).body;
    expect(fim).toContain('1 linha não entrou');
    const problemas = (await abrirPagina(app, gestor, `/importacoes/${id}/problemas.csv`)).body;
    expect(problemas).toContain('3;cpf;111;');
    expect((await abrirPagina(app, gestor, '/importacoes')).body).toContain('presos.csv');
  });

  it('em pedaços: o repetido não soma, e o que falta não passa por inteiro', async () => {
    const conteudo = Buffer.from('nome\nCaio Fictício\n');
    const corpo = { ...campos(), nomeDoArquivo: 'p.csv', tamanho: String(conteudo.length) };
    const { id } = (await enviar(app, gestor, '/importacoes/abrir', corpo)).json<{ id: string }>();
    const pedaco = (numero: number, bytes: Buffer, e = gestor) =>
      app.inject({
        method: 'POST',
        url: `/importacoes/${id}/pedacos/${numero}`,
        headers: { 'content-type': 'application/octet-stream', 'x-csrf': e.csrf },
        payload: bytes,
        cookies: e.cookies,
      });
    expect((await enviar(app, gestor, `/importacoes/${id}/recebida`, {})).statusCode).toBe(422);
    expect((await pedaco(0, conteudo, alheio)).statusCode).toBe(422);
    expect((await pedaco(1, conteudo)).statusCode).toBe(422);
    expect((await pedaco(0, conteudo)).statusCode).toBe(200);
    expect((await pedaco(0, conteudo)).statusCode).toBe(200);
    expect((await enviar(app, gestor, `/importacoes/${id}/recebida`, {})).statusCode).toBe(303);
  });

  it('o que falta no formulário volta escrito, com o problema ao lado', async () => {
    const r = await enviarArquivo(gestor, 'nome\nAna\n', { origem: '' });
    expect(r.statusCode).toBe(422);
    expect(r.body).toContain('href="#origem"');
  });

  it('quem é de outro órgão não vê, não envia para cá nem anda com ela', async () => {
    const id = idDe((await enviarArquivo(gestor, 'nome\nDavi Fictício\n')).headers.location);
    expect((await abrirPagina(app, alheio, `/importacoes/${id}`)).statusCode).toBe(404);
    expect((await abrirPagina(app, alheio, `/importacoes/${id}/problemas.csv`)).statusCode).toBe(404);
    expect((await enviar(app, alheio, `/importacoes/${id}/cancelar`, {})).statusCode).toBe(403);
    expect((await enviarArquivo(alheio, 'nome\nEva\n')).statusCode).toBe(403);
    expect((await abrirPagina(app, alheio, '/importacoes')).body).not.toContain('presos.csv');
    expect((await abrirPagina(app, undefined, '/importacoes')).statusCode).toBe(303);
  });

  it('sem o segredo da sessão, o arquivo não entra', async () => {
    expect((await enviarArquivo({ ...gestor, csrf: 'outro' }, 'nome\nAna\n')).statusCode).toBe(403);
  });
});
