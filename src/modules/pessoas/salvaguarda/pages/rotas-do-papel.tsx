/** Emitir, imprimir e revogar o papel, a partir da página da pessoa com quem o homônimo se confunde. */
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { iso } from '../../../../direito/tempo/dia.ts';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { feito, recusar, type Resultado } from '../../../../platform/recusa.ts';
import {
  codigoPorExtenso,
  escritoEm,
  executar,
  naoEncontrado,
  porQueNaoPode,
  qrDoEndereco,
  type Quem,
  responderFormulario,
  responderRecusa,
} from '../../../acesso/index.ts';
import { abrirPessoa, type PessoaAberta } from '../../abrir.ts';
import { PERMISSAO } from '../actions/a-pessoa.ts';
import { emitirSalvaguarda } from '../actions/emitir-salvaguarda.ts';
import { revogarSalvaguarda } from '../actions/revogar-salvaguarda.ts';
import { acharSalvaguarda, salvaguardasDe } from '../store.ts';
import { PaginaDeEmitir } from './emitir.tsx';
import { PaginaDaFolha, type PropsDaFolha } from './folha.tsx';

const FEITO = {
  emitida: 'Papel emitido. Imprima e entregue.',
  revogada: 'Papel revogado. Quem o conferir já vê que não vale.',
} as const;
const feitos = Object.keys(FEITO) as (keyof typeof FEITO)[];

const config = { acesso: { permissao: PERMISSAO } } as const;
const params = z.object({ id: z.guid() });
const doPapel = params.extend({ papel: z.guid() });
const querystring = z.object({ feito: z.enum(feitos).optional().catch(undefined) });

export function registrarPapeis(app: Aplicacao): void {
  const { servicos } = app;
  const { banco, relogio, config: conf } = servicos;
  const { fuso, enderecoPublico } = conf;
  const emitir = emitirSalvaguarda(fuso);
  const hoje = () => iso(relogio.hoje());

  /** Ver a pessoa pede a permissão de vê-la; emitir, outra. */
  async function abrir(quem: Quem, id: string, leitura: string): Promise<Resultado<PessoaAberta>> {
    const r = await abrirPessoa(servicos, quem, id, { leitura });
    if (!r.ok) return r;
    const impedem = porQueNaoPode(quem.ator, PERMISSAO, r.valor.alvo, relogio.agora());
    return impedem.length > 0 ? recusar(...impedem) : r;
  }

  async function abrirEmissao(quem: Quem, id: string) {
    const r = await abrir(quem, id, 'pessoas.abrir-emissao-da-salvaguarda');
    if (!r.ok) return r;
    return feito({ aberta: r.valor, salvaguardas: await salvaguardasDe(banco, r.valor.id), hoje: hoje() });
  }

  async function abrirFolha(quem: Quem, id: string, papel: string): Promise<Resultado<PropsDaFolha>> {
    const r = await abrir(quem, id, 'pessoas.abrir-folha-da-salvaguarda');
    if (!r.ok) return r;
    const salvaguarda = await acharSalvaguarda(banco, r.valor.id, papel);
    if (!salvaguarda) return recusar(naoEncontrado);
    const endereco = new URL(`/conferir/${codigoPorExtenso(salvaguarda.codigo)}`, enderecoPublico).href;
    return feito({ aberta: r.valor, salvaguarda, hoje: hoje(), fuso, endereco, qr: await qrDoEndereco(endereco) });
  }

  app.get('/pessoas/:id/salvaguarda', { schema: { hide: true, params }, config }, async (req, reply) => {
    const r = await abrirEmissao(req.quem, req.params.id);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    return responderPagina(reply, <PaginaDeEmitir {...r.valor} />);
  });

  app.post('/pessoas/:id/salvaguarda', { schema: { hide: true, params }, config }, async (req, reply) => {
    const { id } = req.params;
    const r = await executar(servicos, req.quem, emitir, { ...Object(req.body), pessoaId: id });
    if (r.ok) return paraAFolha(reply, r.valor.pessoaId, r.valor.id, 'emitida');
    const pagina = await abrirEmissao(req.quem, id);
    if (!pagina.ok) return responderRecusa(reply, pagina.recusas);
    const escrito = escritoEm(req.body);
    return responderFormulario(reply, r.recusas, (problemas) => (
      <PaginaDeEmitir {...pagina.valor} {...{ escrito, problemas }} />
    ));
  });

  const daFolha = { schema: { hide: true, params: doPapel, querystring }, config } as const;
  app.get('/pessoas/:id/salvaguarda/:papel', daFolha, async (req, reply) => {
    const r = await abrirFolha(req.quem, req.params.id, req.params.papel);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    return responderPagina(reply, <PaginaDaFolha {...r.valor} feito={req.query.feito && FEITO[req.query.feito]} />);
  });

  const deRevogar = { schema: { hide: true, params: doPapel }, config } as const;
  app.post('/pessoas/:id/salvaguarda/:papel/revogar', deRevogar, async (req, reply) => {
    const { id, papel } = req.params;
    const entrada = { ...Object(req.body), pessoaId: id, salvaguardaId: papel };
    const r = await executar(servicos, req.quem, revogarSalvaguarda, entrada);
    if (r.ok) return paraAFolha(reply, id, papel, 'revogada');
    const pagina = await abrirFolha(req.quem, id, papel);
    if (!pagina.ok) return responderRecusa(reply, pagina.recusas);
    return responderFormulario(reply, r.recusas, (p) => <PaginaDaFolha {...pagina.valor} problemas={p} />);
  });
}

const paraAFolha = (reply: FastifyReply, id: string, papel: string, o: keyof typeof FEITO) =>
  reply.redirect(`/pessoas/${id}/salvaguarda/${papel}?feito=${o}`, 303);
