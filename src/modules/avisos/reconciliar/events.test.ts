import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { abrirCenario, type Cenario } from '../../acesso/para-testes.ts';
import { ESPECIES } from '../especies/index.ts';
import { criarPresa, montarOrgaos, type OrgaosDeTeste, porData } from '../para-testes.ts';
import { OUVINTES_DA_RECONCILIACAO, reconciliarTodas, trabalhosDaReconciliacao } from './events.ts';

let cenario: Cenario;
let orgaos: OrgaosDeTeste;

beforeAll(async () => {
  cenario = await abrirCenario();
  orgaos = await montarOrgaos(cenario);
});
afterAll(() => cenario.fechar());

/** Os trabalhos que `fazer` deixou na fila; o que já estava nela não conta. */
async function naFila(fazer: () => Promise<void>): Promise<{ nome: string; dados: unknown }[]> {
  const ler = async () => {
    const { rows } = await sql<{ id: string; nome: string; dados: unknown }>`
      select j.id, t.identifier as nome, j.payload as dados
        from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier like 'avisos.reconciliar%' order by j.id`.execute(cenario.db);
    return rows;
  };
  const antes = new Set((await ler()).map((j) => j.id));
  await fazer();
  return (await ler()).filter((j) => !antes.has(j.id)).map(({ nome, dados }) => ({ nome, dados }));
}

const ouvir = (tipo: string, dados: object): Promise<void> =>
  cenario.db.transaction().execute(async (tx) => {
    const evento = { id: crypto.randomUUID(), tipo, dados, criadoEm: cenario.agora };
    for (const o of OUVINTES_DA_RECONCILIACAO.filter((x) => x.tipo === tipo))
      await o.receber(tx, evento, cenario.agora);
  });

it('muitos fatos da mesma pessoa dão um trabalho só; o que não muda aviso nenhum não dá', async () => {
  const pessoaId = await criarPresa(cenario, orgaos);
  const lancado = (tipo: string) => ouvir('pessoas.fatos-lancados', { pessoaId, fatos: [{ id: 'f', tipo }] });
  expect(await naFila(() => lancado('pessoas.contato'))).toEqual([]);
  const fila = await naFila(async () => {
    await lancado('pessoas.atuacao');
    await lancado('custodia.prisao');
    await ouvir('incidentes.andou', { pessoaId, incidenteId: pessoaId, especie: 'vista' });
    await ouvir('execucao.datas-mudaram', { pessoaIds: [pessoaId] });
  });
  expect(fila).toEqual([{ nome: 'avisos.reconciliar', dados: { pessoaIds: [pessoaId] } }]);
});

it('o lote inteiro vai num trabalho, e o trabalho abre os avisos', async () => {
  const pessoaIds = [await criarPresa(cenario, orgaos), await criarPresa(cenario, orgaos)];
  for (const id of pessoaIds) await porData(cenario, id, '2026-11-20');
  const [trabalho] = await naFila(() => ouvir('execucao.datas-mudaram', { pessoaIds }));
  expect(trabalho?.dados).toEqual({ pessoaIds });
  const quem = trabalhosDaReconciliacao(cenario.servicos).find((t) => t.nome === trabalho?.nome);
  await quem?.executar(trabalho?.dados, { agora: cenario.agora, tentativa: 1, sinal: AbortSignal.timeout(10_000) });
  const abertos = await cenario.db
    .selectFrom('avisos.aviso')
    .select('pessoa_id')
    .where('especie', '=', 'progressao')
    .where('passo', '=', 2)
    .execute();
  expect(new Set(abertos.map((a) => a.pessoa_id))).toEqual(new Set(pessoaIds));
});

it('de hora em hora, um trabalho por espécie, ainda que o anterior não tenha corrido', async () => {
  const fila = await naFila(async () => {
    await reconciliarTodas(cenario.db);
    await reconciliarTodas(cenario.db);
  });
  expect(fila.map((t) => t.dados)).toEqual(ESPECIES.map((e) => ({ especie: e.id })));
});
