import { afterAll, beforeAll, expect, test } from 'vitest';
import { TITULARES } from '../../demo/titulares.ts';
import { criarAssinador, diaEm, donoDoCodigo, lerCodigo, resumoDoCodigo } from '../modules/acesso/index.ts';
import { abrirCenario, type Cenario } from '../modules/acesso/para-testes.ts';
import { conferirPessoa, lerFatos, vigentes } from '../modules/pessoas/index.ts';
import { calcularPessoa } from '../modules/execucao/index.ts';
import { criarDemonstracao } from './criar.ts';
import { type Elenco, lerElenco } from './elenco.ts';
import { implantacao } from './implantacao.ts';
import { criarPopulacao, pessoaNova } from './populacao.ts';
import { ultimaFicticia } from './retomar.ts';

const QUANTAS = 150;
let cenario: Cenario;
let elenco: Elenco;
let hoje: string;

beforeAll(async () => {
  cenario = await abrirCenario({ demonstracao: true });
  await criarDemonstracao(cenario.servicos, QUANTAS);
  hoje = diaEm('America/Sao_Paulo', cenario.agora);
  elenco = await lerElenco(cenario.db, hoje);
}, 60_000);
afterAll(() => cenario.fechar());

test('nenhum fato de 600 vidas contradiz os anteriores', () => {
  const onde = { agora: cenario.agora, fuso: 'America/Sao_Paulo', quem: implantacao(cenario.servicos) };
  const recusas = Array.from({ length: 600 }, (_, i) => {
    const r = conferirPessoa(onde, pessoaNova(cenario.servicos, elenco, 7, i));
    return r.ok ? [] : r.recusas.map((x) => x.mensagem);
  });
  expect(recusas.flat()).toEqual([]);
});

test('a mesma semente e o mesmo índice dão os mesmos fatos', () => {
  const semIds = (i: number) =>
    pessoaNova(cenario.servicos, elenco, 7, i).fatos.map(({ tipo, dia: d, lancadoPor }) => [
      tipo.tipo,
      d,
      lancadoPor?.agora,
    ]);
  expect(semIds(12)).toEqual(semIds(12));
  expect(semIds(12)).not.toEqual(semIds(13));
});

test('há gente em toda unidade, e as mulheres só onde cabem', async () => {
  const linhas = await cenario.db
    .selectFrom('custodia.situacao as s')
    .innerJoin('pessoas.pessoa as p', 'p.pessoa_id', 's.pessoa_id')
    .select(['s.estrutura_id', 'p.sexo'])
    .where('s.estado', '=', 'presa')
    .execute();
  expect(linhas.length).toBeGreaterThan(QUANTAS / 3);
  const masculinas = new Set(elenco.unidades.filter((u) => u.genero === 'masculino').map((u) => u.id));
  expect(linhas.filter((l) => l.sexo === 'feminino' && masculinas.has(l.estrutura_id ?? ''))).toEqual([]);
});

test('cada pessoa com código entra por ele, e as datas dela se calculam', async () => {
  const assinador = criarAssinador([cenario.servicos.chaveMestra]);
  const comCodigo = TITULARES.filter((t) => t.codigo);
  expect(comCodigo.length).toBeGreaterThan(0);
  for (const { codigo, nascimento } of comCodigo) {
    const dono = await donoDoCodigo(
      cenario.db,
      resumoDoCodigo(assinador, lerCodigo(codigo ?? '') ?? ''),
      cenario.agora,
    );
    expect(dono).toMatchObject({ nascimento });
    const fatos = vigentes(await lerFatos(cenario.db, dono?.id ?? ''));
    const { calculo } = calcularPessoa(fatos, hoje);
    expect(calculo?.resultado.marcos.find((m) => m.tipo === 'termino')?.data).toBeDefined();
  }
});

test('interrompida, a povoação continua de onde parou', async () => {
  expect(await ultimaFicticia(cenario.db, 99)).toBe(0);
  await criarPopulacao(cenario.servicos, elenco, { semente: 99, quantas: 5 });
  expect(await ultimaFicticia(cenario.db, 99)).toBe(5);
});

test('rodar outra vez não acrescenta ninguém', async () => {
  const contar = async () => (await cenario.db.selectFrom('pessoas.pessoa').select('pessoa_id').execute()).length;
  const antes = await contar();
  expect(await criarDemonstracao(cenario.servicos, QUANTAS)).toBe('existente');
  expect(await contar()).toBe(antes);
});
