import { z } from 'zod';
import { iso } from '../../../direito/tempo/dia.ts';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../platform/http/pagina.tsx';
import { escritoEm, executar, responderFormulario, responderRecusa } from '../../acesso/index.ts';
import { calcularPessoa } from '../caso/calcular.ts';
import { abrirNaPagina } from '../pessoa/abrir-na-pagina.ts';
import { fixarData } from './actions/fixar-data.ts';
import { revogarDivergencia } from './actions/revogar.ts';
import { marcosDe } from './datas-fixadas.tsx';
import { PaginaDeFixarData } from './pagina-nova.tsx';

const config = { acesso: { permissao: 'execucao.calculo.divergir' } } as const;
const daPessoa = { schema: { hide: true, params: z.object({ id: z.guid() }) }, config } as const;
const daDivergencia = {
  schema: { hide: true, params: z.object({ id: z.guid(), divergencia: z.guid() }) },
  config,
} as const;

export function registrarDivergencias(app: Aplicacao): void {
  const { servicos } = app;
  const hoje = () => iso(servicos.relogio.hoje());
  const fixar = fixarData(servicos);
  const revogar = revogarDivergencia(servicos);

  app.get('/pessoas/:id/divergencias/nova', daPessoa, async (req, reply) =>
    abrirNaPagina(servicos, req, reply, 'execucao.abrir-fixar-data', (aberta) => {
      const marcos = marcosDe(calcularPessoa(aberta.vigentes, hoje()));
      return responderPagina(reply, <PaginaDeFixarData {...{ aberta, marcos }} hoje={hoje()} />);
    }),
  );

  app.post('/pessoas/:id/divergencias', daPessoa, async (req, reply) => {
    const { id } = req.params;
    const r = await executar(servicos, req.quem, fixar, { ...Object(req.body), pessoaId: id });
    if (r.ok) return reply.redirect(`/pessoas/${id}?feito=data-fixada`, 303);
    return abrirNaPagina(servicos, req, reply, 'execucao.abrir-fixar-data', (aberta) => {
      const marcos = marcosDe(calcularPessoa(aberta.vigentes, hoje()));
      const escrito = escritoEm(req.body);
      return responderFormulario(reply, r.recusas, (problemas) => (
        <PaginaDeFixarData {...{ aberta, marcos, escrito, problemas }} hoje={hoje()} />
      ));
    });
  });

  app.post('/pessoas/:id/divergencias/:divergencia/revogar', daDivergencia, async (req, reply) => {
    const { id: pessoaId, divergencia: divergenciaId } = req.params;
    const r = await executar(servicos, req.quem, revogar, { pessoaId, divergenciaId });
    return r.ok ? reply.redirect(`/pessoas/${pessoaId}?feito=revogada`, 303) : responderRecusa(reply, r.recusas);
  });
}
