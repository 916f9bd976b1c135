import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gerarCodigosDeRecuperacao, hashDoCodigoDeRecuperacao } from './recuperacao.ts';
import { conferirCodigo, enderecoDoSegredo, novoSegredo, qrDoEndereco } from './totp.ts';

/** O segredo dos vetores da RFC 6238, apêndice B ("12345678901234567890"), em base32. */
const DA_RFC = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const em = (segundos: number): Date => new Date(segundos * 1000);

/** TOTP escrito à parte, pela RFC, para não conferir a biblioteca com ela mesma. */
function codigoDoPasso(segredo: string, passo: number): string {
  const bits = Array.from(segredo, (c) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0'),
  ).join('');
  const chave = Buffer.from((bits.match(/.{8}/g) ?? []).map((b) => Number.parseInt(b, 2)));
  const contador = Buffer.alloc(8);
  contador.writeBigUInt64BE(BigInt(passo));
  const mac = createHmac('sha1', chave).update(contador).digest();
  const inicio = (mac[19] ?? 0) & 15;
  return String((mac.readUInt32BE(inicio) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

describe('código de 30 segundos', () => {
  // RFC 6238, apêndice B, SHA-1; os vetores têm 8 algarismos, e os 6 são os últimos deles.
  test.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('aos %d s da época o código é %s', (segundos, codigo) => {
    expect(conferirCodigo(DA_RFC, codigo, em(segundos))).toEqual({ ok: true, passo: Math.floor(segundos / 30) });
  });

  test('a janela é de um passo para cada lado', () => {
    const agora = em(3000); // passo 100
    const aceita = (passo: number): boolean => conferirCodigo(DA_RFC, codigoDoPasso(DA_RFC, passo), agora).ok;
    expect([98, 99, 100, 101, 102].map(aceita)).toEqual([false, true, true, true, false]);
  });

  test('código usado não serve de novo, nem o anterior a ele', () => {
    const codigo = codigoDoPasso(DA_RFC, 100);
    expect(conferirCodigo(DA_RFC, codigo, em(3000), null)).toEqual({ ok: true, passo: 100 });
    expect(conferirCodigo(DA_RFC, codigo, em(3000), 100)).toEqual({ ok: false });
    expect(conferirCodigo(DA_RFC, codigo, em(3029), 100)).toEqual({ ok: false });
    expect(conferirCodigo(DA_RFC, codigoDoPasso(DA_RFC, 99), em(3000), 100)).toEqual({ ok: false });
    expect(conferirCodigo(DA_RFC, codigoDoPasso(DA_RFC, 101), em(3000), 100)).toEqual({ ok: true, passo: 101 });
  });

  test('o passo aceito sempre cresce: nenhuma sequência de tentativas repete um código', () => {
    const tentativa = fc.record({
      passo: fc.integer({ min: 95, max: 110 }),
      segundos: fc.integer({ min: 2900, max: 3300 }),
    });
    fc.assert(
      fc.property(fc.array(tentativa, { maxLength: 30 }), (tentativas) => {
        let ultimo: number | null = null;
        for (const { passo, segundos } of tentativas) {
          const r = conferirCodigo(DA_RFC, codigoDoPasso(DA_RFC, passo), em(segundos), ultimo);
          if (!r.ok) continue;
          expect(r.passo).toBeGreaterThan(ultimo ?? -1);
          expect(Math.abs(r.passo - Math.floor(segundos / 30))).toBeLessThanOrEqual(1);
          ultimo = r.passo;
        }
      }),
    );
  });

  test('espaços não atrapalham; o que não são seis algarismos é recusado', () => {
    expect(conferirCodigo(DA_RFC, ' 287 082 ', em(59)).ok).toBe(true);
    for (const codigo of ['', '28708', '2870820', '28708a', '٢٨٧٠٨٢', '-28708', '287.82']) {
      expect(conferirCodigo(DA_RFC, codigo, em(59))).toEqual({ ok: false });
    }
  });
});

describe('cadastro', () => {
  test('segredo de 160 bits, nunca o mesmo', () => {
    expect(novoSegredo()).toMatch(/^[A-Z2-7]{32}$/);
    expect(novoSegredo()).not.toBe(novoSegredo());
  });

  test('endereço na forma que os aplicativos leem, com acento e sinais bem escritos', () => {
    const url = new URL(enderecoDoSegredo(DA_RFC, 'fulana@defensoria.exemplo.br'));
    expect(url.protocol).toBe('otpauth:');
    expect(url.host).toBe('totp');
    expect(decodeURIComponent(url.pathname)).toBe('/Custódia:fulana@defensoria.exemplo.br');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      issuer: 'Custódia',
      secret: DA_RFC,
      algorithm: 'SHA1',
      digits: '6',
      period: '30',
    });
  });

  test('o QR é um SVG sem script nem estilo, que a política de conteúdo deixa mostrar', async () => {
    const [cabeca, corpo = ''] = (await qrDoEndereco(enderecoDoSegredo(DA_RFC, 'fulana'))).split(',');
    expect(cabeca).toBe('data:image/svg+xml;base64');
    const svg = Buffer.from(corpo, 'base64').toString('utf8');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).not.toMatch(/<script|style|\son\w+=|href/i);
  });
});

describe('códigos de recuperação', () => {
  test('dez, de 80 bits, diferentes, com o resumo de cada um na ordem', () => {
    const { codigos, hashes } = gerarCodigosDeRecuperacao();
    expect(codigos).toHaveLength(10);
    expect(new Set(codigos).size).toBe(10);
    for (const c of codigos) expect(c).toMatch(/^([A-Z2-7]{4}-){3}[A-Z2-7]{4}$/);
    expect(codigos.map(hashDoCodigoDeRecuperacao)).toEqual(hashes);
  });

  test('aceita como a pessoa digita: minúsculas, espaços, e 0, 1, 8 no lugar de O, I, B', () => {
    const certo = hashDoCodigoDeRecuperacao('OIBA-BCDE-FGHI-JKLM');
    expect(certo).toBeDefined();
    expect(hashDoCodigoDeRecuperacao('oiba bcde fghi jklm')).toBe(certo);
    expect(hashDoCodigoDeRecuperacao(' 018ABCDEFGHIJKLM')).toBe(certo);
  });

  test.each(['', 'ABCD', 'OIBA-BCDE-FGHI-JKL9', 'OIBABCDEFGHIJKLMN', 'ÓIBA-BCDE-FGHI-JKLM'])(
    '%s não é código',
    (digitado) => {
      expect(hashDoCodigoDeRecuperacao(digitado)).toBeUndefined();
    },
  );
});
