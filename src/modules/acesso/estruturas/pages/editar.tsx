import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { Formulario, ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { escritoEm, responderFormulario } from '../../http/formulario.tsx';
import { responderRecusa } from '../../http/recusa.tsx';
import { executar } from '../../nucleo/acao.ts';
import { editarEstrutura } from '../actions/editar-estrutura.ts';
import { acharParaGerir, type EstruturaNoLugar } from '../queries.ts';
import { CamposDaEstrutura, FimDoFormulario, lugarDe, type PropsDosCampos } from './campos.tsx';
import { trilhaDe } from './trilha.ts';

const OPCOES = {
  schema: { hide: true, params: z.object({ id: z.guid() }) },
  config: { acesso: { permissao: 'acesso.estrutura.gerir' } },
} as const;

export function registrarEditar(app: Aplicacao): void {
  app.get('/estruturas/:id/editar', OPCOES, async (req, reply) => {
    const lugar = await acharParaGerir(app.servicos, req.quem, req.params.id);
    if (!lugar.ok) return responderRecusa(reply, lugar.recusas);
    const { estrutura } = lugar.valor;
    const escrito = { nome: estrutura.nome, sigla: estrutura.sigla, ...lugarDe(estrutura) };
    return responderPagina(reply, <PaginaDeEditar {...lugar.valor} escrito={escrito} />);
  });

  app.post('/estruturas/:id', OPCOES, async (req, reply) => {
    const { id } = req.params;
    const r = await executar(app.servicos, req.quem, editarEstrutura, { ...Object(req.body), id });
    if (r.ok) return reply.redirect(`/estruturas/${id}?feito=editada`, 303);
    const lugar = await acharParaGerir(app.servicos, req.quem, id);
    if (!lugar.ok) return responderRecusa(reply, lugar.recusas);
    return responderFormulario(reply, r.recusas, (problemas) => (
      <PaginaDeEditar {...lugar.valor} escrito={escritoEm(req.body)} problemas={problemas} />
    ));
  });
}

function PaginaDeEditar({ estrutura, acima, ...props }: PropsDosCampos & EstruturaNoLugar) {
  return (
    <Pagina titulo="Editar" ativo="estruturas" migalhas={trilhaDe([...acima, estrutura])}>
      <h1>Editar {estrutura.nome}</h1>
      <ResumoDeErros erros={props.problemas?.resumo ?? []} />
      <Formulario para={`/estruturas/${estrutura.id}`}>
        <CamposDaEstrutura {...props} />
        <FimDoFormulario rotulo="Salvar" voltar={`/estruturas/${estrutura.id}`} />
      </Formulario>
    </Pagina>
  );
}
