import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { poderia } from '../../http/poderia.ts';
import { responderRecusa } from '../../http/recusa.tsx';
import { verTitular } from '../queries.ts';
import { alvoDoTitular } from '../titular.ts';
import { PaginaDaFicha } from './pagina-da-ficha.tsx';

const FEITO = { cadastrada: 'Cadastrada. Agora emita o código, para que ela veja as próprias datas.' } as const;

const schema = {
  hide: true,
  params: z.object({ id: z.guid() }),
  querystring: z.object({ feito: z.enum(['cadastrada']).optional().catch(undefined) }),
} as const;

export function registrarFicha(app: Aplicacao): void {
  const { servicos } = app;
  const config = { acesso: { permissao: 'acesso.titular.ver' } } as const;
  app.get('/titulares/:id', { schema, config }, async (req, reply) => {
    const ficha = await verTitular(servicos, req.quem, req.params.id);
    if (!ficha.ok) return responderRecusa(reply, ficha.recusas);
    const agora = servicos.relogio.agora();
    const alvo = alvoDoTitular(ficha.valor.titular);
    const podeEmitir = poderia(req.quem.ator, 'acesso.titular.emitir-codigo', alvo, agora);
    const feito = req.query.feito && FEITO[req.query.feito];
    return responderPagina(
      reply,
      <PaginaDaFicha {...ficha.valor} {...{ podeEmitir, feito, agora }} fuso={servicos.config.fuso} />,
    );
  });
}
