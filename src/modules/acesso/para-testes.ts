/** O que os testes do módulo criam antes de começar, direto nas tabelas, e a aplicação mínima para as páginas. */
import { randomInt, randomUUIDv7 } from 'node:crypto';
import type { Insertable } from 'kysely';
import { validarCpf } from '../../direito/identificadores/index.ts';
import { dia } from '../../direito/tempo/dia.ts';
import type { Banco, DB } from '../../platform/db/index.ts';
import { bancoDeTeste, type BancoDeTeste } from '../../platform/db/banco-de-teste.ts';
import { criarRegistradorDeLeituras } from '../auditoria/index.ts';
import { type EspecieDeEstrutura, nivelDe } from './estruturas/estrutura.ts';
import { diaEm } from './lotacoes/calendario.ts';
import type { Quem } from './nucleo/quem.ts';
import type { ConfigDoAcesso, Servicos } from './nucleo/servicos.ts';
import { montarAtor } from './permissao/montar-ator.ts';
import type { IdDoPapel } from './permissao/papeis.ts';
import { buscarFatos } from './permissao/store.ts';
import type { Finalidade } from './permissao/tipos.ts';

export * from './para-testes-http.ts';

/** Quarta-feira comum, meio-dia em Brasília. */
export const AGORA = new Date('2026-11-18T12:00:00-03:00');
const COMECO = '2026-01-01';

export interface Cenario {
  banco: BancoDeTeste;
  db: Banco;
  servicos: Servicos;
  /** O instante do relógio; mude-o para andar no tempo. */
  agora: Date;
  fechar(): Promise<void>;
}

const CONFIG: ConfigDoAcesso = {
  enderecoPublico: 'http://localhost:3000',
  fuso: 'America/Sao_Paulo',
  demonstracao: false,
  provedores: [],
};

/** Um banco de teste com os serviços das ações e um relógio que o teste controla. */
export async function abrirCenario(config: Partial<ConfigDoAcesso> = {}): Promise<Cenario> {
  const banco = await bancoDeTeste();
  const leituras = criarRegistradorDeLeituras(banco.db);
  const cenario: Cenario = {
    banco,
    db: banco.db,
    agora: AGORA,
    servicos: {
      banco: banco.db,
      leituras,
      chaveMestra: Buffer.alloc(32, 'chave de teste'),
      config: { ...CONFIG, ...config },
      relogio: { agora: () => cenario.agora, hoje: () => dia(diaEm('America/Sao_Paulo', cenario.agora)) },
    },
    fechar: async () => {
      await leituras.fechar();
      await banco.fechar();
    },
  };
  return cenario;
}

export interface EstruturaDeTeste {
  id: string;
  caminho: string;
}

type DaTabela<T extends keyof DB> = Partial<Insertable<DB[T]>>;

let contador = 0;

/** Sem `pai`, um órgão; o nível decorre da espécie, que aqui ninguém confere se cabe no lugar. */
export async function criarEstrutura(
  db: Banco,
  campos: DaTabela<'acesso.estrutura'> & { especie?: EspecieDeEstrutura; pai?: EstruturaDeTeste } = {},
): Promise<EstruturaDeTeste> {
  const { pai, especie = 'defensoria', ...resto } = campos;
  const id = randomUUIDv7();
  const caminho = `${pai?.caminho ?? '/'}${id}/`;
  const n = ++contador;
  await db
    .insertInto('acesso.estrutura')
    .values({
      id,
      caminho,
      nivel: nivelDe(especie, pai !== undefined),
      pai_id: pai?.id ?? null,
      especie,
      nome: `Estrutura ${n}`,
      sigla: `E${n}`,
      criada_em: AGORA,
      ...resto,
    })
    .execute();
  return { id, caminho };
}

/** CPF fictício, com os dígitos certos. */
export function cpfFicticio(): string {
  const base = String(randomInt(100_000_000, 999_999_999));
  for (let digitos = 0; digitos < 100; digitos++) {
    const cpf = base + String(digitos).padStart(2, '0');
    if (validarCpf(cpf).valido) return cpf;
  }
  return cpfFicticio();
}

/** Devolve o id. */
export async function criarUsuario(db: Banco, campos: DaTabela<'acesso.usuario'> = {}): Promise<string> {
  const n = ++contador;
  const { id } = await db
    .insertInto('acesso.usuario')
    .values({
      categoria: 'servidor',
      nome: `Pessoa Fictícia ${n}`,
      cpf: cpfFicticio(),
      email: `pessoa${n}@orgao.exemplo.br`,
      criado_em: AGORA,
      origem: 'cadastro',
      ...campos,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Lotação ordinária desde o começo do ano, se nada mais for dito. Devolve o id. */
export async function lotar(
  db: Banco,
  usuarioId: string,
  estrutura: EstruturaDeTeste,
  campos: DaTabela<'acesso.lotacao'> = {},
): Promise<string> {
  const { id } = await db
    .insertInto('acesso.lotacao')
    .values({
      usuario_id: usuarioId,
      estrutura_id: estrutura.id,
      cargo: 'Servidor(a)',
      especie: 'ordinaria',
      ato: 'Portaria 1/2026',
      inicio: COMECO,
      criada_em: AGORA,
      ...campos,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Papel já autorizado na lotação. Devolve o id do vínculo. */
export async function vincular(
  db: Banco,
  lotacaoId: string,
  papel: IdDoPapel,
  campos: DaTabela<'acesso.vinculo'> = {},
): Promise<string> {
  const { id } = await db
    .insertInto('acesso.vinculo')
    .values({
      lotacao_id: lotacaoId,
      papel,
      motivo: 'Designação',
      inicio: COMECO,
      proposto_em: AGORA,
      autorizado_em: AGORA,
      ...campos,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export interface PessoaDeTeste {
  id: string;
  lotacaoId: string;
}

/** Pessoa lotada na estrutura, com os papéis já autorizados. */
export async function criarPessoa(
  db: Banco,
  estrutura: EstruturaDeTeste,
  papeis: readonly IdDoPapel[] = [],
  campos: DaTabela<'acesso.usuario'> = {},
): Promise<PessoaDeTeste> {
  const id = await criarUsuario(db, campos);
  const lotacaoId = await lotar(db, id, estrutura);
  for (const papel of papeis) await vincular(db, lotacaoId, papel);
  return { id, lotacaoId };
}

interface ModoDeAgir {
  lotacaoId?: string;
  finalidade?: Finalidade;
  /** Falso: a identidade não foi confirmada há pouco. */
  elevada?: boolean;
}

const CINCO_MINUTOS_MS = 300_000;

/** A pessoa como as ações a recebem, sem passar por HTTP. */
export async function quem(cenario: Cenario, usuarioId: string, modo: ModoDeAgir = {}): Promise<Quem> {
  const { agora } = cenario;
  const fatos = await buscarFatos(cenario.db, usuarioId, agora);
  if (!fatos) throw new Error('não há esta pessoa no banco de teste');
  const elevadaAte = modo.elevada === false ? undefined : new Date(agora.getTime() + CINCO_MINUTOS_MS);
  const escolhas = { lotacaoId: modo.lotacaoId, finalidade: modo.finalidade, elevadaAte };
  return { ator: montarAtor(fatos, escolhas, agora), origem: { ip: '192.0.2.1', agente: 'teste' } };
}
