import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mensagem } from '../../../../platform/correio/index.ts';
import { feito, type Resultado } from '../../../../platform/recusa.ts';
import { executar } from '../../nucleo/acao.ts';
import type { Quem } from '../../nucleo/quem.ts';
import {
  abrirCenario,
  AGORA,
  type Cenario,
  cpfFicticio,
  criarEstrutura,
  criarPessoa,
  criarUsuario,
  entrar,
  type EstruturaDeTeste,
  lotar,
  quem,
} from '../../para-testes.ts';
import { carregarSessao } from '../../sessoes/carregar.ts';
import { trabalhosDosUsuarios } from '../events.ts';
import { acharUsuario } from '../store.ts';
import { cadastrarPessoa } from './cadastrar-pessoa.ts';
import { editarContato } from './editar-contato.ts';
import { readmitirUsuario } from './readmitir-usuario.ts';
import { suspenderUsuario } from './suspender-usuario.ts';

let c: Cenario;
let orgao: EstruturaDeTeste;
let outro: EstruturaDeTeste;
let vinculador: Quem;
let autorizador: Quem;
let gestor: Quem;

beforeAll(async () => {
  c = await abrirCenario();
  orgao = await criarEstrutura(c.db, { regiao: '1ª' });
  outro = await criarEstrutura(c.db);
  vinculador = await quem(c, (await criarPessoa(c.db, orgao, ['cadastrador-vinculador'])).id);
  autorizador = await quem(c, (await criarPessoa(c.db, orgao, ['cadastrador-autorizador'])).id);
  gestor = await quem(c, (await criarPessoa(c.db, outro, ['gestor-do-sistema'])).id);
});
afterAll(() => c.fechar());

const codigos = (r: Resultado<unknown>) => (r.ok ? [] : r.recusas.map((x) => x.codigo));
const campos = (r: Resultado<unknown>) => new Set(r.ok ? [] : r.recusas.map((x) => x.campo));
const nova = (mais: Record<string, string> = {}) => ({
  categoria: 'defensor-publico',
  nome: 'Defensora Fictícia',
  cpf: cpfFicticio(),
  email: 'defensora@defensoria.exemplo.br',
  estruturaId: orgao.id,
  cargo: 'Defensora',
  especie: 'ordinaria',
  ato: 'Posse 3/2026',
  inicio: '2026-11-01',
  ...mais,
});

describe('cadastrar', () => {
  it('cria a pessoa com a lotação, pede o convite e nunca guarda segredo', async () => {
    const r = await executar(c.servicos, vinculador, cadastrarPessoa, nova());
    const id = r.ok ? r.valor.id : '';
    expect((await quem(c, id)).ator.lotacao).toMatchObject({ cargo: 'Defensora', caminho: orgao.caminho });
    const eventos = await c.db
      .selectFrom('plataforma.evento')
      .selectAll()
      .where('tipo', '=', 'acesso.convite-pedido')
      .execute();
    expect(eventos.map((e) => e.dados)).toEqual([{ usuarioId: id, motivo: 'primeiro-acesso' }]);
    expect(await c.db.selectFrom('acesso.senha').selectAll().execute()).toEqual([]);
  });

  it('diz todos os problemas da entrada de uma vez', async () => {
    const r = await executar(c.servicos, vinculador, cadastrarPessoa, {
      estruturaId: orgao.id,
      cpf: '111.111.111-11',
      email: 'sem-arroba',
      nascimento: '0000-01-01',
    });
    expect(campos(r)).toEqual(
      new Set(['categoria', 'nome', 'cpf', 'email', 'nascimento', 'cargo', 'especie', 'ato', 'inicio']),
    );
  });

  it('diz todos os problemas da regra de uma vez', async () => {
    const cpf = cpfFicticio();
    await criarUsuario(c.db, { cpf });
    const errada = nova({ cpf, nascimento: '2027-01-01', fim: '2026-01-01', especie: 'plantao-de-circunscricao' });
    const r = await executar(c.servicos, vinculador, cadastrarPessoa, errada);
    expect(codigos(r)).toEqual(['cpf-repetido', 'fim-antes-do-inicio', 'plantao-sem-lugar', 'nascimento-futuro']);
  });

  it('o mesmo CPF ao mesmo tempo: entra um só', async () => {
    const pedido = nova();
    const pares = await Promise.all([1, 2, 3].map(() => executar(c.servicos, vinculador, cadastrarPessoa, pedido)));
    expect(pares.flatMap(codigos)).toEqual(['cpf-repetido', 'cpf-repetido']);
  });

  it('fora da subárvore ou sem confirmar a identidade: não', async () => {
    const fora = nova({ estruturaId: outro.id });
    expect(codigos(await executar(c.servicos, vinculador, cadastrarPessoa, fora))).toEqual(['fora-do-alcance']);
    const frio = await quem(c, vinculador.ator.usuarioId ?? '', { elevada: false });
    expect(codigos(await executar(c.servicos, frio, cadastrarPessoa, nova()))).toEqual(['confirmar-identidade']);
  });
});

describe('suspender e readmitir', () => {
  const MOTIVO = { motivo: 'Apuração em curso', confirmo: 'sim' };

  it('suspensa, a sessão aberta acaba e nada mais pode; readmitida, volta', async () => {
    const { id } = await criarPessoa(c.db, orgao);
    const { cookies } = await entrar(c, id);
    expect(await carregarSessao(c.db, cookies.sessao, c.agora)).toBeDefined();
    const r = await executar(c.servicos, autorizador, suspenderUsuario, { id, ...MOTIVO });
    expect(r).toMatchObject({ ok: true, valor: { sessoesEncerradas: 1 } });
    expect(await carregarSessao(c.db, cookies.sessao, c.agora)).toBeUndefined();
    expect((await quem(c, id)).ator.concessoes).toEqual([]);
    expect(codigos(await executar(c.servicos, autorizador, suspenderUsuario, { id, ...MOTIVO }))).toEqual([
      'ja-suspenso',
    ]);
    expect(codigos(await executar(c.servicos, autorizador, readmitirUsuario, { id, ...MOTIVO }))).toEqual([]);
    expect((await quem(c, id)).ator.concessoes.length).toBeGreaterThan(0);
    expect(codigos(await executar(c.servicos, autorizador, readmitirUsuario, { id, ...MOTIVO }))).toEqual(['ja-ativo']);
  });

  it('90 dias sem uso fecham sozinhos no primeiro instante depois deles; readmitir reabre', async () => {
    const { id } = await criarPessoa(c.db, orgao, [], { criado_em: new Date(AGORA.getTime() - 90 * 86_400_000) });
    expect((await quem(c, id)).ator.concessoes.length).toBeGreaterThan(0);
    const depois = { ...c, agora: new Date(AGORA.getTime() + 1) };
    expect((await quem(depois, id)).ator.concessoes).toEqual([]);
    await c.db
      .updateTable('acesso.usuario')
      .set({ criado_em: new Date('2026-01-01') })
      .where('id', '=', id)
      .execute();
    expect(codigos(await executar(c.servicos, autorizador, readmitirUsuario, { id, ...MOTIVO }))).toEqual([]);
    expect((await quem(depois, id)).ator.concessoes.length).toBeGreaterThan(0);
  });

  it('quem é de dois órgãos: só quem alcança os dois suspende e readmite (lotar alguém não dá poder sobre a pessoa)', async () => {
    const { id } = await criarPessoa(c.db, orgao);
    await lotar(c.db, id, outro);
    expect(codigos(await executar(c.servicos, autorizador, suspenderUsuario, { id, ...MOTIVO }))).toEqual([
      'fora-do-alcance',
    ]);
    expect(codigos(await executar(c.servicos, gestor, suspenderUsuario, { id, ...MOTIVO }))).toEqual([]);
    expect(codigos(await executar(c.servicos, autorizador, readmitirUsuario, { id, ...MOTIVO }))).toEqual([
      'fora-do-alcance',
    ]);
    expect(codigos(await executar(c.servicos, gestor, readmitirUsuario, { id, ...MOTIVO }))).toEqual([]);
  });

  it('a si mesmo, não; e de outro órgão nem sabe que a pessoa existe', async () => {
    const eu = autorizador.ator.usuarioId;
    expect(codigos(await executar(c.servicos, autorizador, suspenderUsuario, { id: eu, ...MOTIVO }))).toEqual([
      'interessado',
    ]);
    const { id } = await criarPessoa(c.db, outro);
    expect(codigos(await executar(c.servicos, autorizador, suspenderUsuario, { id, ...MOTIVO }))).toEqual([
      'nao-encontrado',
    ]);
    const ninguem = '00000000-0000-4000-8000-000000000000';
    expect(codigos(await executar(c.servicos, autorizador, suspenderUsuario, { id: ninguem, ...MOTIVO }))).toEqual([
      'nao-encontrado',
    ]);
  });
});

describe('editar contato', () => {
  const CONTATO = { email: 'novo@orgao.exemplo.br', telefone: '(67) 3000-0000' };

  it('troca e guarda o que havia antes', async () => {
    const { id } = await criarPessoa(c.db, orgao, [], { email: 'antigo@orgao.exemplo.br' });
    expect(codigos(await executar(c.servicos, vinculador, editarContato, { id, ...CONTATO }))).toEqual([]);
    expect(await acharUsuario(c.db, id)).toMatchObject(CONTATO);
    const registro = await c.db
      .selectFrom('auditoria.registro')
      .select('dados')
      .where('alvo_id', '=', id)
      .executeTakeFirst();
    expect(registro?.dados).toMatchObject({ antes: { email: 'antigo@orgao.exemplo.br' } });
  });

  it('só quando o e-mail muda, o endereço antigo recebe um aviso, que não diz o novo', async () => {
    const emailDeAntes = 'deixado@orgao.exemplo.br';
    const { id } = await criarPessoa(c.db, orgao, [], {
      nome: 'Nome de Registro',
      nome_social: 'Nina',
      email: emailDeAntes,
    });
    const mudar = (email: string) => executar(c.servicos, vinculador, editarContato, { id, email, nomeSocial: 'Nina' });
    await mudar('Deixado@orgao.exemplo.br');
    await mudar(CONTATO.email);
    const eventos = await c.db
      .selectFrom('plataforma.evento')
      .selectAll()
      .where('tipo', '=', 'acesso.email-mudou')
      .execute();
    const doAviso = eventos.filter((e) => JSON.stringify(e.dados).includes('Nina'));
    expect(doAviso.map((e) => e.dados)).toEqual([
      { nome: 'Nina', emailDeAntes: 'Deixado@orgao.exemplo.br', quando: AGORA.toISOString() },
    ]);
    const saidas: Mensagem[] = [];
    const correio = { enviar: async (m: Mensagem) => (saidas.push(m), feito(undefined)) };
    const [avisar] = trabalhosDosUsuarios({ correio, enderecoPublico: 'https://custodia.exemplo.br' });
    await avisar?.executar(doAviso[0]?.dados, { agora: AGORA, tentativa: 1, sinal: new AbortController().signal });
    expect(saidas.map((m) => m.para)).toEqual([{ nome: 'Nina', endereco: 'Deixado@orgao.exemplo.br' }]);
    expect(saidas[0]?.texto).toContain('18/11/2026 às 12:00');
    expect(saidas[0]?.texto).not.toContain(CONTATO.email);
  });

  it('lotar alguém pelo CPF não deixa tomar a conta: o e-mail de quem é de dois órgãos não muda por um só', async () => {
    const { id } = await criarPessoa(c.db, outro);
    await lotar(c.db, id, orgao);
    expect(codigos(await executar(c.servicos, vinculador, editarContato, { id, ...CONTATO }))).toEqual([
      'fora-do-alcance',
    ]);
  });

  it('e-mail que quebra linha ou sem domínio: não', async () => {
    const { id } = await criarPessoa(c.db, orgao);
    for (const email of ['a@b', 'a@b.br\r\nBcc: x@y.br', '']) {
      expect(campos(await executar(c.servicos, vinculador, editarContato, { id, email }))).toEqual(new Set(['email']));
    }
  });
});
