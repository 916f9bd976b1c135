import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { ErroDeUso } from '../../../../platform/cli/saida.ts';
import { comandoVincular } from './vincular.ts';

const pasta = mkdtempSync(join(tmpdir(), 'custodia-vincular-'));
const raiz = join(import.meta.dirname, '../../../../..');
const manual = readFileSync(join(raiz, 'docs/vincular.md'), 'utf8');
const [, configDoFebrl = ''] = [...manual.matchAll(/```yaml\n([\s\S]*?)```/g)].map((m) => m[1] ?? '');
afterAll(() => rmSync(pasta, { recursive: true }));

function arquivo(nome: string, dados: string | Uint8Array): string {
  const onde = join(pasta, nome);
  writeFileSync(onde, dados);
  return onde;
}
const febrl = (nome: string): string =>
  arquivo(`${nome}.csv`, gunzipSync(readFileSync(join(raiz, 'bench/dados', `${nome}.csv.gz`))));

async function rodar(...args: string[]): Promise<string> {
  let dito = '';
  await comandoVincular(args, (t) => (dito += t));
  return dito;
}
const problemas = (...args: string[]): Promise<readonly string[]> =>
  rodar(...args).then(
    () => [],
    (e: unknown) => {
      if (e instanceof ErroDeUso) return e.problemas;
      throw e;
    },
  );
/** F1 da linha, do relatório em português. */
const f1 = (dito: string, linha: string): number =>
  Number(new RegExp(`${linha}.*F1 ([\\d,]+)`).exec(dito)?.[1]?.replace(',', '.'));

it('Febrl 4, com a configuração do manual: F1 de 0,999 ou mais, e escreve pares e grupos', async () => {
  const config = arquivo('febrl.yaml', configDoFebrl);
  const saida = join(pasta, 'pares.csv');
  const dito = await rodar('--config', config, febrl('febrl4a'), febrl('febrl4b'), '--saida', saida);
  expect(f1(dito, 'grupos:')).toBeGreaterThanOrEqual(0.999);
  expect(readFileSync(saida, 'utf8')).toMatch(/^registro_a,registro_b,faixa,probabilidade,bits,.*explicacao\nrec-/);
  expect(readFileSync(join(pasta, 'pares.grupos.csv'), 'utf8')).toMatch(/^grupo,registro\n1,rec-/);
});

it('Febrl 3: grupos com F1 de 0,998 ou mais', async () => {
  const dito = await rodar('--config', arquivo('febrl.yaml', configDoFebrl), febrl('febrl3'));
  expect(f1(dito, 'grupos:')).toBeGreaterThanOrEqual(0.998);
});

it('lê Windows-1252 com ponto e vírgula sem que se diga', async () => {
  const csv = arquivo(
    'latin.csv',
    Buffer.from('nome;mãe\nJosé Araújo;Conceição Sá\nJose Araujo;Conceicao Sa\n', 'latin1'),
  );
  expect(await rodar('--config', arquivo('c.yaml', 'campos: { nome: nome, mãe: mae }'), csv)).toContain('2 registros');
});

it('diz todos os problemas de uma vez, sem pilha', async () => {
  expect(await problemas()).toHaveLength(2);
  const ruim = arquivo('ruim.yaml', 'campos: { a: nomee }\nseparadorr: ";"\nlimites: { revisar: 3 }');
  const ditos = await problemas('--config', ruim, 'x.csv');
  expect(ditos).toHaveLength(3);
  expect(ditos.join('\n')).toMatch(/você quis dizer "nome"/i);
  expect(ditos.join('\n')).toMatch(/"separador"/);
});

it('coluna que não existe, verdade comparada, linhas tortas, vazio, planilha e arquivo que não há', async () => {
  const config = arquivo('n.yaml', 'campos: { nome: nome, nascimento: data, cpf: documento }');
  const csv = arquivo('faltam.csv', 'nome,nacimento\nAna,1980-01-02\n');
  expect(await problemas('--config', config, csv)).toEqual([
    expect.stringContaining('"nascimento" não existe. Você quis dizer "nacimento"?'),
    expect.stringContaining('"cpf" não existe'),
  ]);
  const comVerdade = arquivo('v.yaml', 'verdade: id\ncampos: { id: documento }');
  expect((await problemas('--config', comVerdade, csv))[0]).toContain('não pode ser também comparada');
  const so = arquivo('so.yaml', 'campos: { nome: nome }');
  expect((await problemas('--config', so, arquivo('torto.csv', 'nome,x\nAna,1,2\n')))[0]).toContain(
    'linha 2: 3 colunas',
  );
  expect((await problemas('--config', so, arquivo('vazio.csv', '')))[0]).toContain('está vazio');
  expect((await problemas('--config', so, arquivo('cab.csv', 'nome\n')))[0]).toContain('só tem o cabeçalho');
  expect((await problemas('--config', so, arquivo('p.csv', Buffer.from([80, 75, 3, 4, 0, 0, 0]))))[0]).toContain(
    'não é um CSV',
  );
  expect((await problemas('--config', so, join(pasta, 'nada.csv')))[0]).toContain('não existe');
});
