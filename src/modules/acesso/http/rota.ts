/**
 * Toda rota declara quem a alcança, e o servidor não sobe se alguma não declarar. A permissão daqui decide se a página
 * existe para a pessoa; a ação ou a consulta decide sobre o alvo.
 */
import type { RouteOptions } from 'fastify';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import type { Quem } from '../nucleo/quem.ts';
import type { Servicos } from '../nucleo/servicos.ts';
import type { IdDaPermissao } from '../permissao/catalogo.ts';
import type { LeitorDeSessoes, SessaoLida } from '../sessoes/carregar.ts';

export type AcessoDaRota =
  /** Qualquer um, e por quê. */
  | { publica: string }
  /** Quem entrou com todos os fatores, e por que não pede permissão. */
  | { entrado: string }
  /** Quem entrou, ainda que falte o segundo fator (páginas em que ele é cadastrado ou dado). */
  | { entrando: string }
  | { permissao: IdDaPermissao };

declare module 'fastify' {
  interface FastifyContextConfig {
    acesso?: AcessoDaRota;
    /** Falso: a página a pede sozinha, e isso não é a pessoa a usar o sistema. */
    contaComoUso?: boolean;
  }
  interface FastifyInstance {
    servicos: Servicos;
    lerSessao: LeitorDeSessoes;
    rotas: RotaDeclarada[];
    acessoNaFalta: { acesso?: AcessoDaRota };
  }
  interface FastifyRequest {
    quem: Quem;
    sessao: SessaoLida | undefined;
  }
}

export interface RotaDeclarada {
  metodo: string;
  url: string;
  acesso: AcessoDaRota;
}

/** As rotas que `registrar` cria sem declarar acesso são públicas, por este motivo. */
export async function publicas(app: Aplicacao, motivo: string, registrar: () => unknown): Promise<void> {
  app.acessoNaFalta.acesso = { publica: motivo };
  try {
    await registrar();
  } finally {
    delete app.acessoNaFalta.acesso;
  }
}

/** Recolhe as rotas (para a matriz e seus testes) e recusa subir com rota sem dono. */
export function exigirAcessoDeclarado(app: Aplicacao): void {
  const rotas: RotaDeclarada[] = [];
  app.decorate('rotas', rotas);
  app.decorate('acessoNaFalta', {});
  app.addHook('onRoute', (rota: RouteOptions) => {
    const acesso = rota.config?.acesso ?? app.acessoNaFalta.acesso;
    if (!acesso)
      throw new Error(`A rota ${String(rota.method)} ${rota.url} não declara quem a alcança (config.acesso).`);
    rota.config = { ...rota.config, acesso };
    for (const metodo of [rota.method].flat()) rotas.push({ metodo, url: rota.url, acesso });
  });
}
