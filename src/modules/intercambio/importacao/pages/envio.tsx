/** Enviar o arquivo: de uma vez pelo formulário ou, com JavaScript, em pedaços que se repetem se a rede cair. */
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { feito, recusar, type Recusa, type Resultado } from '../../../../platform/recusa.ts';
import {
  type Escrito,
  escritoEm,
  executar,
  naoEncontrado,
  porQueNaoPode,
  Problemas,
  type Quem,
  responderFormulario,
  responderRecusa,
} from '../../../acesso/index.ts';
import { abrirImportacao } from '../actions/abrir-importacao.ts';
import { alvoDe } from '../actions/alvo-da-importacao.ts';
import { receberArquivo } from '../actions/receber-arquivo.ts';
import { MAIOR_ARQUIVO, TAMANHO_DO_PEDACO } from '../importacao.ts';
import { estruturasParaImportar } from '../estruturas.ts';
import { guardarPedaco } from '../pedacos.ts';
import { acharImportacao, gravarTamanho } from '../store.ts';
import { PaginaDeEnviar } from './pagina-de-enviar.tsx';
import { guardarEmPedacos, receberCampos } from './receber.ts';

const IMPORTAR = 'intercambio.arquivo.importar';
const CONFIG = { acesso: { permissao: IMPORTAR } } as const;
const FOLGA = 1024 * 1024;
const DEZ_MINUTOS_MS = 600_000;

export function registrarEnvio(app: Aplicacao): void {
  const { servicos } = app;
  const { banco } = servicos;
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_req, corpo, pronto) =>
    pronto(null, corpo),
  );

  async function desenhar(quem: Quem, escrito: Escrito, problemas = new Problemas()) {
    return (
      <PaginaDeEnviar
        estruturas={await estruturasParaImportar(banco, quem.ator)}
        escrito={escrito}
        problemas={problemas}
      />
    );
  }

  app.get('/importacoes/nova', { schema: { hide: true }, config: CONFIG }, async (req, reply) =>
    responderPagina(reply, await desenhar(req.quem, {})),
  );

  const comArquivo = { bodyLimit: MAIOR_ARQUIVO + FOLGA, handlerTimeout: DEZ_MINUTOS_MS, preValidation: receberCampos };
  app.post('/importacoes', { schema: { hide: true }, config: CONFIG, ...comArquivo }, async (req, reply) => {
    const arquivo = req.arquivoEnviado;
    const r = arquivo?.filename ? await receber(req.quem, req.body, arquivo) : recusar(FALTA_ARQUIVO);
    if (r.ok) return reply.redirect(`/importacoes/${r.valor.id}`, 303);
    const vnode = await desenhar(req.quem, escritoEm(req.body), new Problemas(r.recusas));
    return responderFormulario(reply, r.recusas, () => vnode);
  });

  async function receber(
    quem: Quem,
    corpo: unknown,
    { filename, file }: MultipartFile,
  ): Promise<Resultado<{ id: string }>> {
    // Quanto tem, só se sabe depois de chegar.
    const aberta = await executar(servicos, quem, abrirImportacao, {
      ...Object(corpo),
      nomeDoArquivo: filename,
      tamanho: 1,
    });
    if (!aberta.ok) return aberta;
    const { id } = aberta.valor;
    await gravarTamanho(banco, id, await guardarEmPedacos(banco, id, file));
    if (file.truncated) return recusar(GRANDE_DEMAIS);
    return executar(servicos, quem, receberArquivo, { id });
  }

  app.post('/importacoes/abrir', { schema: { hide: true }, config: CONFIG }, async (req, reply) => {
    const r = await executar(servicos, req.quem, abrirImportacao, req.body);
    return emJson(reply, r.ok ? feito({ ...r.valor, pedaco: TAMANHO_DO_PEDACO }) : r);
  });

  const doPedaco = z.object({ id: z.guid(), numero: z.coerce.number().int().min(0) });
  const pedaco = { schema: { hide: true, params: doPedaco }, config: CONFIG, bodyLimit: TAMANHO_DO_PEDACO + FOLGA };
  app.post('/importacoes/:id/pedacos/:numero', pedaco, async (req, reply) => {
    const { id, numero } = req.params;
    const importacao = await acharImportacao(banco, id);
    const cabe = importacao && numero < Math.ceil(importacao.tamanho / TAMANHO_DO_PEDACO);
    const dele = importacao?.estado === 'recebendo' && importacao.enviadaPor.id === req.quem.ator.usuarioId;
    if (!importacao || !cabe || !dele || !Buffer.isBuffer(req.body)) return emJson(reply, recusar(naoEncontrado));
    const recusas = porQueNaoPode(req.quem.ator, IMPORTAR, alvoDe(importacao), servicos.relogio.agora());
    if (recusas.length > 0) return emJson(reply, recusar(...recusas));
    await guardarPedaco(banco, id, numero, req.body.subarray(0, TAMANHO_DO_PEDACO));
    return emJson(reply, feito({ numero }));
  });

  const daImportacao = { schema: { hide: true, params: z.object({ id: z.guid() }) }, config: CONFIG };
  app.post('/importacoes/:id/recebida', daImportacao, async (req, reply) => {
    const r = await executar(servicos, req.quem, receberArquivo, { id: req.params.id });
    if (!r.ok) return responderRecusa(reply, r.recusas);
    return reply.redirect(`/importacoes/${r.valor.id}`, 303);
  });
}

/** Para a ilha que envia: a situação diz se deu certo; as mensagens, o que houve. */
const emJson = (reply: FastifyReply, r: Resultado<object>): FastifyReply =>
  reply
    .code(r.ok ? 200 : 422)
    .header('cache-control', 'no-store')
    .send(r.ok ? r.valor : { mensagens: r.recusas.map((x) => x.mensagem) });

const FALTA_ARQUIVO: Recusa = { codigo: 'falta-arquivo', campo: 'arquivo', mensagem: 'Escolha o arquivo.' };
const GRANDE_DEMAIS: Recusa = {
  codigo: 'arquivo-grande',
  campo: 'arquivo',
  mensagem: 'O arquivo passa de 2 GB. Reparta-o em dois ou mais: cada um se importa por sua vez.',
};
