/** Suspender e readmitir: o mesmo formulário, um motivo. */
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { Botao, Campo, CaixaDeMarcar, Formulario, ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { type Escrito, escritoEm, Problemas, responderFormulario, valorDe } from '../../http/formulario.tsx';
import { responderRecusa } from '../../http/recusa.tsx';
import { executar } from '../../nucleo/acao.ts';
import type { Quem } from '../../nucleo/quem.ts';
import type { Servicos } from '../../nucleo/servicos.ts';
import { readmitirUsuario } from '../actions/readmitir-usuario.ts';
import { suspenderUsuario } from '../actions/suspender-usuario.ts';
import { nomeDe, type Usuario } from '../usuario.ts';
import { pessoaParaAgir } from './para-agir.ts';
import { trilhaDaPessoa } from './trilha.ts';

const permissao = 'acesso.usuario.suspender';
const OPCOES = {
  schema: { hide: true, params: z.object({ id: z.guid() }) },
  config: { acesso: { permissao } },
} as const;

const ATOS = {
  suspender: {
    verbo: 'Suspender',
    basta: 'todas',
    feito: 'suspensa',
    fazer: (servicos: Servicos, quem: Quem, corpo: unknown) => executar(servicos, quem, suspenderUsuario, corpo),
    explicacao:
      'A pessoa para de entrar agora, em todas as lotações, e as sessões abertas se encerram. Lotações e papéis ficam como estão, à espera de quem readmitir.',
  },
  readmitir: {
    verbo: 'Readmitir',
    basta: 'todas',
    feito: 'readmitida',
    fazer: (servicos: Servicos, quem: Quem, corpo: unknown) => executar(servicos, quem, readmitirUsuario, corpo),
    explicacao:
      'A pessoa volta a entrar, com as lotações e os papéis que ainda valem hoje. O prazo de 90 dias sem uso recomeça.',
  },
} as const;
type Ato = keyof typeof ATOS;

export function registrarSuspender(app: Aplicacao): void {
  for (const ato of ['suspender', 'readmitir'] as const) registrarAto(app, ato);
}

function registrarAto(app: Aplicacao, ato: Ato): void {
  const { servicos } = app;
  const { fazer, basta, feito } = ATOS[ato];

  app.get(`/usuarios/:id/${ato}`, OPCOES, async (req, reply) => {
    const pessoa = await pessoaParaAgir(servicos, req.quem, { permissao, basta }, req.params.id);
    if (!pessoa.ok) return responderRecusa(reply, pessoa.recusas);
    return responderPagina(reply, <PaginaDoAto ato={ato} usuario={pessoa.valor} escrito={{}} />);
  });

  app.post(`/usuarios/:id/${ato}`, OPCOES, async (req, reply) => {
    const { id } = req.params;
    const r = await fazer(servicos, req.quem, { ...Object(req.body), id });
    if (r.ok) return reply.redirect(`/usuarios/${id}?feito=${feito}`, 303);
    const pessoa = await pessoaParaAgir(servicos, req.quem, { permissao, basta }, id);
    if (!pessoa.ok) return responderRecusa(reply, pessoa.recusas);
    return responderFormulario(reply, r.recusas, (problemas) => (
      <PaginaDoAto ato={ato} usuario={pessoa.valor} escrito={escritoEm(req.body)} problemas={problemas} />
    ));
  });
}

interface Props {
  ato: Ato;
  usuario: Usuario;
  escrito: Escrito;
  problemas?: Problemas;
}

function PaginaDoAto({ ato, usuario, escrito, problemas = new Problemas() }: Props) {
  const { verbo, explicacao } = ATOS[ato];
  const nome = nomeDe(usuario);
  return (
    <Pagina titulo={verbo} ativo="pessoas" migalhas={trilhaDaPessoa(usuario)}>
      <h1>
        {verbo} {nome}
      </h1>
      <p class="lide">{explicacao}</p>
      <ResumoDeErros erros={problemas.resumo} />
      <Formulario para={`/usuarios/${usuario.id}/${ato}`}>
        <Campo
          id="motivo"
          rotulo="Motivo"
          dica="Fica na auditoria e na ficha."
          maxLength={300}
          valor={valorDe(escrito, 'motivo')}
          erro={problemas.de('motivo')}
        />
        {ato === 'suspender' && (
          <CaixaDeMarcar
            id="confirmo"
            rotulo={`Confirmo que ${nome} para de entrar agora`}
            erro={problemas.de('confirmo')}
          />
        )}
        <p class="acoes">
          <Botao variante="primario">{verbo}</Botao>
          <Botao variante="terciario" href={`/usuarios/${usuario.id}`}>
            Voltar sem {ato}
          </Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}
