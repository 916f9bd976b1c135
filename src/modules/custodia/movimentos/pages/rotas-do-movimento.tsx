import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { recusar, type Recusa } from '../../../../platform/recusa.ts';
import { escritoEm, executar, type Quem, responderFormulario, responderRecusa } from '../../../acesso/index.ts';
import { lancarFato } from '../../../pessoas/index.ts';
import { abrirNaCustodia } from '../../nucleo/abrir.ts';
import { PaginaDoMovimento } from './movimento.tsx';
import { MOVIMENTOS, NOMES_DOS_MOVIMENTOS, pedeConfirmacao } from './movimentos.ts';

const NAO_CONFIRMOU: Recusa = {
  codigo: 'nao-confirmou',
  campo: 'confirmo',
  mensagem: 'Leia o que vai acontecer e marque que confirma.',
};

export function registrarMovimentos(app: Aplicacao): void {
  const { servicos } = app;
  const opcoes = {
    schema: { hide: true, params: z.object({ id: z.guid(), qual: z.enum(NOMES_DOS_MOVIMENTOS) }) },
    config: { acesso: { permissao: 'custodia.movimento.lancar' } },
  } as const;
  const abrir = async (quem: Quem, id: string) =>
    abrirNaCustodia(servicos, quem, id, {
      leitura: 'custodia.abrir-movimento',
      paraLancar: 'custodia.movimento.lancar',
    });

  app.get('/pessoas/:id/movimento/:qual', opcoes, async (req, reply) => {
    const r = await abrir(req.quem, req.params.id);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    return responderPagina(reply, <PaginaDoMovimento lida={r.valor} qual={req.params.qual} />);
  });

  app.post('/pessoas/:id/movimento/:qual', opcoes, async (req, reply) => {
    const { id, qual } = req.params;
    const escrito = escritoEm(req.body);
    const confirmado = !pedeConfirmacao(MOVIMENTOS[qual]) || escrito['confirmo'] === 'sim';
    const acao = lancarFato(MOVIMENTOS[qual].tipo, servicos.config.fuso);
    const feito = confirmado
      ? await executar(servicos, req.quem, acao, { ...escrito, pessoaId: id })
      : recusar(NAO_CONFIRMOU);
    if (feito.ok) return reply.redirect(`/pessoas/${id}/custodia?feito=${qual}`, 303);
    const r = await abrir(req.quem, id);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    return responderFormulario(reply, feito.recusas, (p) => (
      <PaginaDoMovimento lida={r.valor} qual={qual} escrito={escrito} problemas={p} />
    ));
  });
}
