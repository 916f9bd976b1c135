/** Um estado fictício pequeno com uma pessoa presa e condenada, para os testes das páginas da execução. */
import { randomUUIDv7 } from 'node:crypto';
import { type Quem, SISTEMA } from '../acesso/index.ts';
import {
  type Cenario,
  criarEstrutura,
  criarPessoa,
  type Entrada,
  entrar,
  type EstruturaDeTeste,
  quem,
} from '../acesso/para-testes.ts';
import type { FatoNovo, QualquerTipo } from '../pessoas/index.ts';
import { criarPessoaPresa, lancarEmTeste, quemE } from '../pessoas/para-testes.ts';
import { TODOS_OS_FATOS } from './fatos/todos.ts';

export interface Lugares {
  defensoria: EstruturaDeTeste;
  outraDefensoria: EstruturaDeTeste;
  norte: EstruturaDeTeste;
  vara: EstruturaDeTeste;
}

export async function montarLugares({ db }: Cenario): Promise<Lugares> {
  const onde = { uf: 'ZZ', comarca: 'Lagoa' };
  const secretaria = await criarEstrutura(db, { especie: 'administracao-prisional', nome: 'Secretaria Prisional' });
  const tribunal = await criarEstrutura(db, { especie: 'tribunal' });
  return {
    defensoria: await criarEstrutura(db, { nome: 'Defensoria do Aroeiral' }),
    outraDefensoria: await criarEstrutura(db, { nome: 'Defensoria Vizinha' }),
    norte: await criarEstrutura(db, { especie: 'estabelecimento', pai: secretaria, nome: 'Presídio Norte', ...onde }),
    vara: await criarEstrutura(db, { especie: 'vara', pai: tribunal, nome: 'Vara da Lagoa', ...onde }),
  };
}

/** Um fato pelo nome do tipo; `id` conhecido, para que o seguinte o cite. */
export function fato(
  tipo: string,
  dia: string,
  dados: object = {},
  resto: Partial<FatoNovo> = {},
): FatoNovo & { id: string } {
  const achado: QualquerTipo | undefined = TODOS_OS_FATOS.find((t) => t.tipo === tipo);
  if (!achado) throw new Error(`não há o tipo ${tipo}`);
  return { tipo: achado, dia, dados: { ...dados }, fonte: 'teste', id: randomUUIDv7(), ...resto };
}

export const PROCESSO = '00000017020248060001';

/** 6 anos de tráfico, primária, presa em 10/01/2024: 40% são 876 dias. */
export const condenacaoDeSeisAnos = () =>
  fato('processos.condenacao', '2024-06-03', {
    processo: PROCESSO,
    tipoPenal: 'lei-11343-2006/art-33/caput',
    dataDoFato: '2024-01-10',
    pena: '6a',
    especie: 'reclusao',
    regimeInicial: 'fechado',
    reincidencia: 'primario',
  });

/** Presa no Norte, com a Defensoria e a Vara no caso. Devolve o id. */
export async function criarCondenada(
  { servicos }: Cenario,
  { norte, defensoria, vara }: Lugares,
  { nome = 'Fulana Fictícia de Teste', condenacao = condenacaoDeSeisAnos(), mais = [] as readonly FatoNovo[] } = {},
): Promise<string> {
  const fatos = [
    ...quemE({ nome }),
    fato('pessoas.atuacao', '2024-01-11', { como: 'defesa', estruturaId: defensoria.id }),
    fato('pessoas.atuacao', '2024-01-11', { como: 'juizo', estruturaId: vara.id }),
    fato('custodia.prisao', '2024-01-10', { especie: 'flagrante', processo: PROCESSO }),
    fato('custodia.entrada', '2024-01-11', { estruturaId: norte.id, motivo: 'prisao' }),
    condenacao,
    ...mais,
  ];
  return criarPessoaPresa(servicos, SISTEMA, { fatos });
}

export const lancar = (cenario: Cenario, pessoaId: string, ...fatos: FatoNovo[]) =>
  lancarEmTeste(cenario.servicos, SISTEMA, pessoaId, fatos);

export interface Agente {
  id: string;
  quem: Quem;
  sessao: Entrada;
}

/** Com papel, finalidade dita e a identidade confirmada há pouco. */
export async function agente(
  cenario: Cenario,
  estrutura: EstruturaDeTeste,
  papel: NonNullable<Parameters<typeof criarPessoa>[2]>[number],
): Promise<Agente> {
  const { id } = await criarPessoa(cenario.db, estrutura, [papel]);
  const finalidade = papel === 'defensor-publico' ? 'assistencia-juridica' : 'execucao-penal';
  const sessao = await entrar(cenario, id);
  await cenario.db
    .updateTable('acesso.sessao')
    .set({ finalidade, elevada_ate: new Date(cenario.agora.getTime() + 300_000) })
    .where('id', '=', sessao.sessaoId)
    .execute();
  return { id, quem: await quem(cenario, id, { finalidade }), sessao };
}
