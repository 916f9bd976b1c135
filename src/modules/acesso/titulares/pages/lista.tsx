import { z } from 'zod';
import { lerDia } from '../../../../direito/tempo/dia.ts';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { responderRecusa } from '../../http/recusa.tsx';
import { temPermissao } from '../../permissao/decidir.ts';
import { buscarTitulares, quantosAlcanca } from '../queries.ts';
import { PaginaDaLista } from './pagina-da-lista.tsx';

const MAIOR_TEXTO = 200;
/** Com duas letras acha-se quase todo mundo: busca-se quem se procura, não se folheia. */
const MENOR_TEXTO = 3;

/** Filtro que não se entende é filtro nenhum. */
const trecho = z.string().trim().min(1).max(MAIOR_TEXTO).optional().catch(undefined);
const querystring = z.object({
  nome: trecho,
  mae: trecho,
  nascimento: z
    .string()
    .refine((d) => lerDia(d) !== undefined)
    .optional()
    .catch(undefined),
});

export function registrarLista(app: Aplicacao): void {
  const config = { acesso: { permissao: 'acesso.titular.ver' } } as const;
  app.get('/titulares', { schema: { hide: true, querystring }, config }, async (req, reply) => {
    const alcanca = await quantosAlcanca(app.servicos, req.quem);
    if (!alcanca.ok) return responderRecusa(reply, alcanca.recusas);
    const busca = req.query;
    const buscou = Object.values(busca).some((v) => v !== undefined);
    const curto = [busca.nome, busca.mae].some((t) => t !== undefined && t.length < MENOR_TEXTO);
    const achados = buscou && !curto ? await buscarTitulares(app.servicos, req.quem, busca) : undefined;
    if (achados && !achados.ok) return responderRecusa(reply, achados.recusas);
    const podeCadastrar = temPermissao(req.quem.ator, 'acesso.titular.emitir-codigo');
    const props = { busca, curto, alcanca: alcanca.valor, achados: achados?.valor, podeCadastrar };
    return responderPagina(reply, <PaginaDaLista {...props} />);
  });
}
