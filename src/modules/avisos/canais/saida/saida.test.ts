import type { LookupAddress } from 'node:dns';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chamar, type ModoDeChamar, type Resolver } from './chamar.ts';
import { lerEndereco } from './endereco.ts';
import { abrirReceptor, com, type Receptor } from './para-testes.ts';
import { esperaApos, TENTATIVAS } from './recuo.ts';
import { ehPublico } from './rede.ts';

describe('a que rede se liga', () => {
  it.each([
    ['127.0.0.1', 'esta máquina'],
    ['10.1.2.3', 'rede interna'],
    ['172.31.255.255', 'rede interna'],
    ['192.168.0.1', 'rede interna'],
    ['169.254.169.254', 'metadados da nuvem'],
    ['100.64.0.1', 'rede do provedor'],
    ['0.0.0.0', 'qualquer'],
    ['::1', 'esta máquina'],
    ['::ffff:10.0.0.1', 'IPv4 interno dentro de IPv6'],
    ['64:ff9b::a00:1', 'IPv4 interno traduzido'],
    ['fe80::1', 'enlace local'],
    ['fd00::1', 'rede interna'],
    ['2002:0a00:0001::1', '6to4 de rede interna'],
    ['nome.exemplo.br', 'não é endereço'],
  ])('%s (%s) não', (ip) => expect(ehPublico(ip)).toBe(false));

  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2600::1', '2a00:1450::1'])('%s sim', (ip) =>
    expect(ehPublico(ip)).toBe(true),
  );

  it('nenhum IPv4 de rede interna passa, escrito como for na URL', () => {
    fc.assert(
      fc.property(fc.nat(255), fc.nat(255), fc.nat(255), (b, c, d) => {
        const inteiro = 10 * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d;
        for (const maquina of [`10.${b}.${c}.${d}`, String(inteiro), `0x${inteiro.toString(16)}`]) {
          expect(lerEndereco(`https://${maquina}/x`, false).ok).toBe(false);
        }
      }),
    );
  });
});

describe('o endereço que se cadastra', () => {
  it.each([
    ['http://sistema.exemplo.br/x', 'Use https'],
    ['https://ana:senha@sistema.exemplo.br/x', 'Tire o usuário e a senha'],
    ['https://[::1]/x', 'rede interna ou desta máquina'],
    ['https://127.0.0.1/x', 'rede interna ou desta máquina'],
    ['ftp://sistema.exemplo.br', 'Use https'],
    ['isto não é endereço', 'Escreva um endereço'],
    ['', 'Escreva um endereço'],
  ])('%s não serve', (url, mensagem) => {
    const lido = lerEndereco(url, false);
    expect(lido.ok ? '' : lido.recusas.map((r) => r.mensagem).join(' ')).toContain(mensagem);
  });

  it('diz todos os problemas de uma vez', () => {
    const lido = lerEndereco('http://ana:senha@10.0.0.1/x#y', false);
    expect(lido.ok ? [] : lido.recusas).toHaveLength(4);
  });

  it('http nesta máquina, só em demonstração', () => {
    expect(lerEndereco('http://127.0.0.1:4000/x', true).ok).toBe(true);
    expect(lerEndereco('http://127.0.0.1:4000/x', false).ok).toBe(false);
    expect(lerEndereco('http://10.0.0.1/x', true).ok).toBe(false);
  });
});

describe('chamar', () => {
  let receptor: Receptor;
  beforeAll(async () => {
    receptor = await abrirReceptor();
  });
  afterAll(() => receptor.fechar());
  beforeEach(() => {
    receptor.recebidas.length = 0;
    receptor.responder = com(204);
  });
  const mandar = (url: string, modo: Partial<ModoDeChamar> = {}) =>
    chamar({ url, cabecalhos: {}, corpo: '{}' }, { demonstracao: true, ...modo });
  const resolvePara =
    (...ips: string[]): Resolver =>
    (_nome, pronto) =>
      pronto(
        null,
        ips.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 })),
      );

  it('2xx é aceito, o resto é falha com o código', async () => {
    expect(await mandar(receptor.url)).toMatchObject({ codigo: 204 });
    receptor.responder = com(500);
    expect(await mandar(receptor.url)).toMatchObject({ codigo: 500, erro: 'resposta-500' });
  });

  it('não segue redirecionamento', async () => {
    receptor.responder = (resposta) => void resposta.writeHead(307, { location: '/outro' }).end();
    expect(await mandar(receptor.url)).toMatchObject({ codigo: 307, erro: 'redirecionou' });
    expect(receptor.recebidas).toHaveLength(1);
  });

  it('não espera além do prazo', async () => {
    receptor.responder = () => {};
    const r = await mandar(receptor.url, { prazoMs: 150 });
    expect(r).toMatchObject({ erro: 'tempo-esgotado' });
    expect(r.duracaoMs).toBeLessThan(2000);
  });

  it('a resposta sem fim não prende: larga depois de 4 KB', async () => {
    receptor.responder = (resposta) => {
      resposta.writeHead(200);
      const escrever = setInterval(() => resposta.write('x'.repeat(2000)), 5);
      resposta.on('close', () => clearInterval(escrever));
    };
    const r = await mandar(receptor.url, { prazoMs: 5000 });
    expect(r).toMatchObject({ codigo: 200 });
    expect(r.duracaoMs).toBeLessThan(2000);
  });

  it('porta fechada', async () => {
    expect(await mandar('http://127.0.0.1:1/x')).toMatchObject({ erro: 'conexao-recusada' });
  });

  it.each([
    ['um endereço interno', ['10.0.0.7']],
    ['o de metadados da nuvem', ['169.254.169.254']],
    ['esta máquina, por IPv6', ['::1']],
    ['um público e um interno', ['8.8.8.8', '192.168.1.1']],
  ])('nome que leva a %s não é chamado', async (_oQue, ips) => {
    const r = await mandar('https://sistema.exemplo.br/avisos', { resolver: resolvePara(...ips) });
    expect(r).toMatchObject({ erro: 'endereco-privado' });
  });

  it('o nome que era público no cadastro e virou interno é barrado na chamada', async () => {
    const { port } = new URL(receptor.url);
    const url = `https://sistema.exemplo.br:${port}/avisos`;
    expect(lerEndereco(url, false).ok).toBe(true);
    expect(await mandar(url, { resolver: resolvePara('127.0.0.1') })).toMatchObject({ erro: 'endereco-privado' });
    expect(receptor.recebidas).toHaveLength(0);
  });

  it('nome que não existe', async () => {
    const r = await mandar('https://sistema.exemplo.br/avisos', { resolver: resolvePara() });
    expect(r).toMatchObject({ erro: 'nome-nao-existe' });
  });
});

describe('recuo', () => {
  it('cresce até 12 horas, e o sorteio muda no máximo um quarto', () => {
    const minutos = (t: number, s: number): number => esperaApos(t, s) / 60_000;
    expect([1, 2, 3, 4, 5, 6, 7, 8].map((t) => minutos(t, 0.5))).toEqual([1, 3, 9, 27, 81, 243, 720, 720]);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (t, s) => {
          const meio = minutos(t, 0.5);
          expect(minutos(t, s)).toBeGreaterThanOrEqual(meio * 0.75 - 0.001);
          expect(minutos(t, s)).toBeLessThanOrEqual(meio * 1.25 + 0.001);
        },
      ),
    );
  });

  it('da primeira à última tentativa passam de 13 a 23 horas', () => {
    const horas = (s: number): number =>
      Array.from({ length: TENTATIVAS - 1 }, (_, i) => esperaApos(i + 1, s)).reduce((a, b) => a + b) / 3_600_000;
    expect(horas(0)).toBeGreaterThan(13);
    expect(horas(1)).toBeLessThan(23);
  });
});
