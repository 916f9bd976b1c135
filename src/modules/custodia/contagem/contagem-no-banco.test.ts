import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { executar } from '../../acesso/index.ts';
import {
  agente,
  type Agente,
  abrirEstado,
  type EstadoDeTeste,
  fazer,
  FUSO,
  lancar,
  prender,
} from '../unidade/para-testes.ts';
import { apontarAMais } from './actions/apontar-a-mais.ts';
import { comecarContagem } from './actions/comecar-contagem.ts';
import { CONTAGEM_DIVERGENTE, encerrarContagem } from './actions/encerrar-contagem.ts';
import { marcarPessoa } from './actions/marcar-pessoa.ts';
import { conferirPessoa, REGISTRO_NAO_CONFERE } from './amostra/conferir-pessoa.ts';
import { balancoDe } from './contagem.ts';
import { acharContagem, contadas } from './store.ts';
import { pessoasDaContagem } from './store-das-pessoas.ts';

let e: EstadoDeTeste;
let outro: Agente;
const pessoas: Record<'ana' | 'bia' | 'fora' | 'reservada' | 'semCela', string> = {
  ana: '',
  bia: '',
  fora: '',
  reservada: '',
  semCela: '',
};

beforeAll(async () => {
  e = await abrirEstado();
  outro = await agente(e.cenario, e.norte, ['servidor-prisional']);
  const [c1, c2] = e.celas;
  pessoas.ana = await prender(e, { nome: 'Ana Fictícia', lugarId: c1 });
  pessoas.bia = await prender(e, { nome: 'Bia Fictícia', lugarId: c2 });
  pessoas.fora = await prender(e, { nome: 'Célia Fictícia', lugarId: c2 });
  await lancar(e, pessoas.fora, 'saida-breve', '2026-11-17', { motivo: 'hospital' });
  pessoas.reservada = await prender(e, { nome: 'Nome Protegido', lugarId: c1, sigilo: 'restrito' });
  pessoas.semCela = await prender(e, { nome: 'Dora Fictícia' });
});
afterAll(() => e.cenario.fechar());

let id: string;
/** Cada teste começa uma contagem da unidade; a que ficou aberta se encerra antes. */
beforeEach(async () => {
  await e.cenario.db.updateTable('custodia.contagem').set({ terminada_em: new Date() }).execute();
  id = (await comecar()).id;
});

const comecar = (lugarId?: string, quem = e.servidor.quem) =>
  fazer(e.cenario, quem, comecarContagem(FUSO), { estruturaId: e.norte.id, lugarId });
const marcar = (pessoaId: string, resultado: string, visto = '', resto: object = {}, quem = e.servidor.quem) =>
  executar(e.cenario.servicos, quem, marcarPessoa, { contagemId: id, pessoaId, resultado, visto, ...resto });
const codigos = (r: { ok: boolean; recusas?: readonly { codigo: string }[] }) => r.recusas?.map((x) => x.codigo) ?? [];
const marcaDe = async (pessoaId: string) => (await contadas(e.cenario.db, id)).find((p) => p.id === pessoaId);
const eventos = async (tipo: string) =>
  (await e.cenario.db.selectFrom('plataforma.evento').select('dados').where('tipo', '=', tipo).execute()).map(
    (x) => x.dados,
  );

describe('começar', () => {
  test('fotografa quem o sistema põe ali, onde e por que fora', async () => {
    expect(await acharContagem(e.cenario.db, id)).toMatchObject({ esperadas: 5, terminadaEm: undefined });
    expect(await marcaDe(pessoas.fora)).toMatchObject({ lugarId: e.celas[1], fora: 'hospital', resultado: undefined });
    expect(await marcaDe(pessoas.semCela)).toMatchObject({ lugarId: undefined });
  });

  test('duas pessoas começam juntas a mesma: é uma só', async () => {
    const [a, b] = await Promise.all([comecar(), comecar(undefined, outro.quem)]);
    expect(a.id).toBe(id);
    expect(b.id).toBe(id);
  });

  test('a de uma cela não se cruza com a da unidade; a do pavilhão só leva quem está nele', async () => {
    const dados = { estruturaId: e.norte.id, lugarId: e.pavilhao };
    expect(codigos(await executar(e.cenario.servicos, outro.quem, comecarContagem(FUSO), dados))).toEqual([
      'contagem-aberta',
    ]);
    await fazer(e.cenario, e.servidor.quem, encerrarContagem, { contagemId: id, observacao: 'teste' });
    const pavilhao = await comecar(e.pavilhao);
    expect(await acharContagem(e.cenario.db, pavilhao.id)).toMatchObject({ esperadas: 4 });
  });

  test('só na própria unidade', async () => {
    const r = await executar(e.cenario.servicos, e.servidor.quem, comecarContagem(FUSO), { estruturaId: e.sul.id });
    expect(codigos(r)).toEqual(['fora-do-alcance']);
  });
});

describe('marcar', () => {
  test('dois contam juntos: a mesma marca não conflita, a contrária não apaga sem ver', async () => {
    const [a, b] = await Promise.all([
      marcar(pessoas.ana, 'presente'),
      marcar(pessoas.ana, 'presente', '', {}, outro.quem),
    ]);
    expect([a.ok, b.ok]).toEqual([true, true]);
    const contra = await marcar(pessoas.ana, 'ausente', '', {}, outro.quem);
    expect(codigos(contra)).toEqual(['ja-mudou']);
    expect(await marcaDe(pessoas.ana)).toMatchObject({ resultado: 'presente' });
    expect((await marcar(pessoas.ana, 'ausente', 'presente', {}, outro.quem)).ok).toBe(true);
    expect(await marcaDe(pessoas.ana)).toMatchObject({ resultado: 'ausente' });
  });

  test('cinco marcas contrárias ao mesmo tempo: uma vale, as outras sabem', async () => {
    const r = await Promise.all(
      Array.from({ length: 5 }, (_, i) => marcar(pessoas.bia, i % 2 === 0 ? 'presente' : 'ausente')),
    );
    const { resultado } = (await marcaDe(pessoas.bia)) ?? {};
    for (const [i, x] of r.entries()) expect(x.ok).toBe((i % 2 === 0 ? 'presente' : 'ausente') === resultado);
  });

  test('fora sem saída registrada pede onde está; com saída registrada, não', async () => {
    expect(codigos(await marcar(pessoas.ana, 'fora-com-motivo'))).toEqual(['falta-motivo']);
    expect((await marcar(pessoas.ana, 'fora-com-motivo', '', { nota: 'No fórum' })).ok).toBe(true);
    expect((await marcar(pessoas.fora, 'fora-com-motivo')).ok).toBe(true);
    expect(balancoDe(await contadas(e.cenario.db, id))).toMatchObject({ divergentes: 4, naoContadas: 3 });
  });

  test('desfazer volta a faltar', async () => {
    await marcar(pessoas.ana, 'presente');
    await marcar(pessoas.ana, 'desfazer', 'presente');
    expect(await marcaDe(pessoas.ana)).toMatchObject({ resultado: undefined });
  });

  test('quem está acima do sigilo de quem conta vem sem nome; com o papel que alcança, com nome', async () => {
    const nomes = async (quem = e.servidor.quem) =>
      (await pessoasDaContagem(e.cenario.db, quem.ator, id)).map((p) => p.nome);
    expect(await nomes()).toEqual(['Ana Fictícia', 'Bia Fictícia', 'Célia Fictícia', 'Dora Fictícia', undefined]);
    expect(await nomes(e.diretora.quem)).toContain('Nome Protegido');
    expect((await marcar(pessoas.reservada, 'presente')).ok).toBe(true);
  });
});

describe('a mais', () => {
  const apontar = (pessoaId: string, achadaEm: string) =>
    executar(e.cenario.servicos, e.servidor.quem, apontarAMais(FUSO), { contagemId: id, pessoaId, achadaEm });

  test('quem apareceu em outra cela conta lá, e não falta na sua', async () => {
    expect((await apontar(pessoas.bia, e.celas[0])).ok).toBe(true);
    expect(await marcaDe(pessoas.bia)).toMatchObject({
      resultado: 'a-mais',
      achadaEm: e.celas[0],
      lugarId: e.celas[1],
    });
  });

  test('quem já foi contada não está em dois lugares; quem é dali marca-se na lista', async () => {
    await marcar(pessoas.bia, 'presente');
    expect(codigos(await apontar(pessoas.bia, e.celas[0]))).toEqual(['ja-contada']);
    expect(codigos(await apontar(pessoas.ana, e.celas[0]))).toEqual(['e-daqui']);
  });

  test('quem está acima do sigilo não se acha nem por id', async () => {
    expect(codigos(await apontar(pessoas.reservada, e.celas[1]))).toEqual(['nao-encontrado']);
  });
});

describe('encerrar', () => {
  const encerrar = (dados: object = {}) =>
    executar(e.cenario.servicos, e.servidor.quem, encerrarContagem, { contagemId: id, ...dados });

  test('tudo como no registro: bateu, sem aviso a ninguém', async () => {
    const antes = (await eventos(CONTAGEM_DIVERGENTE)).length;
    const todas = [pessoas.ana, pessoas.bia, pessoas.reservada, pessoas.semCela];
    for (const p of todas) await marcar(p, 'presente');
    await marcar(pessoas.fora, 'fora-com-motivo');
    expect(await encerrar()).toEqual({ ok: true, valor: { divergencias: 0 } });
    expect(await acharContagem(e.cenario.db, id)).toMatchObject({ presentes: 4, divergencias: 0, esperadas: 5 });
    expect(await eventos(CONTAGEM_DIVERGENTE)).toHaveLength(antes);
  });

  test('com quem falta contar, ou sem registro, pede a observação; depois avisa e não se muda mais', async () => {
    expect(codigos(await encerrar({ semRegistro: '1' }))).toEqual(['falta-observacao']);
    expect((await encerrar({ semRegistro: '1', observacao: 'Faltou luz.' })).ok).toBe(true);
    expect(await eventos(CONTAGEM_DIVERGENTE)).toContainEqual({
      contagemId: id,
      estruturaId: e.norte.id,
      divergencias: 6,
    });
    expect(codigos(await marcar(pessoas.ana, 'presente'))).toEqual(['contagem-terminada']);
    expect(codigos(await encerrar())).toEqual(['contagem-terminada']);
  });

  test('encerrar e marcar ao mesmo tempo: o balanço guardado é o das marcas guardadas', async () => {
    const [, marca] = await Promise.all([encerrar({ observacao: 'teste' }), marcar(pessoas.ana, 'presente')]);
    const guardada = await acharContagem(e.cenario.db, id);
    const agora = balancoDe(await contadas(e.cenario.db, id));
    expect(guardada).toMatchObject({ presentes: agora.presentes, divergencias: agora.divergentes });
    expect(agora.presentes).toBe(marca.ok ? 1 : 0);
  });
});

describe('a amostra', () => {
  const conferir = (pessoaId: string, dados: object = {}) =>
    executar(e.cenario.servicos, e.servidor.quem, conferirPessoa(FUSO), {
      estruturaId: e.norte.id,
      pessoaId,
      foto: 'nao-se-viu',
      nome: 'confere',
      lugar: 'confere',
      titulo: 'confere',
      ...dados,
    });

  test('guarda item a item; o que não confere avisa; de novo no mesmo dia, troca', async () => {
    expect((await conferir(pessoas.ana, { lugar: 'nao-confere', nota: 'Está na cela 2.' })).ok).toBe(true);
    expect(await eventos(REGISTRO_NAO_CONFERE)).toContainEqual({
      pessoaId: pessoas.ana,
      estruturaId: e.norte.id,
      itens: ['lugar'],
    });
    expect((await conferir(pessoas.ana)).ok).toBe(true);
    const linhas = await e.cenario.db.selectFrom('custodia.conferencia').selectAll().execute();
    expect(linhas).toMatchObject([{ lugar: 'confere', nota: null }]);
  });

  test('sem resposta num item, diz qual; quem não se alcança não se confere', async () => {
    const r = await conferir(pessoas.ana, { titulo: '' });
    expect(r.ok ? [] : r.recusas.map((x) => x.campo)).toEqual(['titulo']);
    expect(codigos(await conferir(pessoas.reservada))).toEqual(['nao-encontrado']);
  });
});
