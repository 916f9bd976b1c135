import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { porQueNaoPode } from '../../http/poderia.ts';
import { responderRecusa } from '../../http/recusa.tsx';
import { registrarLeitura } from '../../nucleo/consulta.ts';
import type { Quem } from '../../nucleo/quem.ts';
import { type Busca, buscaSchema } from '../filtros.ts';
import { acharPessoas, type PessoaAchada } from '../pessoas.ts';
import { planilhaDe } from '../planilha.ts';
import { buscar, exportar } from '../queries.ts';
import { lerVerificacao } from '../verificacao.ts';
import { PaginaDaBusca } from './pagina-da-busca.tsx';

const OPCOES = {
  schema: { hide: true, querystring: buscaSchema },
  config: { acesso: { permissao: 'auditoria.registro.buscar' } },
} as const;

export function registrarBusca(app: Aplicacao): void {
  const { servicos } = app;

  app.get('/auditoria', OPCOES, async (req, reply) => {
    const recusas = porQueNaoPode(req.quem.ator, 'auditoria.registro.buscar', {}, servicos.relogio.agora());
    if (recusas.length > 0) return responderRecusa(reply, recusas);
    const candidatas = await candidatasDe(req.query, req.quem);
    const [unica] = candidatas ?? [];
    const busca = candidatas?.length === 1 && unica ? { ...req.query, usuarioId: unica.id } : req.query;
    const falta = candidatas !== undefined && candidatas.length !== 1;
    const achados = falta ? undefined : await buscar(servicos, req.quem, busca);
    if (achados && !achados.ok) return responderRecusa(reply, achados.recusas);
    const verificacao = await lerVerificacao(servicos.banco);
    const props = { busca, candidatas, achados: achados?.valor, verificacao, fuso: servicos.config.fuso };
    return responderPagina(reply, <PaginaDaBusca {...props} />);
  });

  app.get('/auditoria/registros.csv', OPCOES, async (req, reply) => {
    const registros = await exportar(servicos, req.quem, req.query);
    if (!registros.ok) return responderRecusa(reply, registros.recusas);
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', 'attachment; filename="auditoria.csv"')
      .type('text/csv; charset=utf-8')
      .send(planilhaDe(registros.valor));
  });

  /** Quem pode ser a pessoa escrita; `undefined` se já foi escolhida ou não se pediu ninguém. */
  async function candidatasDe({ pessoa, usuarioId }: Busca, quem: Quem): Promise<PessoaAchada[] | undefined> {
    if (pessoa === undefined || usuarioId !== undefined) return undefined;
    await registrarLeitura(servicos, quem, { nome: 'auditoria.buscar-pessoas', dados: { pessoa } });
    return acharPessoas(servicos.banco, pessoa);
  }
}
