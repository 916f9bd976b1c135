import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { emCsv, type LinhaEscrita } from '../../../intercambio/index.ts';
import { lerPublico, type SemanaPublica } from '../queries.ts';
import { PaginaPublica } from './pagina.tsx';

const opcoes = {
  schema: { hide: true },
  config: { acesso: { publica: 'São contagens sem dado pessoal, publicadas para todos.' } },
} as const;

export function registrarPainelPublico(app: Aplicacao): void {
  const { banco } = app.servicos;

  app.get('/painel/publico', opcoes, async (_req, reply) =>
    responderPagina(reply, <PaginaPublica semanas={await lerPublico(banco)} />),
  );

  app.get('/painel/publico.csv', opcoes, async (_req, reply) => {
    reply.header('content-disposition', 'attachment; filename="presos-alem-da-data.csv"');
    return reply.type('text/csv; charset=utf-8').send(emCsv(COLUNAS, linhasDe(await lerPublico(banco))));
  });

  app.get('/painel/publico.json', opcoes, async (_req, reply) =>
    reply.type('application/json; charset=utf-8').send({ semanas: await lerPublico(banco) }),
  );
}

const COLUNAS = ['dia', 'recorte', 'nome', 'pessoas', 'suprimida'];

async function* linhasDe(semanas: readonly SemanaPublica[]): AsyncGenerator<LinhaEscrita> {
  for (const { dia, celulas } of semanas) {
    for (const { pessoas, ...c } of celulas) {
      yield { dia, ...c, pessoas: pessoas?.toString(), suprimida: pessoas === undefined ? 'sim' : 'nao' };
    }
  }
}
