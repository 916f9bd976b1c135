/** Cancelar feriado ou recesso cadastrado por engano. */
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { Botao, Campo, Formulario, ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { type Escrito, escritoEm, Problemas, responderFormulario, valorDe } from '../../http/formulario.tsx';
import { porQueNaoPode } from '../../http/poderia.ts';
import { responderRecusa } from '../../http/recusa.tsx';
import { executar } from '../../nucleo/acao.ts';
import { naoEncontrado } from '../../nucleo/recusas.ts';
import { cancelarDia } from '../actions/cancelar-dia.ts';
import { acharDia, type DiaAchado } from '../calendario-store.ts';

const permissao = 'acesso.calendario.gerir';
const params = z.object({ especie: z.enum(['feriado', 'recesso']), id: z.guid() });
const OPCOES = { schema: { hide: true, params }, config: { acesso: { permissao } } } as const;

export function registrarCancelar(app: Aplicacao): void {
  const { servicos } = app;

  app.get('/calendario/:especie/:id/cancelar', OPCOES, async (req, reply) => {
    const dia = await acharDia(servicos.banco, req.params.especie, req.params.id);
    if (!dia) return responderRecusa(reply, [naoEncontrado]);
    const recusas = porQueNaoPode(req.quem.ator, permissao, { caminho: dia.caminho }, servicos.relogio.agora());
    if (recusas.length > 0) return responderRecusa(reply, recusas);
    return responderPagina(reply, <PaginaDeCancelar dia={dia} escrito={{}} />);
  });

  app.post('/calendario/:especie/:id/cancelar', OPCOES, async (req, reply) => {
    const r = await executar(servicos, req.quem, cancelarDia, { ...Object(req.body), ...req.params });
    if (r.ok) return reply.redirect('/calendario?feito=cancelado', 303);
    const dia = await acharDia(servicos.banco, req.params.especie, req.params.id);
    if (!dia) return responderRecusa(reply, r.recusas);
    return responderFormulario(reply, r.recusas, (problemas) => (
      <PaginaDeCancelar dia={dia} escrito={escritoEm(req.body)} problemas={problemas} />
    ));
  });
}

interface Props {
  dia: DiaAchado;
  escrito: Escrito;
  problemas?: Problemas;
}

function PaginaDeCancelar({ dia, escrito, problemas = new Problemas() }: Props) {
  return (
    <Pagina
      titulo={`Cancelar ${dia.especie}`}
      ativo="estruturas"
      migalhas={[
        { rotulo: 'Órgãos', href: '/estruturas' },
        { rotulo: 'Calendário', href: '/calendario' },
      ]}
    >
      <h1>Cancelar {dia.especie}</h1>
      <p class="lide">
        {dia.descricao}. Os plantões que ele abria deixam de abrir, já a partir de agora. O registro fica, com o motivo.
      </p>
      <ResumoDeErros erros={problemas.resumo} />
      <Formulario para={`/calendario/${dia.especie}/${dia.id}/cancelar`}>
        <Campo
          id="motivo"
          rotulo="Motivo"
          maxLength={300}
          valor={valorDe(escrito, 'motivo')}
          erro={problemas.de('motivo')}
        />
        <p class="acoes">
          <Botao variante="primario">Cancelar {dia.especie}</Botao>
          <Botao variante="terciario" href="/calendario">
            Voltar sem cancelar
          </Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}
