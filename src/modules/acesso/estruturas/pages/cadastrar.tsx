import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { Formulario, ResumoDeErros, Selecao } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { type Escrito, escritoEm, responderFormulario, valorDe } from '../../http/formulario.tsx';
import { porQueNaoPode } from '../../http/poderia.ts';
import { responderRecusa } from '../../http/recusa.tsx';
import { executar } from '../../nucleo/acao.ts';
import type { Quem } from '../../nucleo/quem.ts';
import type { Servicos } from '../../nucleo/servicos.ts';
import { recusar, type Resultado, feito } from '../../../../platform/recusa.ts';
import { cadastrarEstrutura } from '../actions/cadastrar-estrutura.ts';
import { especiesDentroDe } from '../estrutura.ts';
import { acharParaGerir, type EstruturaNoLugar } from '../queries.ts';
import { CamposDaEstrutura, FimDoFormulario, lugarDe, type PropsDosCampos } from './campos.tsx';
import { opcoesDeEspecie } from './opcoes.ts';
import { trilhaDe } from './trilha.ts';

const GERIR = { acesso: { permissao: 'acesso.estrutura.gerir' } } as const;
const querystring = z.object({ pai: z.guid().optional().catch(undefined) });
const paiDoCorpo = z.object({ paiId: z.guid() });

export function registrarCadastrar(app: Aplicacao): void {
  app.get('/estruturas/nova', { schema: { hide: true, querystring }, config: GERIR }, async (req, reply) => {
    const lugar = await lugarDaNova(app.servicos, req.quem, req.query.pai);
    if (!lugar.ok) return responderRecusa(reply, lugar.recusas);
    const escrito: Escrito = lugar.valor ? lugarDe(lugar.valor.estrutura) : {};
    return responderPagina(reply, <PaginaDeCadastrar lugar={lugar.valor} escrito={escrito} />);
  });

  app.post('/estruturas', { schema: { hide: true }, config: GERIR }, async (req, reply) => {
    const r = await executar(app.servicos, req.quem, cadastrarEstrutura, req.body);
    if (r.ok) return reply.redirect(`/estruturas/${r.valor.id}?feito=cadastrada`, 303);
    const lugar = await lugarDaNova(app.servicos, req.quem, paiDoCorpo.safeParse(req.body).data?.paiId);
    if (!lugar.ok) return responderRecusa(reply, lugar.recusas);
    return responderFormulario(reply, r.recusas, (problemas) => (
      <PaginaDeCadastrar lugar={lugar.valor} escrito={escritoEm(req.body)} problemas={problemas} />
    ));
  });
}

/** Sem pai, um órgão: só o alcança quem gere o sistema inteiro. */
async function lugarDaNova(
  servicos: Servicos,
  quem: Quem,
  paiId: string | undefined,
): Promise<Resultado<EstruturaNoLugar | undefined>> {
  if (paiId !== undefined) return acharParaGerir(servicos, quem, paiId);
  const recusas = porQueNaoPode(quem.ator, 'acesso.estrutura.gerir', {}, servicos.relogio.agora());
  return recusas.length > 0 ? recusar(...recusas) : feito(undefined);
}

function PaginaDeCadastrar({ lugar, ...props }: PropsDosCampos & { lugar: EstruturaNoLugar | undefined }) {
  const pai = lugar?.estrutura;
  const titulo = pai ? `Cadastrar dentro de ${pai.nome}` : 'Cadastrar órgão';
  return (
    <Pagina titulo={titulo} ativo="estruturas" migalhas={trilhaDe(lugar ? [...lugar.acima, lugar.estrutura] : [])}>
      <h1>{titulo}</h1>
      <ResumoDeErros erros={props.problemas?.resumo ?? []} />
      <Formulario para="/estruturas">
        {pai && <input type="hidden" name="paiId" value={pai.id} />}
        <Selecao
          id="especie"
          rotulo="Espécie"
          vazio="Escolha"
          dica="Decide que papéis podem ser dados ali. Não muda depois."
          opcoes={opcoesDeEspecie(especiesDentroDe(pai))}
          valor={valorDe(props.escrito, 'especie')}
          erro={props.problemas?.de('especie')}
          tamanho="medio"
        />
        <CamposDaEstrutura {...props} />
        <FimDoFormulario rotulo="Cadastrar" voltar={pai ? `/estruturas/${pai.id}` : '/estruturas'} />
      </Formulario>
    </Pagina>
  );
}
