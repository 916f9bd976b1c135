/** Lotar quem já tem cadastro: da ficha da pessoa, da página da unidade ou pelo CPF. */
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { Botao, Campo, Formulario, ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { estruturasAoAlcance } from '../../estruturas/queries.ts';
import { escritoEm, Problemas, responderFormulario, valorDe } from '../../http/formulario.tsx';
import { executar } from '../../nucleo/acao.ts';
import type { Quem } from '../../nucleo/quem.ts';
import type { Servicos } from '../../nucleo/servicos.ts';
import { alcancaUsuario } from '../../usuarios/alcance.ts';
import { acharUsuario } from '../../usuarios/store.ts';
import { nomeDe } from '../../usuarios/usuario.ts';
import { lotarPessoa } from '../actions/lotar-pessoa.ts';
import { CamposDaLotacao, type PropsDosCampos } from './campos.tsx';

const config = { acesso: { permissao: 'acesso.lotacao.gerir' } } as const;
const querystring = z.object({
  usuario: z.guid().optional().catch(undefined),
  estrutura: z.guid().optional().catch(undefined),
});
const usuarioDoCorpo = z.object({ usuarioId: z.guid() });

export function registrarLotar(app: Aplicacao): void {
  const { servicos } = app;
  const estruturas = ({ ator }: Quem) => estruturasAoAlcance(servicos.banco, ator, 'acesso.lotacao.gerir');

  app.get('/lotacoes/nova', { schema: { hide: true, querystring }, config }, async (req, reply) => {
    const pessoa = await pessoaAoAlcance(servicos, req.quem, req.query.usuario);
    const escrito = { estruturaId: req.query.estrutura };
    return responderPagina(
      reply,
      <PaginaDeLotar pessoa={pessoa} escrito={escrito} estruturas={await estruturas(req.quem)} />,
    );
  });

  app.post('/lotacoes', { schema: { hide: true }, config }, async (req, reply) => {
    const r = await executar(servicos, req.quem, lotarPessoa, req.body);
    if (r.ok) {
      // A ficha mostra a lotação nova; quem lotou pelo CPF passa a alcançar a pessoa por ela.
      return reply.redirect(`/usuarios/${r.valor.usuarioId}?feito=lotada`, 303);
    }
    const pessoa = await pessoaAoAlcance(servicos, req.quem, usuarioDoCorpo.safeParse(req.body).data?.usuarioId);
    const lugares = await estruturas(req.quem);
    return responderFormulario(reply, r.recusas, (problemas) => (
      <PaginaDeLotar pessoa={pessoa} escrito={escritoEm(req.body)} estruturas={lugares} problemas={problemas} />
    ));
  });
}

interface Pessoa {
  id: string;
  nome: string;
}

/** O nome só sai para quem já alcança a pessoa. */
async function pessoaAoAlcance(
  { banco, relogio }: Servicos,
  { ator }: Quem,
  id: string | undefined,
): Promise<Pessoa | undefined> {
  if (id === undefined || !(await alcancaUsuario(banco, ator, id, relogio.agora()))) return undefined;
  const usuario = await acharUsuario(banco, id);
  return usuario && { id, nome: nomeDe(usuario) };
}

function PaginaDeLotar({ pessoa, ...props }: PropsDosCampos & { pessoa: Pessoa | undefined }) {
  const titulo = pessoa ? `Lotar ${pessoa.nome}` : 'Lotar quem já tem cadastro';
  const { escrito, problemas = new Problemas() } = props;
  return (
    <Pagina
      titulo={titulo}
      ativo="pessoas"
      migalhas={[
        { rotulo: 'Pessoas com acesso', href: '/usuarios' },
        ...(pessoa ? [{ rotulo: pessoa.nome, href: `/usuarios/${pessoa.id}` }] : []),
      ]}
    >
      <h1>{titulo}</h1>
      <ResumoDeErros erros={problemas.resumo} />
      <p class="lide">
        A lotação dá o básico da unidade. Papéis são propostos depois, e só valem quando outra pessoa os autoriza.
      </p>
      <Formulario para="/lotacoes">
        {pessoa ? (
          <input type="hidden" name="usuarioId" value={pessoa.id} />
        ) : (
          <Campo
            id="cpf"
            rotulo="CPF"
            dica="O CPF exato de quem já tem cadastro, em qualquer órgão."
            valor={valorDe(escrito, 'cpf')}
            erro={problemas.de('cpf')}
            inputMode="numeric"
            autocomplete="off"
            tamanho="medio"
          />
        )}
        <CamposDaLotacao {...props} />
        <p class="acoes">
          <Botao variante="primario">Lotar</Botao>
          <Botao variante="terciario" href={pessoa ? `/usuarios/${pessoa.id}` : '/usuarios'}>
            Voltar sem lotar
          </Botao>
        </p>
      </Formulario>
      {!pessoa && (
        <p>
          Ainda não tem cadastro? <a href="/usuarios/novo">Cadastre a pessoa, já com a lotação</a>.
        </p>
      )}
    </Pagina>
  );
}
