import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import type { ConfigDeOidc } from '../../../platform/config.ts';
import { entrarComoPessoa, type ProvedorDeTeste, subirProvedor } from '../entrada/oidc/provedor-de-teste.ts';
import { abrirCenario, type Cenario, cpfFicticio, criarUsuario } from '../para-testes.ts';
import { lerPessoaFederada } from './pessoa-federada.ts';
import { abrirEntrada, navegador, type Navegador, pecasDeTeste } from './para-testes.ts';
import type { Pecas } from './pecas.ts';

let provedor: ProvedorDeTeste;
let cenario: Cenario;
let pecas: Pecas;
let app: Aplicacao;
let cpf: string;

beforeAll(async () => {
  provedor = await subirProvedor();
  const teste: ConfigDeOidc = {
    id: 'teste',
    nome: 'gov.br',
    tipo: 'govbr',
    emissor: provedor.emissor,
    idDoCliente: provedor.cliente.id,
    segredoDoCliente: provedor.cliente.segredo,
    nivelMinimo: 'prata',
  };
  cenario = await abrirCenario({ enderecoPublico: 'https://custodia.exemplo.br', provedores: [teste] });
  pecas = pecasDeTeste(cenario);
  app = await abrirEntrada(cenario, pecas);
});
afterAll(async () => {
  await app.close();
  provedor.parar();
  await cenario.fechar();
});

beforeEach(() => {
  cenario.agora = new Date();
  cpf = cpfFicticio();
  provedor.pessoas.set(cpf, { name: 'Fábio Fictício', reliability_info: { level: 'gold' } });
});

/** Vai ao provedor, entra lá e volta: o caminho e a consulta do retorno, ainda não abertos aqui. */
async function irEVoltar(nav: Navegador, login?: string, url = '/entrar/oidc/teste?volta=/acordos'): Promise<string> {
  const ida = await nav.abrir(url);
  expect(ida.statusCode).toBe(303);
  const volta = await entrarComoPessoa(String(ida.headers.location), login);
  return volta.pathname + volta.search;
}

describe('entrar por um provedor', () => {
  test('acha a conta pelo CPF na primeira vez e pelo login depois, ainda que o CPF mude', async () => {
    const id = await criarUsuario(cenario.db, { cpf });
    const nav = navegador(app);
    const r = await nav.abrir(await irEVoltar(nav, cpf));
    expect(r.headers.location).toBe('/acordos');
    expect((await nav.abrir('/conta/seguranca')).body).toContain('Login federado');
    await cenario.db.updateTable('acesso.usuario').set({ cpf: cpfFicticio() }).where('id', '=', id).execute();
    const outra = navegador(app);
    expect((await outra.abrir(await irEVoltar(outra, cpf))).headers.location).toBe('/acordos');
  });

  test('sem conta: explica e leva ao pedido de acesso, com nome e CPF conferidos', async () => {
    const nav = navegador(app);
    const r = await nav.abrir(await irEVoltar(nav, cpf));
    expect(r.statusCode).toBe(403);
    expect(r.body).toContain('Fábio Fictício');
    expect(r.body).toContain('href="/pedidos-de-acesso/novo"');
    expect(r.body).not.toContain(cpf);
    const pessoa = await lerPessoaFederada(cenario.servicos, pecas, nav.cookies.get('federada'));
    expect(pessoa).toMatchObject({ provedor: 'teste', sub: cpf, cpf, nome: 'Fábio Fictício' });
    expect(nav.cookies.has('sessao')).toBe(false);
    cenario.agora = new Date(Date.now() + 60 * 60_000);
    expect(await lerPessoaFederada(cenario.servicos, pecas, nav.cookies.get('federada'))).toBeUndefined();
  });

  test('nível abaixo do mínimo: explica como subir', async () => {
    await criarUsuario(cenario.db, { cpf });
    provedor.pessoas.set(cpf, { name: 'Fábio Fictício', reliability_info: { level: 'bronze' } });
    const nav = navegador(app);
    const r = await nav.abrir(await irEVoltar(nav, cpf));
    expect(r.statusCode).toBe(403);
    expect(r.body).toContain('Como subir o nível');
    expect(nav.cookies.has('sessao')).toBe(false);
  });

  test('a volta serve uma vez, e só no navegador que foi', async () => {
    await criarUsuario(cenario.db, { cpf });
    const nav = navegador(app);
    const volta = await irEVoltar(nav, cpf);
    const outro = await navegador(app).abrir(volta);
    expect(outro.body).toContain('não corresponde a uma entrada começada neste navegador');
    expect((await nav.abrir(volta)).statusCode).toBe(403);
    const segunda = await irEVoltar(nav, cpf);
    expect((await nav.abrir(segunda)).statusCode).toBe(303);
    expect((await nav.abrir(segunda)).statusCode).toBe(403);
  });

  test('a volta vale dez minutos', async () => {
    await criarUsuario(cenario.db, { cpf });
    const nav = navegador(app);
    const volta = await irEVoltar(nav, cpf);
    cenario.agora = new Date(Date.now() + 10 * 60_000);
    expect((await nav.abrir(volta)).statusCode).toBe(403);
  });

  test.each(['?code=a&state=b', '', '?error=access_denied', '?state=&code='])(
    'volta forjada não derruba: %j',
    async (q) => {
      expect((await navegador(app).abrir(`/entrar/oidc/teste/volta${q}`)).statusCode).toBe(403);
    },
  );

  test('provedor que não está na configuração', async () => {
    for (const url of ['/entrar/oidc/outro', '/entrar/oidc/outro/volta?state=a&code=b']) {
      expect((await navegador(app).abrir(url)).statusCode).toBe(403);
    }
  });

  test('quem desistiu no provedor lê por que não entrou', async () => {
    const nav = navegador(app);
    expect((await nav.abrir(await irEVoltar(nav))).body).toContain('cancelada');
  });

  test('não volta para fora deste sistema', async () => {
    await criarUsuario(cenario.db, { cpf });
    const nav = navegador(app);
    const volta = await irEVoltar(nav, cpf, '/entrar/oidc/teste?volta=//golpe.example');
    expect((await nav.abrir(volta)).headers.location).toBe('/mesa');
  });

  test('o que se guarda entre a ida e a volta está cifrado', async () => {
    await cenario.db.deleteFrom('acesso.desafio').execute();
    const nav = navegador(app);
    const ida = new URL(String((await nav.abrir('/entrar/oidc/teste')).headers.location));
    const guardado = JSON.stringify(await cenario.db.selectFrom('acesso.desafio').selectAll().execute());
    expect(guardado).not.toContain(ida.searchParams.get('state'));
    expect(guardado).not.toContain(ida.searchParams.get('nonce'));
    expect(guardado).not.toContain(nav.cookies.get('ida'));
  });
});

describe('confirmar a identidade e sair', () => {
  const entrar = async (): Promise<Navegador> => {
    const nav = navegador(app);
    await nav.abrir(await irEVoltar(nav, cpf));
    await nav.abrir('/conta');
    return nav;
  };
  const CONFIRMAR = '/entrar/oidc/teste?confirmar=sim&volta=/conta/senha';

  test('entrar de novo no provedor confirma a identidade', async () => {
    await criarUsuario(cenario.db, { cpf });
    const nav = await entrar();
    cenario.agora = new Date(Date.now() + 6 * 60_000);
    expect((await nav.abrir('/conta/senha')).statusCode).toBe(303);
    expect((await nav.abrir('/entrar/confirmar')).body).toContain('Confirmar com gov.br');
    const ida = await nav.abrir(CONFIRMAR);
    expect(new URL(String(ida.headers.location)).searchParams.get('prompt')).toBe('login');
    const volta = await nav.abrir(await irEVoltar(nav, cpf, CONFIRMAR));
    expect(volta.headers.location).toBe('/conta/senha');
    expect((await nav.abrir('/conta/senha')).statusCode).toBe(200);
  });

  test('outra pessoa que entre no provedor não confirma por ela', async () => {
    await criarUsuario(cenario.db, { cpf });
    const nav = await entrar();
    cenario.agora = new Date(Date.now() + 6 * 60_000);
    const outro = cpfFicticio();
    await criarUsuario(cenario.db, { cpf: outro });
    provedor.pessoas.set(outro, { name: 'Outra Fictícia', reliability_info: { level: 'gold' } });
    expect((await nav.abrir(await irEVoltar(nav, outro, CONFIRMAR))).statusCode).toBe(403);
    expect((await nav.abrir('/conta/senha')).headers.location).toBe('/entrar/confirmar?volta=%2Fconta%2Fsenha');
  });

  test('ao sair, oferece sair também do provedor', async () => {
    await criarUsuario(cenario.db, { cpf });
    const nav = await entrar();
    const r = await nav.enviar('/sair');
    expect(r.body).toContain('Sair também de gov.br');
    expect(r.body).toContain(`href="${provedor.emissor}/logout?post_logout_redirect_uri=`);
    expect((await nav.abrir('/conta')).headers.location).toBe('/entrar?volta=%2Fconta');
  });
});
