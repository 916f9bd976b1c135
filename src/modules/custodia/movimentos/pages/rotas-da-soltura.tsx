import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { feito, type Resultado } from '../../../../platform/recusa.ts';
import { escritoEm, executar, type Quem, responderFormulario, responderRecusa } from '../../../acesso/index.ts';
import { type Parecenca, prisoesDeParecidos } from '../../../processos/index.ts';
import { abrirNaCustodia, type PessoaNaCustodia } from '../../nucleo/abrir.ts';
import { comPessoa } from '../../nucleo/rotas.ts';
import { soltar } from '../actions/soltar.ts';
import { PaginaDaSoltura } from './soltura.tsx';

export function registrarSoltura(app: Aplicacao): void {
  const { servicos } = app;
  const opcoes = { schema: comPessoa, config: { acesso: { permissao: 'custodia.movimento.lancar' } } } as const;

  async function abrir(quem: Quem, id: string): Promise<Resultado<{ lida: PessoaNaCustodia; parecidos: Parecenca[] }>> {
    const r = await abrirNaCustodia(servicos, quem, id, {
      leitura: 'custodia.abrir-soltura',
      paraLancar: 'custodia.movimento.lancar',
    });
    if (!r.ok) return r;
    const lida = r.valor;
    return feito({ lida, parecidos: await prisoesDeParecidos(servicos.banco, lida.aberta.id, lida.hoje) });
  }

  app.get('/pessoas/:id/soltura', opcoes, async (req, reply) => {
    const r = await abrir(req.quem, req.params.id);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    return responderPagina(reply, <PaginaDaSoltura {...r.valor} />);
  });

  app.post('/pessoas/:id/soltura', opcoes, async (req, reply) => {
    const { id } = req.params;
    const escrito = escritoEm(req.body);
    const feita = await executar(servicos, req.quem, soltar(servicos.config.fuso), { ...escrito, pessoaId: id });
    if (feita.ok) {
      const oQue = feita.valor.tipo === 'custodia.soltura' ? 'soltura' : 'prejudicada';
      return reply.redirect(`/pessoas/${id}/custodia?feito=${oQue}`, 303);
    }
    const r = await abrir(req.quem, id);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    return responderFormulario(reply, feita.recusas, (p) => (
      <PaginaDaSoltura {...r.valor} escrito={escrito} problemas={p} />
    ));
  });
}
