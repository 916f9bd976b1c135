/** Escreve a página da comparação a partir dos dois casos, como vieram do endereço ou do corpo. */
import type { FastifyReply } from 'fastify';
import type { Dia } from '../../../../direito/tempo/dia.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import type { Campos } from '../calculadora/campos.ts';
import type { EstadoLido } from '../calculadora/estado.ts';
import { PaginaDoCasoComErro } from '../resultado/caso-com-erro.tsx';
import { preparar } from './comparacao.ts';
import { PaginaDaComparacao, PaginaSemCaso } from './pagina.tsx';

const ENDERECO_RUIM = 400;
const CASO_COM_ERRO = 422;

export function responderComparacao(
  reply: FastifyReply,
  hoje: Dia,
  a: EstadoLido,
  b?: EstadoLido,
  mudancas: Campos = new Map(),
): FastifyReply {
  for (const lado of [a, b]) {
    if (lado && !lado.ok) {
      return responderPagina(reply, <PaginaSemCaso problema={lado.erros[0]?.mensagem} />, ENDERECO_RUIM);
    }
  }
  const escrito = a.ok ? a.caso : {};
  const preparada = preparar(escrito, hoje, mudancas, b?.ok ? b.caso : undefined);
  if (!preparada.ok) {
    return responderPagina(reply, <PaginaDoCasoComErro erros={preparada.erros} casoEscrito={escrito} />, CASO_COM_ERRO);
  }
  const { comparacao } = preparada;
  const status = comparacao.erros.length > 0 ? CASO_COM_ERRO : 200;
  return responderPagina(reply, <PaginaDaComparacao comparacao={comparacao} />, status);
}
