/**
 * Dez mil senhas erradas: só as livres custam argon2, as outras se recusam sem calcular, e ninguém mais fica de fora.
 * O limite de pedidos por minuto, que pararia quase tudo antes, está fora do caminho: aqui se mede o que vem depois dele.
 */
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { criarAplicacao } from '../../../aplicacao.tsx';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { darSenha, navegador, SENHA } from '../entrar/para-testes.ts';
import { pecasDe } from '../entrar/pecas.ts';
import { LIMITES } from '../entrar/tentativas/espera.ts';
import { abrirCenario, type Cenario, criarEstrutura, criarPessoa } from '../para-testes.ts';

let c: Cenario;
let app: Aplicacao;
let calculos: number;
const EMAIL = 'beatriz@orgao.exemplo.br';

beforeEach(async () => {
  c = await abrirCenario();
  app = await criarAplicacao({ servicos: c.servicos, limitePorMinuto: 10_000_000 });
  await app.ready();
  const pecas = pecasDe(c.servicos);
  const { id } = await criarPessoa(c.db, await criarEstrutura(c.db), [], { email: EMAIL });
  await darSenha(c, pecas, id);
  calculos = 0;
  for (const nome of ['conferir', 'conferirFalso'] as const) {
    const deVerdade = pecas.senhas[nome];
    vi.spyOn(pecas.senhas, nome).mockImplementation(async (...dados: [string, string]) => {
      const r = await deVerdade(...dados);
      // A fila cheia recusa sem calcular.
      if (r.ok) calculos++;
      return r;
    });
  }
});
afterEach(async () => {
  vi.restoreAllMocks();
  await app.close();
  await c.fechar();
});

/** Conexões que o ataque mantém ocupadas ao mesmo tempo. */
const JUNTAS = 200;
/** Quem vigia o processo desiste bem depois disto. */
const VIVO_MS = 2000;

interface Ataque {
  quantas: number;
  login: (n: number) => string;
  ip: (n: number) => string;
}

/** Devolve quantas respostas houve de cada situação. */
async function atacar({ quantas, login, ip }: Ataque): Promise<Record<number, number>> {
  const contagem: Record<number, number> = {};
  let proxima = 0;
  const conexao = async (): Promise<void> => {
    while (proxima < quantas) {
      const n = proxima++;
      const payload = { login: login(n), senha: `senha errada ${n}` };
      const { statusCode } = await app.inject({ method: 'POST', url: '/entrar', remoteAddress: ip(n), payload });
      contagem[statusCode] = (contagem[statusCode] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: JUNTAS }, conexao));
  return contagem;
}

const entrarDe = async (ip: string): Promise<number> =>
  (await navegador(app, ip).enviar('/entrar', { login: EMAIL, senha: SENHA })).statusCode;

test('dez mil na mesma conta, do mesmo endereço', { timeout: 120_000 }, async () => {
  const livres = LIMITES.contaNoEndereco.livres;
  const ataque = atacar({ quantas: 10_000, login: () => EMAIL, ip: () => '203.0.113.7' });
  for (let i = 0; i < 10; i++) {
    await setTimeout(100);
    const antes = performance.now();
    expect((await app.inject('/saude')).statusCode).toBe(200);
    expect(performance.now() - antes).toBeLessThan(VIVO_MS);
  }
  expect(await entrarDe('192.0.2.44')).toBe(303);
  expect(await ataque).toEqual({ 422: livres, 429: 10_000 - livres });
  // As livres e a da pessoa certa.
  expect(calculos).toBe(livres + 1);
  expect(await entrarDe('203.0.113.7')).toBe(429);
});

test(
  'uma conta, de muitos endereços: espera-se pouco, e depois a pessoa certa entra',
  { timeout: 60_000 },
  async () => {
    const { livres, primeiraEsperaMs } = LIMITES.conta;
    const r = await atacar({ quantas: 1000, login: () => EMAIL, ip: (n) => `198.51.${n >> 8}.${n & 255}` });
    expect(calculos).toBeLessThanOrEqual(livres);
    expect(calculos).toBe(r[422]);
    c.agora = new Date(c.agora.getTime() + primeiraEsperaMs);
    expect(await entrarDe('192.0.2.44')).toBe(303);
  },
);

test('muitas contas, de um endereço: quem está em outro não espera', { timeout: 60_000 }, async () => {
  const r = await atacar({ quantas: 1000, login: (n) => `pessoa${n}@orgao.exemplo.br`, ip: () => '203.0.113.7' });
  expect(calculos).toBeLessThanOrEqual(LIMITES.endereco.livres);
  expect(calculos).toBe(r[422]);
  expect(await entrarDe('192.0.2.44')).toBe(303);
});
