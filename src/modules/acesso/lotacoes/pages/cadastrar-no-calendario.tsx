/** Cadastrar feriado e recesso. */
import type { FastifyRequest } from 'fastify';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { Botao, Campo, Formulario, ResumoDeErros, Selecao } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { opcoesDeEstrutura, opcoesDeUf } from '../../estruturas/pages/opcoes.ts';
import { type Escolhivel, estruturasAoAlcance } from '../../estruturas/queries.ts';
import { type Escrito, escritoEm, Problemas, responderFormulario, valorDe } from '../../http/formulario.tsx';
import { poderia } from '../../http/poderia.ts';
import { executar } from '../../nucleo/acao.ts';
import { cadastrarFeriado } from '../actions/cadastrar-feriado.ts';
import { cadastrarRecesso } from '../actions/cadastrar-recesso.ts';
import type { TabelaDoCalendario } from '../calendario-store.ts';

const permissao = 'acesso.calendario.gerir';
const OPCOES = { schema: { hide: true }, config: { acesso: { permissao } } } as const;

export function registrarCadastrarNoCalendario(app: Aplicacao): void {
  const { servicos } = app;
  const lugaresDe = async ({ quem: { ator } }: FastifyRequest) => ({
    estruturas: await estruturasAoAlcance(servicos.banco, ator, permissao),
    geral: poderia(ator, permissao, {}, servicos.relogio.agora()),
  });

  for (const especie of ['feriado', 'recesso'] as const) {
    app.get(`/calendario/${especie}s/novo`, OPCOES, async (req, reply) =>
      responderPagina(reply, <PaginaDeCadastrar especie={especie} {...await lugaresDe(req)} escrito={{}} />),
    );
  }

  app.post('/calendario/feriados', OPCOES, async (req, reply) => {
    const r = await executar(servicos, req.quem, cadastrarFeriado, req.body);
    if (r.ok) return reply.redirect('/calendario?feito=feriado', 303);
    const props = { ...(await lugaresDe(req)), especie: 'feriado', escrito: escritoEm(req.body) } as const;
    return responderFormulario(reply, r.recusas, (problemas) => <PaginaDeCadastrar {...props} problemas={problemas} />);
  });

  app.post('/calendario/recessos', OPCOES, async (req, reply) => {
    const r = await executar(servicos, req.quem, cadastrarRecesso, req.body);
    if (r.ok) return reply.redirect('/calendario?feito=recesso', 303);
    const props = { ...(await lugaresDe(req)), especie: 'recesso', escrito: escritoEm(req.body) } as const;
    return responderFormulario(reply, r.recusas, (problemas) => <PaginaDeCadastrar {...props} problemas={problemas} />);
  });
}

interface Props {
  especie: TabelaDoCalendario;
  estruturas: readonly Escolhivel[];
  /** Pode cadastrar para todos os órgãos, e não só para os seus. */
  geral: boolean;
  escrito: Escrito;
  problemas?: Problemas;
}

const ABRE = {
  feriado: 'No dia, abrem os plantões de fim de semana e feriado do lugar.',
  recesso: 'Nesses dias, abrem os plantões de circunscrição do lugar e fecham os de região.',
} as const;

function PaginaDeCadastrar({ especie, estruturas, geral, escrito, problemas = new Problemas() }: Props) {
  const de = (id: string) => ({ id, valor: valorDe(escrito, id), erro: problemas.de(id) });
  return (
    <Pagina
      titulo={`Cadastrar ${especie}`}
      ativo="estruturas"
      migalhas={[
        { rotulo: 'Órgãos', href: '/estruturas' },
        { rotulo: 'Calendário', href: '/calendario' },
      ]}
    >
      <h1>Cadastrar {especie}</h1>
      <p class="lide">{ABRE[especie]}</p>
      <ResumoDeErros erros={problemas.resumo} />
      <Formulario para={`/calendario/${especie}s`}>
        {especie === 'feriado' ? (
          <>
            <Campo {...de('dia')} rotulo="Dia" type="date" tamanho="medio" />
            <Campo {...de('nome')} rotulo="Nome" maxLength={100} />
          </>
        ) : (
          <div class="campos-lado-a-lado">
            <Campo {...de('inicio')} rotulo="Primeiro dia" type="date" />
            <Campo {...de('fim')} rotulo="Último dia" type="date" />
          </div>
        )}
        <Campo
          {...de('norma')}
          rotulo="Norma"
          dica="A lei, o decreto ou a portaria, com número e ano."
          maxLength={200}
        />
        <div class="campos-lado-a-lado">
          <Selecao
            {...de('uf')}
            rotulo="Estado"
            opcional
            vazio="Nacional"
            opcoes={opcoesDeUf(valorDe(escrito, 'uf'))}
          />
          {especie === 'feriado' && <Campo {...de('municipio')} rotulo="Município" opcional maxLength={100} />}
        </div>
        <Selecao
          {...de('estruturaId')}
          rotulo="Só neste órgão ou unidade"
          opcional={geral}
          dica={
            geral
              ? 'E no que fica abaixo dele.'
              : 'Vale nele e no que fica abaixo. Para todos os órgãos, fale com quem gere o sistema.'
          }
          vazio={geral ? 'Todos do lugar' : 'Escolha'}
          opcoes={opcoesDeEstrutura(estruturas)}
        />
        <p class="acoes">
          <Botao variante="primario">Cadastrar</Botao>
          <Botao variante="terciario" href="/calendario">
            Voltar sem cadastrar
          </Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}
