import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { abrirCenario, AGORA, type Cenario, cpfFicticio, criarEstrutura, criarPessoa } from '../para-testes.ts';
import { abrirEntrada, darAplicativo, darSenha, navegador, pecasDeTeste, SENHA } from './para-testes.ts';
import type { Pecas } from './pecas.ts';

let cenario: Cenario;
let pecas: Pecas;
let app: Aplicacao;
let pessoa: { id: string; email: string; cpf: string };
let codigo: (em: Date) => string;

beforeAll(async () => {
  cenario = await abrirCenario();
  pecas = pecasDeTeste(cenario);
  app = await abrirEntrada(cenario, pecas);
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
});

let n = 0;
beforeEach(async () => {
  cenario.agora = new Date(AGORA.getTime() + ++n * 3 * 86_400_000);
  const orgao = await criarEstrutura(cenario.db);
  const email = `beatriz${n}@orgao.exemplo.br`;
  const { id } = await criarPessoa(cenario.db, orgao, [], {
    email,
    nome: 'Beatriz Fictícia',
    criado_em: cenario.agora,
  });
  const { cpf } = await cenario.db
    .selectFrom('acesso.usuario')
    .select('cpf')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  pessoa = { id, email, cpf };
  await darSenha(cenario, pecas, id);
  codigo = await darAplicativo(cenario, pecas, id);
});

const depois = (segundos: number): void => {
  cenario.agora = new Date(cenario.agora.getTime() + segundos * 1000);
};

async function registradas() {
  const linhas = await cenario.db
    .selectFrom('auditoria.registro')
    .select(['usuario_nome', 'dados'])
    .where('tipo', '=', 'entrada')
    .where('quando', '=', cenario.agora)
    .execute();
  return linhas.map((l) => `${l.usuario_nome}: ${(l.dados as { resultado: string }).resultado}`).toSorted();
}

describe('senha e segundo fator', () => {
  test('a senha certa leva ao segundo fator, e o código, para onde a pessoa ia', async () => {
    const nav = navegador(app);
    const r = await nav.enviar('/entrar', { login: pessoa.email.toUpperCase(), senha: SENHA, volta: '/acordos?x=1' });
    expect(r.statusCode).toBe(303);
    expect(r.headers.location).toBe('/entrar/segundo-fator?volta=%2Facordos%3Fx%3D1');
    const pagina = await nav.abrir('/entrar/segundo-fator?volta=%2Facordos%3Fx%3D1');
    expect(pagina.body).toContain('Código de 6 algarismos');
    const fim = await nav.enviar('/entrar/segundo-fator', { codigo: codigo(cenario.agora), volta: '/acordos?x=1' });
    expect(fim.headers.location).toBe('/acordos?x=1');
    expect((await nav.abrir('/conta')).statusCode).toBe(200);
  });

  test('entra também com o CPF, com ou sem pontuação', async () => {
    const comPontos = pessoa.cpf.replace(/(\d{3})(\d{3})(\d{3})(\d{2})/, '$1.$2.$3-$4');
    for (const login of [pessoa.cpf, comPontos]) {
      expect((await navegador(app).enviar('/entrar', { login, senha: SENHA })).statusCode).toBe(303);
    }
  });

  test('só com a senha não se alcança nada além da entrada', async () => {
    const nav = navegador(app);
    await nav.enviar('/entrar', { login: pessoa.email, senha: SENHA });
    for (const url of ['/conta', '/conta/seguranca', '/conta/senha', '/finalidade', '/entrar/confirmar']) {
      const r = await nav.abrir(url);
      expect([url, r.headers.location]).toEqual([url, `/entrar/segundo-fator?volta=${encodeURIComponent(url)}`]);
    }
    expect((await nav.enviar('/conta/senha', { senhaNova: 'x', senhaNovaDeNovo: 'x' })).statusCode).toBe(401);
  });

  test('quem tem segundo fator não cadastra outro só com a senha', async () => {
    const nav = navegador(app);
    await nav.enviar('/entrar', { login: pessoa.email, senha: SENHA });
    await nav.abrir('/entrar/segundo-fator');
    expect((await nav.abrir('/entrar/cadastrar-fator')).headers.location).toBe('/entrar/segundo-fator');
    const segredo = pecas.cofre.cifrar('JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', 'segredo-totp', pessoa.id);
    const r = await nav.enviar('/conta/aplicativo', { segredo, codigo: '123456' });
    expect(r.statusCode).toBe(403);
    expect(r.body).toContain('confirme sua identidade');
  });

  test('a conta que não existe e a senha errada dão a mesma resposta', async () => {
    const errada = await navegador(app).enviar('/entrar', { login: pessoa.email, senha: 'outra senha qualquer' });
    const inexistente = await navegador(app).enviar('/entrar', {
      login: 'ninguem@orgao.exemplo.br',
      senha: 'outra senha qualquer',
    });
    expect([errada.statusCode, inexistente.statusCode]).toEqual([422, 422]);
    const semLogin = (html: string) => html.replace(/value="[^"]*@[^"]*"/g, '');
    expect(semLogin(inexistente.body)).toBe(semLogin(errada.body));
    expect(errada.body).not.toContain('outra senha qualquer');
  });

  test('todos os campos vazios de uma vez', async () => {
    const r = await navegador(app).enviar('/entrar', { login: ' ', senha: '' });
    expect(r.body).toContain('Escreva o e-mail ou o CPF.');
    expect(r.body).toContain('Escreva a senha.');
  });

  test.each([
    [{ suspenso_em: AGORA, motivo_da_suspensao: 'apuração em curso' }, 'apuração em curso'],
    [{ criado_em: new Date('2026-01-01T00:00:00Z') }, 'sem uso'],
  ])('conta fechada: só quem acerta a senha sabe por quê (%j)', async (campos, motivo) => {
    await cenario.db.updateTable('acesso.usuario').set(campos).where('id', '=', pessoa.id).execute();
    const certa = await navegador(app).enviar('/entrar', { login: pessoa.email, senha: SENHA });
    expect(certa.statusCode).toBe(422);
    expect(certa.body).toContain(motivo);
    expect(certa.cookies).toEqual([]);
    const errada = await navegador(app).enviar('/entrar', { login: pessoa.email, senha: 'outra senha qualquer' });
    expect(errada.body).not.toContain(motivo);
  });
});

describe('sessão', () => {
  test('cada degrau troca o segredo: o cookie de antes não serve', async () => {
    const nav = navegador(app);
    nav.cookies.set('sessao', 'fixado-por-outra-pessoa');
    await nav.enviar('/entrar', { login: pessoa.email, senha: SENHA });
    const soComSenha = nav.cookies.get('sessao') ?? '';
    expect(soComSenha).toMatch(/^[\w-]{43}$/);
    await nav.abrir('/entrar/segundo-fator');
    await nav.enviar('/entrar/segundo-fator', { codigo: codigo(cenario.agora) });
    const completa = nav.cookies.get('sessao');
    expect(completa).not.toBe(soComSenha);
    const antiga = navegador(app);
    antiga.cookies.set('sessao', soComSenha);
    expect((await antiga.abrir('/conta')).headers.location).toBe('/entrar?volta=%2Fconta');
  });

  test('o código do aplicativo serve uma vez', async () => {
    const usar = async () => {
      const nav = navegador(app);
      await nav.enviar('/entrar', { login: pessoa.email, senha: SENHA });
      await nav.abrir('/entrar/segundo-fator');
      return nav.enviar('/entrar/segundo-fator', { codigo: codigo(cenario.agora) });
    };
    expect((await usar()).statusCode).toBe(303);
    const repetido = await usar();
    expect(repetido.statusCode).toBe(422);
    expect(repetido.body).toContain('já foi usado');
    depois(30);
    expect((await usar()).statusCode).toBe(303);
  });

  test('dois pedidos ao mesmo tempo com o mesmo código: um só passa', async () => {
    const navs = [navegador(app), navegador(app)];
    for (const nav of navs) {
      await nav.enviar('/entrar', { login: pessoa.email, senha: SENHA });
      await nav.abrir('/entrar/segundo-fator');
    }
    const digitado = codigo(cenario.agora);
    const respostas = await Promise.all(navs.map((nav) => nav.enviar('/entrar/segundo-fator', { codigo: digitado })));
    expect(new Set(respostas.map((r) => r.statusCode))).toEqual(new Set([303, 422]));
  });
});

describe('muitas tentativas', () => {
  const errar = (ip?: string) =>
    navegador(app, ip).enviar('/entrar', { login: pessoa.email, senha: 'errada errada errada' });
  const acertar = (ip?: string) => navegador(app, ip).enviar('/entrar', { login: pessoa.email, senha: SENHA });

  test('cinco erros livres; depois 30 s, 1 min, 2 min, dito com clareza', async () => {
    for (let i = 0; i < 4; i++) expect((await errar()).body).not.toContain('Espere');
    expect((await errar()).body).toContain('Espere 30 segundos antes de tentar de novo.');
    const presa = await acertar();
    expect(presa.statusCode).toBe(429);
    expect(presa.body).toContain('Espere 30 segundos');
    depois(30);
    expect((await errar()).body).toContain('Espere 1 minuto');
    depois(60);
    expect((await errar()).body).toContain('Espere 2 minutos');
    depois(119);
    expect((await acertar()).statusCode).toBe(429);
    depois(1);
    expect((await acertar()).statusCode).toBe(303);
    expect((await errar()).body).not.toContain('Espere');
  });

  test('quem erra de um endereço não tranca a pessoa que entra de outro', async () => {
    for (let i = 0; i < 6; i++) await errar('198.51.100.7');
    expect((await acertar('198.51.100.7')).statusCode).toBe(429);
    expect((await acertar('203.0.113.5')).statusCode).toBe(303);
  });

  test('mil senhas erradas ao mesmo tempo: só as cinco livres são calculadas', async () => {
    let calculadas = 0;
    const contadas = {
      ...pecas,
      senhas: { ...pecas.senhas, conferir: (s: string, p: string) => (calculadas++, pecas.senhas.conferir(s, p)) },
    };
    const outro = await abrirEntrada(cenario, contadas);
    const nav = () =>
      navegador(outro, '198.51.100.99').enviar('/entrar', { login: pessoa.email, senha: 'errada errada errada' });
    const respostas = await Promise.all(Array.from({ length: 1000 }, nav));
    const porStatus = Map.groupBy(respostas, (r) => r.statusCode);
    expect(calculadas).toBe(5);
    expect(porStatus.get(422)).toHaveLength(5);
    expect(porStatus.get(429)).toHaveLength(995);
    await outro.close();
  });

  test('a chave guardada não diz de quem é', async () => {
    await errar();
    const chaves = await cenario.db.selectFrom('acesso.tentativa').selectAll().execute();
    const texto = JSON.stringify(chaves);
    for (const dado of [pessoa.id, pessoa.email, pessoa.cpf, '192.0.2.10']) expect(texto).not.toContain(dado);
  });
});

describe('auditoria da entrada', () => {
  test('entrou, errou e esperou ficam registrados, sem o que foi digitado', async () => {
    const segredo = 'senha-digitada-por-engano';
    for (let i = 0; i < 6; i++) await navegador(app).enviar('/entrar', { login: pessoa.email, senha: segredo });
    await navegador(app).enviar('/entrar', { login: 'minha-senha-no-lugar-do-login', senha: segredo });
    await navegador(app, '203.0.113.9').enviar('/entrar', { login: pessoa.email, senha: SENHA });
    expect(await registradas()).toEqual([
      'Beatriz Fictícia: entrou',
      ...Array.from({ length: 5 }, () => 'Beatriz Fictícia: errou'),
      'Beatriz Fictícia: espera',
      'Conta desconhecida: errou',
    ]);
    const tudo = JSON.stringify(await cenario.db.selectFrom('auditoria.registro').selectAll().execute());
    for (const s of [segredo, SENHA, 'minha-senha-no-lugar-do-login', '$argon2id']) expect(tudo).not.toContain(s);
  });
});

describe('freios', () => {
  test('de uma rede IPv6, cada endereço novo não ganha mais tentativas', async () => {
    for (let i = 1; i <= 5; i++) {
      await navegador(app, `2001:db8:7::${i}`).enviar('/entrar', { login: pessoa.email, senha: 'errada' });
    }
    const r = await navegador(app, '2001:db8:7::ffff').enviar('/entrar', { login: pessoa.email, senha: SENHA });
    expect(r.statusCode).toBe(429);
  });

  test('a espera não diz se o CPF tem conta: com e sem pontuação é a mesma tentativa, exista ela ou não', async () => {
    const situacoes = async (cpf: string, ip: string): Promise<number> => {
      for (let i = 0; i < 5; i++) await navegador(app, ip).enviar('/entrar', { login: cpf, senha: 'errada' });
      const pontuado = cpf.replace(/^(\d{3})(\d{3})(\d{3})(\d{2})$/, '$1.$2.$3-$4');
      return (await navegador(app, ip).enviar('/entrar', { login: pontuado, senha: 'errada' })).statusCode;
    };
    expect(await situacoes(pessoa.cpf, '192.0.2.61')).toBe(429);
    expect(await situacoes(cpfFicticio(), '192.0.2.62')).toBe(429);
  });
});

test('suspensa enquanto a senha se confere, não entra', async () => {
  const { senhas } = pecas;
  const lentas = {
    ...pecas,
    senhas: {
      ...senhas,
      conferir: async (senha: string, phc: string) => {
        const conferida = await senhas.conferir(senha, phc);
        await cenario.db
          .updateTable('acesso.usuario')
          .set({ suspenso_em: cenario.agora, motivo_da_suspensao: 'Uso indevido' })
          .where('id', '=', pessoa.id)
          .execute();
        return conferida;
      },
    },
  };
  const outro = await abrirEntrada(cenario, lentas);
  const r = await navegador(outro).enviar('/entrar', { login: pessoa.email, senha: SENHA });
  expect(r.statusCode).toBe(422);
  expect(r.body).toContain('suspenso');
  await outro.close();
});
