import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { Botao, Campo, Formulario, ResumoDeErros, Selecao } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import {
  type Escrito,
  escritoEm,
  executar,
  Problemas,
  responderFormulario,
  responderRecusa,
  valorDe,
} from '../../../acesso/index.ts';
import { hojeDos } from '../../unidade/queries.ts';
import { trilhaDaUnidade } from '../../unidade/pages/trilha.ts';
import { abrirLugares, MAIS_DE_UMA_VEZ } from '../actions/abrir-lugares.ts';
import type { Unidade } from '../estabelecimento.ts';
import { ESPECIES_DE_LUGAR, type Lugar, nomeDoLugar } from '../lugar.ts';
import { lugaresDa } from '../store.ts';
import { GERIR, unidadeParaGerir } from './para-gerir.ts';

export function registrarAbrirLugares(app: Aplicacao): void {
  const { servicos } = app;
  const params = z.object({ id: z.guid() });
  const acao = abrirLugares(servicos.config.fuso);

  const querystring = z.object({ dentro: z.guid().optional().catch(undefined) });
  const abrir = { schema: { hide: true, params, querystring }, config: GERIR };
  app.get('/unidades/:id/lugares/novo', abrir, async (req, reply) => {
    const unidade = await unidadeParaGerir(servicos, req.quem, req.params.id);
    if (!unidade.ok) return responderRecusa(reply, unidade.recusas);
    const hoje = hojeDos(servicos);
    const escrito = { dentroDe: req.query.dentro, especie: 'cela', nome: 'Cela', abertoEm: hoje };
    const lugares = await lugaresDa(servicos.banco, unidade.valor.id, hoje);
    return responderPagina(reply, <PaginaDeAbrir {...{ unidade: unidade.valor, lugares, escrito }} />);
  });

  app.post('/unidades/:id/lugares/novo', { schema: { hide: true, params }, config: GERIR }, async (req, reply) => {
    const { id } = req.params;
    const r = await executar(servicos, req.quem, acao, { ...Object(req.body), estruturaId: id });
    if (r.ok) return reply.redirect(`/unidades/${id}?feito=abertos`, 303);
    const unidade = await unidadeParaGerir(servicos, req.quem, id);
    if (!unidade.ok) return responderRecusa(reply, unidade.recusas);
    const lugares = await lugaresDa(servicos.banco, id, hojeDos(servicos));
    return responderFormulario(reply, r.recusas, (problemas) => (
      <PaginaDeAbrir {...{ unidade: unidade.valor, lugares, problemas }} escrito={escritoEm(req.body)} />
    ));
  });
}

interface Props {
  unidade: Unidade;
  lugares: readonly Lugar[];
  escrito: Escrito;
  problemas?: Problemas;
}

function PaginaDeAbrir({ unidade, lugares, escrito, problemas = new Problemas() }: Props) {
  const campo = (nome: string) => ({ id: nome, valor: valorDe(escrito, nome), erro: problemas.de(nome) });
  const ondeCabe = lugares.filter((l) => l.especie !== 'cela' && l.fechadoEm === undefined);
  return (
    <Pagina titulo="Abrir lugares" migalhas={trilhaDaUnidade(unidade)}>
      <h1>Abrir pavilhão, ala ou celas</h1>
      <ResumoDeErros erros={problemas.resumo} />
      <Formulario para={`/unidades/${unidade.id}/lugares/novo`}>
        <div class="campos-lado-a-lado">
          <Selecao
            {...campo('especie')}
            rotulo="O que abrir"
            opcoes={Object.entries(ESPECIES_DE_LUGAR).map(([valor, rotulo]) => ({ valor, rotulo }))}
          />
          <Selecao
            {...campo('dentroDe')}
            rotulo="Dentro de"
            vazio={unidade.nome}
            opcoes={ondeCabe.map((l) => ({ valor: l.id, rotulo: nomeDoLugar(l.id, lugares) }))}
          />
        </div>
        <div class="campos-lado-a-lado">
          <Campo {...campo('nome')} rotulo="Nome" dica="Com mais de um, ganha número: Cela 1, Cela 2…" maxLength={60} />
          <Campo
            {...campo('quantos')}
            rotulo="Quantos"
            opcional
            tamanho="curto"
            type="number"
            min={1}
            max={MAIS_DE_UMA_VEZ}
          />
          <Campo {...campo('vagas')} rotulo="Vagas em cada um" opcional tamanho="curto" type="number" min={0} />
        </div>
        <Campo {...campo('abertoEm')} rotulo="Desde quando" type="date" tamanho="curto" />
        <p class="acoes">
          <Botao variante="primario">Abrir</Botao>
          <Botao href={`/unidades/${unidade.id}`} variante="terciario">
            Voltar sem abrir
          </Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}
