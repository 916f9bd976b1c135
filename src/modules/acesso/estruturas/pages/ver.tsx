/** A árvore inteira e cada estrutura. */
import { z } from 'zod';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { opcional, texto } from '../../../../platform/entrada/campos.ts';
import { responderPagina } from '../../../../platform/http/pagina.tsx';
import { poderia } from '../../http/poderia.ts';
import { responderRecusa } from '../../http/recusa.tsx';
import { diaEm } from '../../lotacoes/calendario.ts';
import { lotadosVisiveis } from '../../lotacoes/queries.ts';
import { naoEncontrado } from '../../nucleo/recusas.ts';
import { uf } from '../entrada.ts';
import { type EspecieDeEstrutura, ESPECIES } from '../estrutura.ts';
import { acordosDe, buscarArvore } from '../queries.ts';
import { acharEstrutura, acimaDe } from '../store.ts';
import { PaginaDaArvore } from './pagina-da-arvore.tsx';
import { PaginaDaEstrutura } from './pagina-da-estrutura.tsx';

const config = { acesso: { permissao: 'acesso.estrutura.ver' } } as const;

const FEITO = {
  cadastrada: 'Cadastrada. Agora dá para cadastrar o que fica dentro dela e lotar pessoas.',
  editada: 'Dados salvos.',
  inativada: 'Inativada. Continua na árvore, com a data e o motivo.',
} as const;
const feitos = Object.keys(FEITO) as (keyof typeof FEITO)[];

const especies = Object.keys(ESPECIES) as EspecieDeEstrutura[];
/** Filtro que não se entende é filtro nenhum. */
const filtroSchema = z.object({
  nome: opcional(texto('o nome', 100)).catch(undefined),
  uf: opcional(uf()).catch(undefined),
  especie: z.enum(especies).optional().catch(undefined),
  inativas: z.literal('sim').optional().catch(undefined),
});
const params = z.object({ id: z.guid() });
const feitoSchema = z.object({ feito: z.enum(feitos).optional().catch(undefined) });

export function registrarVer(app: Aplicacao): void {
  const { banco, relogio } = app.servicos;

  app.get('/estruturas', { schema: { hide: true, querystring: filtroSchema }, config }, async (req, reply) => {
    const filtro = { ...req.query, inativas: req.query.inativas === 'sim' };
    const arvore = await buscarArvore(banco, filtro);
    const podeCadastrarOrgao = poderia(req.quem.ator, 'acesso.estrutura.gerir', {}, relogio.agora());
    return responderPagina(reply, <PaginaDaArvore {...{ arvore, filtro, podeCadastrarOrgao }} />);
  });

  const comFeito = { schema: { hide: true, params, querystring: feitoSchema }, config };
  app.get('/estruturas/:id', comFeito, async (req, reply) => {
    const estrutura = await acharEstrutura(banco, req.params.id);
    if (!estrutura) return responderRecusa(reply, [naoEncontrado]);
    const agora = relogio.agora();
    const props = {
      estrutura,
      acima: await acimaDe(banco, estrutura),
      abaixo: await buscarArvore(banco, { abaixoDe: estrutura.caminho, inativas: true }),
      acordos: await acordosDe(banco, estrutura.id),
      lotados: await lotadosVisiveis(app.servicos, req.quem, estrutura),
      podeGerir: poderia(req.quem.ator, 'acesso.estrutura.gerir', { caminho: estrutura.caminho }, agora),
      hoje: diaEm(estrutura.fuso, agora),
      feito: req.query.feito && FEITO[req.query.feito],
    };
    return responderPagina(reply, <PaginaDaEstrutura {...props} />);
  });
}
