/** Um estado pequeno: duas unidades, celas, quem trabalha em cada uma, e como pôr gente nelas. */
import type { z } from 'zod';
import { type Acao, executar, type Quem, SISTEMA } from '../../acesso/index.ts';
import {
  abrirCenario,
  type Cenario,
  criarEstrutura,
  criarPessoa,
  entrar,
  type Entrada,
  type EstruturaDeTeste,
  quem,
} from '../../acesso/para-testes.ts';
import { criarPessoaPresa, lancarEmTeste, quemE } from '../../pessoas/para-testes.ts';
import { abrirLugares } from '../estabelecimentos/actions/abrir-lugares.ts';
import { cadastrarEstabelecimento } from '../estabelecimentos/actions/cadastrar-estabelecimento.ts';
import { novo } from '../para-testes.ts';

export const FUSO = 'America/Sao_Paulo';

type Papel = Parameters<typeof criarPessoa>[2];

export interface Agente {
  id: string;
  quem: Quem;
}

export interface EstadoDeTeste {
  cenario: Cenario;
  norte: EstruturaDeTeste;
  sul: EstruturaDeTeste;
  /** Pavilhão A da norte, com três celas de duas vagas. */
  pavilhao: string;
  celas: readonly [string, string, string];
  gestor: Agente;
  diretora: Agente;
  servidor: Agente;
  conselheira: Agente;
}

export async function abrirEstado(): Promise<EstadoDeTeste> {
  const cenario = await abrirCenario();
  const { db } = cenario;
  const secretaria = await criarEstrutura(db, { especie: 'administracao-prisional', nome: 'Secretaria Fictícia' });
  const unidade = (nome: string, comarca: string) =>
    criarEstrutura(db, { especie: 'estabelecimento', pai: secretaria, nome, uf: 'XX', comarca, municipio: comarca });
  const norte = await unidade('Presídio Norte', 'Lagoa');
  const sul = await unidade('Presídio Sul', 'Serra');
  const conselho = await criarEstrutura(db, { especie: 'conselho-da-comunidade', uf: 'XX', comarca: 'Lagoa' });
  const gestor = await agente(cenario, secretaria, ['gestor-de-vagas']);
  for (const [i, u] of [norte, sul].entries()) {
    await fazer(cenario, gestor.quem, cadastrarEstabelecimento, {
      estruturaId: u.id,
      especie: 'penitenciaria',
      regimes: ['fechado'],
      genero: 'masculino',
      latitude: `-19,${i + 1}`,
      longitude: '-43.5',
    });
  }
  const abrir = (dados: object) =>
    fazer(cenario, gestor.quem, abrirLugares(FUSO), { estruturaId: norte.id, abertoEm: '2020-01-01', ...dados });
  const [pavilhao = ''] = (await abrir({ especie: 'pavilhao', nome: 'Pavilhão A' })).ids;
  const { ids } = await abrir({ especie: 'cela', nome: 'Cela', quantos: '3', vagas: '2', dentroDe: pavilhao });
  const [c1 = '', c2 = '', c3 = ''] = ids;
  return {
    cenario,
    norte,
    sul,
    pavilhao,
    gestor,
    celas: [c1, c2, c3],
    diretora: await agente(cenario, norte, ['diretor-de-estabelecimento']),
    servidor: await agente(cenario, norte, ['servidor-prisional']),
    conselheira: await agente(cenario, conselho, ['conselheiro']),
  };
}

export async function agente(cenario: Cenario, lugar: EstruturaDeTeste, papeis: Papel): Promise<Agente> {
  const { id } = await criarPessoa(cenario.db, lugar, papeis);
  return { id, quem: await quem(cenario, id, { finalidade: 'custodia' }) };
}

/** Executa a ação e devolve o valor; recusa vira erro do teste. */
export async function fazer<E extends z.ZodType, A, T>(
  { servicos }: Cenario,
  quem: Quem,
  acao: Acao<E, A, T>,
  dados: unknown,
): Promise<T> {
  const r = await executar(servicos, quem, acao, dados);
  if (!r.ok) throw new Error(r.recusas.map((x) => x.mensagem).join(' '));
  return r.valor;
}

interface Presa {
  nome: string;
  em?: EstruturaDeTeste;
  lugarId?: string | undefined;
  sigilo?: 'restrito' | 'sigiloso';
  especie?: string;
}

/** Presa em 10/01/2026 e, no mesmo dia, na unidade. Devolve o id. */
export async function prender(estado: EstadoDeTeste, { nome, em, lugarId, sigilo, especie }: Presa): Promise<string> {
  const estruturaId = (em ?? estado.norte).id;
  return criarPessoaPresa(estado.cenario.servicos, SISTEMA, {
    sigilo,
    fatos: [
      ...quemE({ nome, sexo: 'masculino' }),
      novo('prisao', '2026-01-10', { especie: especie ?? 'preventiva' }),
      novo('entrada', '2026-01-10', { estruturaId, motivo: 'prisao', ...(lugarId && { lugarId }) }),
    ],
  });
}

export const lancar = (
  { cenario }: EstadoDeTeste,
  pessoaId: string,
  tipo: string,
  dia: string,
  dados: Record<string, unknown> = {},
) => lancarEmTeste(cenario.servicos, SISTEMA, pessoaId, [novo(tipo, dia, dados)]);

/** Sessão aberta, já com a finalidade dita. */
export async function entrarCom(cenario: Cenario, { id }: Agente, finalidade = true): Promise<Entrada> {
  const entrada = await entrar(cenario, id);
  if (finalidade) {
    await cenario.db
      .updateTable('acesso.sessao')
      .set({ finalidade: 'custodia' })
      .where('id', '=', entrada.sessaoId)
      .execute();
  }
  return entrada;
}
