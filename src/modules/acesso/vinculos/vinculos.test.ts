import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import type { Resultado } from '../../../platform/recusa.ts';
import { executar } from '../nucleo/acao.ts';
import {
  abrirApp,
  abrirCenario,
  abrirPagina,
  type Cenario,
  criarEstrutura,
  criarPessoa,
  entrar,
  enviar,
  type EstruturaDeTeste,
  type PessoaDeTeste,
  quem,
  vincular,
} from '../para-testes.ts';
import { buscarFatos } from '../permissao/store.ts';
import { concessoesDe } from '../permissao/concessoes.ts';
import {
  autorizarPapel,
  proporPapel,
  recusarPapel,
  registrarVinculos,
  revogarPapel,
  vinculosAAutorizar,
} from './index.ts';

let c: Cenario;
let app: Aplicacao;
let orgao: EstruturaDeTeste;
let nucleo: EstruturaDeTeste;
let propoe: PessoaDeTeste;
let autoriza: PessoaDeTeste;
let ambos: PessoaDeTeste;

beforeAll(async () => {
  c = await abrirCenario();
  app = await abrirApp(c, registrarVinculos);
  orgao = await criarEstrutura(c.db, { especie: 'defensoria', sigla: 'DPXX' });
  nucleo = await criarEstrutura(c.db, { pai: orgao, especie: 'defensoria' });
  propoe = await criarPessoa(c.db, orgao, ['cadastrador-vinculador']);
  autoriza = await criarPessoa(c.db, orgao, ['cadastrador-autorizador']);
  ambos = await criarPessoa(c.db, orgao, ['cadastrador-vinculador', 'cadastrador-autorizador']);
});
afterAll(async () => {
  await app.close();
  await c.fechar();
});

const codigos = (r: Resultado<unknown>) => (r.ok ? [] : r.recusas.map((x) => x.codigo).toSorted());
const valor = <T>(r: Resultado<T>): T => {
  if (!r.ok) throw new Error(JSON.stringify(r.recusas));
  return r.valor;
};
const proposta = (lotacaoId: string, mais: object = {}) => ({
  lotacaoId,
  papel: 'cadastrador-vinculador',
  motivo: 'Portaria 7/2026',
  inicio: '2026-11-18',
  ...mais,
});
const propor = async (por: PessoaDeTeste, corpo: object) =>
  executar(c.servicos, await quem(c, por.id), proporPapel, corpo);
const autorizar = async (por: PessoaDeTeste, id: string) =>
  executar(c.servicos, await quem(c, por.id), autorizarPapel, { id, ciente: 'sim' });
const permissoesDe = async ({ id, lotacaoId }: PessoaDeTeste): Promise<string[]> => {
  const fatos = await buscarFatos(c.db, id, c.agora);
  const lotacao = fatos?.lotacoes.find((l) => l.lotacaoId === lotacaoId);
  return fatos && lotacao ? concessoesDe(fatos, lotacao, c.agora).concessoes.map((x) => x.permissao) : [];
};
const acordo = async (escopo: readonly string[], orgaoId = orgao.id, fim = '2027-01-31') => {
  const { id } = await c.db
    .insertInto('acesso.acordo')
    .values({
      especie: 'tct',
      numero: `TCT ${Math.random()}`,
      objeto: 'Acesso',
      publicado_em: '2026-01-01',
      vigencia_inicio: '2026-01-01',
      vigencia_fim: fim,
      criado_em: c.agora,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await c.db
    .insertInto('acesso.acordo_parte')
    .values({ acordo_id: id, estrutura_id: orgaoId, papel: 'aderente' })
    .execute();
  await c.db
    .insertInto('acesso.acordo_escopo')
    .values(escopo.map((permissao) => ({ acordo_id: id, permissao })))
    .execute();
  return id;
};

describe('propor e autorizar', () => {
  it('o proposto não dá nada; o autorizado por outra pessoa, sim; o revogado, não mais', async () => {
    const pessoa = await criarPessoa(c.db, nucleo);
    const { id } = valor(await propor(propoe, proposta(pessoa.lotacaoId)));
    expect(await permissoesDe(pessoa)).not.toContain('acesso.vinculo.propor');
    valor(await autorizar(autoriza, id));
    expect(await permissoesDe(pessoa)).toContain('acesso.vinculo.propor');
    valor(
      await executar(c.servicos, await quem(c, propoe.id), revogarPapel, { id, motivoDaRevogacao: 'Mudou de setor' }),
    );
    expect(await permissoesDe(pessoa)).not.toContain('acesso.vinculo.propor');
  });

  it('ninguém propõe para si, nem autoriza o que propôs ou o que ganharia', async () => {
    expect(codigos(await propor(ambos, proposta(ambos.lotacaoId)))).toEqual(['interessado']);
    const pessoa = await criarPessoa(c.db, nucleo, ['cadastrador-autorizador']);
    const { id } = valor(await propor(ambos, proposta(pessoa.lotacaoId)));
    expect(codigos(await autorizar(ambos, id))).toEqual(['interessado']);
    expect(codigos(await autorizar(pessoa, id))).toEqual(['interessado']);
    valor(await autorizar(autoriza, id));
  });

  it('autorizar e recusar pedem a identidade confirmada há pouco', async () => {
    const pessoa = await criarPessoa(c.db, nucleo);
    const { id } = valor(await propor(propoe, proposta(pessoa.lotacaoId)));
    const frio = await quem(c, autoriza.id, { elevada: false });
    expect(codigos(await executar(c.servicos, frio, autorizarPapel, { id, ciente: 'sim' }))).toEqual([
      'confirmar-identidade',
    ]);
    const r = await executar(c.servicos, frio, recusarPapel, { id, motivoDaRecusa: 'x' });
    expect(codigos(r)).toEqual(['confirmar-identidade']);
  });

  it('dois decidem ao mesmo tempo: vale uma decisão só', async () => {
    const outro = await criarPessoa(c.db, orgao, ['cadastrador-autorizador']);
    for (let i = 0; i < 5; i++) {
      const pessoa = await criarPessoa(c.db, nucleo);
      const { id } = valor(await propor(propoe, proposta(pessoa.lotacaoId)));
      const [a, b] = await Promise.all([
        autorizar(autoriza, id),
        executar(c.servicos, await quem(c, outro.id), recusarPapel, { id, motivoDaRecusa: 'Não cabe' }),
      ]);
      expect([a.ok, b.ok].filter(Boolean)).toHaveLength(1);
      expect(codigos(a.ok ? b : a)).toEqual(['ja-mudou']);
    }
  });

  it('fora da própria subárvore, nada; e o papel do órgão inteiro, só quem alcança o órgão', async () => {
    const fora = await criarPessoa(c.db, await criarEstrutura(c.db, { especie: 'tribunal' }));
    expect(codigos(await propor(propoe, proposta(fora.lotacaoId)))).toEqual(['fora-do-alcance']);
    const doNucleo = await criarPessoa(c.db, nucleo, ['cadastrador-vinculador']);
    const pessoa = await criarPessoa(c.db, nucleo);
    const suporte = proposta(pessoa.lotacaoId, { papel: 'suporte' });
    expect(codigos(await propor(doNucleo, suporte))).toEqual(['fora-do-alcance']);
    valor(await propor(propoe, suporte));
    valor(await propor(doNucleo, proposta(pessoa.lotacaoId)));
  });

  it('papel que alcança todos os órgãos só se dá no órgão que administra o sistema', async () => {
    const pessoa = await criarPessoa(c.db, nucleo);
    const auditor = proposta(pessoa.lotacaoId, { papel: 'auditor' });
    expect(codigos(await propor(propoe, auditor))).toEqual(['papel-nao-cabe']);
    const gestor = await criarEstrutura(c.db, { especie: 'senappen' });
    await criarPessoa(c.db, gestor, ['gestor-do-sistema']);
    const dele = await criarPessoa(c.db, gestor, ['cadastrador-vinculador']);
    const candidato = await criarPessoa(c.db, gestor);
    valor(await propor(dele, proposta(candidato.lotacaoId, { papel: 'auditor' })));
  });
});

describe('o que se confere', () => {
  it('diz de uma vez o papel que não cabe, o prazo invertido e o começo no passado', async () => {
    const pessoa = await criarPessoa(c.db, nucleo);
    const r = await propor(
      propoe,
      proposta(pessoa.lotacaoId, { papel: 'membro-do-mp', inicio: '2026-11-17', fim: '2026-11-16' }),
    );
    expect(codigos(r)).toEqual(['falta-acordo', 'papel-nao-cabe', 'prazo-invertido', 'retroativo']);
  });

  it('dado de outro órgão pede acordo em vigor, de que o órgão seja parte e que cubra o papel', async () => {
    const pessoa = await criarPessoa(c.db, nucleo);
    const com = (acordoId?: string) =>
      propor(propoe, proposta(pessoa.lotacaoId, { papel: 'defensor-publico', acordoId }));
    expect(codigos(await com())).toEqual(['falta-acordo']);
    const outro = await criarEstrutura(c.db);
    expect(codigos(await com(await acordo(['pessoas.pessoa.ver'], outro.id)))).toEqual(['acordo-nao-serve']);
    expect(codigos(await com(await acordo(['acesso.estrutura.ver'])))).toEqual(['acordo-nao-serve']);
    expect(codigos(await com(await acordo(['pessoas.pessoa.ver'], orgao.id, '2026-11-17')))).toEqual([
      'acordo-nao-vale',
    ]);
    valor(await com(await acordo(['pessoas.pessoa.ver'])));
  });

  it('entre a proposta e a autorização o acordo acabou: não se autoriza', async () => {
    const pessoa = await criarPessoa(c.db, nucleo);
    const acordoId = await acordo(['pessoas.pessoa.ver'], orgao.id, '2026-11-18');
    const { id } = valor(await propor(propoe, proposta(pessoa.lotacaoId, { papel: 'defensor-publico', acordoId })));
    const antes = c.agora;
    c.agora = new Date('2026-11-19T12:00:00Z');
    expect(codigos(await autorizar(autoriza, id))).toEqual(['acordo-nao-vale']);
    c.agora = antes;
  });

  it('papel repetido não; papel que já acabou pela data, sim', async () => {
    const pessoa = await criarPessoa(c.db, nucleo);
    const velho = await vincular(c.db, pessoa.lotacaoId, 'cadastrador-vinculador', { fim: '2026-11-17' });
    valor(await propor(propoe, proposta(pessoa.lotacaoId)));
    expect(codigos(await propor(propoe, proposta(pessoa.lotacaoId)))).toEqual(['papel-repetido']);
    const { encerrado_em } = await c.db
      .selectFrom('acesso.vinculo')
      .select('encerrado_em')
      .where('id', '=', velho)
      .executeTakeFirstOrThrow();
    expect(encerrado_em).not.toBeNull();
  });

  it('duas propostas iguais ao mesmo tempo: fica uma', async () => {
    const pessoa = await criarPessoa(c.db, nucleo);
    const rs = await Promise.all([1, 2, 3].map(() => propor(propoe, proposta(pessoa.lotacaoId))));
    expect(rs.filter((r) => r.ok)).toHaveLength(1);
  });
});

it('com os dois papéis, ninguém fecha o ciclo sozinho, por mais que tente', async () => {
  const lotacoes = [
    ambos,
    await criarPessoa(c.db, nucleo),
    await criarPessoa(c.db, nucleo, ['cadastrador-vinculador']),
  ];
  const ids: string[] = [];
  const passo = fc.record({
    verbo: fc.constantFrom('propor', 'autorizar', 'recusar', 'revogar'),
    quem: fc.nat(2),
    qual: fc.nat(30),
    papel: fc.constantFrom(
      'suporte',
      'cadastrador-autorizador',
      'basico-com-inspecao',
      'cadastrador-de-estruturas',
      'defensor-publico',
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(passo, { minLength: 1, maxLength: 12 }), async (passos) => {
      const eu = await quem(c, ambos.id);
      for (const p of passos) {
        const id = ids[p.qual % Math.max(ids.length, 1)];
        if (p.verbo === 'propor') {
          const r = await executar(
            c.servicos,
            eu,
            proporPapel,
            proposta(lotacoes[p.quem]?.lotacaoId ?? '', { papel: p.papel }),
          );
          if (r.ok) ids.push(r.valor.id);
        } else if (id && p.verbo === 'autorizar') {
          expect((await executar(c.servicos, eu, autorizarPapel, { id, ciente: 'sim' })).ok).toBe(false);
        } else if (id && p.verbo === 'recusar') {
          await executar(c.servicos, eu, recusarPapel, { id, motivoDaRecusa: 'x' });
        } else if (id) {
          await executar(c.servicos, eu, revogarPapel, { id, motivoDaRevogacao: 'x' });
        }
      }
      const autorizados = await c.db
        .selectFrom('acesso.vinculo')
        .select('id')
        .where('proposto_por', '=', ambos.id)
        .where('autorizado_em', 'is not', null)
        .where('autorizado_por', 'in', [ambos.id])
        .execute();
      expect(autorizados).toEqual([]);
    }),
    { numRuns: 15 },
  );
  expect(ids.length).toBeGreaterThan(0);
});

describe('páginas', () => {
  it('da proposta à autorização, pelas telas', async () => {
    const pessoa = await criarPessoa(c.db, nucleo);
    const dePropoe = await entrar(c, propoe.id);
    const formulario = await abrirPagina(app, dePropoe, `/usuarios/${pessoa.id}/vinculos/novo`);
    expect(formulario.statusCode).toBe(200);
    expect(formulario.body).toContain('Cadastrador(a) vinculador(a)');
    expect(formulario.body).not.toContain('Membro do Ministério Público');
    const vazio = await enviar(app, dePropoe, `/usuarios/${pessoa.id}/vinculos`, { lotacaoId: pessoa.lotacaoId });
    expect(vazio.statusCode).toBe(422);
    const r = await enviar(app, dePropoe, `/usuarios/${pessoa.id}/vinculos`, proposta(pessoa.lotacaoId));
    expect(r.statusCode).toBe(303);
    const endereco = String(r.headers.location).split('?')[0] ?? '';
    const deAutoriza = await entrar(c, autoriza.id);
    const visto = await abrirPagina(app, deAutoriza, endereco);
    expect(visto.body).toContain('propor papéis para as lotações');
    expect((await abrirPagina(app, deAutoriza, '/vinculos')).body).toContain(endereco);
    expect((await enviar(app, deAutoriza, `${endereco}/autorizar`, {})).statusCode).toBe(422);
    expect((await enviar(app, deAutoriza, `${endereco}/autorizar`, { ciente: 'sim' })).statusCode).toBe(303);
    expect((await enviar(app, deAutoriza, `${endereco}/autorizar`, { ciente: 'sim' })).statusCode).toBe(409);
  });

  it('quem não alcança não sabe que existe; quem ganha o papel vê o seu', async () => {
    const pessoa = await criarPessoa(c.db, nucleo);
    const { id } = valor(await propor(propoe, proposta(pessoa.lotacaoId)));
    const fora = await criarPessoa(c.db, await criarEstrutura(c.db, { especie: 'tribunal' }), [
      'cadastrador-autorizador',
      'cadastrador-vinculador',
    ]);
    const deFora = await entrar(c, fora.id);
    expect((await abrirPagina(app, deFora, `/vinculos/${id}`)).statusCode).toBe(404);
    expect((await abrirPagina(app, deFora, `/usuarios/${pessoa.id}/vinculos/novo`)).statusCode).toBe(404);
    expect((await enviar(app, deFora, `/vinculos/${id}/autorizar`, { ciente: 'sim' })).statusCode).toBe(404);
    expect((await enviar(app, deFora, `/vinculos/${id}/revogar`, { motivoDaRevogacao: 'x' })).statusCode).toBe(404);
    const dela = await abrirPagina(app, await entrar(c, pessoa.id), `/vinculos/${id}`);
    expect(dela.statusCode).toBe(200);
    expect(dela.body).not.toContain('Autorizar</button>');
  });

  it('a conta da mesa é a da lista', async () => {
    const { ator } = await quem(c, autoriza.id);
    const pagina = await abrirPagina(app, await entrar(c, autoriza.id), '/vinculos');
    const linhas = pagina.body.split('<h2>Decididos')[0]?.match(/href="\/vinculos\//g)?.length ?? 0;
    expect(await vinculosAAutorizar(c.db, ator)).toBe(linhas);
  });

  it('entrada ruim nunca é erro do sistema', async () => {
    const e = await entrar(c, propoe.id);
    for (const url of ['/vinculos/x', '/usuarios/x/vinculos/novo'])
      expect((await abrirPagina(app, e, url)).statusCode).toBeLessThan(500);
    const r = await enviar(app, e, `/usuarios/${propoe.id}/vinculos`, {
      lotacaoId: 'x',
      papel: '__proto__',
      inicio: '2026-02-30',
      motivo: 'a\u0000b',
    });
    expect(r.statusCode).toBeLessThan(500);
  });
});

it('ver o papel de alguém, e a lista deles, fica na auditoria', async () => {
  const pessoa = await criarPessoa(c.db, nucleo);
  const { id } = valor(await propor(propoe, proposta(pessoa.lotacaoId)));
  const sessao = await entrar(c, autoriza.id);
  await abrirPagina(app, sessao, '/vinculos');
  await abrirPagina(app, sessao, `/vinculos/${id}`);
  const lidas = await c.db
    .selectFrom('auditoria.registro')
    .select(['acao', 'alvo_id', 'titular_id'])
    .where('sessao_id', '=', sessao.sessaoId)
    .where('tipo', '=', 'leitura')
    .orderBy('acao')
    .execute();
  expect(lidas).toEqual([
    { acao: 'vinculo.listar', alvo_id: null, titular_id: null },
    { acao: 'vinculo.ver', alvo_id: id, titular_id: pessoa.id },
  ]);
});
