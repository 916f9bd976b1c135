/** Denunciar um acordo, sabendo antes quantas pessoas perdem o acesso e em que dia. */
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { lerDia } from '../../../../direito/tempo/dia.ts';
import { escritoEm, Problemas, responderFormulario, valorDe } from '../../http/formulario.tsx';
import { responderRecusa } from '../../http/recusa.tsx';
import { executar } from '../../nucleo/acao.ts';
import { naoEncontrado } from '../../nucleo/recusas.ts';
import { denunciarAcordo, porQueNaoDenunciar } from '../actions/denunciar-acordo.ts';
import { hojeEmBrasilia } from '../hoje.ts';
import { buscarAcordo, contarPessoas } from '../queries.ts';
import { PaginaDaDenuncia } from './denuncia.tsx';

const params = z.object({ id: z.guid() });
const querystring = z.object({ ultimoDia: z.string().max(10).optional() });
const GERIR = { acesso: { permissao: 'acesso.acordo.gerir' } } as const;

export function registrarDenuncia(app: Aplicacao): void {
  const { banco, relogio } = app.servicos;
  const hoje = () => hojeEmBrasilia(relogio.agora());
  const escolhaDe = async (id: string, ultimoDia: string) => ({
    ultimoDia,
    pessoas: await contarPessoas(banco, id, ultimoDia),
  });

  app.get(
    '/acordos/:id/denunciar',
    { schema: { hide: true, params, querystring }, config: GERIR },
    async (req, reply) => {
      const { id } = req.params;
      const { ultimoDia } = req.query;
      const acordo = (await buscarAcordo(banco, id))?.acordo;
      if (!acordo) return responderRecusa(reply, [naoEncontrado]);
      const comum = { acordo, hoje: hoje() };
      if (ultimoDia === undefined) return responderPagina(reply, <PaginaDaDenuncia {...comum} />);
      const problema = lerDia(ultimoDia) === undefined ? DIA_RUIM : porQueNaoDenunciar(acordo, ultimoDia, comum.hoje);
      if (problema === undefined) {
        return responderPagina(reply, <PaginaDaDenuncia {...comum} escolha={await escolhaDe(id, ultimoDia)} />);
      }
      const problemas = new Problemas([{ codigo: 'entrada-invalida', mensagem: problema, campo: 'ultimoDia' }]);
      return responderPagina(reply, <PaginaDaDenuncia {...comum} escrito={{ ultimoDia }} problemas={problemas} />);
    },
  );

  app.post('/acordos/:id/denunciar', { schema: { hide: true, params }, config: GERIR }, async (req, reply) => {
    const { id } = req.params;
    const escrito = escritoEm(req.body);
    const r = await executar(app.servicos, req.quem, denunciarAcordo, { ...escrito, acordoId: id });
    if (r.ok) return reply.redirect(`/acordos/${id}?feito=denunciado&n=${r.valor.pessoas}`, 303);
    const acordo = (await buscarAcordo(banco, id))?.acordo;
    if (!acordo) return responderRecusa(reply, r.recusas);
    const ultimoDia = valorDe(escrito, 'ultimoDia') ?? '';
    const escolha =
      lerDia(ultimoDia) !== undefined && porQueNaoDenunciar(acordo, ultimoDia, hoje()) === undefined
        ? await escolhaDe(id, ultimoDia)
        : undefined;
    return responderFormulario(reply, r.recusas, (p) => (
      <PaginaDaDenuncia acordo={acordo} hoje={hoje()} escolha={escolha} escrito={escrito} problemas={p} />
    ));
  });
}

const DIA_RUIM = 'O último dia não é um dia do calendário. Escreva dia, mês e ano.';
