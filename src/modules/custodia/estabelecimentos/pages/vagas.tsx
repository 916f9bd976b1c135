import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { Botao, Campo, Formulario, ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import {
  type Escrito,
  escritoEm,
  executar,
  naoEncontrado,
  Problemas,
  responderFormulario,
  responderRecusa,
  valorDe,
} from '../../../acesso/index.ts';
import { hojeDos } from '../../unidade/queries.ts';
import { HistoricoDeVagas } from '../../unidade/pages/historico-de-vagas.tsx';
import { trilhaDaUnidade } from '../../unidade/pages/trilha.ts';
import { registrarVagas as registrarVagasDe } from '../actions/registrar-vagas.ts';
import type { Unidade } from '../estabelecimento.ts';
import { type Lugar, nomeDoLugar } from '../lugar.ts';
import { type Capacidade, historicoDasVagas, lugaresDa } from '../store.ts';
import { GERIR, unidadeParaGerir } from './para-gerir.ts';

export function registrarPaginaDeVagas(app: Aplicacao): void {
  const { servicos } = app;
  const acao = registrarVagasDe(servicos.config.fuso);
  const opcoes = {
    schema: {
      hide: true,
      params: z.object({ id: z.guid() }),
      querystring: z.object({ lugar: z.guid().optional().catch(undefined) }),
    },
    config: GERIR,
  };
  const lerDados = async (unidade: Unidade, lugarId: string | undefined) => ({
    unidade,
    lugarId,
    lugares: await lugaresDa(servicos.banco, unidade.id, hojeDos(servicos)),
    vagas: await historicoDasVagas(servicos.banco, unidade.id, lugarId),
  });

  app.get('/unidades/:id/vagas', opcoes, async (req, reply) => {
    const unidade = await unidadeParaGerir(servicos, req.quem, req.params.id);
    if (!unidade.ok) return responderRecusa(reply, unidade.recusas);
    const dados = await lerDados(unidade.valor, req.query.lugar);
    if (dados.lugarId !== undefined && !dados.lugares.some((l) => l.id === dados.lugarId)) {
      return responderRecusa(reply, [naoEncontrado]);
    }
    return responderPagina(reply, <PaginaDeVagas {...dados} escrito={{ desde: hojeDos(servicos) }} />);
  });

  app.post('/unidades/:id/vagas', opcoes, async (req, reply) => {
    const { id } = req.params;
    const { lugar } = req.query;
    const r = await executar(servicos, req.quem, acao, { ...Object(req.body), estruturaId: id, lugarId: lugar });
    if (r.ok) return reply.redirect(`/unidades/${id}${lugar ? `/lugares/${lugar}` : ''}?feito=vagas`, 303);
    const unidade = await unidadeParaGerir(servicos, req.quem, id);
    if (!unidade.ok) return responderRecusa(reply, unidade.recusas);
    const dados = await lerDados(unidade.valor, lugar);
    return responderFormulario(reply, r.recusas, (problemas) => (
      <PaginaDeVagas {...dados} escrito={escritoEm(req.body)} problemas={problemas} />
    ));
  });
}

interface Props {
  unidade: Unidade;
  lugarId: string | undefined;
  lugares: readonly Lugar[];
  vagas: readonly Capacidade[];
  escrito: Escrito;
  problemas?: Problemas;
}

function PaginaDeVagas({ unidade, lugarId, lugares, vagas, escrito, problemas = new Problemas() }: Props) {
  const campo = (nome: string) => ({ id: nome, valor: valorDe(escrito, nome), erro: problemas.de(nome) });
  const onde = lugarId === undefined ? unidade.nome : nomeDoLugar(lugarId, lugares);
  const base = `/unidades/${unidade.id}`;
  return (
    <Pagina titulo="Vagas" migalhas={trilhaDaUnidade(unidade)}>
      <h1>Vagas de {onde}</h1>
      <p>
        O que houve antes continua registrado.
        {lugarId === undefined && ' Sem isto, a capacidade da unidade é a soma das celas.'}
      </p>
      <ResumoDeErros erros={problemas.resumo} />
      <Formulario para={`${base}/vagas${lugarId ? `?lugar=${lugarId}` : ''}`}>
        <div class="campos-lado-a-lado">
          <Campo {...campo('vagas')} rotulo="Vagas" type="number" min={0} tamanho="curto" />
          <Campo {...campo('desde')} rotulo="A partir de" type="date" tamanho="curto" />
        </div>
        <Campo
          {...campo('motivo')}
          rotulo="Motivo ou ato"
          dica="A reforma, a interdição, a portaria."
          maxLength={300}
        />
        <p class="acoes">
          <Botao variante="primario">Registrar</Botao>
          <Botao href={lugarId ? `${base}/lugares/${lugarId}` : base} variante="terciario">
            Voltar sem registrar
          </Botao>
        </p>
      </Formulario>
      <HistoricoDeVagas vagas={vagas} />
    </Pagina>
  );
}
