import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { type Escrito, escritoEm, executar, responderFormulario, responderRecusa } from '../../../acesso/index.ts';
import { hojeDos } from '../../nucleo/abrir.ts';
import { lancarOMes } from '../actions/lancar-o-mes.ts';
import { lerMes, type Mes, mesPassado } from '../mes.ts';
import { abrirGrade } from '../queries.ts';
import { PaginaDaGrade } from './grade.tsx';

export function registrarRotina(app: Aplicacao): void {
  const { servicos } = app;
  const { fuso } = servicos.config;
  const config = { acesso: { permissao: 'custodia.rotina.lancar' } } as const;
  const params = z.object({ unidade: z.guid() });
  const querystring = z.object({
    mes: z.string().optional(),
    lancados: z.coerce.number().int().min(0).optional().catch(undefined),
  });

  const mesDe = (escrito: string | undefined): Mes => {
    const padrao = lerMes(mesPassado(hojeDos(servicos)));
    const mes = lerMes(escrito ?? '') ?? padrao;
    if (!mes) throw new Error('o mês passado é sempre um mês');
    return mes;
  };

  app.get('/rotina/:unidade', { schema: { hide: true, params, querystring }, config }, async (req, reply) => {
    const mes = mesDe(req.query.mes);
    const r = await abrirGrade(servicos, req.quem, req.params.unidade, mes);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    const { lancados } = req.query;
    const feito = lancados === undefined ? undefined : oQueSeFez(lancados);
    return responderPagina(reply, <PaginaDaGrade grade={r.valor} mes={mes} feito={feito} />);
  });

  app.post('/rotina/:unidade', { schema: { hide: true, params }, config }, async (req, reply) => {
    const { unidade } = req.params;
    const escrito = escritoEm(req.body);
    const mes = mesDe(typeof escrito['mes'] === 'string' ? escrito['mes'] : undefined);
    const corpo = { ...escrito, mes: mes.nome, estruturaId: unidade, pessoas: pessoasDa(escrito) };
    const feito = await executar(servicos, req.quem, lancarOMes(fuso), corpo);
    if (feito.ok) return reply.redirect(`/rotina/${unidade}?mes=${mes.nome}&lancados=${feito.valor.lancados}`, 303);
    const r = await abrirGrade(servicos, req.quem, unidade, mes);
    if (!r.ok) return responderRecusa(reply, r.recusas);
    const recusas = feito.recusas.map((x) => ({ ...x, campo: naGrade(x.campo, corpo.pessoas) }));
    return responderFormulario(reply, recusas, (p) => (
      <PaginaDaGrade grade={r.valor} mes={mes} escrito={escrito} problemas={p} />
    ));
  });
}

const oQueSeFez = (n: number): string =>
  n === 0 ? 'Nada mudou: tudo já constava.' : `${n} ${n === 1 ? 'registro lançado' : 'registros lançados'}.`;

const CELULA = /^(dias|horas|obras)-([0-9a-f-]{36})$/;

/** As células preenchidas, por pessoa: `dias-<id>`, `horas-<id>`, `obras-<id>`. */
function pessoasDa(escrito: Escrito): Record<string, string>[] {
  const pessoas = new Map<string, Record<string, string>>();
  for (const [nome, valor] of Object.entries(escrito)) {
    const [, campo, pessoaId] = CELULA.exec(nome) ?? [];
    if (!campo || !pessoaId || typeof valor !== 'string' || valor.trim() === '') continue;
    pessoas.set(pessoaId, { pessoaId, ...pessoas.get(pessoaId), [campo]: valor });
  }
  return [...pessoas.values()];
}

/** `pessoas.3.dias` é a célula da quarta pessoa enviada. */
function naGrade(campo: string | undefined, pessoas: readonly Record<string, string>[]): string {
  const [, indice = '', nome = ''] = /^pessoas\.(\d+)\.(\w+)$/.exec(campo ?? '') ?? [];
  return indice === '' ? (campo ?? '') : `${nome}-${pessoas[Number(indice)]?.['pessoaId'] ?? ''}`;
}
