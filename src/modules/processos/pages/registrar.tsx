/** Registrar um processo, ou dizer do que já existe o órgão, a classe e o sigilo. */
import { z } from 'zod';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../platform/http/pagina.tsx';
import { type Escrito, escritoEm, executar, responderFormulario, responderRecusa } from '../../acesso/index.ts';
import { registrarProcesso } from '../actions/registrar-processo.ts';
import { lerNumero, numeroEscrito } from '../numero.ts';
import { ESPECIES_DE_ORGAO, type Processo } from '../processo.ts';
import { abrirProcesso } from '../queries.ts';
import { estruturasDas } from '../../pessoas/index.ts';
import { PaginaDeRegistrar } from './formulario.tsx';

const config = { acesso: { permissao: 'processos.processo.lancar' } } as const;
const querystring = z.object({ numero: z.string().max(60).optional().catch(undefined) });

export function registrarRegistro(app: Aplicacao): void {
  const { servicos } = app;
  const acao = registrarProcesso(servicos.config.fuso);

  app.get('/processos/registrar', { schema: { hide: true, querystring }, config }, async (req, reply) => {
    const numero = lerNumero(req.query.numero ?? '');
    const orgaos = await estruturasDas(servicos.banco, ESPECIES_DE_ORGAO);
    if (numero === undefined) return responderPagina(reply, <PaginaDeRegistrar escrito={{}} orgaos={orgaos} />);
    const r = await abrirProcesso(servicos, req.quem, numero);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    const escrito = r.valor.processo ? escritoDoProcesso(r.valor.processo) : { numero: numeroEscrito(numero) };
    return responderPagina(reply, <PaginaDeRegistrar escrito={escrito} orgaos={orgaos} />);
  });

  app.post('/processos', { schema: { hide: true }, config }, async (req, reply) => {
    const r = await executar(servicos, req.quem, acao, req.body);
    if (r.ok) return reply.redirect(`/processos/${r.valor.numero}?feito=registrado`, 303);
    const orgaos = await estruturasDas(servicos.banco, ESPECIES_DE_ORGAO);
    const escrito = escritoEm(req.body);
    return responderFormulario(reply, r.recusas, (problemas) => (
      <PaginaDeRegistrar escrito={escrito} orgaos={orgaos} problemas={problemas} />
    ));
  });
}

const escritoDoProcesso = (p: Processo): Escrito => ({
  numero: numeroEscrito(p.numero),
  especie: p.especie,
  classe: p.classe,
  orgaoId: p.orgaoId,
  orgaoNome: p.orgaoId === undefined ? p.orgao : undefined,
  sigilo: p.sigilo,
  versao: `${p.versao}`,
});
