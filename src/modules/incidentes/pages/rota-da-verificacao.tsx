/** Verificar: de um marco que ninguém examina ainda, ou do incidente que já há. */
import { z } from 'zod';
import { iso } from '../../../direito/tempo/dia.ts';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../platform/http/pagina.tsx';
import {
  escritoEm,
  executar,
  naoEncontrado,
  porQueNaoPode,
  responderFormulario,
  responderRecusa,
  semRevelar,
  valorDe,
} from '../../acesso/index.ts';
import { abrirNaPagina, reciboDe } from '../../execucao/index.ts';
import type { PessoaAberta } from '../../pessoas/index.ts';
import { verificarCondicoes } from '../actions/verificar-condicoes.ts';
import { condicoesDe } from '../nucleo/condicoes.ts';
import { alvoDoIncidente, ateOSigilo, sigiloDoIncidente } from '../nucleo/sobre.ts';
import { incidentesDe } from '../nucleo/store.ts';
import { itensEscritos } from './itens-escritos.ts';
import { contaNaTela, marcoNaTela } from './ler.ts';
import { type AVerificar, PaginaDeVerificar } from './pagina-de-verificar.tsx';

const DECIDIR = 'incidentes.incidente.decidir';
const config = { acesso: { permissao: DECIDIR } } as const;
const params = z.object({ id: z.guid() });
const doMarco = {
  schema: { hide: true, params, querystring: z.object({ marco: z.string().max(200) }) },
  config,
} as const;
const LEITURA = 'incidentes.abrir-verificacao';

export function registrarVerificacao(app: Aplicacao): void {
  const { servicos } = app;
  const { banco, relogio } = servicos;
  const hoje = () => iso(relogio.hoje());
  const verificar = verificarCondicoes(servicos);

  app.get('/pessoas/:id/incidentes/novo', doMarco, async (req, reply) =>
    abrirNaPagina(servicos, req, reply, LEITURA, async (aberta) => {
      const chave = req.query.marco;
      const aberto = (await incidentesDe(banco, aberta.id)).find((i) => i.marco === chave && !i.encerradoEm);
      if (aberto) return reply.redirect(`/pessoas/${aberta.id}/incidentes/${aberto.id}`, 303);
      const lido = aVerificar(aberta, chave, hoje());
      if (!lido) return responderRecusa(reply, [naoEncontrado]);
      const alvo = alvoDoIncidente(aberta.titular, lido.sigilo);
      const impedem = porQueNaoPode(req.quem.ator, DECIDIR, alvo, relogio.agora());
      if (impedem.length > 0) return responderRecusa(reply, semRevelar(impedem));
      return responderPagina(reply, <PaginaDeVerificar lido={lido} />);
    }),
  );

  app.post('/pessoas/:id/incidentes', { schema: { hide: true, params }, config }, async (req, reply) =>
    abrirNaPagina(servicos, req, reply, LEITURA, async (aberta) => {
      const escrito = escritoEm(req.body);
      const marco = valorDe(escrito, 'marco') ?? '';
      const lido = aVerificar(aberta, marco, hoje());
      const itens = itensEscritos(escrito, lido?.condicoes ?? []);
      const r = await executar(servicos, req.quem, verificar, { pessoaId: aberta.id, marco, itens });
      if (r.ok) return reply.redirect(`/pessoas/${aberta.id}/incidentes/${r.valor.incidenteId}?feito=verificacao`, 303);
      if (!lido) return responderRecusa(reply, semRevelar(r.recusas));
      return responderFormulario(reply, semRevelar(r.recusas), (problemas) => (
        <PaginaDeVerificar lido={lido} {...{ escrito, problemas }} />
      ));
    }),
  );
}

/** Ausente: a conta de hoje não tem o marco. */
function aVerificar(aberta: PessoaAberta, chave: string, hoje: string) {
  const conta = contaNaTela(aberta, hoje);
  const marco = marcoNaTela(conta, chave);
  if (!marco) return undefined;
  const sigilo = sigiloDoIncidente(reciboDe(conta.calculo, aberta.vigentes)?.sigilo ?? 'publico');
  const condicoes = condicoesDe(marco.marco, ateOSigilo(aberta.vigentes, sigilo), hoje);
  return { aberta, chave, conta, marco, condicoes, hoje, sigilo } satisfies AVerificar & { sigilo: string };
}
