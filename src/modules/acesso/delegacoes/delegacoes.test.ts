import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import type { Resultado } from '../../../platform/recusa.ts';
import { executar } from '../nucleo/acao.ts';
import {
  abrirApp,
  abrirCenario,
  abrirPagina,
  AGORA,
  type Cenario,
  criarEstrutura,
  criarPessoa,
  entrar,
  enviar,
  type EstruturaDeTeste,
  type PessoaDeTeste,
  quem,
} from '../para-testes.ts';
import { PERMISSOES } from '../permissao/catalogo.ts';
import { criarDelegacao, encerrarDelegacao, registrarDelegacoes } from './index.ts';

let c: Cenario;
let app: Aplicacao;
let orgao: EstruturaDeTeste;
let chefe: PessoaDeTeste;
beforeAll(async () => {
  c = await abrirCenario();
  app = await abrirApp(c, registrarDelegacoes);
  orgao = await criarEstrutura(c.db, { especie: 'estabelecimento' });
  chefe = await criarPessoa(c.db, orgao, [
    'diretor-de-estabelecimento',
    'cadastrador-autorizador',
    'cadastrador-vinculador',
  ]);
});
afterAll(async () => {
  await app.close();
  await c.fechar();
});

const corpo = (para: PessoaDeTeste, mais: object = {}) => ({
  paraLotacaoId: para.lotacaoId,
  permissoes: ['pessoas.pessoa.ver'],
  inicio: '2026-11-18',
  fim: '2026-11-30',
  motivo: 'Férias',
  ...mais,
});
const delegar = async (de: PessoaDeTeste, dados: object) =>
  executar(c.servicos, await quem(c, de.id), criarDelegacao, dados);
const codigos = (r: Resultado<unknown>) => (r.ok ? [] : r.recusas.map((x) => x.codigo).toSorted());
const valor = <T>(r: Resultado<T>): T => {
  if (!r.ok) throw new Error(JSON.stringify(r.recusas));
  return r.valor;
};
const pode = async ({ id }: PessoaDeTeste, permissao = 'pessoas.pessoa.ver'): Promise<boolean> =>
  (await quem(c, id)).ator.concessoes.some((x) => x.permissao === permissao);

describe('delegar', () => {
  it('vale do primeiro ao último dia, e acaba quando quem deu perde o papel', async () => {
    const de = await criarPessoa(c.db, orgao, ['diretor-de-estabelecimento']);
    const para = await criarPessoa(c.db, orgao);
    valor(await delegar(de, corpo(para, { inicio: '2026-11-19' })));
    expect(await pode(para)).toBe(false);
    c.agora = new Date('2026-11-30T23:59:59-03:00');
    expect(await pode(para)).toBe(true);
    c.agora = new Date('2026-12-01T00:00:00-03:00');
    expect(await pode(para)).toBe(false);
    c.agora = new Date('2026-11-20T12:00:00-03:00');
    await c.db
      .updateTable('acesso.vinculo')
      .set({ encerrado_em: c.agora })
      .where('lotacao_id', '=', de.lotacaoId)
      .execute();
    expect(await pode(para)).toBe(false);
    c.agora = AGORA;
  });

  it('quem recebe não passa adiante', async () => {
    const [b, d] = [await criarPessoa(c.db, orgao), await criarPessoa(c.db, orgao)];
    valor(await delegar(chefe, corpo(b)));
    expect(await pode(b)).toBe(true);
    expect(codigos(await delegar(b, corpo(d)))).toEqual(['nao-se-delega']);
  });

  const INDELEGAVEIS = Object.entries(PERMISSOES)
    .filter(([, p]) => 'indelegavel' in p)
    .map(([id]) => id);
  it('os poderes separados e os de cadastro não se delegam, nem em dia nenhum', async () => {
    const para = await criarPessoa(c.db, orgao);
    expect(INDELEGAVEIS).toEqual(
      expect.arrayContaining([
        'acesso.vinculo.propor',
        'acesso.vinculo.autorizar',
        'acesso.vinculo.revogar',
        'acesso.delegacao.criar',
        'acesso.usuario.cadastrar',
      ]),
    );
    for (const p of INDELEGAVEIS)
      expect(codigos(await delegar(chefe, corpo(para, { permissoes: [p] })))).toEqual(['nao-se-delega']);
    // Nem escrita direto no banco vale.
    await c.db
      .insertInto('acesso.delegacao')
      .values({
        de_lotacao_id: chefe.lotacaoId,
        para_lotacao_id: para.lotacaoId,
        permissoes: INDELEGAVEIS,
        motivo: 'x',
        inicio: '2026-11-01',
        fim: '2026-12-01',
        criada_em: c.agora,
      })
      .execute();
    expect(await pode(para, 'acesso.vinculo.autorizar')).toBe(false);
  });

  it('só a outra pessoa do mesmo órgão, e no máximo por 90 dias', async () => {
    const para = await criarPessoa(c.db, orgao);
    const fora = await criarPessoa(c.db, await criarEstrutura(c.db));
    expect(codigos(await delegar(chefe, corpo(fora)))).toEqual(['destino-nao-serve']);
    expect(codigos(await delegar(chefe, corpo(chefe)))).toEqual(['destino-nao-serve']);
    expect(codigos(await delegar(chefe, corpo(para, { fim: '2027-02-16' })))).toEqual(['prazo-longo']);
    valor(await delegar(chefe, corpo(para, { fim: '2027-02-15' })));
    const tudo = corpo(fora, { inicio: '2026-11-17', permissoes: ['acesso.vinculo.propor', 'pessoas.pessoa.ver'] });
    expect(codigos(await delegar(chefe, tudo))).toEqual(['destino-nao-serve', 'nao-se-delega', 'retroativo']);
  });
});

describe('encerrar', () => {
  it('quem deu ou quem recebeu, na hora; para os outros não existe; duas vezes, não', async () => {
    const para = await criarPessoa(c.db, orgao);
    const { id } = valor(await delegar(chefe, corpo(para)));
    const outro = await criarPessoa(c.db, orgao, ['diretor-de-estabelecimento']);
    const encerrar = async (p: PessoaDeTeste) =>
      executar(c.servicos, await quem(c, p.id), encerrarDelegacao, { id, motivo: 'Voltou' });
    expect(codigos(await encerrar(outro))).toEqual(['nao-encontrado']);
    const rs = await Promise.all([encerrar(para), encerrar(chefe)]);
    expect(rs.filter((r) => r.ok)).toHaveLength(1);
    expect(await pode(para)).toBe(false);
    expect(codigos(await encerrar(chefe))).toEqual(['ja-mudou']);
  });
});

describe('páginas', () => {
  it('procurar, delegar, ver e encerrar', async () => {
    const para = await criarPessoa(c.db, orgao, [], { nome: 'Sicrano de 100% Teste' });
    const e = await entrar(c, chefe.id);
    const nova = await abrirPagina(app, e, '/delegacoes/nova?busca=100%25');
    expect(nova.body).toContain('Sicrano de 100% Teste');
    expect(nova.body.match(/name="paraLotacaoId"/g)).toHaveLength(1);
    expect(nova.body).toContain('O que não se delega');
    expect((await enviar(app, e, '/delegacoes', {})).statusCode).toBe(422);
    expect((await enviar(app, e, '/delegacoes', corpo(para) as never)).statusCode).toBe(303);
    const lista = await abrirPagina(app, e, '/delegacoes?feito=criada');
    expect(lista.body).toContain('Sicrano de 100% Teste');
    const dele = await entrar(c, para.id);
    const url =
      /\/delegacoes\/[0-9a-f-]{36}\/encerrar/.exec((await abrirPagina(app, dele, '/delegacoes')).body)?.[0] ?? '';
    expect((await enviar(app, dele, url, {})).statusCode).toBe(422);
    expect((await enviar(app, dele, url, { motivo: 'Não preciso' })).statusCode).toBe(303);
  });

  it('quem só tem o básico não tem o que delegar; entrada ruim nunca é erro do sistema', async () => {
    const e = await entrar(c, (await criarPessoa(c.db, orgao)).id);
    expect((await abrirPagina(app, e, '/delegacoes/nova')).body).toContain('não tem permissão que possa delegar');
    for (const permissoes of ['__proto__', ['x', 'y'], '']) {
      expect(
        (await enviar(app, e, '/delegacoes', { permissoes, paraLotacaoId: 'x', fim: '9999-99-99' })).statusCode,
      ).toBe(422);
    }
  });
});
