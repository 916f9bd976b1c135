import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { criarAssinador } from '../entrada/cofre/assinatura.ts';
import { executar } from '../nucleo/acao.ts';
import { abrirApp, abrirCenario, type Cenario } from '../para-testes.ts';
import { atorTitular } from '../permissao/montar-ator.ts';
import { emitirCodigo } from './actions/emitir-codigo.ts';
import { imprimirFolha } from './actions/imprimir-folha.ts';
import { codigoPorExtenso } from './codigo.ts';
import { lerOProprio, quemViuMinhaFicha, registrarTitulares } from './index.ts';
import { agente, criarTitular, type Lugares, montarLugares } from './para-testes.ts';

let cenario: Cenario;
let app: Aplicacao;
let lugares: Lugares;
let defensora: Awaited<ReturnType<typeof agente>>;
let diretora: Awaited<ReturnType<typeof agente>>;

beforeAll(async () => {
  cenario = await abrirCenario();
  app = await abrirApp(cenario, registrarTitulares);
  lugares = await montarLugares(cenario);
  defensora = await agente(cenario, lugares.nucleo, ['defensor-publico'], 'assistencia-juridica');
  diretora = await agente(cenario, lugares.norte, ['diretor-de-estabelecimento'], 'custodia');
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
});

const emissao = () => emitirCodigo(criarAssinador([cenario.servicos.chaveMestra]), 'America/Sao_Paulo');

async function emitir(titularId: string): Promise<string> {
  const r = await executar(cenario.servicos, defensora.quem, emissao(), { titularId });
  if (!r.ok) throw new Error(r.recusas.map((x) => x.mensagem).join(' '));
  return r.valor.codigo;
}

const assistido = (campos: Partial<Parameters<typeof criarTitular>[2]> = {}) =>
  criarTitular(cenario, defensora.id, { estabelecimento: lugares.norte, atuam: [lugares.defensoria], ...campos });

const naFolha = { nascimento: '1990-05-10', mae: 'MARIA DA CONCEICAO' };
const dar = (codigo: string, campos: Partial<typeof naFolha> = {}, ip = '192.0.2.9') =>
  app.inject({
    method: 'POST',
    url: '/entrar/codigo',
    remoteAddress: ip,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ codigo, ...naFolha, ...campos }).toString(),
  });

const sessoesAbertas = (titularId: string) =>
  cenario.db
    .selectFrom('acesso.sessao')
    .select('id')
    .where('titular_id', '=', titularId)
    .where('encerrada_em', 'is', null)
    .execute();

const mudar = (id: string, colunas: { mae?: null; nascimento?: null }) =>
  cenario.db.updateTable('acesso.titular').set(colunas).where('pessoa_id', '=', id).execute();

const registrosDe = (titularId: string) =>
  cenario.db
    .selectFrom('auditoria.registro')
    .select(['tipo', 'acao', 'finalidade', 'dados', 'usuario_nome'])
    .where('titular_id', '=', titularId)
    .orderBy('quando')
    .execute();

describe('código', () => {
  test('o banco só guarda o resumo, e nem a auditoria o tem', async () => {
    const id = await assistido();
    const codigo = await emitir(id);
    const guardado = JSON.stringify([
      await cenario.db.selectFrom('acesso.titular_codigo').selectAll().execute(),
      await registrosDe(id),
    ]);
    for (const forma of [codigo, codigoPorExtenso(codigo)]) expect(guardado).not.toContain(forma);
  });

  test('só o código em vigor imprime a folha', async () => {
    const id = await assistido();
    const anterior = await emitir(id);
    const codigo = await emitir(id);
    const acao = imprimirFolha(criarAssinador([cenario.servicos.chaveMestra]));
    const velha = await executar(cenario.servicos, defensora.quem, acao, { titularId: id, codigo: anterior });
    expect(velha).toMatchObject({ ok: false, recusas: [{ codigo: 'codigo-nao-vale' }] });
    const folha = await executar(cenario.servicos, defensora.quem, acao, { titularId: id, codigo });
    expect(folha).toMatchObject({ ok: true, valor: { codigo } });
  });

  test('um novo cancela o anterior e encerra a sessão aberta com ele', async () => {
    const id = await assistido();
    const antes = await emitir(id);
    expect((await dar(antes)).statusCode).toBe(303);
    expect(await sessoesAbertas(id)).toHaveLength(1);
    await emitir(id);
    expect(await sessoesAbertas(id)).toEqual([]);
    expect((await dar(antes)).statusCode).toBe(422);
  });

  test('emitidos ao mesmo tempo, só um fica valendo', async () => {
    const id = await assistido();
    const codigos = await Promise.all(Array.from({ length: 4 }, () => emitir(id)));
    const emVigor = await cenario.db
      .selectFrom('acesso.titular_codigo')
      .select('codigo_hash')
      .where('pessoa_id', '=', id)
      .where('cancelado_em', 'is', null)
      .execute();
    expect(emVigor).toHaveLength(1);
    expect(new Set(codigos).size).toBe(4);
  });

  test('vale doze meses', async () => {
    const codigo = await emitir(await assistido());
    const agora = cenario.agora;
    cenario.agora = new Date('2027-11-18T11:59:59-03:00');
    const naVespera = await dar(codigo);
    cenario.agora = new Date('2027-11-18T12:00:00-03:00');
    const vencido = await dar(codigo);
    cenario.agora = agora;
    expect([naVespera.statusCode, vencido.statusCode]).toEqual([303, 422]);
  });
});

describe('entrar com o código', () => {
  test('o mesmo texto para código, nascimento ou mãe errados', async () => {
    const codigo = await emitir(await assistido());
    const corpo = async (...dados: Parameters<typeof dar>) => {
      const r = await dar(...dados);
      expect(r.statusCode).toBe(422);
      expect(r.cookies).toEqual([]);
      return /não conferem[^<]*/.exec(r.body)?.[0];
    };
    const textos = new Set([
      await corpo(codigo, { nascimento: '1990-05-11' }, '198.51.100.1'),
      await corpo(codigo, { mae: 'Outra' }, '198.51.100.2'),
      await corpo('2345-6789-ABCD-EFGH', {}, '198.51.100.3'),
      await corpo('qualquer coisa', {}, '198.51.100.4'),
    ]);
    expect(textos.size).toBe(1);
  });

  test('10.000 códigos errados: quase todos param na espera, e a pessoa entra de outro lugar', async () => {
    const codigo = await emitir(await assistido());
    const situacoes: Record<number, number> = {};
    for (let lote = 0; lote < 100; lote++) {
      const respostas = await Promise.all(
        Array.from({ length: 100 }, (_, i) => dar(codigo, { mae: `Tentativa ${lote} ${i}` }, '203.0.113.7')),
      );
      for (const r of respostas) situacoes[r.statusCode] = (situacoes[r.statusCode] ?? 0) + 1;
    }
    // 5 erros livres por código e endereço; o sexto já espera.
    expect(situacoes).toEqual({ 422: 5, 429: 9995 });
    expect((await dar(codigo, {}, '203.0.113.7')).statusCode).toBe(429);
    expect((await dar(codigo, {}, '192.0.2.44')).statusCode).toBe(303);
  }, 120_000);

  test('quem entrou lê só o que é seu, e a leitura se registra sem o nome', async () => {
    const id = await assistido({ nome: 'Titular Fictício', sigilo: 'restrito' });
    expect((await dar(await emitir(id))).statusCode).toBe(303);
    const ator = atorTitular(id, 'Titular Fictício');
    const r = await lerOProprio(cenario.servicos, { ator, origem: {} });
    expect(r).toMatchObject({ ok: true, valor: { id, nome: 'Titular Fictício' } });
    expect((await registrosDe(id)).map((x) => x.acao)).toEqual([
      'acesso.emitir-codigo-do-titular',
      'entrar.dar-codigo-do-titular',
      'acesso.ver-meus-dados',
    ]);
    expect(JSON.stringify(await registrosDe(id))).not.toContain('Titular Fictício');
  });

  test('mãe que o cadastro não conhece não se confere; nascimento desconhecido não deixa entrar', async () => {
    const semMae = await assistido();
    await mudar(semMae, { mae: null });
    expect((await dar(await emitir(semMae), { mae: 'Qualquer Nome' })).statusCode).toBe(303);
    const semNascimento = await assistido();
    await mudar(semNascimento, { nascimento: null });
    expect((await dar(await emitir(semNascimento), {}, '192.0.2.55')).statusCode).toBe(422);
  });

  test('quem usa o sistema vê quem viu a sua ficha, e só a sua', async () => {
    const { leituras } = cenario.servicos;
    const leitura = { quando: cenario.agora, tipo: 'leitura', acao: 'acesso.ver-usuario' } as const;
    const lotacao = { id: diretora.lotacaoId, nome: 'Presídio Norte (Direção)' };
    await leituras.ler({ ...leitura, lotacao, titularId: defensora.id });
    const vistas = await quemViuMinhaFicha(cenario.servicos, defensora.quem);
    expect(vistas.itens).toMatchObject([{ orgao: 'Presídio Norte (Direção)', acao: 'acesso.ver-usuario' }]);
    expect((await quemViuMinhaFicha(cenario.servicos, diretora.quem)).itens).toEqual([]);
  });
});

describe('emitir código também é ver', () => {
  test('sem finalidade, ou com as consultas paradas, não se emite', async () => {
    const id = await assistido();
    for (const mudanca of [{ finalidade: undefined }, { leituraParada: true }]) {
      const sem = { ...defensora.quem, ator: { ...defensora.quem.ator, ...mudanca } };
      expect(await executar(cenario.servicos, sem, emissao(), { titularId: id })).toMatchObject({ ok: false });
    }
  });

  test('trocado o código enquanto se entra com o antigo, ele não abre sessão', async () => {
    const id = await assistido();
    const antigo = await emitir(id);
    const [entrada] = await Promise.all([dar(antigo, {}, '192.0.2.77'), emitir(id)]);
    expect(await sessoesAbertas(id)).toEqual([]);
    expect([303, 422]).toContain(entrada.statusCode);
  });
});
