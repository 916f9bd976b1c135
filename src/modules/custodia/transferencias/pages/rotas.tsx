import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { escritoEm, executar, responderFormulario, responderRecusa, semRevelar } from '../../../acesso/index.ts';
import { unidadesDeDestino } from '../destinos.ts';
import { abrirNaCustodia, hojeDos } from '../../nucleo/abrir.ts';
import { comPessoa, feitoEm } from '../../nucleo/rotas.ts';
import { andarTransferencia } from '../actions/andar-transferencia.ts';
import { pedirTransferencia } from '../actions/pedir-transferencia.ts';
import { abrirTransferencia, verFilas } from '../queries.ts';
import { PASSOS, type Passo } from '../transferencia.ts';
import { PaginaDasFilas } from './filas.tsx';
import { PaginaDePedir } from './pedir.tsx';
import { PaginaDaTransferencia } from './transferencia.tsx';

const FEITO: Readonly<Record<Passo | 'pedida', string>> = {
  pedida: 'Transferência pedida. Quem autoriza já a vê na fila.',
  autorizada: 'Transferência autorizada. Falta a unidade de origem marcar a escolta.',
  negada: 'Transferência negada.',
  escolta: 'Escolta marcada. Falta registrar a saída.',
  'em-transito': 'Saída registrada. A unidade de destino a recebe.',
  recebida: 'Pessoa recebida na unidade.',
  cancelada: 'Transferência cancelada.',
};

const VER = { acesso: { permissao: 'pessoas.pessoa.ver' } } as const;

export function registrarTransferencias(app: Aplicacao): void {
  registrarFilas(app);
  registrarPedido(app);
  registrarPassos(app);
}

function registrarFilas(app: Aplicacao): void {
  const { servicos } = app;
  const opcoes = { schema: { hide: true, querystring: feitoEm(FEITO) }, config: VER };
  app.get('/transferencias', opcoes, async (req, reply) => {
    const r = await verFilas(servicos, req.quem);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    const feito = req.query.feito && FEITO[req.query.feito];
    return responderPagina(reply, <PaginaDasFilas filas={r.valor} hoje={hojeDos(servicos)} feito={feito} />);
  });
}

function registrarPedido(app: Aplicacao): void {
  const { servicos } = app;
  const { fuso } = servicos.config;
  const opcoes = { schema: comPessoa, config: { acesso: { permissao: 'custodia.transferencia.pedir' } } } as const;
  const abrir = async (quem: Parameters<typeof abrirNaCustodia>[1], id: string) =>
    abrirNaCustodia(servicos, quem, id, {
      leitura: 'custodia.abrir-pedido-de-transferencia',
      paraLancar: 'custodia.transferencia.pedir',
    });
  const destinosDe = async (atual: string | undefined) =>
    (await unidadesDeDestino(servicos.banco)).filter((d) => d.id !== atual);

  app.get('/pessoas/:id/transferencia', opcoes, async (req, reply) => {
    const r = await abrir(req.quem, req.params.id);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    const destinos = await destinosDe(r.valor.situacao.estruturaId);
    return responderPagina(reply, <PaginaDePedir lida={r.valor} destinos={destinos} />);
  });

  app.post('/pessoas/:id/transferencia', opcoes, async (req, reply) => {
    const escrito = escritoEm(req.body);
    const corpo = { ...escrito, pessoaId: req.params.id };
    const feito = await executar(servicos, req.quem, pedirTransferencia(fuso), corpo);
    if (feito.ok) return reply.redirect('/transferencias?feito=pedida', 303);
    const r = await abrir(req.quem, req.params.id);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    const destinos = await destinosDe(r.valor.situacao.estruturaId);
    return responderFormulario(reply, feito.recusas, (p) => (
      <PaginaDePedir lida={r.valor} destinos={destinos} escrito={escrito} problemas={p} />
    ));
  });
}

function registrarPassos(app: Aplicacao): void {
  const { servicos } = app;
  const params = z.object({ pessoa: z.guid(), id: z.guid() });
  app.get('/transferencias/:pessoa/:id', { schema: { hide: true, params }, config: VER }, async (req, reply) => {
    const { pessoa: pessoaId, id } = req.params;
    const r = await abrirTransferencia(servicos, req.quem, { pessoaId, id });
    if (!r.ok) return responderRecusa(reply, r.recusas);
    return responderPagina(reply, <PaginaDaTransferencia aberta={r.valor} />);
  });

  const schema = { hide: true, params: params.extend({ passo: z.enum(PASSOS) }) };
  app.post('/transferencias/:pessoa/:id/:passo', { schema, config: VER }, async (req, reply) => {
    const { pessoa: pessoaId, id, passo } = req.params;
    const escrito = escritoEm(req.body);
    const acao = andarTransferencia(passo, servicos.config.fuso);
    const feito = await executar(servicos, req.quem, acao, { ...escrito, pessoaId, transferenciaId: id });
    if (feito.ok) return reply.redirect(`/transferencias?feito=${passo}`, 303);
    const r = await abrirTransferencia(servicos, req.quem, { pessoaId, id });
    if (!r.ok) return responderRecusa(reply, semRevelar(feito.recusas));
    return responderFormulario(reply, feito.recusas, (p) => (
      <PaginaDaTransferencia aberta={r.valor} tentado={passo} escrito={escrito} problemas={p} />
    ));
  });
}
