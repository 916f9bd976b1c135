import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Resultado } from '../../../../platform/recusa.ts';
import { criarAparelho, type Mentira } from './aparelho-de-teste.ts';
import type { Credencial } from './credencial.ts';
import { desafioDaResposta, novoDesafio } from './desafio.ts';
import { opcoesDeEntrada, verificarEntrada } from './entrada.ts';
import { opcoesDeRegistro, verificarRegistro } from './registro.ts';
import { lerRespostaDeEntrada, lerRespostaDeRegistro } from './resposta.ts';
import { siteDasChaves } from './site.ts';

const SITE = { rpId: 'custodia.exemplo.br', origem: 'https://custodia.exemplo.br' };
const AGORA = new Date('2026-11-21T12:00:00Z');
const depois = (ms: number): Date => new Date(AGORA.getTime() + ms);
const desafio = novoDesafio(AGORA);

function valor<T>(r: Resultado<T>): T {
  if (!r.ok) throw new Error(r.recusas.map((x) => x.codigo).join());
  return r.valor;
}
const recusa = (codigo: string) => ({ ok: false, recusas: [expect.objectContaining({ codigo })] });

type Aparelho = ReturnType<typeof criarAparelho>;
const registrar = (a: Aparelho, m: Mentira = {}, agora = AGORA): Promise<Resultado<Credencial>> =>
  verificarRegistro(SITE, valor(lerRespostaDeRegistro(a.registrar(desafio.valor, m))), desafio, agora);
const entrar = (a: Aparelho, c: Credencial, m: Mentira = {}, agora = AGORA) =>
  verificarEntrada(SITE, valor(lerRespostaDeEntrada(a.entrar(desafio.valor, m))), c, desafio, agora);

const OUTRO_SITE: [string, Mentira][] = [
  ['página de outro endereço', { origem: 'https://custodia.exemplo.br.golpe.example' }],
  ['o mesmo nome sem https', { origem: 'http://custodia.exemplo.br' }],
  ['chave de outro site', { rpId: 'golpe.example' }],
  ['desafio de outra vez', { desafio: novoDesafio(AGORA).valor }],
  ['não conferiu a pessoa', { semConferirPessoa: true }],
];

describe('cadastro de chave de acesso', () => {
  test('guarda o que é preciso para conferir depois', async () => {
    const aparelho = criarAparelho(SITE);
    expect(await registrar(aparelho)).toEqual({
      ok: true,
      valor: {
        id: aparelho.id,
        chavePublica: expect.any(Uint8Array),
        contador: 0,
        transportes: ['internal'],
        sincronizada: false,
        modelo: '00000000-0000-0000-0000-000000000000',
      },
    });
  });

  test.each([...OUTRO_SITE, ['resposta de entrada', { tipo: 'webauthn.get' }] as [string, Mentira]])(
    'recusa: %s',
    async (_nome, m) => {
      expect(await registrar(criarAparelho(SITE), m)).toEqual(recusa('chave-nao-conferiu'));
    },
  );

  test('o desafio vale cinco minutos', async () => {
    const aparelho = criarAparelho(SITE);
    expect(await registrar(aparelho, {}, depois(5 * 60_000 - 1))).toMatchObject({ ok: true });
    expect(await registrar(aparelho, {}, depois(5 * 60_000))).toEqual(recusa('desafio-vencido'));
  });

  test('as opções pedem chave guardada no aparelho e que confira a pessoa, e não repetem chave cadastrada', async () => {
    const conta = { id: 'a1', usuario: 'fulana@defensoria.exemplo.br', nome: 'Fulana de Tal' };
    const opcoes = await opcoesDeRegistro(SITE, conta, [{ id: 'AAAA', transportes: ['usb'] }], desafio);
    expect(opcoes).toMatchObject({
      challenge: desafio.valor,
      rp: { id: 'custodia.exemplo.br', name: 'Custódia' },
      user: { id: Buffer.from('a1').toString('base64url'), name: conta.usuario, displayName: conta.nome },
      excludeCredentials: [{ id: 'AAAA', transports: ['usb'] }],
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      attestation: 'none',
    });
  });
});

describe('entrada com chave de acesso', () => {
  test('confere e devolve o contador a guardar', async () => {
    const aparelho = criarAparelho(SITE);
    const credencial = valor(await registrar(aparelho));
    expect(await entrar(aparelho, credencial)).toEqual({ ok: true, valor: { contador: 1, sincronizada: false } });
  });

  test.each([
    ...OUTRO_SITE,
    ['resposta de cadastro', { tipo: 'webauthn.create' }] as [string, Mentira],
    ['assinatura alterada', { assinaturaErrada: true }] as [string, Mentira],
  ])('recusa: %s', async (_nome, m) => {
    const aparelho = criarAparelho(SITE);
    expect(await entrar(aparelho, valor(await registrar(aparelho)), m)).toEqual(recusa('chave-nao-conferiu'));
  });

  test('recusa a chave de outra pessoa, mesmo que ela se diga esta', async () => {
    const minha = criarAparelho(SITE);
    const alheia = criarAparelho(SITE);
    const credencial = valor(await registrar(minha));
    expect(await entrar(alheia, credencial)).toEqual(recusa('chave-nao-conferiu'));
    expect(await entrar(alheia, { ...credencial, id: alheia.id })).toEqual(recusa('chave-nao-conferiu'));
    expect(await entrar(minha, { ...credencial, id: alheia.id })).toEqual(recusa('chave-nao-conferiu'));
  });

  test.each([
    ['voltou', 7, 6, false],
    ['parou', 7, 7, false],
    ['zerou', 7, 0, false],
    ['avançou', 7, 8, true],
    ['nunca conta (celular)', 0, 0, true],
  ])('contador %s: guardado %d, recebido %d', async (_nome, guardado, recebido, aceita) => {
    const aparelho = criarAparelho(SITE);
    const credencial = { ...valor(await registrar(aparelho)), contador: guardado };
    const r = await entrar(aparelho, credencial, { contador: recebido });
    expect(r).toEqual(
      aceita ? { ok: true, valor: { contador: recebido, sincronizada: false } } : recusa('chave-copiada'),
    );
  });

  test('só quem assina pode acusar de cópia: sem assinatura boa a recusa é a comum', async () => {
    const aparelho = criarAparelho(SITE);
    const credencial = { ...valor(await registrar(aparelho)), contador: 7 };
    expect(await entrar(aparelho, credencial, { contador: 1, assinaturaErrada: true })).toEqual(
      recusa('chave-nao-conferiu'),
    );
  });

  test('o desafio vale cinco minutos', async () => {
    const aparelho = criarAparelho(SITE);
    const credencial = valor(await registrar(aparelho));
    expect(await entrar(aparelho, credencial, {}, depois(5 * 60_000))).toEqual(recusa('desafio-vencido'));
  });

  test('as opções exigem que o aparelho confira a pessoa', async () => {
    expect(await opcoesDeEntrada(SITE, [], desafio)).toMatchObject({
      challenge: desafio.valor,
      rpId: 'custodia.exemplo.br',
      allowCredentials: [],
      userVerification: 'required',
    });
  });
});

describe('o que vem de fora', () => {
  test('o desafio respondido se acha na resposta; lixo não acha nada', () => {
    const { response } = valor(lerRespostaDeEntrada(criarAparelho(SITE).entrar(desafio.valor)));
    expect(desafioDaResposta(response.clientDataJSON)).toBe(desafio.valor);
    fc.assert(fc.property(fc.string(), (s) => desafioDaResposta(s) === undefined));
    expect(desafioDaResposta(Buffer.from('{"challenge":7}').toString('base64url'))).toBeUndefined();
  });

  test.each(['', 'null', '[]', '{}', '{"id":"a"}', 'x'.repeat(100_000)])(
    'resposta ilegível é recusa: %.20s',
    (texto) => {
      expect(lerRespostaDeEntrada(texto)).toEqual(recusa('resposta-ilegivel'));
      expect(lerRespostaDeRegistro(texto)).toEqual(recusa('resposta-ilegivel'));
    },
  );

  test('bytes quaisquer no lugar certo são recusa, nunca exceção', async () => {
    const aparelho = criarAparelho(SITE);
    const credencial = valor(await registrar(aparelho));
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 200 }).map((b) => Buffer.from(b).toString('base64url'));
    await fc.assert(
      fc.asyncProperty(bytes, bytes, bytes, async (clientDataJSON, outro, signature) => {
        const comum = { id: aparelho.id, rawId: aparelho.id, type: 'public-key' };
        const r1 = { ...comum, response: { clientDataJSON, attestationObject: outro } };
        const r2 = { ...comum, response: { clientDataJSON, authenticatorData: outro, signature } };
        const registro = valor(lerRespostaDeRegistro(JSON.stringify(r1)));
        const entrada = valor(lerRespostaDeEntrada(JSON.stringify(r2)));
        expect(await verificarRegistro(SITE, registro, desafio, AGORA)).toEqual(recusa('chave-nao-conferiu'));
        expect(await verificarEntrada(SITE, entrada, credencial, desafio, AGORA)).toEqual(recusa('chave-nao-conferiu'));
      }),
    );
  });
});

describe('site', () => {
  test.each([
    ['https://custodia.exemplo.br', 'custodia.exemplo.br', 'https://custodia.exemplo.br'],
    ['https://custodia.exemplo.br:8443/', 'custodia.exemplo.br', 'https://custodia.exemplo.br:8443'],
    ['http://localhost:3000', 'localhost', 'http://localhost:3000'],
  ])('%s', (endereco, rpId, origem) => {
    expect(siteDasChaves(endereco)).toEqual({ ok: true, valor: { rpId, origem } });
  });

  test.each(['http://127.0.0.1:3000', 'https://10.0.0.7', 'https://[::1]', 'http://custodia.exemplo.br'])(
    'em %s o navegador não oferece chaves de acesso',
    (endereco) => {
      expect(siteDasChaves(endereco)).toEqual(recusa('chave-de-acesso-indisponivel'));
    },
  );
});
