import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { abrirApp, abrirPagina, criarEstrutura, type Entrada, enviar } from '../../../acesso/para-testes.ts';
import { registrarUnidades } from '../index.ts';
import { abrirEstado, agente, entrarCom, type EstadoDeTeste, lancar, prender } from '../para-testes.ts';

let e: EstadoDeTeste;
let app: Aplicacao;
let gestor: Entrada;
let diretora: Entrada;
let servidor: Entrada;
let conselheira: Entrada;
let defensora: Entrada;
let hospital: string;

beforeAll(async () => {
  e = await abrirEstado();
  app = await abrirApp(e.cenario, registrarUnidades);
  gestor = await entrarCom(e.cenario, e.gestor);
  diretora = await entrarCom(e.cenario, e.diretora);
  servidor = await entrarCom(e.cenario, e.servidor);
  conselheira = await entrarCom(e.cenario, e.conselheira);
  defensora = await entrarCom(
    e.cenario,
    await agente(e.cenario, await criarEstrutura(e.cenario.db), ['defensor-publico']),
  );
  const [c1] = e.celas;
  for (const nome of ['Ana Fictícia', 'Beto Fictício', 'Caio Fictício']) await prender(e, { nome, lugarId: c1 });
  hospital = await prender(e, { nome: 'Davi no Hospital', lugarId: e.celas[1] });
  await lancar(e, hospital, 'saida-breve', '2026-11-10', { motivo: 'hospital', voltaPrevista: '2026-11-12' });
  await prender(e, { nome: 'Nome Protegido', lugarId: c1, sigilo: 'restrito' });
});
afterAll(async () => {
  await app.close();
  await e.cenario.fechar();
});

const NOMES = /Ana Fic|Beto|Caio|Davi|Protegido/;
const unidade = () => `/unidades/${e.norte.id}`;
const corpo = async (entrada: Entrada, url: string) => (await abrirPagina(app, entrada, url)).body;
const situacao = async (entrada: Entrada | undefined, url: string) => (await abrirPagina(app, entrada, url)).statusCode;

describe('ocupação', () => {
  test('a resposta primeiro: o total conta o corpo de quem é sigiloso; a tabela e o mapa dizem o mesmo', async () => {
    const pagina = await corpo(gestor, '/ocupacao');
    expect(pagina).toContain('Nenhuma das 2 unidades está acima da capacidade');
    expect(pagina).toContain('<strong>5</strong> pessoas presas');
    expect(pagina).toContain('Presídio Norte: 5 pessoas, 6 vagas, dentro da capacidade');
    expect(pagina).not.toMatch(NOMES);
  });

  test('defensora não tem a página; quem não entrou vai entrar; a outra unidade não existe para a servidora', async () => {
    expect(await situacao(defensora, '/ocupacao')).toBe(403);
    expect(await situacao(undefined, '/ocupacao')).toBe(303);
    expect(await situacao(servidor, `/unidades/${e.sul.id}`)).toBe(404);
    expect(await situacao(servidor, '/unidades/00000000-0000-4000-8000-000000000000')).toBe(404);
    expect(await situacao(servidor, '/unidades/x')).toBe(400);
  });
});

describe('a unidade', () => {
  test('quem está fora e devia ter voltado vem marcado, e a leitura fica na auditoria de cada um', async () => {
    const pagina = await corpo(diretora, unidade());
    expect(pagina).toContain('1 com a volta vencida');
    expect(pagina).toContain('Davi no Hospital');
    expect(pagina).toContain('devia ter voltado em 12/11/2026, há 6 dias');
    const lidas = await e.cenario.db
      .selectFrom('auditoria.registro')
      .select('acao')
      .where('titular_id', '=', hospital)
      .where('acao', '=', 'custodia.ver-movimento-da-unidade')
      .execute();
    expect(lidas).toHaveLength(1);
  });

  test('sem finalidade, os números aparecem e os nomes não', async () => {
    const semFinalidade = await entrarCom(e.cenario, e.servidor, false);
    const pagina = await corpo(semFinalidade, unidade());
    expect(pagina).toContain('<strong>5 pessoas</strong>');
    expect(pagina).toContain(`/finalidade?volta=${encodeURIComponent(unidade())}`);
    expect(pagina).not.toContain('Davi');
  });

  test('a lista de quem não alcança o sigilo diz que há mais alguém só a quem está lá', async () => {
    const daServidora = await corpo(servidor, `${unidade()}/pessoas`);
    expect(daServidora).toContain('há mais 1 pessoa que o seu papel não deixa ver');
    expect(daServidora).not.toContain('Nome Protegido');
    const doConselho = await corpo(conselheira, `${unidade()}/pessoas`);
    expect(doConselho).not.toContain('não deixa ver');
    expect(doConselho).not.toContain('Nome Protegido');
    const daDiretora = await corpo(diretora, `${unidade()}/pessoas`);
    expect(daDiretora).toContain('Nome Protegido');
    expect(daDiretora).not.toContain('não deixa ver');
  });

  test('a cela mostra quantas há, quantas cabem e quem é', async () => {
    const pagina = await corpo(diretora, `${unidade()}/lugares/${e.celas[0]}`);
    expect(pagina).toContain('Cela 1');
    expect(pagina).toContain('2 pessoas a mais');
    expect(pagina).toContain('Caio Fictício');
    expect(pagina).not.toContain('Davi');
  });
});

describe('formulários de quem gere', () => {
  test('abre celas, registra vagas e fecha, cada um dizendo o que fez', async () => {
    const base = `/unidades/${e.sul.id}`;
    const celas = { especie: 'cela', nome: 'Cela', quantos: '2', vagas: '3', abertoEm: '2026-01-01', dentroDe: '' };
    const aberta = await enviar(app, gestor, `${base}/lugares/novo`, celas);
    expect(aberta.headers.location).toBe(`${base}?feito=abertos`);
    expect(await corpo(gestor, `${base}?feito=abertos`)).toContain('Os lugares foram abertos.');
    const repetida = await enviar(app, gestor, `${base}/lugares/novo`, celas);
    expect(repetida.statusCode).toBe(422);
    expect(repetida.body).toContain('Já há ali: Cela 1, Cela 2');
    const vagas = await enviar(app, gestor, `${base}/vagas`, { vagas: '4', desde: '2026-05-01', motivo: 'Interdição' });
    expect(vagas.headers.location).toBe(`${base}?feito=vagas`);
    expect(await corpo(gestor, `${base}/vagas`)).toContain('Interdição');
  });

  test('a diretora não gere vagas', async () => {
    expect(await situacao(diretora, `${unidade()}/vagas`)).toBe(403);
    expect(await corpo(diretora, unidade())).not.toContain(`${unidade()}/vagas`);
  });
});

describe('a contagem, sem JavaScript', () => {
  test('começa, marca cada uma, vê o que falta e encerra', async () => {
    const comeco = await enviar(app, servidor, `${unidade()}/contagens`, { lugarId: '' });
    const contagem = String(comeco.headers.location);
    expect(await corpo(servidor, contagem)).toContain('Faltam <strong>5</strong> de 5 pessoas');
    const cela = `${contagem}/lugares/${e.celas[0]}`;
    const pagina = await corpo(servidor, cela);
    expect(pagina).toContain('Pessoa reservada (4ª da lista)');
    expect(pagina).not.toContain('Nome Protegido');
    const ids = [...pagina.matchAll(/name="pessoaId" value="([^"]+)"/g)].map((m) => m[1] ?? '');
    expect(ids).toHaveLength(4);
    for (const pessoaId of ids) {
      const r = await enviar(app, servidor, cela, { pessoaId, resultado: 'presente', visto: '' });
      expect(r.headers.location).toBe(`${cela}#p-${pessoaId}`);
    }
    expect(await corpo(servidor, cela)).toContain('✓ Cela contada: 4 pessoas.');
    const conflito = await enviar(app, diretora, cela, { pessoaId: ids[0] ?? '', resultado: 'ausente', visto: '' });
    expect(conflito.statusCode).toBe(409);
    expect(conflito.body).toContain('acabou de marcar');
    const antes = await enviar(app, servidor, `${contagem}/encerrar`, {});
    expect(antes.statusCode).toBe(422);
    expect(antes.body).toContain('Há 1 pessoa não contada');
    await enviar(app, servidor, `${contagem}/encerrar`, { observacao: 'Está no hospital.' });
    const fim = await corpo(diretora, contagem);
    expect(fim).toContain('1 divergência');
    expect(fim).toContain('Davi no Hospital');
    expect((await abrirPagina(app, servidor, cela)).headers.location).toBe(contagem);
  });

  test('procura por nome quem está fora da cela, sem acento e com três letras', async () => {
    const comeco = await enviar(app, servidor, `${unidade()}/contagens`, { lugarId: '' });
    const cela = `${String(comeco.headers.location)}/lugares/${e.celas[0]}`;
    expect(await corpo(servidor, `${cela}?nome=DAVI%20NO%20hosp`)).toContain('Está aqui: Davi no Hospital');
    expect(await corpo(servidor, `${cela}?nome=%25`)).not.toContain('Está aqui');
    expect(await corpo(servidor, `${cela}?nome=protegido`)).toContain('Ninguém da unidade com este nome');
  });
});

describe('amostra e inspeção', () => {
  test('a amostra confere item a item, e não mostra quem não se alcança', async () => {
    const pagina = await corpo(servidor, `${unidade()}/amostra`);
    expect(pagina).toContain('Falta conferir <strong>4 pessoas</strong>');
    expect(pagina).not.toContain('Nome Protegido');
    const resposta = { foto: 'nao-se-viu', nome: 'confere', lugar: 'nao-confere', titulo: 'confere' };
    await enviar(app, servidor, `${unidade()}/amostra`, { pessoaId: hospital, ...resposta });
    expect(await corpo(servidor, `${unidade()}/amostra`)).toContain('1 item não confere');
  });

  test('o conselho vê as unidades da comarca e leva a folha sem nomes', async () => {
    const lista = await corpo(conselheira, '/inspecao');
    expect(lista).toContain('Presídio Norte');
    expect(lista).not.toContain('Presídio Sul');
    const folha = await corpo(conselheira, `/inspecao/${e.norte.id}`);
    expect(folha).toContain('Pavilhão A › Cela 1');
    expect(folha).not.toMatch(NOMES);
    expect(await situacao(conselheira, `/inspecao/${e.sul.id}`)).toBe(404);
  });
});
