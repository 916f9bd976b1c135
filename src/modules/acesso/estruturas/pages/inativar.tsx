import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import type { Recusa } from '../../../../platform/recusa.ts';
import { Botao, Campo, CaixaDeMarcar, Formulario, Mensagem, ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { escritoEm, Problemas, responderFormulario, valorDe } from '../../http/formulario.tsx';
import { responderRecusa } from '../../http/recusa.tsx';
import { executar } from '../../nucleo/acao.ts';
import { inativarEstrutura } from '../actions/inativar-estrutura.ts';
import type { Estrutura } from '../estrutura.ts';
import { impedimentosDe, recusasPor } from '../impedimentos.ts';
import { acharParaGerir, type EstruturaNoLugar } from '../queries.ts';
import type { PropsDosCampos } from './campos.tsx';
import { trilhaDe } from './trilha.ts';

const OPCOES = {
  schema: { hide: true, params: z.object({ id: z.guid() }) },
  config: { acesso: { permissao: 'acesso.estrutura.gerir' } },
} as const;

export function registrarInativar(app: Aplicacao): void {
  const impede = async (estrutura: Estrutura) =>
    recusasPor(await impedimentosDe(app.servicos.banco, estrutura, app.servicos.relogio.agora()));

  app.get('/estruturas/:id/inativar', OPCOES, async (req, reply) => {
    const lugar = await acharParaGerir(app.servicos, req.quem, req.params.id);
    if (!lugar.ok) return responderRecusa(reply, lugar.recusas);
    const impedimentos = await impede(lugar.valor.estrutura);
    return responderPagina(reply, <PaginaDeInativar {...lugar.valor} impedimentos={impedimentos} escrito={{}} />);
  });

  app.post('/estruturas/:id/inativar', OPCOES, async (req, reply) => {
    const { id } = req.params;
    const r = await executar(app.servicos, req.quem, inativarEstrutura, { ...Object(req.body), id });
    if (r.ok) return reply.redirect(`/estruturas/${id}?feito=inativada`, 303);
    const lugar = await acharParaGerir(app.servicos, req.quem, id);
    if (!lugar.ok) return responderRecusa(reply, lugar.recusas);
    return responderFormulario(reply, r.recusas, (problemas) => (
      <PaginaDeInativar {...lugar.valor} impedimentos={[]} escrito={escritoEm(req.body)} problemas={problemas} />
    ));
  });
}

interface Props extends PropsDosCampos, EstruturaNoLugar {
  /** O que impede, já ao abrir a página. */
  impedimentos: readonly Recusa[];
}

function PaginaDeInativar({ estrutura, acima, impedimentos, escrito, problemas = new Problemas() }: Props) {
  const voltar = `/estruturas/${estrutura.id}`;
  return (
    <Pagina titulo={`Inativar ${estrutura.sigla}`} ativo="estruturas" migalhas={trilhaDe([...acima, estrutura])}>
      <h1>Inativar {estrutura.nome}</h1>
      {impedimentos.length > 0 ? (
        <Mensagem tipo="aviso" titulo="Ainda não pode ser inativada">
          <ul>
            {impedimentos.map((r) => (
              <li key={r.codigo}>{r.mensagem}</li>
            ))}
          </ul>
          <p>
            <a href={voltar}>Voltar para {estrutura.nome}</a>
          </p>
        </Mensagem>
      ) : (
        <>
          <ResumoDeErros erros={problemas.resumo} />
          <p class="lide">
            Ela deixa de receber lotações, pedidos e subestruturas. Nada se apaga: fica na árvore, com a data e o
            motivo. Não há como reativar; se voltar a existir, cadastra-se outra.
          </p>
          <Formulario para={`${voltar}/inativar`}>
            <Campo
              id="motivo"
              rotulo="Motivo"
              dica="A norma ou o ato que a extinguiu."
              maxLength={300}
              valor={valorDe(escrito, 'motivo')}
              erro={problemas.de('motivo')}
            />
            <CaixaDeMarcar
              id="confirmo"
              rotulo={`Confirmo que ${estrutura.nome} deixa de existir no sistema`}
              erro={problemas.de('confirmo')}
            />
            <p class="acoes">
              <Botao variante="primario">Inativar</Botao>
              <Botao href={voltar} variante="terciario">
                Voltar sem inativar
              </Botao>
            </p>
          </Formulario>
        </>
      )}
    </Pagina>
  );
}
