import { z } from 'zod';
import { iso } from '../../../direito/tempo/dia.ts';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../platform/http/pagina.tsx';
import { type IdDaPermissao, poderia } from '../../acesso/index.ts';
import { nomesDosLugares } from '../../custodia/index.ts';
import { type Fato, vigentes } from '../../pessoas/index.ts';
import { tipoDoFato } from '../fatos/todos.ts';
import { abrirNaPagina } from '../pessoa/abrir-na-pagina.ts';
import { autoresDe } from './autores.ts';
import { entradasDe } from './entrada.ts';
import { filtrar, filtroSchema, fimDoDia } from './filtro.ts';
import { PaginaDaLinhaDoTempo } from './pagina.tsx';

const opcoes = {
  schema: { hide: true, params: z.object({ id: z.guid() }), querystring: filtroSchema },
  config: { acesso: { permissao: 'pessoas.pessoa.ver' } },
} as const;

export function registrarLinhaDoTempo(app: Aplicacao): void {
  const { servicos } = app;
  const { banco, relogio } = servicos;
  const { fuso } = servicos.config;

  app.get('/pessoas/:id/linha-do-tempo', opcoes, async (req, reply) =>
    abrirNaPagina(servicos, req, reply, 'execucao.ver-linha-do-tempo', async (aberta) => {
      const filtro = req.query;
      const hoje = iso(relogio.hoje());
      const sabidoAte = filtro.sabido ? fimDoDia(filtro.sabido, fuso) : undefined;
      const [autores, nomes] = await Promise.all([
        autoresDe(banco, aberta.fatos),
        nomesDosLugares(banco, aberta.vigentes, hoje),
      ]);
      const ate = filtro.valia ?? filtro.sabido ?? hoje;
      const todas = entradasDe(aberta.fatos, sabidoAte);
      const entradas = filtrar(todas, filtro, autores);
      const valiam = vigentes(aberta.fatos, sabidoAte).filter((f) => f.dia <= ate);
      const total = todas.length;
      const agora = relogio.agora();
      const podeAqui = (permissao: IdDaPermissao) => poderia(req.quem.ator, permissao, aberta.alvo, agora);
      const reve = podeAqui('pessoas.fato.rever');
      const podeCorrigir = (fato: Fato) => reve || podeAqui(tipoDoFato(fato)?.permissao ?? 'pessoas.fato.rever');
      const dados = { aberta, hoje, fuso, filtro, entradas, total, valiam, autores, nomes, podeCorrigir };
      return responderPagina(reply, <PaginaDaLinhaDoTempo {...dados} />);
    }),
  );
}
