import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import type { Opcao } from '../../../../ui/componentes/index.ts';
import {
  type Banco,
  escritoEm,
  executar,
  type Quem,
  responderFormulario,
  responderRecusa,
} from '../../../acesso/index.ts';
import { abrirNaCustodia } from '../../nucleo/abrir.ts';
import { comPessoa } from '../../nucleo/rotas.ts';
import { especiesDo, registrarPrisao } from '../actions/registrar-prisao.ts';
import { type AQuem, DESTINATARIOS } from '../entrada.ts';
import { PaginaDaPrisao } from './prisao.tsx';

export function registrarPrisoes(app: Aplicacao): void {
  const { servicos } = app;
  const opcoes = { schema: comPessoa, config: { acesso: { permissao: 'custodia.prisao.lancar' } } } as const;
  const abrir = (quem: Quem, id: string) =>
    abrirNaCustodia(servicos, quem, id, { leitura: 'custodia.abrir-prisao', paraLancar: 'custodia.prisao.lancar' });

  app.get('/pessoas/:id/prisao', opcoes, async (req, reply) => {
    const r = await abrir(req.quem, req.params.id);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    return responderPagina(reply, <PaginaDaPrisao lida={r.valor} orgaos={await orgaosQueSeAvisam(servicos.banco)} />);
  });

  app.post('/pessoas/:id/prisao', opcoes, async (req, reply) => {
    const { id } = req.params;
    const escrito = escritoEm(req.body);
    const acao = registrarPrisao(servicos.config.fuso);
    const feita = await executar(servicos, req.quem, acao, { ...escrito, pessoaId: id });
    if (feita.ok) return reply.redirect(`/pessoas/${id}/custodia?feito=prisao`, 303);
    const r = await abrir(req.quem, id);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    const orgaos = await orgaosQueSeAvisam(servicos.banco);
    return responderFormulario(reply, feita.recusas, (p) => (
      <PaginaDaPrisao lida={r.valor} orgaos={orgaos} escrito={escrito} problemas={p} />
    ));
  });
}

/** As estruturas ativas que recebem cada comunicação. A árvore não tem dado pessoal. */
async function orgaosQueSeAvisam(banco: Banco): Promise<Record<AQuem, Opcao[]>> {
  const especies = DESTINATARIOS.flatMap((a) => [...especiesDo(a)]);
  const linhas = await banco
    .selectFrom('acesso.estrutura')
    .select(['id', 'nome', 'especie'])
    .where('especie', 'in', especies)
    .where('inativada_em', 'is', null)
    .orderBy('nome')
    .execute();
  const dos = (a: AQuem): Opcao[] =>
    linhas.filter((l) => especiesDo(a).some((e) => e === l.especie)).map((l) => ({ valor: l.id, rotulo: l.nome }));
  return Object.fromEntries(DESTINATARIOS.map((a) => [a, dos(a)])) as Record<AQuem, Opcao[]>;
}
