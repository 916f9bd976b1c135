/** O mês fechado: conta certo, esconde o que é de poucos, e não muda depois. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { abrirApp, abrirCenario, abrirPagina, type Cenario, criarEstrutura } from '../../acesso/para-testes.ts';
import { SISTEMA } from '../../acesso/index.ts';
import { entrada, prisao, soltura } from '../../custodia/index.ts';
import type { FatoNovo } from '../../pessoas/index.ts';
import { criarPessoaPresa, lancarEmTeste, quemE } from '../../pessoas/para-testes.ts';
import { registrarIntercambio } from '../index.ts';
import { fecharMeses } from './fechar.ts';
import { dadosDoMes } from './store.ts';
import { TODAS } from './publicar.ts';

const BASE = { fonte: 'teste' };
const OUTUBRO = '2026-10-01';

let cenario: Cenario;
let app: Aplicacao;

/** Entra no dia e, se dito, sai. */
async function prender(
  estruturaId: string,
  dia: string,
  sexo: 'feminino' | 'masculino',
  saida?: string,
): Promise<void> {
  const id = await criarPessoaPresa(cenario.servicos, SISTEMA, { fatos: quemE({ nome: 'Fulana Fictícia', sexo }) });
  const fatos: FatoNovo[] = [
    { ...BASE, tipo: prisao, dados: { especie: 'preventiva' }, dia },
    { ...BASE, tipo: entrada, dados: { estruturaId, motivo: 'prisao' }, dia },
    ...(saida ? [{ ...BASE, tipo: soltura, dados: { motivo: 'relaxamento' }, dia: saida }] : []),
  ];
  await lancarEmTeste(cenario.servicos, SISTEMA, id, fatos);
}

beforeAll(async () => {
  cenario = await abrirCenario();
  const orgao = await criarEstrutura(cenario.db, { especie: 'administracao-prisional' });
  const unidade = (nome: string) =>
    criarEstrutura(cenario.db, { especie: 'estabelecimento', pai: orgao, nome, municipio: 'Contagem', uf: 'MG' });
  const [grande, media, pequena] = [await unidade('Grande'), await unidade('Média'), await unidade('Pequena')];
  for (let i = 0; i < 12; i++) await prender(grande.id, '2026-09-10', i < 3 ? 'feminino' : 'masculino');
  for (let i = 0; i < 6; i++) await prender(grande.id, '2026-10-05', 'masculino', '2026-10-20');
  for (let i = 0; i < 9; i++) await prender(media.id, '2026-08-01', 'masculino');
  for (let i = 0; i < 2; i++) await prender(pequena.id, '2026-08-01', 'feminino');
  await fecharMeses(cenario.servicos);
  app = await abrirApp(cenario, registrarIntercambio);
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
});

const celula = async (unidade: string, medida: string, recorte = 'total', categoria = 'total') =>
  (await dadosDoMes(cenario.db, OUTUBRO)).find(
    (l) => l.unidade === unidade && l.medida === medida && l.recorte === recorte && l.categoria === categoria,
  )?.quantidade;

describe('dados abertos', () => {
  it('distingue presentes no fim, presentes no mês e admissões', async () => {
    expect(await celula(TODAS, 'presentes-no-fim-do-mes')).toBe(23);
    expect(await celula(TODAS, 'presentes-no-mes')).toBe(29);
    expect(await celula(TODAS, 'admissoes')).toBe(6);
    expect(await celula(TODAS, 'saidas')).toBe(6);
    expect(await celula('Grande', 'presentes-no-fim-do-mes')).toBe(12);
  });

  it('a unidade de poucos não aparece, nem se acha pelo total', async () => {
    expect(await celula('Pequena', 'presentes-no-fim-do-mes')).toBeUndefined();
    expect(await celula('Média', 'presentes-no-fim-do-mes')).toBeUndefined();
    expect(await celula('Pequena', 'presentes-no-fim-do-mes', 'sexo', 'feminino')).toBeUndefined();
  });

  it('as três mulheres da unidade grande não se acham pelos homens', async () => {
    expect(await celula('Grande', 'presentes-no-fim-do-mes', 'sexo', 'feminino')).toBeUndefined();
    expect(await celula('Grande', 'presentes-no-fim-do-mes', 'sexo', 'masculino')).toBeUndefined();
    expect(await celula('Grande', 'presentes-no-fim-do-mes', 'titulo', 'preventiva')).toBe(12);
  });

  it('o mês fechado não se fecha de novo', async () => {
    expect(await fecharMeses(cenario.servicos)).toEqual([]);
  });

  it('qualquer um vê a página e baixa os arquivos', async () => {
    const pagina = await abrirPagina(app, undefined, '/dados-abertos');
    expect(pagina.statusCode).toBe(200);
    expect(pagina.body).toContain('outubro de 2026');
    expect((await abrirPagina(app, undefined, '/dados-abertos?mes=1999-01')).statusCode).toBe(200);
    const csv = (await abrirPagina(app, undefined, '/dados-abertos/2026-10.csv')).body;
    expect(csv).toContain('2026-10;Pequena;Contagem;MG;presentes-no-fim-do-mes;total;total;;sim');
    expect(csv).not.toMatch(/Fulana/);
    expect((await abrirPagina(app, undefined, '/dados-abertos/2026-10.json')).json()).toMatchObject({ mes: '2026-10' });
    expect((await abrirPagina(app, undefined, '/dados-abertos/1999-01.csv')).statusCode).toBe(404);
    expect((await abrirPagina(app, undefined, '/dados-abertos/x')).statusCode).toBeLessThan(500);
  });
});
