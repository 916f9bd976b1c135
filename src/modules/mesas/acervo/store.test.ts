/** O que está parado, contado só até o sigilo que se alcança. */
import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { abrirCenario, type Cenario } from '../../acesso/para-testes.ts';
import { agente } from '../../execucao/para-testes.ts';
import { criarComDireito, type LugaresComAcusacao, montarLugaresComAcusacao } from '../../incidentes/para-testes.ts';
import { contarParadas } from './store.ts';

let cenario: Cenario;
let lugares: LugaresComAcusacao;

beforeAll(async () => {
  cenario = await abrirCenario();
  lugares = await montarLugaresComAcusacao(cenario);
});
afterAll(() => cenario.fechar());

/** Um incidente com a vista vencida e a minuta por assinar. */
async function parado(por: string, sigilo: string): Promise<void> {
  const { db, agora } = cenario;
  const pessoa_id = await criarComDireito(cenario, lugares);
  const incidente_id = randomUUIDv7();
  const incidente = { pessoa_id, marco: 'livramento', tipo: 'livramento', origem: 'oficio', aberto_por: por };
  await db
    .insertInto('incidentes.incidente')
    .values({ ...incidente, id: incidente_id, sigilo, aberto_em: agora })
    .execute();
  const [vista, minuta] = [randomUUIDv7(), randomUUIDv7()];
  const andamento = { pessoa_id, incidente_id, dados: '{}', em: agora, por };
  await db
    .insertInto('incidentes.andamento')
    .values([
      { ...andamento, id: vista, especie: 'vista' },
      { ...andamento, id: minuta, especie: 'minuta' },
    ])
    .execute();
  const deles = { pessoa_id, incidente_id };
  await db
    .insertInto('incidentes.vista')
    .values({ ...deles, id: vista, estrutura_id: lugares.promotoria.id, aberta_em: agora, prazo: '2026-11-10' })
    .execute();
  await db
    .insertInto('incidentes.minuta')
    .values({ ...deles, id: minuta, feita_por: por, feita_em: new Date('2026-11-10T12:00:00-03:00') })
    .execute();
}

it('a vista e a minuta de incidente sigiloso não se contam a quem não tem credencial', async () => {
  const { quem, id } = await agente(cenario, lugares.defensoria, 'coordenacao-da-defensoria');
  await parado(id, 'restrito');
  await parado(id, 'sigiloso');
  const paradas = await contarParadas(cenario.db, quem.ator, '2026-11-18', cenario.agora);
  expect(paradas).toMatchObject({ vistasVencidas: 1, minutasPendentes: 1 });
});
