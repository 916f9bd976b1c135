import { z } from 'zod';
import { iso } from '../../../../direito/tempo/dia.ts';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import {
  escritoEm,
  executar,
  naoEncontrado,
  recusasDaEntrada,
  responderFormulario,
  responderRecusa,
} from '../../../acesso/index.ts';
import { acharEspecie, ESPECIES } from '../../especies/index.ts';
import { mudarRegra } from '../actions/mudar-regra.ts';
import { comoRegra, REGRA_ESCRITA } from '../entrada.ts';
import { preverRegra } from '../previa.ts';
import { regraPadrao } from '../regra.ts';
import { regrasEmVigor, ultimasMudancas } from '../store.ts';
import { PaginaDasRegras } from './lista.tsx';
import { PaginaDeMudarRegra } from './mudar.tsx';

const config = { acesso: { permissao: 'avisos.regra.gerir' } } as const;

export function registrarRegras(app: Aplicacao): void {
  const {
    banco,
    relogio,
    config: { fuso },
  } = app.servicos;
  const formato = new Intl.DateTimeFormat('pt-BR', { timeZone: fuso, dateStyle: 'short', timeStyle: 'short' });

  const querystring = z.object({ feito: z.literal('sim').optional().catch(undefined) });
  app.get('/avisos/regras', { schema: { hide: true, querystring }, config }, async (req, reply) => {
    const [regras, mudancas] = await Promise.all([regrasEmVigor(banco, ESPECIES), ultimasMudancas(banco)]);
    const linhas = ESPECIES.map((especie) => ({
      especie,
      regra: regras.find((r) => r.especie === especie.id) ?? regraPadrao(especie),
      mudanca: mudancas.find((m) => m.especie === especie.id),
    }));
    const quando = (instante: Date): string => formato.format(instante);
    return responderPagina(
      reply,
      <PaginaDasRegras linhas={linhas} feito={req.query.feito === 'sim'} quando={quando} />,
    );
  });

  const comEspecie = { schema: { hide: true, params: z.object({ especie: z.string().max(60) }) }, config };
  const emVigor = async (id: string) => {
    const especie = acharEspecie(id);
    if (!especie) return undefined;
    const [regra = regraPadrao(especie)] = await regrasEmVigor(banco, [especie]);
    return { especie, regra };
  };

  app.get('/avisos/regras/:especie', comEspecie, async (req, reply) => {
    const achada = await emVigor(req.params.especie);
    if (!achada) return responderRecusa(reply, [naoEncontrado]);
    return responderPagina(reply, <PaginaDeMudarRegra {...achada} />);
  });

  app.post('/avisos/regras/:especie', comEspecie, async (req, reply) => {
    const achada = await emVigor(req.params.especie);
    if (!achada) return responderRecusa(reply, [naoEncontrado]);
    const escrito = escritoEm(req.body);
    const corpo = { ...escrito, especie: achada.especie.id };
    const hoje = iso(relogio.hoje());
    if (escrito['passo'] === 'gravar') {
      const feito = await executar(app.servicos, req.quem, mudarRegra(hoje), corpo);
      if (feito.ok) return reply.redirect('/avisos/regras?feito=sim', 303);
      return responderFormulario(reply, feito.recusas, (problemas) => (
        <PaginaDeMudarRegra {...achada} escrito={escrito} problemas={problemas} />
      ));
    }
    const lida = REGRA_ESCRITA.safeParse(corpo);
    if (!lida.success) {
      return responderFormulario(reply, recusasDaEntrada(lida.error), (problemas) => (
        <PaginaDeMudarRegra {...achada} escrito={escrito} problemas={problemas} />
      ));
    }
    const previa = await preverRegra(banco, comoRegra(lida.data), relogio.agora(), hoje);
    return responderPagina(reply, <PaginaDeMudarRegra {...achada} escrito={escrito} previa={previa} />);
  });
}
