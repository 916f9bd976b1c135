import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { ldapSchema } from '../../../platform/config/ldap.ts';
import { feito, recusar } from '../../../platform/recusa.ts';
import { criarDiretorio, type Diretorio } from '../entrada/ldap/diretorio.ts';
import type { PessoaDoDiretorio } from '../entrada/ldap/pessoa.ts';
import { BASE, SERVICO, type SlapdDeTeste, subirSlapd } from '../entrada/ldap/slapd-de-teste.ts';
import {
  abrirCenario,
  AGORA,
  type Cenario,
  cpfFicticio,
  criarEstrutura,
  criarUsuario,
  type EstruturaDeTeste,
} from '../para-testes.ts';
import { sincronizarDiretorio } from './diretorio/sincronizar.ts';
import { segredoParaCadastro } from '../conta/segredo-novo.ts';
import { abrirEntrada, codigoDe, navegador, pecasDeTeste } from './para-testes.ts';
import type { Pecas } from './pecas.ts';

const SENHA = 'quatro tartarugas roucas';
const CPF = { defensora: cpfFicticio(), estagiario: cpfFicticio(), perdido: cpfFicticio() };
const pessoa = (uid: string, cpf: string, mais: Record<string, string>) => ({
  uid,
  cn: `${uid} Fictícia`,
  mail: `${uid}@orgao.exemplo.br`,
  description: cpf,
  userPassword: SENHA,
  departmentNumber: 'Núcleo Criminal',
  ...mais,
});

let slapd: SlapdDeTeste;
let cenario: Cenario;
let app: Aplicacao;
let pecas: Pecas;
let diretorio: Diretorio;
let orgao: EstruturaDeTeste;
let nucleo: EstruturaDeTeste;

beforeAll(async () => {
  slapd = await subirSlapd([
    pessoa('gilda', CPF.defensora, { employeeType: 'MEMBRO', title: 'Defensora Pública' }),
    pessoa('hugo', CPF.estagiario, { employeeType: 'ESTAGIO' }),
    pessoa('iara', CPF.perdido, { employeeType: 'MEMBRO', departmentNumber: 'Setor Novo' }),
    pessoa('joana', 'sem cpf', { employeeType: 'MEMBRO' }),
  ]);
  const ldap = ldapSchema.parse({
    url: slapd.ldaps,
    base: BASE,
    usuarioDeServico: SERVICO.dn,
    senhaDeServico: SERVICO.senha,
    atributos: { cpf: 'description', unidade: 'departmentNumber' },
    orgao: 'DPX',
    mapaDeCategorias: { MEMBRO: 'defensor-publico', ESTAGIO: 'estagiario' },
    mapaDeUnidades: { 'Núcleo Criminal': 'NUCRIM', 'Setor Novo': 'NOVO' },
  });
  cenario = await abrirCenario({ ldap });
  diretorio = criarDiretorio(ldap, { certificados: slapd.certificado });
  pecas = pecasDeTeste(cenario, { diretorio });
  app = await abrirEntrada(cenario, pecas);
  orgao = await criarEstrutura(cenario.db, { sigla: 'DPX', nome: 'Defensoria Fictícia' });
  nucleo = await criarEstrutura(cenario.db, { pai: orgao, sigla: 'nucrim', nome: 'Núcleo Criminal' });
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
  await slapd?.parar();
});
beforeEach(() => {
  cenario.agora = AGORA;
});

const entrar = (login: string, senha = SENHA) => navegador(app).enviar('/entrar', { onde: 'rede', login, senha });
const lotacoesDe = (cpf: string) =>
  cenario.db
    .selectFrom('acesso.lotacao as l')
    .innerJoin('acesso.usuario as u', 'u.id', 'l.usuario_id')
    .select([
      'l.estrutura_id',
      'l.cargo',
      'l.inicio',
      'l.encerrada_em',
      'l.motivo_do_encerramento',
      'u.origem',
      'u.categoria',
    ])
    .where('u.cpf', '=', cpf)
    .orderBy('l.criada_em')
    .execute();

describe('senha da rede do órgão', () => {
  test('na primeira entrada cria a conta e a lotação pela unidade, e pede o segundo fator', async () => {
    const [primeira, segunda] = await Promise.all([entrar('gilda'), entrar('gilda')]);
    expect([primeira.statusCode, segunda.statusCode]).toEqual([303, 303]);
    expect(primeira.headers.location).toBe('/entrar/segundo-fator');
    expect(await lotacoesDe(CPF.defensora)).toEqual([
      expect.objectContaining({
        estrutura_id: nucleo.id,
        cargo: 'Defensora Pública',
        inicio: '2026-11-18',
        encerrada_em: null,
        origem: 'ldap',
        categoria: 'defensor-publico',
      }),
    ]);
  });

  test('estagiário só por pedido: a senha confere, e a página diz o que fazer', async () => {
    const r = await entrar('hugo');
    expect(r.statusCode).toBe(422);
    expect(r.body).toContain('só têm acesso por pedido');
    expect(await lotacoesDe(CPF.estagiario)).toEqual([]);
    const conta = await criarUsuario(cenario.db, { cpf: CPF.estagiario, categoria: 'estagiario' });
    expect(conta).toBeTruthy();
    expect((await entrar('hugo')).statusCode).toBe(303);
  });

  test.each([
    ['iara', 'a unidade NOVO não existe'],
    ['joana', 'CPF'],
  ])('%s: cadastro que não serve diz por quê', async (login, motivo) => {
    const r = await entrar(login);
    expect(r.statusCode).toBe(422);
    expect(r.body).toContain(motivo);
  });

  test('usuário e senha errados dão a mesma resposta; cinco erros, espera', async () => {
    const errada = await entrar('gilda', 'errada');
    const inexistente = await entrar('ninguem', 'errada');
    expect(errada.statusCode).toBe(422);
    expect(inexistente.body.replaceAll('ninguem', 'gilda')).toBe(errada.body);
    for (let i = 0; i < 4; i++) await entrar('gilda', 'errada');
    expect((await entrar('gilda')).statusCode).toBe(429);
  });

  test('injeção no usuário não passa', async () => {
    for (const login of ['*', '*)(uid=*', 'gilda)(|(uid=*', '\u0000']) {
      expect((await entrar(login)).statusCode).toBe(422);
    }
  });
});

describe('sincronização diária', () => {
  const daCasa = (cpf: string, unidade = 'NUCRIM'): PessoaDoDiretorio => ({
    dn: 'x',
    nome: 'Kátia Fictícia',
    cpf,
    email: 'katia@orgao.exemplo.br',
    categoria: 'servidor',
    unidade,
    pendencias: [],
  });
  const com = (pessoas: PessoaDoDiretorio[]): Diretorio => ({
    autenticar: () => Promise.reject(new Error('não é usada aqui')),
    listar: async () => feito(pessoas),
  });
  const sincronizar = (d: Diretorio) => sincronizarDiretorio(cenario.servicos, d);

  test('com o diretório de verdade: cria quem falta e diz quantos ficaram de fora', async () => {
    const r = await sincronizar(diretorio);
    expect(r).toMatchObject({ criadas: 0, encerradas: 0 });
    expect(r.avisos).toEqual(['2 pessoas do diretório ficaram sem conta, por cadastro incompleto.']);
  });

  test('quem chegou ganha conta, quem mudou muda, quem saiu perde a lotação, com o motivo', async () => {
    const setor = await criarEstrutura(cenario.db, { pai: nucleo, sigla: 'SETOR', nome: 'Setor de Apoio' });
    const [a, b] = [cpfFicticio(), cpfFicticio()];
    const antes = [daCasa(CPF.defensora), daCasa(a), daCasa(b)];
    expect(await sincronizar(com(antes))).toEqual({ criadas: 2, movidas: 0, encerradas: 0, avisos: [] });
    expect(await sincronizar(com(antes))).toEqual({ criadas: 0, movidas: 0, encerradas: 0, avisos: [] });
    const depois = [daCasa(CPF.defensora), daCasa(a, 'SETOR')];
    expect(await sincronizar(com(depois))).toEqual({ criadas: 0, movidas: 1, encerradas: 1, avisos: [] });
    expect(await lotacoesDe(a)).toEqual([
      expect.objectContaining({
        estrutura_id: nucleo.id,
        motivo_do_encerramento: 'Pelo diretório do órgão: mudou para Setor de Apoio',
      }),
      expect.objectContaining({ estrutura_id: setor.id, encerrada_em: null }),
    ]);
    expect(await lotacoesDe(b)).toEqual([
      expect.objectContaining({
        encerrada_em: AGORA,
        motivo_do_encerramento: 'Pelo diretório do órgão: a pessoa não está mais nele',
      }),
    ]);
    const auditadas = await cenario.db
      .selectFrom('auditoria.registro')
      .select('acao')
      .where('tipo', '=', 'sistema')
      .execute();
    expect(auditadas.filter((x) => x.acao === 'diretorio.encerrar-lotacao')).toHaveLength(1);
  });

  test.each([
    [
      'fora do ar',
      { ...com([]), listar: async () => recusar({ codigo: 'diretorio-fora', mensagem: 'O diretório não respondeu.' }) },
    ],
    ['lista vazia', com([])],
    ['lista curta demais', com([daCasa(cpfFicticio())])],
  ])('na dúvida não tira ninguém e avisa: %s', async (_nome, d) => {
    const r = await sincronizar(d);
    expect(r.encerradas).toBe(0);
    expect(r.avisos).toHaveLength(1);
    expect((await lotacoesDe(CPF.defensora)).some((l) => l.encerrada_em === null)).toBe(true);
  });

  test('a lotação que alguém encerrou não volta sozinha', async () => {
    const cpf = cpfFicticio();
    const todos = async () => {
      const lotados = await cenario.db
        .selectFrom('acesso.usuario')
        .select('cpf')
        .where('origem', '=', 'ldap')
        .execute();
      return lotados.map((u) => daCasa(u.cpf));
    };
    await sincronizar(com([...(await todos()), daCasa(cpf)]));
    await cenario.db
      .updateTable('acesso.lotacao')
      .set({ encerrada_em: AGORA, motivo_do_encerramento: 'afastamento cautelar' })
      .where('usuario_id', '=', (eb) => eb.selectFrom('acesso.usuario').select('id').where('cpf', '=', cpf))
      .execute();
    await sincronizar(com(await todos()));
    expect((await lotacoesDe(cpf)).map((l) => l.motivo_do_encerramento)).toEqual(['afastamento cautelar']);
  });
});

test('quem entra por login federado não ganha o primeiro segundo fator só com a senha da rede', async () => {
  const cpf = CPF.defensora;
  const achada = await cenario.db.selectFrom('acesso.usuario').select('id').where('cpf', '=', cpf).executeTakeFirst();
  const usuario_id = achada?.id ?? (await criarUsuario(cenario.db, { cpf }));
  const login = { provedor: 'govbr', sub: cpf, usuario_id, criada_em: AGORA };
  await cenario.db.insertInto('acesso.identidade').values(login).execute();
  const nav = navegador(app, '192.0.2.88');
  await nav.enviar('/entrar', { onde: 'rede', login: 'gilda', senha: SENHA });
  const pagina = await nav.abrir('/entrar/cadastrar-fator');
  expect(pagina.body).toContain('login federado');
  expect(pagina.body).not.toContain('name="segredo"');
  const outro = navegador(app, '192.0.2.88');
  await outro.enviar('/entrar', { onde: 'rede', login: 'gilda', senha: SENHA });
  const conta = { id: usuario_id, email: 'gilda@orgao.exemplo.br' };
  const segredo = await segredoParaCadastro(pecas.cofre, conta);
  await outro.abrir('/entrar/cadastrar-fator');
  const codigo = codigoDe(segredo.legivel.replaceAll(' ', ''), cenario.agora);
  expect((await outro.enviar('/conta/aplicativo', { segredo: segredo.cifrado, codigo })).statusCode).toBe(403);
  expect((await outro.abrir('/conta')).headers.location).toContain('/entrar/segundo-fator');
});
