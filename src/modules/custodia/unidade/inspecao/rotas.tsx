/** A inspeção do conselho: as unidades que lhe cabem e a folha que se leva impressa. */
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { naoEncontrado, responderRecusa } from '../../../acesso/index.ts';
import { ultimaContagem } from '../../contagem/store.ts';
import {
  abrirUnidade,
  ocupacaoDas,
  plantaDa,
  recortesDas,
  unidadesAoAlcance,
  VER_OCUPACAO,
} from '../../ocupacao/queries.ts';
import { hojeDos } from '../queries.ts';
import { FolhaDeInspecao } from './folha.tsx';
import { PaginaDaInspecao } from './lista.tsx';

const config = { acesso: { permissao: VER_OCUPACAO } } as const;

export function registrarInspecao(app: Aplicacao): void {
  const { servicos } = app;
  app.get('/inspecao', { schema: { hide: true }, config }, async (req, reply) => {
    const unidades = await ocupacaoDas(servicos, await unidadesAoAlcance(servicos, req.quem));
    return responderPagina(reply, <PaginaDaInspecao unidades={unidades} />);
  });

  const opcoes = { schema: { hide: true, params: z.object({ id: z.guid() }) }, config };
  app.get('/inspecao/:id', opcoes, async (req, reply) => {
    const unidade = await abrirUnidade(servicos, req.quem, req.params.id);
    if (!unidade.ok) return responderRecusa(reply, unidade.recusas);
    const [[ocupada], planta, recortes, ultima] = await Promise.all([
      ocupacaoDas(servicos, [unidade.valor]),
      plantaDa(servicos, unidade.valor),
      recortesDas(servicos, [unidade.valor]),
      ultimaContagem(servicos.banco, unidade.valor.id),
    ]);
    if (!ocupada) return responderRecusa(reply, [naoEncontrado]);
    const props = { ...ocupada, planta, recortes, ultima, hoje: hojeDos(servicos), fuso: servicos.config.fuso };
    return responderPagina(reply, <FolhaDeInspecao {...props} />);
  });
}
