import { z } from 'zod';
import { iso } from '../../../../direito/tempo/dia.ts';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { porQueNaoPode, responderRecusa, lugarDe } from '../../../acesso/index.ts';
import { calcularPessoa } from '../../caso/calcular.ts';
import { levaria } from '../../levar.ts';
import { abrirNaPagina } from '../../pessoa/abrir-na-pagina.ts';
import { type Deteccao, detectar } from '../detectar.ts';
import { planilhaDoDetector } from '../planilha.ts';
import { lerProcura, type Procura } from '../procura.ts';
import { unidadesComContas, VER } from '../store.ts';
import { PaginaDaConta } from './pagina-da-conta.tsx';
import { PaginaDoDetector } from './pagina-do-detector.tsx';

const procura = z.string().max(60).transform(lerProcura);
/** Filtro que não se entende é como não ter filtro. */
const consulta = z.object({
  procura: procura.optional().catch(undefined),
  unidade: z.guid().optional().catch(undefined),
  grupo: z.enum(['sim', 'talvez', 'pior', 'outro']).optional().catch(undefined),
  pagina: z.coerce.number().int().min(1).max(10_000).optional().catch(undefined),
});
const config = { acesso: { permissao: VER } } as const;
const opcoes = { schema: { hide: true, querystring: consulta }, config } as const;
const daPessoa = {
  schema: { hide: true, params: z.object({ id: z.guid() }), querystring: z.object({ procura }) },
  config,
} as const;

const NADA_A_PROCURAR = {
  codigo: 'falta-procura',
  mensagem: 'Diga o decreto ou a lei: abra o detector e escolha um da lista.',
  campo: 'procura',
};
const DEMAIS = {
  codigo: 'gente-demais',
  mensagem: 'São pessoas demais para uma planilha na hora. Escolha uma unidade, ou peça um recálculo de todos.',
  campo: 'unidade',
};

export function registrarDetector(app: Aplicacao): void {
  const { servicos } = app;
  const { banco, relogio } = servicos;
  const hoje = () => iso(relogio.hoje());

  app.get('/detector', opcoes, async (req, reply) => {
    const { procura: pedida, unidade, grupo, pagina = 1 } = req.query;
    const recusas = porQueNaoPode(req.quem.ator, VER, lugarDe(req.quem.ator, VER), relogio.agora());
    if (recusas.length > 0) return responderRecusa(reply, recusas);
    let deteccao: Deteccao | undefined;
    if (pedida) {
      const r = await detectar(servicos, req.quem, { procura: pedida, unidadeId: unidade, grupo, pagina });
      if (!r.ok) return responderRecusa(reply, r.recusas);
      deteccao = r.valor;
    }
    const unidades = await unidadesComContas(banco, req.quem.ator);
    const podeExportar = levaria(req.quem.ator, relogio.agora());
    const props = { procura: pedida, unidadeId: unidade, grupo, pagina, unidades, deteccao, podeExportar };
    return responderPagina(reply, <PaginaDoDetector {...props} />);
  });

  app.get('/detector.csv', opcoes, async (req, reply) => {
    const { procura: pedida, unidade, grupo } = req.query;
    if (!pedida) return responderRecusa(reply, [NADA_A_PROCURAR]);
    const r = await detectar(servicos, req.quem, { procura: pedida, unidadeId: unidade, grupo });
    if (!r.ok) return responderRecusa(reply, r.recusas);
    if (r.valor.demais) return responderRecusa(reply, [DEMAIS]);
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', 'attachment; filename="detector.csv"')
      .type('text/csv; charset=utf-8')
      .send(planilhaDoDetector(pedida, r.valor.pessoas, { comNomes: true }));
  });

  app.get('/pessoas/:id/detector', daPessoa, async (req, reply) => {
    const pedida: Procura | undefined = req.query.procura;
    if (!pedida) return responderRecusa(reply, [NADA_A_PROCURAR]);
    return abrirNaPagina(servicos, req, reply, 'execucao.ver-conta-do-detector', (aberta) => {
      const { calculo } = calcularPessoa(aberta.vigentes, hoje());
      return responderPagina(reply, <PaginaDaConta {...{ aberta, calculo }} procura={pedida} hoje={hoje()} />);
    });
  });
}
