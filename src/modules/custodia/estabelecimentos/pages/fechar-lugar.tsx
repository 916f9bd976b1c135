import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { Botao, CaixaDeMarcar, Formulario, ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar } from '../../../../ui/texto.ts';
import {
  executar,
  naoEncontrado,
  Problemas,
  type Quem,
  responderFormulario,
  responderRecusa,
} from '../../../acesso/index.ts';
import { feito, recusar, type Resultado } from '../../../../platform/recusa.ts';
import { hojeDos } from '../../unidade/queries.ts';
import { trilhaDaUnidade } from '../../unidade/pages/trilha.ts';
import { fecharLugar } from '../actions/fechar-lugar.ts';
import type { Unidade } from '../estabelecimento.ts';
import { dentroDoLugar, type Lugar, nomeDoLugar } from '../lugar.ts';
import { lugaresDa } from '../store.ts';
import { GERIR, unidadeParaGerir } from './para-gerir.ts';

interface Dados {
  unidade: Unidade;
  lugar: Lugar;
  lugares: readonly Lugar[];
}

export function registrarFecharLugar(app: Aplicacao): void {
  const { servicos } = app;
  const acao = fecharLugar(servicos.config.fuso);
  const params = z.object({ id: z.guid(), lugar: z.guid() });
  const opcoes = { schema: { hide: true, params }, config: GERIR };

  const lerDados = async (quem: Quem, ids: z.output<typeof params>): Promise<Resultado<Dados>> => {
    const unidade = await unidadeParaGerir(servicos, quem, ids.id);
    if (!unidade.ok) return unidade;
    const lugares = await lugaresDa(servicos.banco, ids.id, hojeDos(servicos));
    const lugar = lugares.find((l) => l.id === ids.lugar);
    return lugar ? feito({ unidade: unidade.valor, lugar, lugares }) : recusar(naoEncontrado);
  };

  app.get('/unidades/:id/lugares/:lugar/fechar', opcoes, async (req, reply) => {
    const dados = await lerDados(req.quem, req.params);
    if (!dados.ok) return responderRecusa(reply, dados.recusas);
    return responderPagina(reply, <PaginaDeFechar {...dados.valor} />);
  });

  app.post('/unidades/:id/lugares/:lugar/fechar', opcoes, async (req, reply) => {
    const { id, lugar } = req.params;
    const r = await executar(servicos, req.quem, acao, { ...Object(req.body), estruturaId: id, lugarId: lugar });
    if (r.ok) return reply.redirect(`/unidades/${id}?feito=fechado`, 303);
    const dados = await lerDados(req.quem, req.params);
    if (!dados.ok) return responderRecusa(reply, dados.recusas);
    return responderFormulario(reply, r.recusas, (problemas) => (
      <PaginaDeFechar {...dados.valor} problemas={problemas} />
    ));
  });
}

function PaginaDeFechar({ unidade, lugar, lugares, problemas = new Problemas() }: Dados & { problemas?: Problemas }) {
  const base = `/unidades/${unidade.id}/lugares/${lugar.id}`;
  const dentro = dentroDoLugar(lugar.id, lugares).length - 1;
  return (
    <Pagina titulo={`Fechar ${lugar.nome}`} migalhas={trilhaDaUnidade(unidade)}>
      <h1>Fechar {nomeDoLugar(lugar.id, lugares)}</h1>
      <ResumoDeErros erros={problemas.resumo} />
      <p class="lide">
        Deixa de receber gente e de contar vagas
        {dentro > 0 && <>, com {contar(dentro, 'lugar', 'lugares')} que há dentro</>}. O que houve ali continua
        registrado. Não se reabre: se voltar a existir, abre-se outro, com outro nome.
      </p>
      <Formulario para={`${base}/fechar`}>
        <CaixaDeMarcar id="confirmo" rotulo={`Confirmo que ${lugar.nome} fecha hoje`} erro={problemas.de('confirmo')} />
        <p class="acoes">
          <Botao variante="primario">Fechar</Botao>
          <Botao href={base} variante="terciario">
            Voltar sem fechar
          </Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}
