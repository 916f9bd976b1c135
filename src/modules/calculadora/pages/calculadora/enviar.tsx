/** O que cada botão do formulário faz com o que foi enviado. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Dia } from '../../../../direito/tempo/dia.ts';
import { responderPagina, responderPedaco } from '../../../../platform/http/pagina.tsx';
import { responderComparacao } from '../e-se/responder.tsx';
import { responderResultado } from '../resultado/index.tsx';
import { acrescentar, type Mudado, primeiroCampoDoEvento, remover } from './acoes.ts';
import { baixarCaso } from './arquivos.ts';
import { type Campos, renumerar } from './campos.ts';
import { casoDosCampos, conferir } from './conferir.ts';
import { montar, type Montagem } from './dados-da-pagina.ts';
import { codificarCaso, decodificarCaso, LIMITE_DO_ENDERECO } from './estado.ts';
import { PaginaDaCalculadora, PedacoDoFormulario } from './pagina.tsx';

const CASO_COM_ERRO = 422;

/** Desenha a página, ou só o formulário quando quem pede é o htmx. */
export function mostrar(req: FastifyRequest, reply: FastifyReply, montagem: Montagem, status = 200): FastifyReply {
  const dados = montar(montagem);
  if (req.headers['hx-request'] === 'true') return responderPedaco(reply, <PedacoDoFormulario {...dados} />, status);
  return responderPagina(reply, <PaginaDaCalculadora {...dados} />, status);
}

export function enviar(req: FastifyRequest, reply: FastifyReply, campos: Campos, hoje: Dia): FastifyReply {
  const comparar = campos.get('comparar');
  const [verbo = 'calcular', alvo = ''] = (campos.get('acao') ?? 'calcular').split(':');
  const mudou = (m: Mudado) => mostrar(req, reply, { campos: m.campos, foco: m.foco, mudanca: m.aviso, comparar });
  switch (verbo) {
    case 'acrescentar':
      return mudou(acrescentar(campos, alvo, campos.get('novoEvento')));
    case 'remover':
      return mudou(remover(campos, alvo));
    case 'atualizar':
      return mudou({ campos: renumerar(campos), foco: alvo === '' ? undefined : primeiroCampoDoEvento(campos, alvo) });
    case 'baixar-json':
      return baixarCaso(reply, casoDosCampos(campos), 'json');
    case 'baixar-yaml':
      return baixarCaso(reply, casoDosCampos(campos), 'yaml');
    case 'guardar':
      return guardar(req, reply, campos, comparar);
    default:
      return calcular(req, reply, campos, hoje);
  }
}

function guardar(req: FastifyRequest, reply: FastifyReply, campos: Campos, comparar?: string): FastifyReply {
  const estado = codificarCaso(casoDosCampos(campos));
  if (estado.length <= LIMITE_DO_ENDERECO) {
    const consulta = new URLSearchParams({ guardado: '1', ...(comparar === undefined ? {} : { comparar }), c: estado });
    return reply.redirect(`/calculadora?${consulta}`, 303);
  }
  const aviso = {
    tipo: 'aviso' as const,
    titulo: 'O caso é grande demais para caber no endereço',
    texto: 'Baixe-o em arquivo: ele se abre de novo nesta página.',
  };
  return mostrar(req, reply, { campos: renumerar(campos), aviso, comparar });
}

function calcular(req: FastifyRequest, reply: FastifyReply, campos: Campos, hoje: Dia): FastifyReply {
  const comparar = campos.get('comparar');
  const conferido = conferir(campos, hoje);
  if (!conferido.ok) {
    return mostrar(req, reply, { campos: conferido.campos, erros: conferido.erros, comparar }, CASO_COM_ERRO);
  }
  const estado = codificarCaso(conferido.escrito);
  const cabe = estado.length <= LIMITE_DO_ENDERECO;
  if (comparar === undefined) {
    if (cabe) return reply.redirect(`/resultado?c=${estado}`, 303);
    return responderResultado(reply, conferido.escrito, conferido.caso);
  }
  if (cabe && comparar.length <= LIMITE_DO_ENDERECO) {
    return reply.redirect(`/e-se?${new URLSearchParams({ c: comparar, d: estado })}`, 303);
  }
  const a = decodificarCaso(comparar);
  return responderComparacao(reply, hoje, a, { ok: true, caso: conferido.escrito });
}
