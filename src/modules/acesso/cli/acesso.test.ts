/** O comando inteiro, contra um banco de verdade: o que escreve e com que código sai. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { ErroDeUso } from '../../../platform/cli/saida.ts';
import { type BancoDeTeste, bancoDeTeste } from '../../../platform/db/banco-de-teste.ts';
import { custodia } from '../../calculadora/cli/executar-binario.ts';
import { executar } from './acesso.ts';

const pasta = mkdtempSync(join(tmpdir(), 'custodia-implantar-'));
const ARQUIVO = join(pasta, 'implantacao.yaml');
const manual = readFileSync(join(import.meta.dirname, '../../../../docs/implantacao.md'), 'utf8');
const EXEMPLO = /```yaml\n([\s\S]*?)```/.exec(manual)?.[1] ?? '';

let banco: BancoDeTeste;
beforeAll(async () => {
  banco = await bancoDeTeste();
  writeFileSync(ARQUIVO, EXEMPLO);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});
afterAll(async () => {
  rmSync(pasta, { recursive: true });
  await banco.fechar();
});

async function rodar(args: string[], ambiente: Record<string, string> = {}) {
  const base = {
    DATABASE_URL: banco.url,
    DATABASE_URL_MIGRADOR: banco.urlDoMigrador,
    SEGREDO: Buffer.alloc(32, 9).toString('hex'),
    ENDERECO_PUBLICO: 'https://custodia.exemplo.br',
  };
  for (const [nome, valor] of Object.entries({ ...base, ...ambiente })) vi.stubEnv(nome, valor);
  const dito = { saida: '', erros: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((t) => ((dito.saida += String(t)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((t) => ((dito.erros += String(t)), true));
  return { codigo: await executar(args), ...dito };
}

it('implanta o exemplo do manual e escreve os enlaces uma vez; de novo, recusa e diz o que fazer', async () => {
  const r = await rodar(['implantar', ARQUIVO]);
  expect(r.codigo).toBe(0);
  expect(r.saida.match(/https:\/\/custodia\.exemplo\.br\/convite\/\S{40,}/g)).toHaveLength(6);
  expect(r.saida).toContain('Vera Lis <vera.imbuia@defensoria.exemplo.br>');
  expect(r.erros).toContain('não guarde esta saída');
  const deNovo = await rodar(['implantar', ARQUIVO]);
  expect(deNovo).toMatchObject({ codigo: 1, saida: '' });
  expect(deNovo.erros).toContain('custodia acesso convidar');
});

it('com SMTP, nenhum enlace é escrito', async () => {
  const r = await rodar(['convidar', 'otavio.cedro@orgao.exemplo.br'], { SMTP_URL: 'smtp://correio.exemplo.br' });
  expect(r.codigo).toBe(0);
  expect(r.saida).toContain('segue por e-mail');
  expect(r.saida + r.erros).not.toContain('/convite/');
});

it('em localhost avisa que o enlace só abre aqui', async () => {
  const r = await rodar(['convidar', 'otavio.cedro@orgao.exemplo.br'], { ENDERECO_PUBLICO: 'http://localhost:3000' });
  expect(r.erros).toContain('ENDERECO_PUBLICO');
});

it.each([
  [[]],
  [['implantar']],
  [['implantar', ARQUIVO, 'sobra']],
  [['apagar', ARQUIVO]],
  [['implantar', 'nao-existe']],
])('comando mal escrito (%j): explica', async (args) => {
  await expect(rodar(args)).rejects.toBeInstanceOf(ErroDeUso);
});

it('recusa arquivo com problemas e a demonstração ligada', async () => {
  const ruim = join(pasta, 'ruim.yaml');
  writeFileSync(ruim, 'orgaoGestor: A');
  await expect(rodar(['implantar', ruim])).rejects.toThrow(/ruim\.yaml, linha 1: Escreva a lista dos órgãos/);
  await expect(rodar(['implantar', ARQUIVO], { DEMONSTRACAO: 'sim' })).rejects.toThrow(/demonstração está ligado/);
});

it('roda no Node sem carregador: nada do que ele importa é .tsx', async () => {
  const { codigo, erro } = await custodia(['acesso']);
  expect([codigo, erro]).toEqual([2, expect.stringContaining('custodia acesso implantar ARQUIVO')]);
});

it('sem acesso ao banco: diz e sai com 69', async () => {
  const fora = 'postgresql://x:y@127.0.0.1:1/nada';
  const r = await rodar(['convidar', 'a@b.exemplo.br'], { DATABASE_URL: fora, DATABASE_URL_MIGRADOR: fora });
  expect(r.codigo).toBe(69);
  expect(r.erros).not.toBe('');
});
