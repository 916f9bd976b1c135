import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { relogioParado } from '../relogio.ts';
import { type Correio, criarCorreio, type Mensagem } from './index.ts';

const pasta = mkdtempSync(join(tmpdir(), 'correio-'));
const REMETENTE = 'Custódia <nao-responda@custodia.exemplo.br>';
const MENSAGEM: Mensagem = {
  para: { nome: 'Ana Fictícia', endereco: 'ana@orgao.exemplo.br' },
  assunto: 'Seu acesso',
  texto: 'Abra o endereço:\nhttps://custodia.exemplo.br/convite\n',
};

interface Recebida {
  de: string;
  para: string[];
  cabecalhos: string[];
  corpo: string;
}
const recebidas: Recebida[] = [];
let servidor: SMTPServer;
let correio: Correio;
const abertos: Correio[] = [];

/** Separa cabeçalhos (já desdobrados) e corpo, como manda o RFC 5322. */
function separar(bruto: string): Pick<Recebida, 'cabecalhos' | 'corpo'> {
  const fim = bruto.indexOf('\r\n\r\n');
  const cabecalhos = bruto
    .slice(0, fim)
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  return { cabecalhos, corpo: bruto.slice(fim + 4) };
}

beforeAll(async () => {
  servidor = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onAuth: (auth, _sessao, responder) =>
      auth.password === 'certa' ? responder(null, { user: 'sistema' }) : responder(new Error('senha errada')),
    onRcptTo: ({ address }, _sessao, responder) => {
      if (address.startsWith('cheio')) return responder(Object.assign(new Error(address), { responseCode: 452 }));
      return responder(address.startsWith('recusado') ? new Error(`não conheço ${address}`) : null);
    },
    onData: (fluxo, sessao, fim) => {
      let bruto = '';
      fluxo.on('data', (parte: Buffer) => (bruto += parte.toString('utf8')));
      fluxo.on('end', () => {
        const { mailFrom, rcptTo } = sessao.envelope;
        recebidas.push({ de: mailFrom ? mailFrom.address : '', para: rcptTo.map((r) => r.address), ...separar(bruto) });
        fim();
      });
    },
  });
  await new Promise<void>((pronto) => servidor.listen(0, '127.0.0.1', pronto));
  correio = porSmtp(enderecoSmtp());
});

function porSmtp(smtp: string): Correio {
  const c = criarCorreio({ correio: { smtp, remetente: REMETENTE }, demonstracao: false }, pasta);
  abertos.push(c);
  return c;
}
afterAll(async () => {
  for (const c of abertos) c.fechar();
  await new Promise<void>((pronto) => servidor.close(pronto));
  rmSync(pasta, { recursive: true });
});

function enderecoSmtp(credencial = ''): string {
  const endereco = servidor.server.address();
  return `smtp://${credencial}127.0.0.1:${typeof endereco === 'object' && endereco ? endereco.port : 0}`;
}

async function receber(mensagem: Mensagem): Promise<Recebida> {
  recebidas.length = 0;
  expect(await correio.enviar(mensagem)).toEqual({ ok: true });
  return recebidas[0]!;
}

describe('por SMTP', () => {
  test('chega a quem devia, do remetente configurado, marcada como automática', async () => {
    const { de, para, cabecalhos, corpo } = await receber(MENSAGEM);
    expect(de).toBe('nao-responda@custodia.exemplo.br');
    expect(para).toEqual(['ana@orgao.exemplo.br']);
    expect(cabecalhos).toContain('Subject: Seu acesso');
    expect(cabecalhos).toContain('Auto-Submitted: auto-generated');
    expect(corpo).toContain('https://custodia.exemplo.br/convite');
  });

  test.each([
    ['nome', { ...MENSAGEM, para: { ...MENSAGEM.para, nome: 'Ana\r\nBcc: intruso@fora.example' } }],
    ['assunto', { ...MENSAGEM, assunto: 'Seu acesso\r\n\r\nconteúdo\nBcc: intruso@fora.example' }],
    ['assunto com separador de linha do Unicode', { ...MENSAGEM, assunto: 'a\u2028Bcc: intruso@fora.example' }],
  ])('quebra de linha no %s não vira cabeçalho', async (_onde, mensagem) => {
    const { para, cabecalhos } = await receber(mensagem);
    expect(para).toEqual(['ana@orgao.exemplo.br']);
    expect(cabecalhos.filter((c) => /^bcc:/i.test(c))).toEqual([]);
  });

  test('nenhum nome ou assunto acrescenta cabeçalho ou destinatário', async () => {
    const nomes = (r: Recebida): string[] => r.cabecalhos.map((c) => c.split(':', 1)[0]!);
    const normais = new Set(nomes(await receber(MENSAGEM)));
    const hostil = fc.string({ unit: fc.constantFrom('\r', '\n', '\0', ',', '<', '>', '"', ':', ' ', 'a', 'é', '@') });
    await fc.assert(
      fc.asyncProperty(hostil, hostil, async (nome, assunto) => {
        const recebida = await receber({ ...MENSAGEM, para: { ...MENSAGEM.para, nome }, assunto });
        expect(recebida.para).toEqual(['ana@orgao.exemplo.br']);
        expect(nomes(recebida).filter((n) => !normais.has(n))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test.each(['', 'ana', 'ana@a.example, outro@b.example', 'ana@a.example\r\nRCPT TO:<x@y.example>', '<ana@a.example>'])(
    'endereço %j é recusado antes de sair',
    async (endereco) => {
      recebidas.length = 0;
      const r = await correio.enviar({ ...MENSAGEM, para: { endereco } });
      expect(r).toMatchObject({ ok: false, recusas: [{ codigo: 'correio-invalido' }] });
      expect(recebidas).toEqual([]);
    },
  );

  test('senha certa entra, senha errada recusa sem mostrá-la', async () => {
    const com = (senha: string): Correio => porSmtp(enderecoSmtp(`sistema:${senha}@`));
    expect((await com('certa').enviar(MENSAGEM)).ok).toBe(true);
    const r = await com('s3nh4-errada').enviar(MENSAGEM);
    expect(r).toMatchObject({ ok: false, recusas: [{ codigo: 'correio-indisponivel', falha: 'fora-do-ar' }] });
    expect(JSON.stringify(r)).not.toContain('s3nh4-errada');
  });

  test.each([
    ['recusado@orgao.exemplo.br', 'recusada', '550'],
    ['cheio@orgao.exemplo.br', 'adiada', '452'],
  ])('%s: o servidor diz se adianta repetir, e a mensagem não repete o endereço', async (endereco, falha, motivo) => {
    const r = await correio.enviar({ ...MENSAGEM, para: { endereco } });
    expect(r).toMatchObject({ ok: false, recusas: [{ codigo: 'correio-indisponivel', falha, motivo }] });
    expect(JSON.stringify(r)).not.toContain('@orgao');
  });

  test('servidor fora do ar: pendente, com a causa', async () => {
    const r = await porSmtp('smtp://127.0.0.1:1').enviar(MENSAGEM);
    expect(r.ok ? '' : r.recusas[0].mensagem).toContain('pendente');
    expect(r).toMatchObject({ recusas: [{ falha: 'fora-do-ar' }] });
  });

  test('com id, o Message-ID é sempre o mesmo, no domínio do remetente; o HTML vai ao lado do texto', async () => {
    const escrita = { ...MENSAGEM, id: '0197c0de-0000-7000-8000-000000000001', html: '<p>Abra</p>' };
    const esperado = 'Message-ID: <0197c0de-0000-7000-8000-000000000001@custodia.exemplo.br>';
    for (let vez = 0; vez < 2; vez++) {
      const { cabecalhos, corpo } = await receber(escrita);
      expect(cabecalhos).toContain(esperado);
      expect(corpo).toContain('<p>Abra</p>');
      expect(corpo).toContain('https://custodia.exemplo.br/convite');
    }
  });
});

describe('sem SMTP', () => {
  test('em demonstração fica em arquivos que só o dono lê, e na caixa', async () => {
    const demo = criarCorreio(
      { correio: { remetente: REMETENTE }, demonstracao: true },
      pasta,
      relogioParado('2026-11-21'),
    );
    expect((await demo.enviar(MENSAGEM)).ok).toBe(true);
    const arquivos = readdirSync(join(pasta, 'correio'));
    expect(arquivos.map((a) => a.split('.').at(-1))).toEqual(expect.arrayContaining(['eml', 'json']));
    for (const a of arquivos) expect(statSync(join(pasta, 'correio', a)).mode & 0o777).toBe(0o600);
    const eml = readFileSync(
      join(
        pasta,
        'correio',
        arquivos.find((a) => a.endsWith('.eml'))!,
      ),
      'utf8',
    );
    expect(eml).toContain('Subject: Seu acesso');
    expect(await demo.lerCaixa()).toEqual([{ ...MENSAGEM, quando: new Date('2026-11-21T15:00:00Z') }]);
  });

  test('caixa ainda vazia', async () => {
    expect(
      await criarCorreio({ correio: { remetente: REMETENTE }, demonstracao: true }, join(pasta, 'x')).lerCaixa(),
    ).toEqual([]);
  });

  test('fora da demonstração: diz o que falta', async () => {
    const nenhum = criarCorreio({ correio: { remetente: REMETENTE }, demonstracao: false }, pasta);
    const r = await nenhum.enviar(MENSAGEM);
    expect(r.ok ? '' : r.recusas[0]?.mensagem).toContain('SMTP_URL');
    expect(await nenhum.lerCaixa()).toEqual([]);
  });
});
