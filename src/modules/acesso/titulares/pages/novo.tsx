import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { escritoEm, responderFormulario } from '../../http/formulario.tsx';
import { porQueNaoPode } from '../../http/poderia.ts';
import { responderRecusa } from '../../http/recusa.tsx';
import { executar } from '../../nucleo/acao.ts';
import { raizDe } from '../../permissao/alcance.ts';
import { cadastrarTitular } from '../actions/cadastrar-titular.ts';
import { lugaresParaEscolher } from '../lugares.ts';
import { lugarDe } from '../queries.ts';
import { PaginaDeCadastrar } from './pagina-de-cadastrar.tsx';

const CADASTRAR = 'acesso.titular.emitir-codigo';
const OPCOES = { schema: { hide: true }, config: { acesso: { permissao: CADASTRAR } } } as const;

export function registrarCadastrar(app: Aplicacao): void {
  const { servicos } = app;

  app.get('/titulares/novo', OPCOES, async (req, reply) => {
    const { ator } = req.quem;
    // Antes de preencher: sem finalidade, vai dizê-la e volta.
    const recusas = porQueNaoPode(ator, CADASTRAR, lugarDe(ator, CADASTRAR), servicos.relogio.agora());
    if (recusas.length > 0) return responderRecusa(reply, recusas);
    const lugares = await lugaresParaEscolher(servicos.banco, ator);
    const caminho = ator.lotacao?.caminho;
    const orgao = caminho && lugares.atuam.find((l) => l.caminho === raizDe(caminho));
    const unico = lugares.estabelecimentos.length === 1 ? lugares.estabelecimentos[0]?.id : undefined;
    const escrito = { atuam: orgao ? [orgao.id] : [], estabelecimentoId: unico };
    return responderPagina(reply, <PaginaDeCadastrar lugares={lugares} escrito={escrito} />);
  });

  app.post('/titulares', OPCOES, async (req, reply) => {
    const r = await executar(servicos, req.quem, cadastrarTitular, req.body);
    if (r.ok) return reply.redirect(`/titulares/${r.valor.id}?feito=cadastrada`, 303);
    const lugares = await lugaresParaEscolher(servicos.banco, req.quem.ator);
    return responderFormulario(reply, r.recusas, (problemas) => (
      <PaginaDeCadastrar lugares={lugares} escrito={escritoEm(req.body)} problemas={problemas} />
    ));
  });
}
