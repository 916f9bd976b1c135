/** A grade do mês: quem está na unidade e o que já consta de cada um. Duas consultas, para quantas pessoas forem. */
import { FATO_VALE } from '../../pessoas/index.ts';
import { sql } from 'kysely';
import { feito, recusar, type Resultado } from '../../../platform/recusa.ts';
import {
  acharEstrutura,
  alcancaTitular,
  type Estrutura,
  naoEncontrado,
  porQueNaoPode,
  type Quem,
  registrarLeitura,
  type Servicos,
  titulares,
} from '../../acesso/index.ts';
import type { Mes } from './mes.ts';

const LANCAR = 'custodia.rotina.lancar';
const CABEM = 500;

export interface LinhaDaGrade {
  pessoaId: string;
  nome: string;
  dias?: number | undefined;
  horas?: number | undefined;
  obras?: number | undefined;
}

export interface Grade {
  unidade: Estrutura;
  linhas: readonly LinhaDaGrade[];
}

export async function abrirGrade(
  servicos: Servicos,
  quem: Quem,
  estruturaId: string,
  mes: Mes,
): Promise<Resultado<Grade>> {
  const { banco, relogio } = servicos;
  const unidade = await acharEstrutura(banco, estruturaId);
  if (!unidade) return recusar(naoEncontrado);
  const impedem = porQueNaoPode(quem.ator, LANCAR, { caminho: unidade.caminho }, relogio.agora());
  if (impedem.length > 0) return recusar(...impedem);
  const linhas = await titulares(banco)
    .innerJoin('custodia.situacao as s', 's.pessoa_id', 't.pessoa_id')
    .select(['t.pessoa_id as pessoaId', 't.nome'])
    .select([
      jaConsta('custodia.trabalho', 'dias', mes).as('dias'),
      jaConsta('custodia.estudo', 'horas', mes).as('horas'),
      jaConsta('custodia.leitura', 'obras', mes).as('obras'),
    ])
    .where('s.estrutura_id', '=', estruturaId)
    .where('s.estado', '=', 'presa')
    .where(alcancaTitular(quem.ator, LANCAR))
    .orderBy('t.nome')
    .limit(CABEM)
    .execute();
  const pode = await registrarLeitura(servicos, quem, {
    nome: 'custodia.abrir-grade-do-mes',
    alvo: { caminho: unidade.caminho },
    objeto: { tipo: 'unidade', id: estruturaId },
    titulares: linhas.map((l) => l.pessoaId),
  });
  if (!pode.ok) return pode;
  return feito({
    unidade,
    linhas: linhas.map((l) => ({
      ...l,
      dias: l.dias ?? undefined,
      horas: l.horas ?? undefined,
      obras: l.obras ?? undefined,
    })),
  });
}

/** O que vale do mês: o último da cadeia de correções, se não anulado. */
const jaConsta = (tipo: string, campo: string, { de, ate }: Mes) => sql<number | null>`(
  select (f.dados ->> ${campo})::int from pessoas.fato f
   where f.pessoa_id = t.pessoa_id and f.tipo = ${tipo} and f.dia >= ${de} and coalesce(f.ate, f.dia) <= ${ate}
     and f.sigilo = 'publico' and ${FATO_VALE}
   order by f.soube_em desc limit 1)`;
