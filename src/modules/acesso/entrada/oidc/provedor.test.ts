import { generateKeyPairSync } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ConfigDeOidc } from '../../../../platform/config/provedor.ts';
import type { Resultado } from '../../../../platform/recusa.ts';
import {
  type Declaracoes,
  entrarComoPessoa,
  type ProvedorDeTeste,
  refazerIdToken,
  RETORNO,
  semAssinatura,
  subirProvedor,
} from './provedor-de-teste.ts';
import { criarProvedor, type EstadoDaEntrada, type Provedor } from './provedor.ts';

const AGORA = new Date('2026-11-21T12:00:00Z');
const CPF = '11144477735';

let deTeste: ProvedorDeTeste;
beforeAll(async () => {
  deTeste = await subirProvedor();
});
afterEach(() => {
  deTeste.adulterar = undefined;
});
afterAll(() => deTeste.parar());

const config = (mudar: Partial<ConfigDeOidc> = {}, de = deTeste): ConfigDeOidc => ({
  id: 'teste',
  nome: 'gov.br',
  tipo: 'govbr',
  emissor: de.emissor,
  idDoCliente: de.cliente.id,
  segredoDoCliente: de.cliente.segredo,
  ...mudar,
});

function valor<T>(r: Resultado<T>): T {
  if (!r.ok) throw new Error(r.recusas.map((x) => x.codigo).join());
  return r.valor;
}
const recusa = (codigo: string) => ({ ok: false, recusas: [expect.objectContaining({ codigo })] });

async function irEVoltar(provedor: Provedor, login?: string): Promise<{ volta: URL; estado: EstadoDaEntrada }> {
  const { url, estado } = valor(await provedor.iniciar(AGORA));
  return { volta: await entrarComoPessoa(url, login), estado };
}

async function entrar(provedor: Provedor, declaracoes: Declaracoes = {}) {
  deTeste.pessoas.set(CPF, { name: 'Fulana de Tal', reliability_info: { level: 'gold' }, ...declaracoes });
  const { volta, estado } = await irEVoltar(provedor, CPF);
  return provedor.concluir(volta, estado, AGORA);
}

describe('gov.br', () => {
  test('o pedido leva PKCE S256, state, nonce e os escopos do roteiro', async () => {
    const { url, estado } = valor(await criarProvedor(config(), RETORNO).iniciar(AGORA));
    const pedido = Object.fromEntries(new URL(url).searchParams);
    expect(pedido).toMatchObject({
      client_id: 'custodia',
      response_type: 'code',
      redirect_uri: RETORNO,
      code_challenge_method: 'S256',
      state: estado.estado,
      nonce: estado.nonce,
      scope: 'openid email profile govbr_confiabilidades govbr_confiabilidades_idtoken',
    });
    expect(estado.verificador.length).toBeGreaterThanOrEqual(43);
    expect(url).not.toContain(estado.verificador);
  });

  test('devolve CPF, nomes, e-mail, nível e fatores', async () => {
    const r = await entrar(criarProvedor(config(), RETORNO), {
      social_name: 'Fulana Social',
      email: 'fulana@exemplo.br',
      email_verified: 'true',
      reliability_info: { level: 'silver', reliabilities: [{ id: '601' }] },
    });
    expect(r).toEqual({
      ok: true,
      valor: {
        provedor: 'teste',
        sub: CPF,
        cpf: CPF,
        nome: 'Fulana de Tal',
        nomeSocial: 'Fulana Social',
        email: 'fulana@exemplo.br',
        emailVerificado: true,
        nivel: 'prata',
        fatores: ['passwd', 'mfa'],
        contexto: undefined,
      },
    });
  });

  test.each([
    ['bronze', 'prata', 'nivel-insuficiente'],
    ['silver', 'ouro', 'nivel-insuficiente'],
    ['diamante', 'bronze', 'nivel-insuficiente'],
    [undefined, 'bronze', 'nivel-insuficiente'],
    ['silver', 'prata', undefined],
    ['gold', 'prata', undefined],
    ['bronze', undefined, undefined],
  ] as const)('conta %s onde se pede %s', async (level, nivelMinimo, codigo) => {
    const r = await entrar(criarProvedor(config({ nivelMinimo }), RETORNO), { reliability_info: level && { level } });
    expect(r).toEqual(codigo ? recusa(codigo) : expect.objectContaining({ ok: true }));
  });

  test('a saída é a do roteiro de integração', async () => {
    const provedor = criarProvedor(config({ emissor: 'https://sso.acesso.exemplo.br/' }), RETORNO);
    expect(await provedor.enderecoDeSaida('https://custodia.exemplo.br/', AGORA)).toEqual({
      ok: true,
      valor: 'https://sso.acesso.exemplo.br/logout?post_logout_redirect_uri=https%3A%2F%2Fcustodia.exemplo.br%2F',
    });
  });

  test('sub que não é CPF não passa por identidade', async () => {
    const provedor = criarProvedor(config(), RETORNO);
    const { volta, estado } = await irEVoltar(provedor, 'fulana');
    expect(await provedor.concluir(volta, estado, AGORA)).toEqual(recusa('identidade-invalida'));
  });
});

describe('Keycloak e outros', () => {
  test('o CPF do Keycloak é o nome de usuário; a identidade traz o acr', async () => {
    deTeste.adulterar = (t) => {
      t.id_token = refazerIdToken(t.id_token, { acr: 'loa2' });
    };
    const r = await entrar(criarProvedor(config({ tipo: 'keycloak' }), RETORNO), {
      preferred_username: '529.982.247-25',
    });
    expect(valor(r)).toMatchObject({ sub: CPF, cpf: '52998224725', contexto: 'loa2', nivel: undefined });
  });

  test('id_token só com sub: nome e e-mail vêm do userinfo; CPF que ninguém garante fica de fora', async () => {
    const enxuto = await subirProvedor({ enxuto: true });
    enxuto.pessoas.set('u-7', { name: 'Fulana de Tal', email: 'f@exemplo.br', email_verified: true });
    const provedor = criarProvedor(config({ tipo: 'oidc' }, enxuto), RETORNO);
    const { volta, estado } = await irEVoltar(provedor, 'u-7');
    const identidade = valor(await provedor.concluir(volta, estado, AGORA));
    enxuto.parar();
    expect(identidade).toMatchObject({
      sub: 'u-7',
      nome: 'Fulana de Tal',
      email: 'f@exemplo.br',
      emailVerificado: true,
    });
    expect(identidade.cpf).toBeUndefined();
  });

  test('a saída vai ao endereço que o provedor anuncia', async () => {
    const r = await criarProvedor(config({ tipo: 'keycloak' }), RETORNO).enderecoDeSaida(
      'https://custodia.exemplo.br/',
      AGORA,
    );
    const url = new URL(valor(r) ?? '');
    expect(url.origin + url.pathname).toBe(`${deTeste.emissor}/session/end`);
    expect(url.searchParams.get('client_id')).toBe('custodia');
  });
});

describe('a volta que não confere', () => {
  const provedor = (): Provedor => criarProvedor(config(), RETORNO);

  test('estado de outro navegador, ausente, ou de outro provedor', async () => {
    const { volta, estado } = await irEVoltar(provedor(), CPF);
    const outro = valor(await provedor().iniciar(AGORA)).estado;
    expect(await provedor().concluir(volta, outro, AGORA)).toEqual(recusa('retorno-invalido'));
    expect(await provedor().concluir(new URL(RETORNO), estado, AGORA)).toEqual(recusa('retorno-invalido'));
    expect(await provedor().concluir(volta, { ...estado, provedor: 'outro' }, AGORA)).toEqual(
      recusa('retorno-invalido'),
    );
  });

  test('código usado duas vezes', async () => {
    const { volta, estado } = await irEVoltar(provedor(), CPF);
    expect(await provedor().concluir(volta, estado, AGORA)).toMatchObject({ ok: true });
    expect(await provedor().concluir(volta, estado, AGORA)).toEqual(recusa('provedor-recusou'));
  });

  test('código roubado: sem o verificador do navegador que começou, não vale', async () => {
    const { volta, estado } = await irEVoltar(provedor(), CPF);
    const { verificador } = valor(await provedor().iniciar(AGORA)).estado;
    expect(await provedor().concluir(volta, { ...estado, verificador }, AGORA)).toEqual(recusa('provedor-recusou'));
  });

  test('nonce de outra entrada', async () => {
    const { volta, estado } = await irEVoltar(provedor(), CPF);
    const { nonce } = valor(await provedor().iniciar(AGORA)).estado;
    expect(await provedor().concluir(volta, { ...estado, nonce }, AGORA)).toEqual(recusa('identidade-invalida'));
  });

  test('o nome de máquina do pedido não importa: vale o endereço de retorno cadastrado', async () => {
    const { volta, estado } = await irEVoltar(provedor(), CPF);
    volta.host = 'golpe.example';
    expect(await provedor().concluir(volta, estado, AGORA)).toMatchObject({ ok: true });
  });

  test('emissor trocado no endereço de retorno', async () => {
    const { volta, estado } = await irEVoltar(provedor(), CPF);
    volta.searchParams.set('iss', 'https://golpe.example');
    expect(await provedor().concluir(volta, estado, AGORA)).toEqual(recusa('identidade-invalida'));
  });

  test('parâmetro repetido', async () => {
    const { volta, estado } = await irEVoltar(provedor(), CPF);
    volta.searchParams.append('code', 'outro');
    expect(await provedor().concluir(volta, estado, AGORA)).toEqual(recusa('identidade-invalida'));
  });

  test('a pessoa desistiu', async () => {
    const { volta, estado } = await irEVoltar(provedor());
    expect(await provedor().concluir(volta, estado, AGORA)).toEqual(recusa('entrada-cancelada'));
  });

  const outraChave = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const ha = (segundos: number): number => Math.floor(Date.now() / 1000) - segundos;
  test.each<[string, (idToken: string) => string]>([
    ['assinado por outra chave', (t) => refazerIdToken(t, {}, outraChave)],
    ['sem assinatura', semAssinatura],
    ['vencido', (t) => refazerIdToken(t, { exp: ha(60) })],
    ['de outro emissor', (t) => refazerIdToken(t, { iss: 'https://golpe.example' })],
    ['para outro sistema', (t) => refazerIdToken(t, { aud: 'outro-sistema' })],
    ['com o nonce de outra entrada', (t) => refazerIdToken(t, { nonce: 'repetido' })],
    ['sem nonce', (t) => refazerIdToken(t, { nonce: undefined })],
    ['que não é um token', () => 'abc'],
  ])('id_token %s', async (_nome, trocar) => {
    deTeste.adulterar = (t) => {
      t.id_token = trocar(t.id_token);
    };
    expect(await entrar(provedor())).toEqual(recusa('identidade-invalida'));
  });
});

describe('o provedor que não responde', () => {
  const apos = (ms: number): Date => new Date(AGORA.getTime() + ms);

  test('fora do ar: recusa clara; quando volta, entra-se sem reiniciar', async () => {
    const caido = await subirProvedor();
    const provedor = criarProvedor(config({}, caido), RETORNO);
    caido.parar();
    expect(await provedor.iniciar(AGORA)).toEqual(recusa('provedor-fora'));
    const deVolta = await subirProvedor({ porta: Number(new URL(caido.emissor).port) });
    // Por dez segundos vale a falha já sabida, para que ninguém espere de novo o tempo limite.
    expect(await provedor.iniciar(apos(9_999))).toEqual(recusa('provedor-fora'));
    expect(await provedor.iniciar(apos(10_000))).toMatchObject({ ok: true });
    deVolta.parar();
    // Sabidos os endereços, mandar o navegador não depende do provedor; concluir depende.
    const { estado } = valor(await provedor.iniciar(apos(20_000)));
    const volta = new URL(`${RETORNO}?code=abc&state=${estado.estado}&iss=${caido.emissor}`);
    expect(await provedor.concluir(volta, estado, apos(20_000))).toEqual(recusa('provedor-fora'));
  });

  test('o endereço responde, mas em nome de outro emissor', async () => {
    const trocado = config({ emissor: deTeste.emissor.replace('127.0.0.1', 'localhost') });
    expect(await criarProvedor(trocado, RETORNO).iniciar(AGORA)).toEqual(recusa('identidade-invalida'));
  });

  test('o segredo do sistema está errado', async () => {
    expect(await entrar(criarProvedor(config({ segredoDoCliente: 'outro' }), RETORNO))).toEqual(
      recusa('provedor-recusou'),
    );
  });

  test('nenhuma recusa repete dado pessoal, código ou segredo', async () => {
    deTeste.adulterar = (t) => {
      t.id_token = refazerIdToken(t.id_token, { aud: CPF });
    };
    const texto = JSON.stringify(await entrar(criarProvedor(config(), RETORNO)));
    expect(texto).not.toContain(CPF);
    expect(texto).not.toContain(deTeste.cliente.segredo);
  });
});
