import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { type Escrito, escritoEm, executar, responderFormulario, responderRecusa } from '../../../acesso/index.ts';
import { lugaresDa } from '../../estabelecimentos/store.ts';
import { hojeDos } from '../../unidade/queries.ts';
import { comecarContagem } from '../actions/comecar-contagem.ts';
import { encerrarContagem } from '../actions/encerrar-contagem.ts';
import { balancoDe, progresso } from '../contagem.ts';
import { abrirContagem, type ContagemAberta, unidadeParaContar, verDivergentes } from '../queries.ts';
import { contadas, contagensDa, CONTAR } from '../store.ts';
import { PaginaDaContagem } from './pagina-da-contagem.tsx';
import { PaginaDasContagens } from './pagina-das-contagens.tsx';
import { PaginaDeEncerrar } from './pagina-de-encerrar.tsx';
import { registrarCela } from './rotas-da-cela.tsx';

/** Contagens na lista, no máximo. */
const CABEM_NA_LISTA = 30;

const config = { acesso: { permissao: CONTAR } } as const;
const daUnidade = { schema: { hide: true, params: z.object({ id: z.guid() }) }, config };
const daContagem = { schema: { hide: true, params: z.object({ id: z.guid(), contagem: z.guid() }) }, config };

export function registrarContagem(app: Aplicacao): void {
  registrarComeco(app);
  registrarContagemAberta(app);
  registrarFim(app);
  registrarCela(app);
}

function registrarComeco(app: Aplicacao): void {
  const { servicos } = app;
  const acao = comecarContagem(servicos.config.fuso);
  const lerDados = async (id: string) => ({
    lugares: await lugaresDa(servicos.banco, id, hojeDos(servicos)),
    contagens: await contagensDa(servicos.banco, id, CABEM_NA_LISTA),
    fuso: servicos.config.fuso,
  });

  app.get('/unidades/:id/contagens', daUnidade, async (req, reply) => {
    const unidade = await unidadeParaContar(servicos, req.quem, req.params.id);
    if (!unidade.ok) return responderRecusa(reply, unidade.recusas);
    const dados = await lerDados(unidade.valor.id);
    return responderPagina(reply, <PaginaDasContagens {...dados} unidade={unidade.valor} escrito={{}} />);
  });

  app.post('/unidades/:id/contagens', daUnidade, async (req, reply) => {
    const { id } = req.params;
    const r = await executar(servicos, req.quem, acao, { ...Object(req.body), estruturaId: id });
    if (r.ok) return reply.redirect(`/unidades/${id}/contagens/${r.valor.id}`, 303);
    const unidade = await unidadeParaContar(servicos, req.quem, id);
    if (!unidade.ok) return responderRecusa(reply, unidade.recusas);
    const dados = { ...(await lerDados(id)), unidade: unidade.valor, escrito: escritoEm(req.body) };
    return responderFormulario(reply, r.recusas, (problemas) => (
      <PaginaDasContagens {...dados} problemas={problemas} />
    ));
  });
}

function registrarContagemAberta(app: Aplicacao): void {
  const { servicos } = app;
  app.get('/unidades/:id/contagens/:contagem', daContagem, async (req, reply) => {
    const aberta = await abrirContagem(servicos, req.quem, req.params);
    if (!aberta.ok) return responderRecusa(reply, aberta.recusas);
    const pessoas = await contadas(servicos.banco, aberta.valor.contagem.id);
    const terminou = aberta.valor.contagem.terminadaEm !== undefined;
    const props = {
      ...aberta.valor,
      lugares: await lugaresDa(servicos.banco, aberta.valor.unidade.id, hojeDos(servicos)),
      progresso: progresso(pessoas),
      balanco: balancoDe(pessoas),
      divergentes: terminou ? await verDivergentes(servicos, req.quem, aberta.valor) : undefined,
      fuso: servicos.config.fuso,
    };
    return responderPagina(reply, <PaginaDaContagem {...props} />);
  });
}

function registrarFim(app: Aplicacao): void {
  const { servicos } = app;
  const lerDados = async (quem: Parameters<typeof verDivergentes>[1], aberta: ContagemAberta, escrito: Escrito) => ({
    ...aberta,
    escrito,
    lugares: await lugaresDa(servicos.banco, aberta.unidade.id, hojeDos(servicos)),
    balanco: balancoDe(await contadas(servicos.banco, aberta.contagem.id)),
    divergentes: await verDivergentes(servicos, quem, aberta),
    fuso: servicos.config.fuso,
  });

  app.get('/unidades/:id/contagens/:contagem/encerrar', daContagem, async (req, reply) => {
    const aberta = await abrirContagem(servicos, req.quem, req.params);
    if (!aberta.ok) return responderRecusa(reply, aberta.recusas);
    if (aberta.valor.contagem.terminadaEm) return reply.redirect(endereco(req.params), 303);
    return responderPagina(reply, <PaginaDeEncerrar {...await lerDados(req.quem, aberta.valor, {})} />);
  });

  app.post('/unidades/:id/contagens/:contagem/encerrar', daContagem, async (req, reply) => {
    const contagemId = req.params.contagem;
    const r = await executar(servicos, req.quem, encerrarContagem, { ...Object(req.body), contagemId });
    if (r.ok) return reply.redirect(endereco(req.params), 303);
    const aberta = await abrirContagem(servicos, req.quem, req.params);
    if (!aberta.ok) return responderRecusa(reply, aberta.recusas);
    const dados = await lerDados(req.quem, aberta.valor, escritoEm(req.body));
    return responderFormulario(reply, r.recusas, (problemas) => <PaginaDeEncerrar {...dados} problemas={problemas} />);
  });
}

const endereco = ({ id, contagem }: { id: string; contagem: string }): string =>
  `/unidades/${id}/contagens/${contagem}`;
