/** Um incidente escrito à mão, e o caso com quem nele atua, para os testes do módulo e das mesas. */
import { type Cenario, criarEstrutura, type EstruturaDeTeste } from '../acesso/para-testes.ts';
import { criarCondenada, fato, type Lugares, montarLugares } from '../execucao/para-testes.ts';
import type { Andamento, AndamentoDe, EspecieDeAndamento, Incidente, Vista } from './nucleo/incidente.ts';

const EM = new Date('2026-11-18T12:00:00-03:00');

export const incidente = (campos: Partial<Incidente> = {}): Incidente => ({
  pessoaId: 'p',
  id: 'i',
  marco: 'progressao/semiaberto',
  tipo: 'progressao',
  origem: 'oficio',
  abertoEm: EM,
  sigilo: 'restrito',
  andamentos: [],
  vistas: [],
  ...campos,
});

export const andamento = <E extends EspecieDeAndamento>(
  especie: E,
  dados: AndamentoDe<E>['dados'],
  id: string = especie,
): Andamento => ({ id, em: EM, porId: 'u', por: 'Fulana', especie, dados }) as Andamento;

export const vista = (campos: Partial<Vista> = {}): Vista => ({
  id: 'v',
  a: 'ministerio-publico',
  estruturaId: 'mp',
  orgao: 'Promotoria',
  caminho: '/mp/',
  abertaEm: EM,
  prazo: '2026-11-21',
  ...campos,
});

export interface LugaresComAcusacao extends Lugares {
  promotoria: EstruturaDeTeste;
  outraPromotoria: EstruturaDeTeste;
  outraVara: EstruturaDeTeste;
}

export async function montarLugaresComAcusacao(cenario: Cenario): Promise<LugaresComAcusacao> {
  const { db } = cenario;
  const tribunal = await criarEstrutura(db, { especie: 'tribunal' });
  const outraComarca = { uf: 'ZZ', comarca: 'Serra' };
  return {
    ...(await montarLugares(cenario)),
    promotoria: await criarEstrutura(db, { especie: 'ministerio-publico', nome: 'Promotoria da Lagoa' }),
    outraPromotoria: await criarEstrutura(db, { especie: 'ministerio-publico', nome: 'Promotoria da Serra' }),
    outraVara: await criarEstrutura(db, { especie: 'vara', pai: tribunal, nome: 'Vara da Serra', ...outraComarca }),
  };
}

/** Como a de `criarCondenada`, com a promotoria no caso e conduta boa. Pode pedir o semiaberto desde 04/06/2026. */
export const criarComDireito = (
  cenario: Cenario,
  lugares: LugaresComAcusacao,
  { nome, mais = [] }: Partial<NonNullable<Parameters<typeof criarCondenada>[2]>> = {},
): Promise<string> =>
  criarCondenada(cenario, lugares, {
    ...(nome && { nome }),
    mais: [
      fato('pessoas.atuacao', '2024-01-11', { como: 'acusacao', estruturaId: lugares.promotoria.id }),
      fato('custodia.atestado', '2026-10-01', { conduta: 'boa' }),
      ...mais,
    ],
  });
