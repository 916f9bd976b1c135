import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../platform/http/pagina.tsx';
import type { Resultado } from '../../../platform/recusa.ts';
import {
  type Escrito,
  escritoEm,
  executar,
  naoEncontrado,
  responderFormulario,
  responderRecusa,
  semRevelar,
} from '../../acesso/index.ts';
import { abrirNaPagina } from '../../execucao/index.ts';
import { darVista } from '../actions/dar-vista.ts';
import { decidirIncidente } from '../actions/decidir.ts';
import { falarPelaDefesa } from '../actions/falar-pela-defesa.ts';
import { prepararMinuta } from '../actions/preparar-minuta.ts';
import { responderVista } from '../actions/responder-vista.ts';
import { lerIncidente, lerIncidentesDa } from './ler.ts';
import { ListaDosIncidentes } from './lista.tsx';
import { PaginaDoIncidente } from './pagina.tsx';
import type { Ato } from './proximo-passo.tsx';
import { registrarVerificacao } from './rota-da-verificacao.tsx';

const FEITO: Readonly<Record<Ato, string>> = {
  verificacao: 'Verificação registrada.',
  vista: 'Vista aberta. Quem a recebeu já foi avisado.',
  resposta: 'Resposta registrada. O juízo já foi avisado.',
  pedido: 'Pedido registrado. O juízo já foi avisado.',
  minuta: 'Minuta guardada, à espera de assinatura.',
  decisao: 'Decisão registrada, com o efeito dela.',
};
const feitos = Object.keys(FEITO) as [Ato, ...Ato[]];

const VER = { acesso: { permissao: 'pessoas.pessoa.ver' } } as const;
const params = z.object({ id: z.guid(), incidenteId: z.guid() });
const querystring = z.object({ feito: z.enum(feitos).optional().catch(undefined) });

export function registrarPaginasDosIncidentes(app: Aplicacao): void {
  const { servicos } = app;
  registrarVerificacao(app);

  const daPessoa = { schema: { hide: true, params: z.object({ id: z.guid() }) }, config: VER } as const;
  app.get('/pessoas/:id/incidentes', daPessoa, async (req, reply) =>
    abrirNaPagina(servicos, req, reply, 'incidentes.ver-incidentes-da-pessoa', async (aberta) => {
      const lidos = await lerIncidentesDa(servicos, req.quem, aberta);
      return responderPagina(reply, <ListaDosIncidentes lidos={lidos} fuso={servicos.config.fuso} />);
    }),
  );

  const doIncidente = { schema: { hide: true, params, querystring }, config: VER } as const;
  app.get('/pessoas/:id/incidentes/:incidenteId', doIncidente, async (req, reply) =>
    abrirNaPagina(servicos, req, reply, 'incidentes.ver-incidente', async (aberta) => {
      const aberto = await lerIncidente(servicos, req.quem, aberta, req.params.incidenteId);
      if (!aberto) return responderRecusa(reply, [naoEncontrado]);
      const feito = req.query.feito && FEITO[req.query.feito];
      return responderPagina(reply, <PaginaDoIncidente aberto={aberto} feito={feito} />);
    }),
  );

  registrarAtos(app);
}

type Pedido = FastifyRequest<{ Params: z.output<typeof params> }>;

/** Cada ato é um envio; recusado por regra, volta à página com o que se escreveu. */
function registrarAtos(app: Aplicacao): void {
  const { servicos } = app;
  const decidir = decidirIncidente(servicos);
  const vista = darVista(servicos);
  const pedido = falarPelaDefesa(servicos);
  const fazer: Record<Exclude<Ato, 'verificacao'>, (req: Pedido, corpo: object) => Promise<Resultado<unknown>>> = {
    vista: (req, corpo) => executar(servicos, req.quem, vista, corpo),
    resposta: (req, corpo) => executar(servicos, req.quem, responderVista, corpo),
    pedido: (req, corpo) => executar(servicos, req.quem, pedido, corpo),
    minuta: (req, corpo) => executar(servicos, req.quem, prepararMinuta, corpo),
    decisao: (req, corpo) => executar(servicos, req.quem, decidir, corpo),
  };
  const opcoes = {
    schema: { hide: true, params: params.extend({ ato: z.enum(Object.keys(fazer) as [keyof typeof fazer]) }) },
    config: VER,
  } as const;

  app.post('/pessoas/:id/incidentes/:incidenteId/:ato', opcoes, async (req, reply) => {
    const { id: pessoaId, incidenteId, ato } = req.params;
    const escrito = escritoEm(req.body);
    const r = await fazer[ato](req, { ...escrito, pessoaId, incidenteId });
    if (r.ok) return reply.redirect(`/pessoas/${pessoaId}/incidentes/${incidenteId}?feito=${ato}`, 303);
    return deNovo(app, req, reply, { ato, escrito, recusas: semRevelar(r.recusas) });
  });
}

interface Tentativa {
  ato: Ato;
  escrito: Escrito;
  recusas: Parameters<typeof responderFormulario>[1];
}

const deNovo = (app: Aplicacao, req: Pedido, reply: FastifyReply, { ato, escrito, recusas }: Tentativa) =>
  abrirNaPagina(app.servicos, req, reply, 'incidentes.ver-incidente', async (aberta) => {
    const aberto = await lerIncidente(app.servicos, req.quem, aberta, req.params.incidenteId);
    if (!aberto) return responderRecusa(reply, recusas);
    return responderFormulario(reply, recusas, (problemas) => (
      <PaginaDoIncidente aberto={aberto} tentado={ato} {...{ escrito, problemas }} />
    ));
  });
