/** Um estado mínimo para os testes de fluxo: duas unidades, polícia, vara, defensoria, e quem trabalha em cada uma. */
import type { Finalidade } from '../acesso/index.ts';
import {
  abrirApp,
  abrirCenario,
  abrirPagina,
  type Cenario,
  criarEstrutura,
  criarPessoa,
  type Entrada,
  entrar,
  type EstruturaDeTeste,
  enviar,
} from '../acesso/para-testes.ts';
import { registrarCustodia } from './pages.ts';

type Papel = NonNullable<Parameters<typeof criarPessoa>[2]>[number];

const LUGAR = { uf: 'XX', comarca: 'Capital' };

export interface EstadoDeTeste {
  cenario: Cenario;
  unidadeA: EstruturaDeTeste;
  unidadeB: EstruturaDeTeste;
  vara: EstruturaDeTeste;
  defensoria: EstruturaDeTeste;
  entradas: Readonly<
    Record<'delegada' | 'juiza' | 'defensora' | 'gestora' | 'diretorA' | 'servidorA' | 'servidorB' | 'central', Entrada>
  >;
  /** Abre a página e devolve a situação e o corpo. */
  ver(quem: keyof EstadoDeTeste['entradas'], url: string): Promise<{ status: number; corpo: string }>;
  enviar(
    quem: keyof EstadoDeTeste['entradas'],
    url: string,
    campos: Readonly<Record<string, string>>,
  ): Promise<{ status: number; para: string | undefined; corpo: string }>;
  fechar(): Promise<void>;
}

export async function abrirEstado(): Promise<EstadoDeTeste> {
  const cenario = await abrirCenario();
  const { db } = cenario;
  const app = await abrirApp(cenario, registrarCustodia);
  const administracao = await criarEstrutura(db, { especie: 'administracao-prisional', nome: 'Secretaria', ...LUGAR });
  const unidade = (nome: string) =>
    criarEstrutura(db, { especie: 'estabelecimento', nome, pai: administracao, ...LUGAR });
  const unidadeA = await unidade('Presídio Alfa');
  const unidadeB = await unidade('Presídio Beta');
  const policia = await criarEstrutura(db, { especie: 'policia', nome: 'Delegacia Fictícia', ...LUGAR });
  const tribunal = await criarEstrutura(db, { especie: 'tribunal', ...LUGAR });
  const vara = await criarEstrutura(db, { especie: 'vara', nome: 'Vara Fictícia', pai: tribunal, ...LUGAR });
  const defensoria = await criarEstrutura(db, { especie: 'defensoria', nome: 'Defensoria Fictícia', ...LUGAR });
  const comoQuem = async (lugar: EstruturaDeTeste, papel: Papel, finalidade: Finalidade) => {
    const { id } = await criarPessoa(db, lugar, [papel]);
    const entrada = await entrar(cenario, id);
    await db.updateTable('acesso.sessao').set({ finalidade }).where('id', '=', entrada.sessaoId).execute();
    return entrada;
  };
  const entradas = {
    delegada: await comoQuem(policia, 'autoridade-policial', 'investigacao'),
    juiza: await comoQuem(vara, 'magistrado', 'execucao-penal'),
    defensora: await comoQuem(defensoria, 'defensor-publico', 'assistencia-juridica'),
    gestora: await comoQuem(administracao, 'gestor-de-vagas', 'custodia'),
    diretorA: await comoQuem(unidadeA, 'diretor-de-estabelecimento', 'custodia'),
    servidorA: await comoQuem(unidadeA, 'servidor-prisional', 'custodia'),
    servidorB: await comoQuem(unidadeB, 'servidor-prisional', 'custodia'),
    central: await comoQuem(administracao, 'central-de-monitoracao', 'custodia'),
  };
  return {
    cenario,
    unidadeA,
    unidadeB,
    vara,
    defensoria,
    entradas,
    async ver(quem, url) {
      const r = await abrirPagina(app, entradas[quem], url);
      return { status: r.statusCode, corpo: r.body };
    },
    async enviar(quem, url, campos) {
      const r = await enviar(app, entradas[quem], url, campos);
      return { status: r.statusCode, para: r.headers.location, corpo: r.body };
    },
    async fechar() {
      await app.close();
      await cenario.fechar();
    },
  };
}
