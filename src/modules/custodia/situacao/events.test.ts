import { afterAll, beforeAll, expect, it } from 'vitest';
import { SISTEMA } from '../../acesso/index.ts';
import { abrirCenario, type Cenario } from '../../acesso/para-testes.ts';
import { criarPessoaPresa, lancarEmTeste } from '../../pessoas/para-testes.ts';
import { condenacao } from '../../processos/index.ts';
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
  const eventos = await db
    .selectFrom('plataforma.evento')
    .selectAll()
    .where('tipo', '=', 'pessoas.fatos-lancados')
    .execute();
  for (const { id: evento, tipo, dados: doEvento, criado_em: criadoEm } of eventos) {
    for (const ouvinte of OUVINTES_DA_CUSTODIA) {
      const entregue = { id: evento, tipo, dados: doEvento, criadoEm };
      await db.transaction().execute((tx) => ouvinte.receber(tx, entregue, cenario.agora));
    }
  }
  expect(await regime()).toBe('semiaberto');
});
