import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { exportarSelos } from '../../../auditoria/index.ts';
import { responderRecusa } from '../../http/recusa.tsx';
import { executar } from '../../nucleo/acao.ts';
import { autorizarLeitura } from '../../nucleo/consulta.ts';
import { temPermissao } from '../../permissao/decidir.ts';
import { pedirVerificacao } from '../actions/pedir-verificacao.ts';
import { lerVerificacao } from '../verificacao.ts';
import { PaginaDaVerificacao } from './pagina-da-verificacao.tsx';

const VER = { acesso: { permissao: 'auditoria.registro.buscar' } } as const;
const EXPORTAR = { acesso: { permissao: 'auditoria.selo.exportar' } } as const;
const querystring = z.object({ feito: z.literal('pedida').optional().catch(undefined) });

export function registrarVerificacao(app: Aplicacao): void {
  const { servicos } = app;

  app.get('/auditoria/verificacao', { schema: { hide: true, querystring }, config: VER }, async (req, reply) => {
    const props = {
      verificacao: await lerVerificacao(servicos.banco),
      podeExportar: temPermissao(req.quem.ator, 'auditoria.selo.exportar'),
      pediu: req.query.feito === 'pedida',
      fuso: servicos.config.fuso,
    };
    return responderPagina(reply, <PaginaDaVerificacao {...props} />);
  });

  app.post('/auditoria/verificacao', { schema: { hide: true }, config: VER }, async (req, reply) => {
    const r = await executar(servicos, req.quem, pedirVerificacao, {});
    return r.ok ? reply.redirect('/auditoria/verificacao?feito=pedida', 303) : responderRecusa(reply, r.recusas);
  });

  app.get('/auditoria/selos.json', { schema: { hide: true }, config: EXPORTAR }, async (req, reply) => {
    const permissao = 'auditoria.selo.exportar';
    const pode = await autorizarLeitura(servicos, req.quem, { nome: 'auditoria.exportar-selos', permissao, alvo: {} });
    if (!pode.ok) return responderRecusa(reply, pode.recusas);
    const { texto } = await exportarSelos(servicos.banco);
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', 'attachment; filename="selos-da-auditoria.json"')
      .type('application/json; charset=utf-8')
      .send(texto);
  });
}
