/** Dias que avançam, pulam e voltam, datas que mudam, processos que concorrem: cada passo chega uma vez, e nenhum falta. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { abrirCenario, type Cenario } from '../../acesso/para-testes.ts';
import { diasEntre } from '../../../ui/texto.ts';
import { criarPresa, HOJE, montarOrgaos, type OrgaosDeTeste, porData, reconciliarEm } from '../para-testes.ts';

const ANTECEDENCIAS = [90, 30, 10, 5, 2, 0];
const SOBE_APOS = 10;
/** Juízo, MP, defesa e direção; e, ao subir, a corregedoria e a coordenação da Defensoria. */
const orgaosDo = (passo: number): number => (passo === -2 ? 2 : 4);

interface AvisoDoModelo {
  alvo: string;
  mandados: number[];
  fechado: boolean;
}

/** O que se espera, escrito do modo mais simples: um aviso por vez, um dia por vez. */
class Modelo {
  avisos: AvisoDoModelo[] = [];

  passar(hoje: string, data: string | null): void {
    const aberto = this.avisos.find((a) => !a.fechado);
    if (aberto && aberto.alvo !== data) aberto.fechado = true;
    const emVigor = this.avisos.find((a) => !a.fechado) ?? this.abrir(hoje, data);
    if (!emVigor) return;
    const faltam = diasEntre(hoje, emVigor.alvo);
    const devido = faltam < 0 ? -1 : ANTECEDENCIAS.findLast((a) => a >= faltam);
    if (devido !== undefined && devido < this.ultimo(emVigor)) emVigor.mandados.push(devido);
    if (this.ultimo(emVigor) === -1 && -faltam >= SOBE_APOS) emVigor.mandados.push(-2);
  }

  private abrir(hoje: string, data: string | null): AvisoDoModelo | undefined {
    if (data === null || diasEntre(hoje, data) > Math.max(...ANTECEDENCIAS)) return undefined;
    const novo = { alvo: data, mandados: [], fechado: false };
    this.avisos.push(novo);
    return novo;
  }

  private ultimo = (a: AvisoDoModelo): number => a.mandados.at(-1) ?? Infinity;
}

let cenario: Cenario;
let orgaos: OrgaosDeTeste;

beforeAll(async () => {
  cenario = await abrirCenario();
  orgaos = await montarOrgaos(cenario);
  // Com o relógio noventa dias à frente, ninguém teria usado o sistema, e nenhum órgão teria quem recebesse.
  await cenario.db
    .updateTable('acesso.usuario')
    .set({ ultimo_uso_em: new Date('2030-01-01T12:00:00Z') })
    .execute();
});
afterAll(() => cenario.fechar());

const somar = (dia: string, dias: number): string => Temporal.PlainDate.from(dia).add({ days: dias }).toString();

async function mandadosNoBanco(pessoaId: string): Promise<unknown[]> {
  const linhas = await cenario.db
    .selectFrom('avisos.aviso as a')
    .leftJoin('avisos.envio as v', (on) => on.onRef('v.pessoa_id', '=', 'a.pessoa_id').onRef('v.aviso_id', '=', 'a.id'))
    .select((eb) => ['a.id', 'a.alvo', 'v.passo', eb.fn.countAll<string>().as('quantos')])
    .where('a.pessoa_id', '=', pessoaId)
    .where('a.especie', '=', 'progressao')
    .groupBy(['a.id', 'a.alvo', 'v.passo'])
    .orderBy('a.id')
    .orderBy('v.passo', 'desc')
    .execute();
  return linhas.filter((l) => l.passo !== null).map((l) => [l.alvo, l.passo, Number(l.quantos)]);
}

const passos = fc.array(
  fc.oneof(
    // O relógio anda um pouco, pula, ou volta.
    fc.record({ dias: fc.integer({ min: -15, max: 45 }) }),
    fc.record({ data: fc.option(fc.integer({ min: -30, max: 120 })) }),
  ),
  { minLength: 1, maxLength: 6 },
);

it('cada passo chega uma vez a cada órgão, e nenhum falta', async () => {
  await fc.assert(
    fc.asyncProperty(passos, async (historia) => {
      await cenario.db.deleteFrom('execucao.data').execute();
      const pessoaId = await criarPresa(cenario, orgaos);
      const modelo = new Modelo();
      let [hoje, data]: [string, string | null] = [HOJE, null];
      for (const passo of historia) {
        if ('dias' in passo) hoje = somar(hoje, passo.dias);
        else {
          data = passo.data === null ? null : somar(hoje, passo.data);
          await porData(cenario, pessoaId, data);
        }
        modelo.passar(hoje, data);
        await Promise.all([
          reconciliarEm(cenario, hoje),
          reconciliarEm(cenario, hoje, { pessoaIds: [pessoaId] }),
          reconciliarEm(cenario, hoje, { pessoaIds: [pessoaId] }),
        ]);
      }
      const esperados = modelo.avisos.flatMap((a) => a.mandados.map((m) => [a.alvo, m, orgaosDo(m)]));
      expect(await mandadosNoBanco(pessoaId)).toEqual(esperados);
    }),
    { numRuns: 25 },
  );
}, 120_000);
