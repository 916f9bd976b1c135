/** As páginas dos acordos de cooperação. */
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { contar } from '../../../../ui/texto.ts';
import { escritoEm, responderFormulario } from '../../http/formulario.tsx';
import { executar } from '../../nucleo/acao.ts';
import { cadastrarAcordo } from '../actions/cadastrar-acordo.ts';
import { hojeEmBrasilia } from '../hoje.ts';
import { listarAcordos, listarOrgaos } from '../queries.ts';
import { registrarDenuncia } from './denunciar.tsx';
import { registrarEtapas } from './etapas.tsx';
import { PaginaDoAcordoNovo } from './formulario-do-acordo.tsx';
import { PaginaDosAcordos } from './lista.tsx';
import { mostrarAcordo, podeGerir } from './mostrar.tsx';

const idSchema = z.object({ id: z.guid() });
const feitoSchema = z.object({
  feito: z.string().optional(),
  n: z.coerce.number().int().min(0).optional().catch(undefined),
});

const FEITO: Record<string, string> = {
  cadastrado: 'Acordo cadastrado. Acrescente as etapas do plano de trabalho.',
  etapa: 'Etapa gravada.',
  cumprida: 'Etapa marcada como cumprida.',
  retirada: 'Etapa retirada: não conta mais, e fica no registro com o motivo.',
};

const mensagemDe = ({ feito, n = 0 }: z.output<typeof feitoSchema>): string | undefined =>
  feito === 'denunciado'
    ? `Acordo denunciado. ${contar(n, 'pessoa perde', 'pessoas perdem')} o acesso no dia seguinte ao último.`
    : FEITO[feito ?? ''];

export function registrarPaginasDosAcordos(app: Aplicacao): void {
  app.get(
    '/acordos',
    { schema: { hide: true }, config: { acesso: { permissao: 'acesso.acordo.ver' } } },
    async (req, reply) => {
      const hoje = hojeEmBrasilia(app.servicos.relogio.agora());
      const acordos = await listarAcordos(app.servicos.banco, hoje);
      return responderPagina(reply, <PaginaDosAcordos acordos={acordos} hoje={hoje} podeGerir={podeGerir(req)} />);
    },
  );

  const gerir = { acesso: { permissao: 'acesso.acordo.gerir' } } as const;
  app.get('/acordos/novo', { schema: { hide: true }, config: gerir }, async (_req, reply) =>
    responderPagina(reply, <PaginaDoAcordoNovo orgaos={await listarOrgaos(app.servicos.banco)} />),
  );
  app.post('/acordos', { schema: { hide: true }, config: gerir }, async (req, reply) => {
    const r = await executar(app.servicos, req.quem, cadastrarAcordo, req.body);
    if (r.ok) return reply.redirect(`/acordos/${r.valor.id}?feito=cadastrado`, 303);
    const orgaos = await listarOrgaos(app.servicos.banco);
    return responderFormulario(reply, r.recusas, (p) => (
      <PaginaDoAcordoNovo orgaos={orgaos} escrito={escritoEm(req.body)} problemas={p} />
    ));
  });
  app.get(
    '/acordos/:id',
    {
      schema: { hide: true, params: idSchema, querystring: feitoSchema },
      config: { acesso: { permissao: 'acesso.acordo.ver' } },
    },
    async (req, reply) => mostrarAcordo(reply, req.params.id, mensagemDe(req.query)),
  );
  registrarEtapas(app);
  registrarDenuncia(app);
}
