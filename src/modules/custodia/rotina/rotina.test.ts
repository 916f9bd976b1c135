import { afterAll, beforeAll, expect, it } from 'vitest';
import { SISTEMA } from '../../acesso/index.ts';
import { lerFatos, vigentes } from '../../pessoas/index.ts';
import { criarPessoaPresa, lancarEmTeste } from '../../pessoas/para-testes.ts';
import { abrirEstado, type EstadoDeTeste } from '../cenario-para-testes.ts';
import { novo } from '../para-testes.ts';
import { lerMes, mesPassado } from './mes.ts';

let e: EstadoDeTeste;
let id: string;

beforeAll(async () => {
  e = await abrirEstado();
  id = await criarPessoaPresa(e.cenario.servicos, SISTEMA);
  await lancarEmTeste(e.cenario.servicos, SISTEMA, id, [
    novo('prisao', '2026-08-10', { especie: 'preventiva' }),
    novo('entrada', '2026-08-11', { estruturaId: e.unidadeA.id, motivo: 'prisao' }),
  ]);
});
afterAll(() => e.fechar());

const ORDEM = ['custodia.trabalho', 'custodia.estudo', 'custodia.leitura'];

/** O que vale da rotina, em ordem de espécie. */
const daRotina = async () => {
  const valem = vigentes(await lerFatos(e.cenario.db, id));
  return ORDEM.flatMap((tipo) => valem.filter((f) => f.tipo === tipo)).map((f) => [f.tipo, f.dia, f.ate, f.dados]);
};

const enviarMes = (campos: Record<string, string>) =>
  e.enviar('diretorA', `/rotina/${e.unidadeA.id}`, { mes: '2026-10', fonte: 'folha 10/2026', ...campos });

it('lança muitos de uma vez, e enviar de novo não repete nada', async () => {
  const campos = { [`dias-${id}`]: '22', [`horas-${id}`]: '40', [`obras-${id}`]: '1' };
  expect((await enviarMes(campos)).para).toContain('lancados=3');
  expect((await enviarMes(campos)).para).toContain('lancados=0');
  expect(await daRotina()).toEqual([
    ['custodia.trabalho', '2026-10-01', '2026-10-31', { dias: 22 }],
    ['custodia.estudo', '2026-10-01', '2026-10-31', { horas: 40 }],
    ['custodia.leitura', '2026-10-31', undefined, { obras: 1 }],
  ]);
});

it('número diferente corrige; zero anula; em branco não mexe', async () => {
  await enviarMes({ [`dias-${id}`]: '20', [`horas-${id}`]: '0' });
  expect((await daRotina()).map(([tipo, , , dados]) => [tipo, dados])).toEqual([
    ['custodia.trabalho', { dias: 20 }],
    ['custodia.leitura', { obras: 1 }],
  ]);
  const { corpo } = await e.ver('diretorA', `/rotina/${e.unidadeA.id}?mes=2026-10`);
  expect(corpo).toMatch(new RegExp(`name="dias-${id}"[^>]*value="20"`));
  expect(corpo).not.toMatch(new RegExp(`name="horas-${id}"[^>]*value=`));
});

it('recusa o que não cabe no mês, o mês em curso e quem não dirige a unidade', async () => {
  const r = await enviarMes({ [`dias-${id}`]: '32' });
  expect([r.status, r.corpo.includes(`href="#dias-${id}"`)]).toEqual([422, true]);
  expect((await enviarMes({ mes: '2026-11', [`dias-${id}`]: '5' })).corpo).toContain('ainda não acabou');
  expect((await e.ver('servidorA', `/rotina/${e.unidadeA.id}`)).status).toBe(403);
  const deB = await e.enviar('diretorA', `/rotina/${e.unidadeB.id}`, { mes: '2026-10', fonte: 'x' });
  expect(deB.status).toBe(403);
});

it('o mês tem os dias dele', () => {
  expect(lerMes('2028-02')).toEqual({ nome: '2028-02', de: '2028-02-01', ate: '2028-02-29' });
  expect(lerMes('2026-13')).toBeUndefined();
  expect(mesPassado('2026-01-31')).toBe('2025-12');
});
