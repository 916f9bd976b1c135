/** `/usuarios/:id/recomecar-entrada`: para quem perdeu o celular, a chave e os códigos. */
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { AreaDeTexto, Botao, CaixaDeMarcar, Formulario, ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { type Escrito, escritoEm, Problemas, responderFormulario, valorDe } from '../../http/formulario.tsx';
import { responderRecusa } from '../../http/recusa.tsx';
import { executar } from '../../nucleo/acao.ts';
import { pessoaParaAgir } from '../../usuarios/pages/para-agir.ts';
import { trilhaDaPessoa } from '../../usuarios/pages/trilha.ts';
import { nomeDe, type Usuario } from '../../usuarios/usuario.ts';
import { recomecarEntrada } from '../actions/recomecar-entrada.ts';
import type { Pecas } from '../pecas.ts';

const permissao = 'acesso.usuario.cadastrar';
const COMO = { permissao, basta: 'todas' } as const;
const OPCOES = {
  schema: { hide: true, params: z.object({ id: z.guid() }) },
  config: { acesso: { permissao } },
} as const;

export function registrarRecomecar(app: Aplicacao, { senhas }: Pecas): void {
  const { servicos } = app;
  const recomecar = recomecarEntrada(senhas);
  app.get('/usuarios/:id/recomecar-entrada', OPCOES, async (req, reply) => {
    const pessoa = await pessoaParaAgir(servicos, req.quem, COMO, req.params.id);
    if (!pessoa.ok) return responderRecusa(reply, pessoa.recusas);
    return responderPagina(reply, <PaginaDeRecomecar usuario={pessoa.valor} />);
  });
  app.post('/usuarios/:id/recomecar-entrada', OPCOES, async (req, reply) => {
    const { id } = req.params;
    const r = await executar(servicos, req.quem, recomecar, { ...Object(req.body), id });
    if (r.ok) return reply.redirect(`/usuarios/${id}?feito=entrada-recomecada`, 303);
    const pessoa = await pessoaParaAgir(servicos, req.quem, COMO, id);
    if (!pessoa.ok) return responderRecusa(reply, pessoa.recusas);
    return responderFormulario(reply, r.recusas, (problemas) => (
      <PaginaDeRecomecar usuario={pessoa.valor} escrito={escritoEm(req.body)} problemas={problemas} />
    ));
  });
}

interface Props {
  usuario: Usuario;
  escrito?: Escrito;
  problemas?: Problemas;
}

function PaginaDeRecomecar({ usuario, escrito = {}, problemas = new Problemas() }: Props) {
  const nome = nomeDe(usuario);
  return (
    <Pagina titulo="Recomeçar a entrada" ativo="pessoas" migalhas={trilhaDaPessoa(usuario)}>
      <h1>Recomeçar a entrada de {nome}</h1>
      <p class="lide">
        Para quem perdeu o celular, a chave e os códigos de recuperação. A senha e o segundo fator se apagam, as sessões
        se encerram, e um enlace de 24 horas vai ao e-mail do cadastro.
      </p>
      <ResumoDeErros erros={problemas.resumo} />
      <Formulario para={`/usuarios/${usuario.id}/recomecar-entrada`}>
        <AreaDeTexto
          id="motivo"
          rotulo="Como você conferiu que é a própria pessoa?"
          dica="Pessoalmente, com documento; por chamada de vídeo… Só a mensagem ou o telefonema não bastam. Fica na auditoria."
          rows={3}
          maxLength={300}
          valor={valorDe(escrito, 'motivo')}
          erro={problemas.de('motivo')}
        />
        <CaixaDeMarcar
          id="confirmo"
          rotulo={`Confirmo que as provas de ${nome} se apagam agora`}
          erro={problemas.de('confirmo')}
        />
        <p class="acoes">
          <Botao variante="primario">Apagar e mandar o enlace</Botao>
          <Botao variante="terciario" href={`/usuarios/${usuario.id}`}>
            Voltar sem fazer
          </Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}
