import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { type Ator, naoEncontrado, poderia, responderRecusa, temPermissao } from '../../../acesso/index.ts';
import { ultimaContagem } from '../../contagem/store.ts';
import { FEITO_NO_LUGAR, FEITO_NA_UNIDADE } from '../../estabelecimentos/pages/feitos.ts';
import { alvoDaUnidade, type Unidade } from '../../estabelecimentos/estabelecimento.ts';
import { dentroDoLugar, type LugarOcupado, montarPlanta } from '../../estabelecimentos/lugar.ts';
import { historicoDasVagas, lugaresDa } from '../../estabelecimentos/store.ts';
import { abrirUnidade, ocupacaoDas, plantaDa, recortesDas, VER_OCUPACAO } from '../../ocupacao/queries.ts';
import { pessoasPorLugar } from '../../ocupacao/store.ts';
import { hojeDos, quantasNaoVe, verMovimento, verPessoas } from '../queries.ts';
import { type OQuePode, PaginaDaUnidade } from './pagina-da-unidade.tsx';
import { PaginaDasPessoas } from './pagina-das-pessoas.tsx';
import { PaginaDoLugar } from './pagina-do-lugar.tsx';

const feitoEm = <F extends Record<string, string>>(feitos: F) =>
  z.object({
    feito: z
      .enum(Object.keys(feitos) as [keyof F & string])
      .optional()
      .catch(undefined),
  });

const daUnidade = { params: z.object({ id: z.guid() }), config: { acesso: { permissao: VER_OCUPACAO } } } as const;

export function registrarPaginasDaUnidade(app: Aplicacao): void {
  registrarSituacao(app);
  registrarPessoas(app);
  registrarLugar(app);
}

function oQuePode(ator: Ator, unidade: Unidade, agora: Date): OQuePode {
  const alvo = alvoDaUnidade(unidade);
  return {
    gerir: !unidade.inativa && poderia(ator, 'custodia.estabelecimento.gerir', alvo, agora),
    lancarRotina: !unidade.inativa && poderia(ator, 'custodia.rotina.lancar', alvo, agora),
    // Sem finalidade ainda, o botão aparece: a página dela a pede.
    contar: !unidade.inativa && poderia({ ...ator, finalidade: 'custodia' }, 'custodia.contagem.fazer', alvo, agora),
    verNomes: temPermissao(ator, 'pessoas.pessoa.ver'),
  };
}

function registrarSituacao(app: Aplicacao): void {
  const { servicos } = app;
  const { params, config } = daUnidade;
  const opcoes = { schema: { hide: true, params, querystring: feitoEm(FEITO_NA_UNIDADE) }, config };
  app.get('/unidades/:id', opcoes, async (req, reply) => {
    const achada = await abrirUnidade(servicos, req.quem, req.params.id);
    if (!achada.ok) return responderRecusa(reply, achada.recusas);
    const unidade = achada.valor;
    const [[ocupada], planta, recortes, movimento, ultima] = await Promise.all([
      ocupacaoDas(servicos, [unidade]),
      plantaDa(servicos, unidade),
      recortesDas(servicos, [unidade]),
      verMovimento(servicos, req.quem, unidade),
      ultimaContagem(servicos.banco, unidade.id),
    ]);
    if (!ocupada) return responderRecusa(reply, [naoEncontrado]);
    const props = {
      ...ocupada,
      planta,
      recortes,
      movimento,
      ultima,
      pode: oQuePode(req.quem.ator, unidade, servicos.relogio.agora()),
      hoje: hojeDos(servicos),
      fuso: servicos.config.fuso,
      feito: req.query.feito && FEITO_NA_UNIDADE[req.query.feito],
    };
    return responderPagina(reply, <PaginaDaUnidade {...props} />);
  });
}

function registrarPessoas(app: Aplicacao): void {
  const { servicos } = app;
  const querystring = z.object({ depois: z.guid().optional().catch(undefined) });
  const opcoes = {
    schema: { hide: true, params: daUnidade.params, querystring },
    config: { acesso: { permissao: 'pessoas.pessoa.ver' } },
  } as const;
  app.get('/unidades/:id/pessoas', opcoes, async (req, reply) => {
    const achada = await abrirUnidade(servicos, req.quem, req.params.id);
    if (!achada.ok) return responderRecusa(reply, achada.recusas);
    const unidade = achada.valor;
    const { depois } = req.query;
    const hoje = hojeDos(servicos);
    const lidas = await verPessoas(servicos, req.quem, unidade, { depoisDe: depois });
    const [ocupada] = await ocupacaoDas(servicos, [unidade]);
    const props = {
      unidade,
      lidas,
      hoje,
      continua: depois !== undefined,
      lugares: await lugaresDa(servicos.banco, unidade.id, hoje),
      naoVe: await quantasNaoVe(servicos, req.quem, unidade, ocupada?.ocupacao.presas ?? 0),
    };
    return responderPagina(reply, <PaginaDasPessoas {...props} />);
  });
}

const achar = (planta: readonly LugarOcupado[], id: string): LugarOcupado | undefined =>
  planta.find((l) => l.id === id) ?? planta.map((l) => achar(l.dentro, id)).find((l) => l !== undefined);

function registrarLugar(app: Aplicacao): void {
  const { servicos } = app;
  const opcoes = {
    schema: {
      hide: true,
      params: z.object({ id: z.guid(), lugar: z.guid() }),
      querystring: feitoEm(FEITO_NO_LUGAR),
    },
    config: daUnidade.config,
  };
  app.get('/unidades/:id/lugares/:lugar', opcoes, async (req, reply) => {
    const achada = await abrirUnidade(servicos, req.quem, req.params.id);
    if (!achada.ok) return responderRecusa(reply, achada.recusas);
    const unidade = achada.valor;
    const hoje = hojeDos(servicos);
    const lugares = await lugaresDa(servicos.banco, unidade.id, hoje);
    const lugar = achar(montarPlanta(lugares, await pessoasPorLugar(servicos.banco, unidade.id)), req.params.lugar);
    if (!lugar) return responderRecusa(reply, [naoEncontrado]);
    const props = {
      unidade,
      lugar,
      lugares,
      hoje,
      vagas: await historicoDasVagas(servicos.banco, unidade.id, lugar.id),
      lidas: await verPessoas(servicos, req.quem, unidade, { lugarIds: dentroDoLugar(lugar.id, lugares) }),
      podeGerir: oQuePode(req.quem.ator, unidade, servicos.relogio.agora()).gerir,
      feito: req.query.feito && FEITO_NO_LUGAR[req.query.feito],
    };
    return responderPagina(reply, <PaginaDoLugar {...props} />);
  });
}
