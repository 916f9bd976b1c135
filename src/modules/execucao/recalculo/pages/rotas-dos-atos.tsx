/** Criar, parar, retomar e decidir. */
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { recusar, type Resultado } from '../../../../platform/recusa.ts';
import {
  escritoEm,
  executar,
  porQueNaoPode,
  type Quem,
  responderFormulario,
  responderRecusa,
} from '../../../acesso/index.ts';
import { lerProcura, nomeDaProcura } from '../../detector/procura.ts';
import { abrirRecalculo } from '../abrir.ts';
import { criarRecalculo } from '../actions/criar.ts';
import { descartarRecalculo } from '../actions/descartar.ts';
import { oficializarRecalculo } from '../actions/oficializar.ts';
import { pausarRecalculo } from '../actions/pausar.ts';
import { retomarRecalculo } from '../actions/retomar.ts';
import { GERIR } from '../actions/sobre-recalculo.ts';
import { numerosDe } from '../numeros.ts';
import type { PedidoDeRecalculo } from '../pedido.ts';
import { falhasDe, progressoDe } from '../queries.ts';
import { PaginaDeDecidir } from './pagina-de-decidir.tsx';
import { PaginaDoNovo } from './pagina-do-novo.tsx';

const config = { acesso: { permissao: GERIR } } as const;
const opcoes = { schema: { hide: true }, config } as const;
const deUm = { schema: { hide: true, params: z.object({ id: z.guid() }) }, config } as const;

const SEM_PROCURA = {
  codigo: 'falta-procura',
  mensagem: 'Escolha a lei ou o decreto.',
  campo: 'procura',
};

export function registrarAtosDoRecalculo(app: Aplicacao): void {
  const { servicos } = app;
  const { banco, relogio } = servicos;
  const criar = criarRecalculo(servicos);

  /** Melhor confirmar a identidade antes de escrever que perder o escrito. */
  const recusasDe = ({ ator }: Quem) => porQueNaoPode(ator, GERIR, {}, relogio.agora());

  app.get('/recalculos/novo', opcoes, (req, reply) => {
    const recusas = recusasDe(req.quem);
    return recusas.length > 0 ? responderRecusa(reply, recusas) : responderPagina(reply, <PaginaDoNovo />);
  });

  app.post('/recalculos', opcoes, async (req, reply) => {
    const escrito = escritoEm(req.body);
    const r = await criarDoFormulario(req.quem, escrito);
    if (r.ok) return reply.redirect(`/recalculos/${r.valor.id}?feito=criado`, 303);
    const procura = typeof escrito['procura'] === 'string' ? escrito['procura'] : undefined;
    return responderFormulario(reply, r.recusas, (problemas) => <PaginaDoNovo {...{ problemas, procura }} />);
  });

  async function criarDoFormulario(
    quem: Quem,
    escrito: ReturnType<typeof escritoEm>,
  ): Promise<Resultado<{ id: string }>> {
    const novo = novoDe(escrito);
    return novo ? executar(servicos, quem, criar, novo) : recusar(SEM_PROCURA);
  }

  const atos = [
    ['pausar', pausarRecalculo, 'pausado'],
    ['retomar', retomarRecalculo, 'retomado'],
  ] as const;
  for (const [nome, acao, feito] of atos) {
    app.post(`/recalculos/:id/${nome}`, deUm, async (req, reply) => {
      const { id } = req.params;
      const r = await executar(servicos, req.quem, acao, { recalculoId: id });
      return r.ok ? reply.redirect(`/recalculos/${id}?feito=${feito}`, 303) : responderRecusa(reply, r.recusas);
    });
  }

  const decisoes = [
    ['oficializar', oficializarRecalculo, 'oficializado'],
    ['descartar', descartarRecalculo, 'descartado'],
  ] as const;
  for (const [decisao, acao, feito] of decisoes) {
    app.get(`/recalculos/:id/${decisao}`, deUm, async (req, reply) => {
      const recusas = recusasDe(req.quem);
      if (recusas.length > 0) return responderRecusa(reply, recusas);
      const resumo = await resumir(req.quem, req.params.id);
      if (!resumo.ok) return responderRecusa(reply, resumo.recusas);
      return responderPagina(reply, <PaginaDeDecidir decisao={decisao} {...resumo.valor} />);
    });

    app.post(`/recalculos/:id/${decisao}`, deUm, async (req, reply) => {
      const { id } = req.params;
      const escrito = escritoEm(req.body);
      const r = await executar(servicos, req.quem, acao, { ...escrito, recalculoId: id });
      if (r.ok) return reply.redirect(`/recalculos/${id}?feito=${feito}`, 303);
      const resumo = await resumir(req.quem, id);
      if (!resumo.ok) return responderRecusa(reply, resumo.recusas);
      return responderFormulario(reply, r.recusas, (problemas) => (
        <PaginaDeDecidir decisao={decisao} {...resumo.valor} {...{ problemas, escrito }} />
      ));
    });
  }

  async function resumir(quem: Quem, id: string) {
    const aberto = await abrirRecalculo(servicos, quem, id);
    if (!aberto.ok) return aberto;
    const [{ feitas }, falhas] = await Promise.all([progressoDe(banco, id), falhasDe(banco, id)]);
    const numeros = await numerosDe(banco, { recalculoId: id }, feitas);
    const { recalculo } = aberto.valor;
    return { ok: true, valor: { recalculo, numeros, falhas: falhas.reduce((n, f) => n + f.pessoas, 0) } } as const;
  }
}

/** Do que se escolheu ao nome e ao pedido; `undefined`: não se escolheu nada que se conheça. */
function novoDe(escrito: ReturnType<typeof escritoEm>): { nome: string; pedido: PedidoDeRecalculo } | undefined {
  if (escrito['especie'] === 'regras') return { nome: 'Contas de todos refeitas', pedido: { especie: 'regras' } };
  const procura = typeof escrito['procura'] === 'string' ? lerProcura(escrito['procura']) : undefined;
  if (!procura) return undefined;
  const nome = nomeDaProcura(procura);
  return 'lei' in procura
    ? { nome: `${nome}, contra a lei de antes`, pedido: { especie: 'estudo', lei: procura.lei } }
    : { nome: `Quem cabe no ${nome}`, pedido: { especie: 'detector', procura } };
}
