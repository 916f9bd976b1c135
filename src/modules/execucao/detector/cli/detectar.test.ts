/** O comando inteiro, contra um banco de verdade: o que escreve, o que registra e com que código sai. */
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { ErroDeUso } from '../../../../platform/cli/saida.ts';
import { abrirCenario, type Cenario } from '../../../acesso/para-testes.ts';
import { custodia, TEM_PILHA } from '../../../calculadora/cli/executar-binario.ts';
import { criarCondenada, fato, montarLugares, PROCESSO } from '../../para-testes.ts';
import { guardarRecibo } from '../../recibo/guardar.ts';
import { executar } from './detectar.ts';

let cenario: Cenario;
let id: string;

beforeAll(async () => {
  cenario = await abrirCenario();
  const condenacao = fato('processos.condenacao', '2024-06-03', {
    processo: PROCESSO,
    tipoPenal: 'cp/art-155/caput',
    dataDoFato: '2024-01-10',
    pena: '4a',
    especie: 'reclusao',
    regimeInicial: 'fechado',
    reincidencia: 'primario',
  });
  id = await criarCondenada(cenario, await montarLugares(cenario), { nome: 'Beltrana Fictícia', condenacao });
  await cenario.db
    .transaction()
    .execute((tx) => guardarRecibo(tx, id, { agora: cenario.agora, hoje: '2026-11-18', causa: 'fato-novo' }));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});
afterAll(() => cenario.fechar());

async function rodar(...args: string[]) {
  const { url, urlDoMigrador } = cenario.banco;
  const ambiente = { DATABASE_URL: url, DATABASE_URL_MIGRADOR: urlDoMigrador, SEGREDO: '09'.repeat(32) };
  for (const [nome, valor] of Object.entries(ambiente)) vi.stubEnv(nome, valor);
  const dito = { saida: '', erros: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((t) => ((dito.saida += String(t)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((t) => ((dito.erros += String(t)), true));
  return { codigo: await executar(args), ...dito };
}

it('lista quem cabe, sem nome, e diz quantas de quantas', async () => {
  const { codigo, saida } = await rodar('--decreto', '12.338/2024');
  expect(codigo).toBe(0);
  // 4 anos = 1460 dias: 1/5 são 292; de 10/01/2024 a 25/12/2024 são 350.
  expect(saida).toContain(`${id}  0000001-70.2024.8.06.0001  Cabe  Indulto: art. 9º, I: `);
  expect(saida).toContain('= 292; cumprido 350');
  expect(saida).toContain('Decreto 12.338/2024, de 1 pessoa: cabe: 1; pode caber: 0.');
  expect(saida).not.toContain('Beltrana');
});

it('com nomes, em planilha, e o motivo fica na auditoria', async () => {
  const { saida, erros } = await rodar('--decreto', '12.338/2024', '--csv', '--com-nomes', '--motivo', 'Mutirão');
  expect(saida.split('\r\n')[0]).toBe('\uFEFFpessoa;nome;unidade;processos;resultado;conta');
  expect(saida).toContain(`${id};Beltrana Fictícia;Presídio Norte;`);
  expect(erros).toContain('cabe: 1');
  const registros = await cenario.db
    .selectFrom('auditoria.registro')
    .select(['titular_id', 'dados'])
    .where('acao', '=', 'execucao.detectar-todos')
    .orderBy('quando')
    .execute();
  expect(registros.map((r) => r.titular_id)).toEqual([id, id]);
  expect(registros.at(-1)?.dados).toMatchObject({ motivo: 'Mutirão', procura: 'decreto:12.338/2024' });
});

it('a lei que não muda nada para ninguém diz zero', async () => {
  const { saida } = await rodar('--lei', '14.843/2024', '--todos');
  expect(saida).toMatch(/^Lei 14\.843\/2024, de 1 pessoa: data melhor: 0; data pior: 0; outra mudança: 0\./);
});

it.each([
  [[], 'Diga o que procurar'],
  [['--decreto', '12.338/2024', '--lei', '15.402/2026'], 'um por vez'],
  [['--decreto', '1.234/1999'], 'Decreto 12.790/2025'],
  [['--lei', '15.402/2026', '--com-nomes'], '--motivo'],
  [['--inventada'], 'custodia ajuda detectar'],
])('%j: explica e recusa', async (args, explicacao) => {
  await expect(rodar(...args)).rejects.toThrow(ErroDeUso);
  await expect(rodar(...args)).rejects.toThrow(explicacao);
});

it('pelo comando custodia, que lê as páginas', async () => {
  const { codigo, erro } = await custodia(['detectar']);
  expect([codigo, erro]).toEqual([2, expect.stringContaining('Diga o que procurar')]);
  expect(erro).not.toMatch(TEM_PILHA);
  expect((await custodia(['ajuda', 'detectar'])).saida).toContain('--com-nomes');
});
