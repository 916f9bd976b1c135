import { afterAll, beforeAll, expect, test } from 'vitest';
import { abrirCenario, type Cenario } from '../para-testes.ts';
import { decidir } from '../permissao/decidir.ts';
import { PAPEIS, type IdDoPapel } from '../permissao/papeis.ts';
import { type Alvo, SIGILOS } from '../permissao/tipos.ts';
import { alcancaTitular } from './alcance-no-sql.ts';
import { agente, criarTitular, type Lugares, montarLugares } from './para-testes.ts';
import { acharTitular, titulares } from './store.ts';
import { alvoDoTitular } from './titular.ts';

let cenario: Cenario;
let lugares: Lugares;
const alvos = new Map<string, Alvo>();

/** Cada combinação de lugar, vara, atuação e sigilo: uma pessoa. */
beforeAll(async () => {
  cenario = await abrirCenario();
  lugares = await montarLugares(cenario);
  const { id: autor } = await agente(cenario, lugares.norte);
  const { norte, sul, varaDaLagoa, varaDaSerra, defensoria, nucleo, mp } = lugares;
  const lugaresDoCaso = [norte, sul].flatMap((estabelecimento) =>
    [undefined, varaDaLagoa, varaDaSerra].flatMap((vara) =>
      [[], [defensoria], [nucleo, mp]].map((atuam) => ({ estabelecimento, atuam, ...(vara && { vara }) })),
    ),
  );
  for (const titular of lugaresDoCaso.flatMap((l) => SIGILOS.map((sigilo) => ({ ...l, sigilo })))) {
    const id = await criarTitular(cenario, autor, titular);
    const criado = await acharTitular(cenario.db, id);
    if (criado) alvos.set(id, alvoDoTitular(criado));
  }
});
afterAll(() => cenario.fechar());

const papeis = Object.keys(PAPEIS) as IdDoPapel[];

const credenciar = (pessoa_id: string, usuario_id: string) =>
  cenario.db
    .insertInto('acesso.credencial')
    .values({ pessoa_id, usuario_id, concedida_em: cenario.agora, concedida_por: usuario_id, motivo: 'teste' })
    .execute();

test('a lista traz exatamente quem a decisão deixa ver, para todo papel em todo lugar', async () => {
  const vistos: Record<string, number> = {};
  // Uma sigilosa, na vara da Lagoa, para a qual todos os que o teste cria recebem credencial.
  const comCredencial = [...alvos].find(([, a]) => a.sigilo === 'sigiloso' && a.comarca === 'Lagoa')?.[0] ?? '';
  let credenciadas = 0;
  for (const papel of papeis) {
    for (const estrutura of Object.values(lugares)) {
      const { quem, id } = await agente(cenario, estrutura, [papel]);
      await credenciar(comCredencial, id);
      for (const permissao of ['pessoas.pessoa.ver', 'acesso.titular.emitir-codigo'] as const) {
        const alcance = alcancaTitular(quem.ator, permissao);
        const achados = await titulares(cenario.db).select('t.pessoa_id as id').where(alcance).execute();
        const naLista = achados.map((t) => t.id);
        const naDecisao = [...alvos].filter(([pessoaId, alvo]) => {
          const credenciados = pessoaId === comCredencial ? [id] : [];
          return decidir(quem.ator, permissao, { ...alvo, credenciados }, cenario.agora).pode;
        });
        expect(naLista.toSorted(), `${papel}, ${permissao}`).toEqual(naDecisao.map(([id]) => id).toSorted());
        if (naLista.includes(comCredencial)) credenciadas++;
        vistos[papel] = (vistos[papel] ?? 0) + naLista.length;
      }
    }
  }
  // O teste não pode passar por ninguém ver nada.
  expect(credenciadas).toBeGreaterThan(0);
  expect(vistos['defensor-publico']).toBeGreaterThan(0);
  expect(vistos.magistrado).toBeGreaterThan(0);
  expect(vistos['servidor-prisional']).toBeGreaterThan(0);
  expect(vistos.auditor).toBe(0);
});
