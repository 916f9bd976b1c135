import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { lugarDe, poderia, responderRecusa } from '../../../acesso/index.ts';
import { estruturasDas } from '../../fatos/pages/estruturas.ts';
import type { DepsDaLista } from '../filtro-da-lista.ts';
import { type BuscaDePessoas, buscarPessoas, MENOR_TEXTO } from '../queries.ts';
import { VER } from '../store.ts';
import { PaginaDaLista } from './pagina-da-lista.tsx';

const CADASTRAR = 'pessoas.pessoa.cadastrar';

/** Filtro que não se entende é filtro nenhum. */
const trecho = z.string().trim().min(1).max(200).optional().catch(undefined);
const querystring = z.looseObject({
  q: trecho,
  mae: trecho,
  ano: z.coerce.number().int().min(1900).max(2100).optional().catch(undefined),
  unidade: z.guid().optional().catch(undefined),
  depois: z.guid().optional().catch(undefined),
});

export function registrarLista(app: Aplicacao, deps: DepsDaLista): void {
  const { servicos } = app;
  const config = { acesso: { permissao: VER } } as const;
  app.get('/pessoas', { schema: { hide: true, querystring }, config }, async (req, reply) => {
    const busca = lerBusca(deps, req.query);
    const curto = [busca.q, busca.mae].some((t) => t !== undefined && t.length < MENOR_TEXTO);
    const achadas = await buscarPessoas(
      servicos,
      req.quem,
      deps,
      curto ? { ...busca, q: undefined, mae: undefined } : busca,
    );
    if (!achadas.ok) return responderRecusa(reply, achadas.recusas);
    const { ator } = req.quem;
    const props = {
      busca,
      curto,
      achadas: achadas.valor,
      deps,
      unidades: await estruturasDas(servicos.banco, ['estabelecimento']),
      podeCadastrar: poderia(ator, CADASTRAR, lugarDe(ator, CADASTRAR), servicos.relogio.agora()),
    };
    return responderPagina(reply, <PaginaDaLista {...props} />);
  });
}

function lerBusca({ filtros = [] }: DepsDaLista, consulta: z.output<typeof querystring>): BuscaDePessoas {
  const { q, mae, ano, unidade, depois } = consulta;
  const pedidos = filtros.flatMap(({ nome, opcoes }) => {
    const valor = consulta[nome];
    return typeof valor === 'string' && Object.hasOwn(opcoes, valor) ? [[nome, valor] as const] : [];
  });
  return { q, mae, ano, unidade, depois, filtros: Object.fromEntries(pedidos) };
}
