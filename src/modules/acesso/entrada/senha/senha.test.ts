import { describe, expect, test } from 'vitest';
import { criarFila } from './fila.ts';
import { criarSenhas, CUSTO } from './senha.ts';

/** Barato, para o teste ser rápido; o custo de verdade é conferido à parte. */
const BARATO = { memoria: 64, passadas: 1, vias: 1 };
const senhas = criarSenhas(BARATO);

const guardar = async (senha: string, s = senhas): Promise<string> => {
  const r = await s.gerarHash(senha);
  if (!r.ok) throw new Error('fila cheia');
  return r.valor;
};

const SIM = { ok: true, valor: { confere: true, refazer: false } };
const NAO = { ok: true, valor: { confere: false, refazer: false } };

describe('senha', () => {
  test('confere a certa, recusa a errada, e a mesma senha nunca dá o mesmo resumo', async () => {
    const phc = await guardar('cavalo correto bateria');
    expect(await senhas.conferir('cavalo correto bateria', phc)).toEqual(SIM);
    expect(await senhas.conferir('cavalo correto bateria ', phc)).toEqual(NAO);
    expect(await senhas.conferir('', phc)).toEqual(NAO);
    expect(await guardar('cavalo correto bateria')).not.toBe(phc);
  });

  test('o custo padrão é o mínimo da OWASP, escrito no resumo', async () => {
    expect(CUSTO).toEqual({ memoria: 19 * 1024, passadas: 2, vias: 1 });
    expect(await guardar('x', criarSenhas())).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  });

  // Vetor da implementação de referência (phc-winner-argon2, src/test.c: 2 passadas, 2^16 KiB, 1 via).
  test('lê o resumo feito por outro programa e pede para refazê-lo com o custo de agora', async () => {
    const alheio = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
    expect(await senhas.conferir('password', alheio)).toEqual({ ok: true, valor: { confere: true, refazer: true } });
    expect(await senhas.conferir('passworD', alheio)).toEqual(NAO);
  });

  test('"é" composto ou decomposto é a mesma senha', async () => {
    expect(
      await senhas.conferir('cafe\u0301 com a\u0327u\u0301car', await guardar('caf\u00e9 com a\u0327\u00facar')),
    ).toEqual(SIM);
  });

  test('senha comprida não é cortada', async () => {
    const longa = 'a'.repeat(255);
    expect(await senhas.conferir(`${longa}c`, await guardar(`${longa}b`))).toEqual(NAO);
  });

  test('sem conta, o custo é o mesmo e a resposta é não', async () => {
    expect(await senhas.conferirFalso('qualquer')).toEqual(NAO);
  });

  test('resumo estragado é defeito, e a mensagem não o repete', () => {
    expect(() => senhas.conferir('x', '$argon2i$segredo')).toThrow(/^Resumo de senha fora da forma/);
  });

  test('10.000 senhas erradas de uma vez: as que cabem são conferidas, as outras recusadas, e depois tudo volta', async () => {
    const poucas = criarSenhas(BARATO, { simultaneas: 2, espera: 8 });
    const phc = await guardar('certa', poucas);
    const respostas = await Promise.all(Array.from({ length: 10_000 }, () => poucas.conferir('errada', phc)));
    const recusadas = respostas.filter((r) => !r.ok);
    expect(recusadas).toHaveLength(10_000 - 2 - 8);
    expect(recusadas[0]).toMatchObject({ recusas: [{ codigo: 'sistema-ocupado' }] });
    expect(await poucas.conferir('certa', phc)).toEqual(SIM);
  });
});

describe('fila', () => {
  test('nunca passa do limite, atende por ordem de chegada e devolve a vaga de quem falha', async () => {
    const fila = criarFila({ simultaneas: 2, espera: 100 });
    let correndo = 0;
    let maximo = 0;
    const ordem: number[] = [];
    const conta = (i: number) => async () => {
      maximo = Math.max(maximo, ++correndo);
      ordem.push(i);
      await new Promise((r) => setImmediate(r));
      correndo--;
      if (i % 3 === 0) throw new Error(`falha ${i}`);
      return i;
    };
    const pedidos = await Promise.allSettled(Array.from({ length: 50 }, (_, i) => fila(conta(i))));
    expect(maximo).toBe(2);
    expect(ordem).toEqual(Array.from({ length: 50 }, (_, i) => i));
    expect(pedidos.filter((p) => p.status === 'rejected')).toHaveLength(17);
    expect(await fila(async () => 'ainda atende')).toEqual({ ok: true, valor: 'ainda atende' });
  });
});
