import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { naoEncontrado, responderRecusa } from '../../../acesso/index.ts';
import { emCsv, type LinhaEscrita } from '../../formatos/escrever.ts';
import type { DadoAberto } from '../publicar.ts';
import { dadosDoMes, mesesFechados } from '../store.ts';
import { PaginaDosDadosAbertos } from './pagina-dos-dados-abertos.tsx';

const ACESSO = { acesso: { publica: 'São contagens sem dado pessoal, publicadas para todos.' } } as const;
const MES = /^\d{4}-(0[1-9]|1[0-2])$/;
const arquivo = z.object({ arquivo: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])\.(csv|json)$/) });

export function registrarDadosAbertos(app: Aplicacao): void {
  const { banco } = app.servicos;
  const querystring = z.object({ mes: z.string().regex(MES).optional().catch(undefined) });

  app.get('/dados-abertos', { schema: { hide: true, querystring }, config: ACESSO }, async (req, reply) => {
    const meses = await mesesFechados(banco);
    const mes = meses.find((m) => m.startsWith(req.query.mes ?? '')) ?? meses[0];
    const linhas = mes === undefined ? [] : await dadosDoMes(banco, mes);
    return responderPagina(reply, <PaginaDosDadosAbertos mes={mes} meses={meses} linhas={linhas} />);
  });

  app.get(
    '/dados-abertos/:arquivo',
    { schema: { hide: true, params: arquivo }, config: ACESSO },
    async (req, reply) => {
      const [mes = '', formato] = req.params.arquivo.split('.');
      const linhas = await dadosDoMes(banco, `${mes}-01`);
      if (linhas.length === 0) return responderRecusa(reply, [naoEncontrado]);
      reply.header('content-disposition', `attachment; filename="custodia-${req.params.arquivo}"`);
      if (formato === 'csv') return reply.type('text/csv; charset=utf-8').send(emCsv(COLUNAS, linhasDe(mes, linhas)));
      return reply.type('application/json; charset=utf-8').send({ mes, linhas });
    },
  );
}

const COLUNAS = ['mes', 'unidade', 'municipio', 'uf', 'medida', 'recorte', 'categoria', 'quantidade', 'suprimida'];

async function* linhasDe(mes: string, linhas: readonly DadoAberto[]): AsyncGenerator<LinhaEscrita> {
  for (const { quantidade, ...linha } of linhas) {
    yield { ...linha, mes, quantidade: quantidade?.toString(), suprimida: quantidade === undefined ? 'sim' : 'nao' };
  }
}
