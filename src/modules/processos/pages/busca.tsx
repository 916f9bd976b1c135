/** Achar um processo pelo número. */
import { z } from 'zod';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../platform/http/pagina.tsx';
import { Botao, Campo } from '../../../ui/componentes/index.ts';
import { Pagina } from '../../../ui/layout.tsx';
import { temPermissao } from '../../acesso/index.ts';
import { lerNumero } from '../numero.ts';

const querystring = z.object({ numero: z.string().trim().max(60).optional().catch(undefined) });

export function registrarBusca(app: Aplicacao): void {
  const opcoes = {
    schema: { hide: true, querystring },
    config: { acesso: { permissao: 'pessoas.pessoa.ver' } },
  } as const;
  app.get('/processos', opcoes, (req, reply) => {
    const { numero: escrito } = req.query;
    const numero = escrito && lerNumero(escrito);
    if (numero) return reply.redirect(`/processos/${numero}`, 303);
    const podeRegistrar = temPermissao(req.quem.ator, 'processos.processo.lancar');
    return responderPagina(reply, <PaginaDaBusca {...{ escrito, podeRegistrar }} />, escrito ? 422 : 200);
  });
}

function PaginaDaBusca({ escrito, podeRegistrar }: { escrito?: string | undefined; podeRegistrar: boolean }) {
  const erro = escrito ? 'São 20 algarismos, com ou sem pontuação: 0000000-00.0000.0.00.0000.' : undefined;
  return (
    <Pagina titulo="Processos" ativo="titulares">
      <h1>Processos</h1>
      <p class="lide">Pelo número, as pessoas dele que você alcança e o órgão em que corre.</p>
      <form method="get" action="/processos">
        <Campo
          id="numero"
          rotulo="Número do processo"
          dica="Com ou sem pontuação."
          valor={escrito}
          erro={erro}
          inputMode="numeric"
          autocomplete="off"
          maxLength={60}
        />
        <p class="acoes">
          <Botao variante="primario">Procurar</Botao>
          {podeRegistrar && <Botao href="/processos/registrar">Registrar processo</Botao>}
        </p>
      </form>
      <p>
        Não sabe o número? <a href="/pessoas">Procure a pessoa</a>: a página dela traz os processos, as penas e as
        ordens de prisão.
      </p>
    </Pagina>
  );
}
