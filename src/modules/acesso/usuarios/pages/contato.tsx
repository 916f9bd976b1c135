import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { Botao, Campo, Formulario, ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { type Escrito, escritoEm, Problemas, responderFormulario, valorDe } from '../../http/formulario.tsx';
import { responderRecusa } from '../../http/recusa.tsx';
import { executar } from '../../nucleo/acao.ts';
import { editarContato } from '../actions/editar-contato.ts';
import { nomeDe, type Usuario } from '../usuario.ts';
import { pessoaParaAgir } from './para-agir.ts';
import { trilhaDaPessoa } from './trilha.ts';

const permissao = 'acesso.usuario.cadastrar';
const OPCOES = {
  schema: { hide: true, params: z.object({ id: z.guid() }) },
  config: { acesso: { permissao } },
} as const;
const COMO = { permissao, basta: 'todas' } as const;

export function registrarContato(app: Aplicacao): void {
  const { servicos } = app;

  app.get('/usuarios/:id/contato', OPCOES, async (req, reply) => {
    const pessoa = await pessoaParaAgir(servicos, req.quem, COMO, req.params.id);
    if (!pessoa.ok) return responderRecusa(reply, pessoa.recusas);
    const { email, telefone, nomeSocial } = pessoa.valor;
    return responderPagina(reply, <PaginaDoContato usuario={pessoa.valor} escrito={{ email, telefone, nomeSocial }} />);
  });

  app.post('/usuarios/:id/contato', OPCOES, async (req, reply) => {
    const { id } = req.params;
    const r = await executar(servicos, req.quem, editarContato, { ...Object(req.body), id });
    if (r.ok) return reply.redirect(`/usuarios/${id}?feito=contato`, 303);
    const pessoa = await pessoaParaAgir(servicos, req.quem, COMO, id);
    if (!pessoa.ok) return responderRecusa(reply, pessoa.recusas);
    return responderFormulario(reply, r.recusas, (problemas) => (
      <PaginaDoContato usuario={pessoa.valor} escrito={escritoEm(req.body)} problemas={problemas} />
    ));
  });
}

interface Props {
  usuario: Usuario;
  escrito: Escrito;
  problemas?: Problemas;
}

function PaginaDoContato({ usuario, escrito, problemas = new Problemas() }: Props) {
  const de = (id: string) => ({ id, valor: valorDe(escrito, id), erro: problemas.de(id) });
  return (
    <Pagina titulo="Editar contato" ativo="pessoas" migalhas={trilhaDaPessoa(usuario)}>
      <h1>Editar contato de {nomeDe(usuario)}</h1>
      <p class="lide">
        O e-mail recebe os convites e recupera a conta. Se ele mudar, o endereço antigo recebe um aviso. A mudança fica
        registrada, com o que havia antes.
      </p>
      <ResumoDeErros erros={problemas.resumo} />
      <Formulario para={`/usuarios/${usuario.id}/contato`}>
        <Campo {...de('email')} rotulo="E-mail institucional" type="email" autocomplete="off" maxLength={254} />
        <Campo {...de('telefone')} rotulo="Telefone" opcional type="tel" autocomplete="off" maxLength={30} />
        <Campo {...de('nomeSocial')} rotulo="Nome social" opcional autocomplete="off" maxLength={200} />
        <p class="acoes">
          <Botao variante="primario">Salvar</Botao>
          <Botao variante="terciario" href={`/usuarios/${usuario.id}`}>
            Voltar sem salvar
          </Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}
