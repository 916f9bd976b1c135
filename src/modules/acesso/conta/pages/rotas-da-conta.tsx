/** `/conta`: por que lotação a pessoa age, o que pode, e para quê. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { campo, voltaDe } from '../../entrar/http.ts';
import { comVolta } from '../../entrar/volta.ts';
import { Problemas, responderFormulario } from '../../http/formulario.tsx';
import { responderRecusa } from '../../http/recusa.tsx';
import { calendarioEntre } from '../../lotacoes/calendario-store.ts';
import { diaEm, somarDias } from '../../lotacoes/calendario.ts';
import { situacaoEmPalavras } from '../../lotacoes/em-palavras.ts';
import { executar } from '../../nucleo/acao.ts';
import { naoEncontrado } from '../../nucleo/recusas.ts';
import type { SessaoLida } from '../../sessoes/carregar.ts';
import { escolherFinalidade } from '../../sessoes/actions/escolher-finalidade.ts';
import { trocarLotacao } from '../../sessoes/actions/trocar-lotacao.ts';
import { type LinhaDeLotacao, PaginaDaConta } from './conta.tsx';
import { PaginaDaFinalidade } from './finalidade.tsx';

const OPCOES = { schema: { hide: true }, config: { acesso: { entrado: 'cada um cuida da própria conta' } } };
const buscaSchema = z.looseObject({ feito: z.string().max(40).optional().catch(undefined) });

/** Até onde se procura a próxima abertura de um plantão: mais de um recesso de fim de ano. */
const DIAS_ADIANTE = 400;

export function registrarPaginasDaConta(app: Aplicacao): void {
  const { servicos } = app;
  const desenhista = async (req: FastifyRequest, sessao: SessaoLida, feito?: string) => {
    const lotacoes = await linhasDasLotacoes(app, sessao);
    const { procedimento } = sessao;
    return (problemas: Problemas) => (
      <PaginaDaConta ator={req.quem.ator} {...{ procedimento, lotacoes, problemas, feito }} />
    );
  };

  app.get('/conta', { ...OPCOES, schema: { hide: true, querystring: buscaSchema } }, async (req, reply) => {
    if (!req.sessao?.fatos) return responderRecusa(reply, [naoEncontrado]);
    const pagina = await desenhista(req, req.sessao, req.query.feito);
    return responderPagina(reply, pagina(new Problemas()));
  });

  app.post('/conta/lotacao', OPCOES, async (req, reply) => {
    const r = await executar(servicos, req.quem, trocarLotacao, req.body);
    if (r.ok) return reply.redirect('/conta?feito=lotacao', 303);
    if (!req.sessao) return responderRecusa(reply, r.recusas);
    return responderFormulario(reply, r.recusas, await desenhista(req, req.sessao));
  });

  registrarFinalidade(app);
}

async function linhasDasLotacoes({ servicos }: Aplicacao, { fatos }: SessaoLida): Promise<LinhaDeLotacao[]> {
  const agora = servicos.relogio.agora();
  const hoje = diaEm(servicos.config.fuso, agora);
  const calendario = await calendarioEntre(servicos.banco, somarDias(hoje, -1), somarDias(hoje, DIAS_ADIANTE));
  const linhas = (fatos?.lotacoes ?? []).map((lotacao) => ({
    lotacao,
    situacao: situacaoEmPalavras(lotacao, calendario, agora),
  }));
  return linhas.toSorted((a, b) => Number(b.situacao.aberta) - Number(a.situacao.aberta));
}

function registrarFinalidade(app: Aplicacao): void {
  app.get('/finalidade', OPCOES, async (req, reply) => {
    const { finalidade } = req.quem.ator;
    const { procedimento } = req.quem;
    return responderPagina(
      reply,
      <PaginaDaFinalidade {...{ finalidade, procedimento, volta: voltaDe(req), problemas: new Problemas() }} />,
    );
  });
  app.post('/finalidade', OPCOES, async (req: FastifyRequest, reply: FastifyReply) => {
    const volta = voltaDe(req);
    const r = await executar(app.servicos, req.quem, escolherFinalidade, req.body);
    if (r.ok) return reply.redirect(comVolta('/conta', volta) === '/conta' ? '/conta?feito=finalidade' : volta, 303);
    const finalidade = campo(req.body, 'finalidade');
    const procedimento = campo(req.body, 'procedimento');
    return responderFormulario(reply, r.recusas, (problemas) => (
      <PaginaDaFinalidade {...{ finalidade, procedimento, volta, problemas }} />
    ));
  });
}
