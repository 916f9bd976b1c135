import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { feito, recusar, type Resultado } from '../../../../platform/recusa.ts';
import { Botao, Campo, CaixaDeMarcar, Formulario, ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar } from '../../../../ui/texto.ts';
import { type Escrito, escritoEm, Problemas, responderFormulario, valorDe } from '../../http/formulario.tsx';
import { porQueNaoPode } from '../../http/poderia.ts';
import { responderRecusa } from '../../http/recusa.tsx';
import { executar } from '../../nucleo/acao.ts';
import type { Quem } from '../../nucleo/quem.ts';
import { naoEncontrado } from '../../nucleo/recusas.ts';
import type { Servicos } from '../../nucleo/servicos.ts';
import { encerrarLotacao } from '../actions/encerrar-lotacao.ts';
import { type Dependentes, dependentesDe } from '../dependentes.ts';
import { acharLotacao, type Lotado } from '../store.ts';

const OPCOES = {
  schema: { hide: true, params: z.object({ id: z.guid() }) },
  config: { acesso: { permissao: 'acesso.lotacao.gerir' } },
} as const;

export function registrarEncerrar(app: Aplicacao): void {
  app.get('/lotacoes/:id/encerrar', OPCOES, async (req, reply) => {
    const achada = await acharParaEncerrar(app.servicos, req.quem, req.params.id);
    if (!achada.ok) return responderRecusa(reply, achada.recusas);
    return responderPagina(reply, <PaginaDeEncerrar {...achada.valor} escrito={{}} />);
  });

  app.post('/lotacoes/:id/encerrar', OPCOES, async (req, reply) => {
    const { id } = req.params;
    const r = await executar(app.servicos, req.quem, encerrarLotacao, { ...Object(req.body), id });
    // Sem a lotação, a pessoa pode ter saído do alcance de quem a encerrou: volta-se à lista.
    if (r.ok) return reply.redirect('/usuarios?feito=encerrada', 303);
    const achada = await acharParaEncerrar(app.servicos, req.quem, id);
    if (!achada.ok) return responderRecusa(reply, achada.recusas);
    return responderFormulario(reply, r.recusas, (problemas) => (
      <PaginaDeEncerrar {...achada.valor} escrito={escritoEm(req.body)} problemas={problemas} />
    ));
  });
}

interface ParaEncerrar extends Lotado {
  dependentes: Dependentes;
}

async function acharParaEncerrar(
  { banco, relogio }: Servicos,
  quem: Quem,
  id: string,
): Promise<Resultado<ParaEncerrar>> {
  const achada = await acharLotacao(banco, id);
  if (!achada) return recusar(naoEncontrado);
  const alvo = { caminho: achada.lotacao.caminho, interessados: [achada.usuario.id] };
  const recusas = porQueNaoPode(quem.ator, 'acesso.lotacao.gerir', alvo, relogio.agora());
  if (recusas.some((r) => r.codigo === 'fora-do-alcance')) return recusar(naoEncontrado);
  if (recusas.length > 0) return recusar(...recusas);
  return feito({ ...achada, dependentes: await dependentesDe(banco, id) });
}

interface Props extends ParaEncerrar {
  escrito: Escrito;
  problemas?: Problemas;
}

function PaginaDeEncerrar({ lotacao, usuario, dependentes, escrito, problemas = new Problemas() }: Props) {
  const ficha = `/usuarios/${usuario.id}`;
  return (
    <Pagina
      titulo="Encerrar lotação"
      ativo="pessoas"
      migalhas={[
        { rotulo: 'Pessoas com acesso', href: '/usuarios' },
        { rotulo: usuario.nome, href: ficha },
      ]}
    >
      <h1>Encerrar a lotação de {usuario.nome}</h1>
      <ResumoDeErros erros={problemas.resumo} />
      <p class="lide">
        {lotacao.cargo} em {lotacao.nome}. A partir de agora a pessoa não age mais por esta lotação.
      </p>
      <OQueCai dependentes={dependentes} />
      <Formulario para={`/lotacoes/${lotacao.id}/encerrar`}>
        <Campo
          id="motivo"
          rotulo="Motivo"
          dica="Remoção, exoneração, fim da designação: o ato, se houver."
          maxLength={300}
          valor={valorDe(escrito, 'motivo')}
          erro={problemas.de('motivo')}
        />
        <CaixaDeMarcar
          id="confirmo"
          rotulo="Confirmo: a pessoa perde agora o que faz por esta lotação, e não há como desfazer"
          erro={problemas.de('confirmo')}
        />
        <p class="acoes">
          <Botao variante="primario">Encerrar lotação</Botao>
          <Botao variante="terciario" href={ficha}>
            Voltar sem encerrar
          </Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}

function OQueCai({ dependentes: { papeis, delegacoes } }: { dependentes: Dependentes }) {
  if (papeis.length === 0 && delegacoes === 0) return <p>Nenhum papel nem delegação depende dela.</p>;
  return (
    <>
      <p>Param junto, no mesmo instante:</p>
      <ul>
        {papeis.map((papel) => (
          <li key={papel}>o papel {papel}</li>
        ))}
        {delegacoes > 0 && <li>{contar(delegacoes, 'delegação dada ou recebida', 'delegações dadas ou recebidas')}</li>}
      </ul>
    </>
  );
}
