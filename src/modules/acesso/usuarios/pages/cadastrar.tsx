import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { Botao, Campo, Formulario, ResumoDeErros, Selecao } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { estruturasAoAlcance } from '../../estruturas/queries.ts';
import { escritoEm, Problemas, responderFormulario, valorDe } from '../../http/formulario.tsx';
import { porQueNaoPode } from '../../http/poderia.ts';
import { responderRecusa } from '../../http/recusa.tsx';
import { CamposDaLotacao, type PropsDosCampos } from '../../lotacoes/pages/campos.tsx';
import { executar } from '../../nucleo/acao.ts';
import type { Quem } from '../../nucleo/quem.ts';
import { cadastrarPessoa } from '../actions/cadastrar-pessoa.ts';
import { CATEGORIAS } from '../usuario.ts';

const permissao = 'acesso.usuario.cadastrar';
const OPCOES = { schema: { hide: true }, config: { acesso: { permissao } } } as const;

const categorias = Object.entries(CATEGORIAS).map(([valor, { nome }]) => ({ valor, rotulo: nome }));

export function registrarCadastrar(app: Aplicacao): void {
  const { banco, relogio } = app.servicos;
  const estruturas = ({ ator }: Quem) => estruturasAoAlcance(banco, ator, permissao);

  app.get('/usuarios/novo', OPCOES, async (req, reply) => {
    // Melhor confirmar a identidade antes de preencher que depois.
    const { ator } = req.quem;
    const local = ator.concessoes.find((c) => c.permissao === permissao)?.local;
    const falta = porQueNaoPode(ator, permissao, { caminho: local?.caminho }, relogio.agora());
    if (falta.length > 0) return responderRecusa(reply, falta);
    return responderPagina(reply, <PaginaDeCadastrar escrito={{}} estruturas={await estruturas(req.quem)} />);
  });

  app.post('/usuarios', OPCOES, async (req, reply) => {
    const r = await executar(app.servicos, req.quem, cadastrarPessoa, req.body);
    if (r.ok) return reply.redirect(`/usuarios/${r.valor.id}?feito=cadastrada`, 303);
    const lugares = await estruturas(req.quem);
    return responderFormulario(reply, r.recusas, (problemas) => (
      <PaginaDeCadastrar escrito={escritoEm(req.body)} estruturas={lugares} problemas={problemas} />
    ));
  });
}

function PaginaDeCadastrar(props: PropsDosCampos) {
  const { escrito, problemas = new Problemas() } = props;
  const de = (id: string) => ({ id, valor: valorDe(escrito, id), erro: problemas.de(id) });
  return (
    <Pagina titulo="Cadastrar pessoa" ativo="pessoas" migalhas={[{ rotulo: 'Pessoas com acesso', href: '/usuarios' }]}>
      <h1>Cadastrar pessoa</h1>
      <p class="lide">
        A pessoa recebe por e-mail um convite de uso único, que vale 24 horas, para criar a própria credencial. Quem já
        tem cadastro em outro órgão não se cadastra de novo: <a href="/lotacoes/nova">lote pelo CPF</a>.
      </p>
      <ResumoDeErros erros={problemas.resumo} />
      <Formulario para="/usuarios">
        <fieldset>
          <legend>Quem é</legend>
          <Campo {...de('nome')} rotulo="Nome completo" maxLength={200} autocomplete="off" />
          <Campo {...de('nomeSocial')} rotulo="Nome social" opcional maxLength={200} autocomplete="off" />
          <Selecao {...de('categoria')} rotulo="Categoria" vazio="Escolha" opcoes={categorias} tamanho="medio" />
          <div class="campos-lado-a-lado">
            <Campo {...de('cpf')} rotulo="CPF" inputMode="numeric" autocomplete="off" maxLength={14} />
            <Campo {...de('rg')} rotulo="RG" opcional autocomplete="off" maxLength={30} />
            <Campo {...de('nascimento')} rotulo="Nascimento" opcional type="date" />
          </div>
          <div class="campos-lado-a-lado">
            <Campo {...de('email')} rotulo="E-mail institucional" type="email" autocomplete="off" maxLength={254} />
            <Campo {...de('telefone')} rotulo="Telefone" opcional type="tel" autocomplete="off" maxLength={30} />
            <Campo {...de('matricula')} rotulo="Matrícula" opcional autocomplete="off" maxLength={40} />
          </div>
        </fieldset>
        <fieldset>
          <legend>Primeira lotação</legend>
          <CamposDaLotacao {...props} />
        </fieldset>
        <p class="acoes">
          <Botao variante="primario">Cadastrar e convidar</Botao>
          <Botao variante="terciario" href="/usuarios">
            Voltar sem cadastrar
          </Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}
