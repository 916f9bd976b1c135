import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina, responderPedaco } from '../../../../platform/http/pagina.tsx';
import {
  type Acao,
  autorizarLeitura,
  executar,
  naoEncontrado,
  porQueNaoPode,
  Problemas,
  type Quem,
  responderFormulario,
  responderRecusa,
  semRevelar,
  temPermissao,
} from '../../../acesso/index.ts';
import { feito, recusar, type Resultado } from '../../../../platform/recusa.ts';
import { emCsv, type LinhaEscrita } from '../../formatos/escrever.ts';
import { alvoDe } from '../actions/alvo-da-importacao.ts';
import { cancelarImportacao, pausarImportacao, retomarImportacao } from '../actions/andar.ts';
import { comecarImportacao, guardarOMapa } from '../actions/mapear.ts';
import { emAndamento, type Importacao } from '../importacao.ts';
import { previaDe } from '../previa.ts';
import { errosDe, resumoDosErros } from '../erros.ts';
import { acharImportacao, listarImportacoes } from '../store.ts';
import { Andamento } from './andamento.tsx';
import { PaginaDaImportacao } from './pagina-da-importacao.tsx';
import { PaginaDasImportacoes } from './pagina-das-importacoes.tsx';
import { registrarEnvio } from './envio.tsx';

const IMPORTAR = 'intercambio.arquivo.importar';
const CONFIG = { acesso: { permissao: IMPORTAR } } as const;
const OPCOES = {
  schema: { hide: true, params: z.object({ id: z.guid() }), querystring: z.object({ feito: z.string().optional() }) },
  config: CONFIG,
} as const;

export function registrarImportacoes(app: Aplicacao): void {
  const { servicos } = app;
  const { banco, relogio } = servicos;
  registrarEnvio(app);

  /** A importação, se quem pede a alcança; a leitura fica registrada. */
  async function abrir(quem: Quem, id: string): Promise<Resultado<Importacao>> {
    const importacao = await acharImportacao(banco, id);
    if (!importacao) return recusar(naoEncontrado);
    const recusas = porQueNaoPode(quem.ator, IMPORTAR, alvoDe(importacao), relogio.agora());
    return recusas.length > 0 ? recusar(...semRevelar(recusas)) : feito(importacao);
  }

  async function desenhar(importacao: Importacao, problemas: Problemas, passo?: string) {
    const previa =
      importacao.estado === 'conferida' ? await previaDe(servicos, importacao, importacao.mapa) : undefined;
    const erros = importacao.comErro > 0 ? await resumoDosErros(banco, importacao.id) : [];
    return (
      <PaginaDaImportacao
        importacao={importacao}
        previa={previa}
        erros={erros}
        problemas={problemas}
        passo={passo}
        agora={relogio.agora()}
        fuso={servicos.config.fuso}
      />
    );
  }

  app.get('/importacoes', { schema: { hide: true }, config: CONFIG }, async (req, reply) =>
    responderPagina(
      reply,
      <PaginaDasImportacoes
        importacoes={await listarImportacoes(banco, req.quem.ator)}
        fuso={servicos.config.fuso}
        podeExportar={temPermissao(req.quem.ator, 'intercambio.arquivo.exportar')}
      />,
    ),
  );

  app.get('/importacoes/:id', OPCOES, async (req, reply) => {
    const r = await abrir(req.quem, req.params.id);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    if (req.headers['hx-request'] === 'true') {
      // Acabou: a página inteira tem mais a dizer.
      if (!emAndamento(r.valor)) reply.header('hx-refresh', 'true');
      return responderPedaco(reply, <Andamento importacao={r.valor} agora={relogio.agora()} />);
    }
    const lida = await registrarAbertura(req.quem, r.valor);
    if (!lida.ok) return responderRecusa(reply, lida.recusas);
    return responderPagina(reply, await desenhar(r.valor, new Problemas(), req.query.feito));
  });

  const registrarAbertura = (quem: Quem, importacao: Importacao) =>
    autorizarLeitura(servicos, quem, {
      nome: 'intercambio.ver-importacao',
      permissao: IMPORTAR,
      alvo: alvoDe(importacao),
      objeto: { tipo: 'importacao', id: importacao.id },
    });

  app.post('/importacoes/:id/mapa', OPCOES, async (req, reply) => {
    const corpo = Object(req.body) as Record<string, unknown>;
    const comecar = corpo['passo'] === 'comecar';
    const entrada = { id: req.params.id, mapa: mapaDoCorpo(corpo) };
    const r = await executar(servicos, req.quem, comecar ? comecarImportacao : guardarOMapa, entrada);
    if (r.ok) return reply.redirect(`/importacoes/${r.valor.id}?feito=${comecar ? 'comecada' : 'mapeada'}`, 303);
    const aberta = await abrir(req.quem, req.params.id);
    if (!aberta.ok) return responderRecusa(reply, aberta.recusas);
    const pagina = (problemas: Problemas) => desenhar({ ...aberta.valor, mapa: entrada.mapa }, problemas);
    const vnode = await pagina(new Problemas(r.recusas));
    return responderFormulario(reply, r.recusas, () => vnode);
  });

  const passos = { pausar: pausarImportacao, retomar: retomarImportacao, cancelar: cancelarImportacao };
  for (const [nome, acao] of Object.entries(passos)) {
    app.post(`/importacoes/:id/${nome}`, OPCOES, async (req, reply) => {
      const r = await executar(servicos, req.quem, acao as Acao<z.ZodType, Importacao, { id: string }>, {
        id: req.params.id,
      });
      if (!r.ok) return responderRecusa(reply, r.recusas);
      return reply.redirect(`/importacoes/${r.valor.id}`, 303);
    });
  }

  app.get('/importacoes/:id/problemas.csv', OPCOES, async (req, reply) => {
    const r = await abrir(req.quem, req.params.id);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    const lida = await registrarAbertura(req.quem, r.valor);
    if (!lida.ok) return responderRecusa(reply, lida.recusas);
    async function* linhas(): AsyncGenerator<LinhaEscrita> {
      for await (const e of errosDe(banco, req.params.id)) {
        yield { linha: String(e.linha), campo: e.campo, valor: e.valor, problema: e.mensagem };
      }
    }
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="problemas-${req.params.id}.csv"`)
      .type('text/csv; charset=utf-8')
      .send(emCsv(['linha', 'campo', 'valor', 'problema'], linhas()));
  });
}

const PREFIXO = 'mapa-';

/** `mapa-nome=Nome completo` → `{ nome: 'Nome completo' }`. */
const mapaDoCorpo = (corpo: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(corpo).flatMap(([nome, valor]) =>
      nome.startsWith(PREFIXO) && typeof valor === 'string' && valor !== ''
        ? [[nome.slice(PREFIXO.length), valor]]
        : [],
    ),
  );
