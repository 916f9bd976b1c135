import { z } from 'zod';
import { iso } from '../../../direito/tempo/dia.ts';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../platform/http/pagina.tsx';
import { escritoEm, executar, poderia, responderFormulario, responderRecusa } from '../../acesso/index.ts';
import { assumir } from '../actions/assumir.ts';
import { explicar } from '../actions/explicar.ts';
import { FILTRO } from '../filtro.ts';
import { lerContradicao, lerContradicoes } from '../queries.ts';
import { PaginaDaContradicao } from './contradicao.tsx';
import { PaginaDasContradicoes } from './lista.tsx';

const TRATAR = 'conciliador.contradicao.tratar';
const params = z.object({ pessoaId: z.guid(), id: z.guid() });
const ver = { acesso: { permissao: 'conciliador.contradicao.ver' } } as const;
const tratar = { acesso: { permissao: TRATAR } } as const;

export function registrarPaginas(app: Aplicacao): void {
  const { servicos } = app;
  const hoje = () => iso(servicos.relogio.hoje());
  const formato = new Intl.DateTimeFormat('pt-BR', {
    timeZone: servicos.config.fuso,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const quando = (instante: Date) => `em ${formato.format(instante).replace(',', ' às')}`;

  app.get('/contradicoes', { schema: { hide: true, querystring: FILTRO }, config: ver }, async (req, reply) => {
    const r = await lerContradicoes(servicos, req.quem, req.query, hoje());
    if (!r.ok) return responderRecusa(reply, r.recusas);
    return responderPagina(reply, <PaginaDasContradicoes lista={r.valor} filtro={req.query} />);
  });

  app.get('/contradicoes/:pessoaId/:id', { schema: { hide: true, params }, config: ver }, async (req, reply) => {
    const { pessoaId, id } = req.params;
    const r = await lerContradicao(servicos, req.quem, pessoaId, id, hoje());
    if (!r.ok) return responderRecusa(reply, r.recusas);
    const trata = poderia(req.quem.ator, TRATAR, {}, servicos.relogio.agora());
    return responderPagina(reply, <PaginaDaContradicao contradicao={r.valor} {...{ trata, quando }} />);
  });

  const daContradicao = { schema: { hide: true, params }, config: tratar } as const;
  const endereco = ({ pessoaId, id }: z.output<typeof params>) => `/contradicoes/${pessoaId}/${id}`;

  app.post('/contradicoes/:pessoaId/:id/assumir', daContradicao, async (req, reply) => {
    const r = await executar(servicos, req.quem, assumir, req.params);
    return r.ok ? reply.redirect(endereco(req.params), 303) : responderRecusa(reply, r.recusas);
  });

  app.post('/contradicoes/:pessoaId/:id/explicar', daContradicao, async (req, reply) => {
    const { pessoaId, id } = req.params;
    const r = await executar(servicos, req.quem, explicar, { ...Object(req.body), pessoaId, id });
    if (r.ok) return reply.redirect(endereco(req.params), 303);
    const lida = await lerContradicao(servicos, req.quem, pessoaId, id, hoje());
    if (!lida.ok) return responderRecusa(reply, lida.recusas);
    const escrito = escritoEm(req.body);
    return responderFormulario(reply, r.recusas, (problemas) => (
      <PaginaDaContradicao contradicao={lida.valor} trata {...{ quando, escrito, problemas }} />
    ));
  });
}
