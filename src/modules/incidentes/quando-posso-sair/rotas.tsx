import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { iso } from '../../../direito/tempo/dia.ts';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../platform/http/pagina.tsx';
import { naoEncontrado, responderRecusa, type Sigilo } from '../../acesso/index.ts';
import { nomesDosLugares } from '../../custodia/index.ts';
import { calcularPessoa, daPropriaPessoa, podeVerSigilo } from '../../execucao/index.ts';
import { abrirPessoa, type PessoaAberta } from '../../pessoas/index.ts';
import { incidentesDe } from '../nucleo/store.ts';
import { oQueSePediu } from './o-que-se-pediu.ts';
import { PaginaDeQuandoPossoSair } from './pagina.tsx';

const PROPRIA = 'acesso.titular.ver-os-proprios';
const LEITURA = 'incidentes.ver-quando-pode-sair';

/** A mesma folha para a própria pessoa e para quem a entrega impressa: nela só vai o que ela pode ler. */
export function registrarQuandoPossoSair(app: Aplicacao): void {
  const { servicos } = app;

  /** `podeVer`: quem a entrega não leva nela o incidente que não veria na tela. */
  const mostrar = async (
    reply: FastifyReply,
    { id, titular, fatos }: PessoaAberta,
    voltar: string,
    podeVer: (sigilo: Sigilo) => boolean = () => true,
  ) => {
    const hoje = iso(servicos.relogio.hoje());
    const meus = daPropriaPessoa(fatos, titular);
    const [nomes, incidentes] = await Promise.all([
      nomesDosLugares(servicos.banco, meus, hoje),
      incidentesDe(servicos.banco, id),
    ]);
    const { calculo } = calcularPessoa(meus, hoje);
    const pedidos = oQueSePediu(
      incidentes.filter((i) => podeVer(i.sigilo)),
      titular.sigilo,
      hoje,
    );
    return responderPagina(
      reply,
      <PaginaDeQuandoPossoSair {...{ titular, meus, calculo, nomes, pedidos, hoje, voltar }} />,
    );
  };

  const daPropria = { schema: { hide: true }, config: { acesso: { permissao: PROPRIA } } } as const;
  app.get('/meus-dados/quando-posso-sair', daPropria, async (req, reply) => {
    const { titularId } = req.quem.ator;
    if (titularId === undefined) return responderRecusa(reply, [naoEncontrado]);
    const aberta = await abrirPessoa(servicos, req.quem, titularId, { leitura: LEITURA, permissao: PROPRIA });
    return aberta.ok ? mostrar(reply, aberta.valor, '/meus-dados') : responderRecusa(reply, aberta.recusas);
  });

  const dePessoa = {
    schema: { hide: true, params: z.object({ id: z.guid() }) },
    config: { acesso: { permissao: 'pessoas.pessoa.ver' } },
  } as const;
  app.get('/pessoas/:id/quando-pode-sair', dePessoa, async (req, reply) => {
    const aberta = await abrirPessoa(servicos, req.quem, req.params.id, { leitura: LEITURA });
    if (!aberta.ok) return responderRecusa(reply, aberta.recusas);
    const { id, alvo } = aberta.valor;
    const podeVer = (sigilo: Sigilo) => podeVerSigilo(req.quem, alvo, sigilo, servicos.relogio.agora());
    return mostrar(reply, aberta.valor, `/pessoas/${id}`, podeVer);
  });
}
