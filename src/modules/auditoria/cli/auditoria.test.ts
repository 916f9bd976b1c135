/** O comando inteiro, contra um banco de verdade: o que escreve e com que código sai. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ErroDeUso } from '../../../platform/cli/saida.ts';
import { type BancoDeTeste, bancoDeTeste } from '../../../platform/db/banco-de-teste.ts';
import { comCliente } from '../../../platform/db/cliente.ts';
import { entrada } from '../entradas-de-teste.ts';
import { chaveDoSelo, registrar, selar } from '../index.ts';
import { executar } from './auditoria.ts';

const SEGREDO = Buffer.alloc(32, 9);
const pasta = mkdtempSync(join(tmpdir(), 'custodia-auditoria-'));
const SELOS = join(pasta, 'selos.json');
const CHAVE = join(pasta, 'chave.pem');

let banco: BancoDeTeste;

beforeAll(async () => {
  banco = await bancoDeTeste();
  for (let i = 0; i < 3; i++) await banco.db.transaction().execute((tx) => registrar(tx, [entrada()]));
  await selar(banco.db, chaveDoSelo(SEGREDO), new Date('2026-11-21T03:00:00Z'));
});
afterAll(async () => {
  rmSync(pasta, { recursive: true });
  await banco.fechar();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

async function rodar(...args: string[]): Promise<{ codigo: number; texto: string }> {
  vi.stubEnv('DATABASE_URL', banco.url);
  vi.stubEnv('SEGREDO', SEGREDO.toString('hex'));
  let texto = '';
  const juntar = (pedaco: string | Uint8Array): boolean => {
    texto += String(pedaco);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(juntar);
  vi.spyOn(process.stderr, 'write').mockImplementation(juntar);
  const codigo = await executar(args);
  return { codigo, texto };
}

describe('custodia auditoria', () => {
  it('verificar: conta o que leu, diz o último selo na hora de Brasília e que tudo confere', async () => {
    const { codigo, texto } = await rodar('verificar');
    expect(codigo).toBe(0);
    expect(texto).toContain('3 registros lidos e 1 selo');
    expect(texto).toContain('nº 1, de 21/11/2026, 00:00:00; depois dele, 0 registros ainda sem selo');
    expect(texto).toContain('Tudo confere.');
    expect(texto).not.toContain(new URL(banco.url).password);
  });

  it('exportar-selos e chave: o arquivo se confere sem o banco', async () => {
    expect((await rodar('exportar-selos', SELOS)).codigo).toBe(0);
    const { texto } = await rodar('chave');
    writeFileSync(CHAVE, texto.slice(texto.indexOf('-----BEGIN')));
    const conferencia = await rodar('verificar', '--so-selos', '--selos', SELOS, '--chave', CHAVE);
    expect(conferencia).toEqual({ codigo: 0, texto: 'Tudo confere: 1 selo.\n' });
    const trocado = join(pasta, 'trocado.json');
    writeFileSync(trocado, readFileSync(SELOS, 'utf8').replace('T03:00', 'T04:00'));
    const { codigo, texto: defeito } = await rodar('verificar', '--so-selos', '--selos', trocado, '--chave', CHAVE);
    expect(codigo).toBe(1);
    expect(defeito).toContain('selo nº 1: (guardado) a assinatura não confere.');
  });

  it('verificar desde um dia, com selos e chave de fora', async () => {
    const { codigo, texto } = await rodar('verificar', '--desde', '2026-11-22', '--selos', SELOS, '--chave', CHAVE);
    expect(codigo).toBe(0);
    expect(texto).toContain('0 registros lidos');
    expect(texto).toContain('Conferido a partir do selo nº 1.');
  });

  it('verificar uma auditoria adulterada: diz onde e sai com 1', async () => {
    await comCliente(banco.urlDoAdministrador, (c) => c.query("update auditoria.registro set acao = 'outra'"));
    const { codigo, texto } = await rodar('verificar');
    expect(codigo).toBe(1);
    expect(texto).toMatch(/ALTERADO {2}corrente \d+, nº \d+: o conteúdo do registro não confere/);
    expect(texto).toContain('A auditoria NÃO confere: 3 problemas.');
  });

  it.each([
    [[]],
    [['apagar']],
    [['verificar', 'sobra']],
    [['verificar', '--desde', '31/02/2026']],
    [['verificar', '--opcao']],
    [['verificar', '--selos', 'nao-existe.json']],
    [['verificar', '--so-selos']],
    [['exportar-selos']],
    [['exportar-selos', '/nao/existe/selos.json']],
  ])('comando mal escrito (%j): explica', async (args) => {
    await expect(rodar(...args)).rejects.toBeInstanceOf(ErroDeUso);
  });

  it('sem acesso ao banco: diz e sai com 69', async () => {
    vi.stubEnv('SEGREDO', SEGREDO.toString('hex'));
    vi.stubEnv('DATABASE_URL', 'postgresql://x:y@127.0.0.1:1/nada');
    const erro = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    expect(await executar(['verificar'])).toBe(69);
    expect(erro).toHaveBeenCalled();
  });
});
