/** A página do resultado: recebe o caso pelo endereço ou pelo corpo, calcula e mostra. Nada fica guardado. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caso } from '../../../../direito/caso.ts';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { Pagina } from '../../../../ui/layout.tsx';
import type { CasoEscrito } from '../../contrato/index.ts';
import { responder } from '../../responder.ts';
import { codificarCaso, LIMITE_DO_ENDERECO } from '../calculadora/estado.ts';
import { PaginaDoCasoComErro } from './caso-com-erro.tsx';
import { type CasoRecebido, receberCaso } from './receber-caso.ts';
import { ResultadoDoCaso } from './resultado-do-caso.tsx';

export { ResultadoDoCaso } from './resultado-do-caso.tsx';

/** São páginas: não entram na descrição da API. */
const FORA_DA_API = { schema: { hide: true } };
const STATUS_SEM_CASO = 400;
const STATUS_CASO_COM_ERRO = 422;

/** Calcula e escreve a página. `casoEscrito` é o caso como veio, para os endereços e o arquivo de baixar. */
export function responderResultado(reply: FastifyReply, casoEscrito: CasoEscrito, caso: Caso): FastifyReply {
  const nome = caso.pessoa.nome?.trim();
  return responderPagina(
    reply,
    <Pagina
      titulo={nome ? `Resultado: ${nome}` : 'Resultado do cálculo'}
      descricao="As datas que a lei dá, cada uma com a conta, a norma e as leituras em disputa."
      migalhas={[{ rotulo: 'Calculadora', href: '/calculadora' }]}
      ativo="calculadora"
      largura="larga"
    >
      <ResultadoDoCaso casoEscrito={casoEscrito} caso={caso} resultado={responder(caso)} />
    </Pagina>,
  );
}

export function registrarPaginaResultado(app: Aplicacao): void {
  const receber = (req: FastifyRequest): Promise<CasoRecebido> => receberCaso(req, app.relogio.hoje());

  app.get('/resultado', FORA_DA_API, async (req, reply) => {
    const recebido = await receber(req);
    return recebido.ok ? responderResultado(reply, recebido.casoEscrito, recebido.caso) : recusar(reply, recebido);
  });

  app.post('/resultado', FORA_DA_API, async (req, reply) => {
    const recebido = await receber(req);
    if (!recebido.ok) return recusar(reply, recebido);
    // Cabendo no endereço, a página ganha um que se guarda e se compartilha, e recarregar não reenvia nada.
    const estado = codificarCaso(recebido.casoEscrito);
    if (estado.length <= LIMITE_DO_ENDERECO) return reply.redirect(`/resultado?c=${estado}`, 303);
    return responderResultado(reply, recebido.casoEscrito, recebido.caso);
  });

  registrarArquivo(app, '/resultado/caso.json', 'caso.json', receber, (r) => r.casoEscrito);
  registrarArquivo(app, '/resultado/resultado.json', 'resultado.json', receber, (r) => responder(r.caso));
}

type Aceito = Extract<CasoRecebido, { ok: true }>;

/** Arquivo JSON para guardar, por GET (caso no endereço) e por POST (caso no corpo). */
function registrarArquivo(
  app: Aplicacao,
  caminho: string,
  nome: string,
  receber: (req: FastifyRequest) => Promise<CasoRecebido>,
  conteudo: (r: Aceito) => unknown,
): void {
  const baixar = async (req: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const recebido = await receber(req);
    if (!recebido.ok) return recusar(reply, recebido);
    reply.header('cache-control', 'no-store').header('content-disposition', `attachment; filename="${nome}"`);
    return reply.type('application/json; charset=utf-8').send(`${JSON.stringify(conteudo(recebido), null, 2)}\n`);
  };
  app.get(caminho, FORA_DA_API, baixar);
  app.post(caminho, FORA_DA_API, baixar);
}

function recusar(reply: FastifyReply, r: Extract<CasoRecebido, { ok: false }>): FastifyReply {
  const status = r.casoEscrito === undefined ? STATUS_SEM_CASO : STATUS_CASO_COM_ERRO;
  return responderPagina(reply, <PaginaDoCasoComErro erros={r.erros} casoEscrito={r.casoEscrito} />, status);
}
