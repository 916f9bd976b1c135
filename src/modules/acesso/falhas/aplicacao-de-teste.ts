/** A aplicação inteira com o estado da matriz, para os testes que mandam de tudo a todas as rotas. */
import { criarAplicacao } from '../../../aplicacao.tsx';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { type EstadoDaMatriz, montarEstado, type Sessao, sessaoDe } from '../matriz/estado-da-matriz.ts';
import type { Quem } from '../matriz/quem.ts';
import { abrirCenario, type Cenario } from '../para-testes.ts';
import { lembrarFatos } from '../sessoes/fatos-lembrados.ts';

export interface Inteira {
  c: Cenario;
  app: Aplicacao;
  estado: EstadoDaMatriz;
  /** Uma sessão nova de quem se pede, na unidade dos objetos. */
  entrarComo: (quem: Quem) => Promise<Sessao | undefined>;
  fechar: () => Promise<void>;
}

export async function abrirInteira(): Promise<Inteira> {
  const c = await abrirCenario();
  const app = await criarAplicacao({
    servicos: { ...c.servicos, fatosLembrados: lembrarFatos() },
    limitePorMinuto: 1_000_000,
  });
  await app.ready();
  const estado = await montarEstado(c);
  const sessoes = new Map<Quem, () => Promise<Sessao | undefined>>();
  return {
    c,
    app,
    estado,
    async entrarComo(quem) {
      const abrir = sessoes.get(quem) ?? (await sessaoDe(c, quem, estado.propria));
      sessoes.set(quem, abrir);
      return abrir();
    },
    async fechar() {
      await app.close();
      await c.fechar();
    },
  };
}

/** O endereço de uma rota, com os parâmetros dados. */
export const enderecoDe = (molde: string, parametros: Readonly<Record<string, string>>): string =>
  // A política fixa alguns parâmetros: `:ato=decisao`.
  molde.replaceAll(/:(\w+)(?:=([\w-]+))?/g, (_, nome: string, fixo?: string) =>
    encodeURIComponent(fixo ?? parametros[nome] ?? ''),
  );
