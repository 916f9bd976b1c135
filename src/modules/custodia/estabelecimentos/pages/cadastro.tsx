import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { Botao, CaixaDeMarcar, Campo, Formulario, ResumoDeErros, Selecao } from '../../../../ui/componentes/index.ts';
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
import { trilhaDaUnidade } from '../../unidade/pages/trilha.ts';
import { cadastrarEstabelecimento } from '../actions/cadastrar-estabelecimento.ts';
import {
  type Estabelecimento,
  ESPECIES_DE_ESTABELECIMENTO,
  GENEROS_DO_ESTABELECIMENTO,
  REGIMES_DO_ESTABELECIMENTO,
  type Unidade,
} from '../estabelecimento.ts';
import { GERIR, unidadeParaGerir } from './para-gerir.ts';

const opcoes = { schema: { hide: true, params: z.object({ id: z.guid() }) }, config: GERIR };

export function registrarCadastro(app: Aplicacao): void {
  app.get('/unidades/:id/cadastro', opcoes, async (req, reply) => {
    const unidade = await unidadeParaGerir(app.servicos, req.quem, req.params.id);
    if (!unidade.ok) return responderRecusa(reply, unidade.recusas);
    const escrito = comoEscrito(unidade.valor.cadastro);
    return responderPagina(reply, <PaginaDoCadastro unidade={unidade.valor} escrito={escrito} />);
  });

  app.post('/unidades/:id/cadastro', opcoes, async (req, reply) => {
    const { id } = req.params;
    const r = await executar(app.servicos, req.quem, cadastrarEstabelecimento, {
      ...Object(req.body),
      estruturaId: id,
    });
    if (r.ok) return reply.redirect(`/unidades/${id}?feito=cadastrada`, 303);
    const unidade = await unidadeParaGerir(app.servicos, req.quem, id);
    if (!unidade.ok) return responderRecusa(reply, unidade.recusas);
    return responderFormulario(reply, r.recusas, (problemas) => (
      <PaginaDoCadastro unidade={unidade.valor} escrito={escritoEm(req.body)} problemas={problemas} />
    ));
  });
}

const comoEscrito = (e: Estabelecimento | undefined): Escrito =>
  e === undefined
    ? {}
    : {
        especie: e.especie,
        regimes: e.regimes,
        genero: e.genero,
        latitude: grausEscritos(e.latitude),
        longitude: grausEscritos(e.longitude),
      };

const grausEscritos = (n: number | undefined): string | undefined => n?.toString().replace('.', ',');

const opcoesDe = (nomes: Readonly<Record<string, string>>) =>
  Object.entries(nomes).map(([valor, rotulo]) => ({ valor, rotulo }));

interface Props {
  unidade: Unidade;
  escrito: Escrito;
  problemas?: Problemas;
}

function PaginaDoCadastro({ unidade, escrito, problemas = new Problemas() }: Props) {
  const campo = (nome: string) => ({ id: nome, valor: valorDe(escrito, nome), erro: problemas.de(nome) });
  return (
    <Pagina titulo="Cadastro" migalhas={trilhaDaUnidade(unidade)}>
      <h1>Cadastro de {unidade.nome}</h1>
      <ResumoDeErros erros={problemas.resumo} />
      <Formulario para={`/unidades/${unidade.id}/cadastro`}>
        <Selecao
          {...campo('especie')}
          rotulo="Espécie"
          vazio="Escolha"
          opcoes={opcoesDe(ESPECIES_DE_ESTABELECIMENTO)}
        />
        <Regimes escrito={escrito} erro={problemas.de('regimes')} />
        <Selecao
          {...campo('genero')}
          rotulo="Para quem"
          vazio="Escolha"
          tamanho="medio"
          opcoes={opcoesDe(GENEROS_DO_ESTABELECIMENTO)}
        />
        <fieldset>
          <legend>Onde fica no mapa</legend>
          <div class="campos-lado-a-lado">
            <Campo {...campo('latitude')} rotulo="Latitude" opcional dica="Em graus: -19,9208" inputMode="text" />
            <Campo {...campo('longitude')} rotulo="Longitude" opcional dica="Em graus: -43,9378" inputMode="text" />
          </div>
        </fieldset>
        <p class="acoes">
          <Botao variante="primario">Gravar</Botao>
          <Botao href={`/unidades/${unidade.id}`} variante="terciario">
            Voltar sem gravar
          </Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}

function Regimes({ escrito, erro }: { escrito: Escrito; erro: string | undefined }) {
  const marcados = new Set([escrito.regimes ?? []].flat());
  return (
    <fieldset id="regimes" aria-describedby={erro && 'regimes-erro'}>
      <legend>A que se destina</legend>
      {erro && (
        <p class="campo-erro" id="regimes-erro">
          {erro}
        </p>
      )}
      {opcoesDe(REGIMES_DO_ESTABELECIMENTO).map(({ valor, rotulo }) => (
        <CaixaDeMarcar
          key={valor}
          id={`regimes-${valor}`}
          nome="regimes"
          valor={valor}
          rotulo={rotulo}
          marcada={marcados.has(valor)}
        />
      ))}
    </fieldset>
  );
}
