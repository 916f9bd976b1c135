/** O endereço público do papel: o que o código QR abre. */
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { codigoPorExtenso, criarAssinador, escritoEm, responderFormulario, valorDe } from '../../../acesso/index.ts';
import { lerCodigoDoPapel } from '../codigo.ts';
import { conferirPapel, MAL_ESCRITO } from '../conferir.ts';
import { PaginaDeConferir, PaginaDoConferido } from './conferir.tsx';

const config = { acesso: { publica: 'quem recebe o papel o confere na rua, sem ter conta' } } as const;
const OPCOES = { schema: { hide: true }, config } as const;

export function registrarConferir(app: Aplicacao): void {
  const { servicos } = app;
  const assinador = criarAssinador([servicos.chaveMestra]);

  app.get('/conferir', OPCOES, (_req, reply) => responderPagina(reply, <PaginaDeConferir />));

  app.post('/conferir', OPCOES, (req, reply) => {
    const escrito = valorDe(escritoEm(req.body, ['codigo']), 'codigo') ?? '';
    const codigo = lerCodigoDoPapel(escrito);
    if (codigo) return reply.redirect(`/conferir/${codigoPorExtenso(codigo)}`, 303);
    return responderFormulario(reply, [MAL_ESCRITO], (p) => <PaginaDeConferir escrito={escrito} problemas={p} />);
  });

  const params = z.object({ codigo: z.string() });
  app.get('/conferir/:codigo', { schema: { hide: true, params }, config }, async (req, reply) => {
    const { codigo } = req.params;
    // Diz de quem é o papel: não fica guardado no caminho nem em buscador.
    reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex');
    const r = await conferirPapel(servicos, assinador, req.quem, codigo);
    if (r.ok) return responderPagina(reply, <PaginaDoConferido papel={r.valor} />);
    return responderFormulario(reply, r.recusas, (p) => <PaginaDeConferir escrito={codigo} problemas={p} />);
  });
}
