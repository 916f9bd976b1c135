/** O caso não pôde virar relatório: todos os problemas de uma vez, em página ou, para programas, em RFC 9457. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { responderProblema } from '../../../platform/http/erros.tsx';
import { responderPagina } from '../../../platform/http/pagina.tsx';
import { Botao, ResumoDeErros } from '../../../ui/componentes/index.ts';
import { Pagina } from '../../../ui/layout.tsx';
import type { ErroDeEntrada } from '../contrato/index.ts';

const STATUS = 400;
const TITULO = 'O relatório não pôde ser feito';

export function responderRecusa(req: FastifyRequest, reply: FastifyReply, erros: ErroDeEntrada[]): FastifyReply {
  if (!querPagina(req)) {
    const detalhe = 'O caso tem problemas. Corrija os itens de "erros" e envie de novo.';
    return responderProblema(reply, { status: STATUS, titulo: TITULO, detalhe }, { erros });
  }
  return responderPagina(reply, <PaginaDeRecusa erros={erros} />, STATUS);
}

function querPagina({ headers }: FastifyRequest): boolean {
  if (headers.accept?.includes('text/html')) return true;
  return !headers['content-type']?.includes('json') && !headers.accept?.includes('json');
}

function PaginaDeRecusa({ erros }: { erros: readonly ErroDeEntrada[] }) {
  const itens = erros.map((e) => ({ href: '', texto: e.caminho ? `${e.caminho}: ${e.mensagem}` : e.mensagem }));
  return (
    <Pagina titulo={TITULO} ativo="calculadora">
      <h1>{TITULO}</h1>
      <p class="lide">O que foi enviado tem problemas. Nada do que você enviou foi guardado.</p>
      <ResumoDeErros erros={itens} />
      <p class="acoes">
        <Botao variante="primario" href="/calculadora">
          Ir para a calculadora
        </Botao>
      </p>
    </Pagina>
  );
}
