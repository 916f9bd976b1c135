import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Evento } from '../../../platform/eventos/index.ts';
import { SISTEMA } from '../../acesso/index.ts';
import { abrirCenario, type Cenario } from '../../acesso/para-testes.ts';
import { criarPessoaPresa, lancarEmTeste } from '../../pessoas/para-testes.ts';
import { condenacao, participacao } from '../../processos/index.ts';
import { subirSigiloDosFatos } from '../../processos/subir-sigilo.ts';
import { novo } from '../para-testes.ts';
import { OUVINTES_DA_CUSTODIA } from './events.ts';

let cenario: Cenario;
beforeAll(async () => {
  cenario = await abrirCenario();
});
afterAll(() => cenario.fechar());

it('a condenação, que é de outro módulo, refaz o regime de quem já está presa', async () => {
  const { servicos, db } = cenario;
  const id = await criarPessoaPresa(servicos, SISTEMA);
  await lancarEmTeste(servicos, SISTEMA, id, [novo('prisao', '2026-11-10', { especie: 'preventiva' })]);
  const dados = {
    processo: '00000017020268990001',
    tipoPenal: 'cp/art-157/caput',
    dataDoFato: '2026-01-10',
    pena: '5a4m',
    especie: 'reclusao',
    regimeInicial: 'semiaberto',
    reincidencia: 'primario',
  };
  await lancarEmTeste(servicos, SISTEMA, id, [{ tipo: condenacao, dados, dia: '2026-11-12', fonte: 'sentença' }]);
  const regime = async () =>
    (await db.selectFrom('custodia.situacao').select('regime').where('pessoa_id', '=', id).executeTakeFirst())?.regime;
  expect(await regime()).toBeNull();
  await entregar(await db.selectFrom('plataforma.evento').select(['tipo', 'dados']).$castTo<Evento>().execute());
  expect(await regime()).toBe('semiaberto');
});

it('o processo que passa a sigiloso tira a monitoração da lista da central e põe o sigilo na pendência', async () => {
  const { servicos, db } = cenario;
  const agora = new Date(cenario.agora.getTime() + 1000);
  const processo = '00000025420268990001';
  const id = await criarPessoaPresa(servicos, SISTEMA);
  await lancarEmTeste(servicos, SISTEMA, id, [
    { tipo: participacao, dados: { processo, polo: 'reu' }, dia: '2026-11-01', fonte: 'teste' },
    novo('monitoracao', '2026-11-02', { processo, prazo: '2027-02-01', condicoes: 'Ficar em casa à noite.' }),
  ]);
  const naCentral = () => db.selectFrom('custodia.monitoracao').select('id').where('pessoa_id', '=', id).execute();
  const sigilos = () => db.selectFrom('custodia.pendencia').select('sigilo').where('pessoa_id', '=', id).execute();
  expect([(await naCentral()).length, await sigilos()]).toEqual([1, [{ sigilo: 'publico' }]]);
  const emitidos: Evento[] = [];
  await db.transaction().execute((tx) => {
    const emitir = (e: Evento) => void emitidos.push(e);
    return subirSigiloDosFatos({ tx, agora, quem: SISTEMA, fuso: servicos.config.fuso, emitir }, processo, 'sigiloso');
  });
  await entregar(emitidos);
  expect([await naCentral(), await sigilos()]).toEqual([[], [{ sigilo: 'sigiloso' }]]);
});

/** O que a fila faria com cada um. */
async function entregar(eventos: readonly Evento[]): Promise<void> {
  for (const { tipo, dados } of eventos.filter((e) => e.tipo === 'pessoas.fatos-lancados')) {
    for (const ouvinte of OUVINTES_DA_CUSTODIA) {
      const entregue = { id: randomUUID(), tipo, dados, criadoEm: cenario.agora };
      await cenario.db.transaction().execute((tx) => ouvinte.receber(tx, entregue, cenario.agora));
    }
  }
}
