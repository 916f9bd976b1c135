/** O que a direção da unidade deve a cada pessoa, para que ninguém espere por um papel. */
import { sql } from 'kysely';
import { ESTA_PRESA } from '../../custodia/index.ts';
import { FATO_VALE } from '../../pessoas/index.ts';
import { datasAte, type Pendencia } from '../pendencias/pendencia.ts';

/** O atestado vale por isto, e a data de que ele é requisito se olha com esta antecedência (escolhas do sistema). */
const DIAS_DO_ATESTADO = 30;
const ANTES_DA_DATA = 90;
/** A LEP manda o relatório até um mês antes do fim do prazo mínimo (art. 175, I). */
const MES_ANTES = sql`interval '1 month'`;

/** Trabalhou ou estudou no mês anterior ao último, e o último não se lançou (LEP, art. 129: todo mês). */
const folhaDoMes = (tipo: string) => (hoje: string) =>
  sql`
  select s.pessoa_id, ${tipo}::text as chave, date_trunc('month', ${hoje}::date)::date as alvo, 'publico' as sigilo
    from custodia.situacao s
   where ${ESTA_PRESA}
     and exists (select from pessoas.fato f where f.pessoa_id = s.pessoa_id and f.tipo = ${tipo} and ${FATO_VALE}
           and coalesce(f.ate, f.dia) >= date_trunc('month', ${hoje}::date) - interval '2 months')
     and not exists (select from pessoas.fato f where f.pessoa_id = s.pessoa_id and f.tipo = ${tipo} and ${FATO_VALE}
           and coalesce(f.ate, f.dia) >= date_trunc('month', ${hoje}::date) - interval '1 month')`;

const pendenteDaCustodia = (especie: string, ate: number) => (hoje: string) =>
  sql`
  select p.pessoa_id, p.id::text as chave, p.dia as alvo, p.sigilo
    from custodia.pendencia p where p.especie = ${especie} and p.dia <= ${hoje}::date + ${ate}::int`;

export const PENDENCIAS_DA_DIRECAO: readonly Pendencia[] = [
  {
    id: 'alvara',
    nome: 'Alvará a cumprir',
    diz: 'O alvará se cumpre em até 24 horas (Res. CNJ 417/2021, art. 6º).',
    rotulo: 'Registrar a soltura',
    onde: '/custodia',
    itens: () => sql`
      select p.pessoa_id, p.id::text as chave, p.dia + 1 as alvo, p.sigilo
        from processos.pendencia p join custodia.situacao s on s.pessoa_id = p.pessoa_id
       where p.especie = 'alvara' and ${ESTA_PRESA}`,
  },
  {
    id: 'temporaria',
    nome: 'Temporária que acaba',
    diz: 'No fim do prazo solta-se sem alvará, salvo prorrogação ou preventiva já comunicada (Lei 7.960/1989, art. 2º, § 7º).',
    rotulo: 'Conferir a prisão',
    onde: '/custodia',
    itens: datasAte(['temporaria-fim'], 2),
  },
  {
    id: 'atestado',
    nome: 'Atestado de conduta',
    diz: 'Sem atestado dos últimos 30 dias não se decide a progressão, o livramento nem a saída temporária.',
    rotulo: 'Atestar a conduta',
    onde: '/lancar/custodia.atestado',
    itens: (hoje) => sql`
      select d.pessoa_id, 'conduta' as chave, min(d.mais_cedo) as alvo, max(d.sigilo) as sigilo
        from execucao.data d join custodia.situacao s on s.pessoa_id = d.pessoa_id
       where d.tipo in ('progressao', 'livramento', 'saida-temporaria') and ${ESTA_PRESA}
         and d.mais_cedo <= ${hoje}::date + ${ANTES_DA_DATA}::int
         and not exists (select from pessoas.fato f
               where f.pessoa_id = d.pessoa_id and f.tipo = 'custodia.atestado' and ${FATO_VALE}
                 and f.dia > ${hoje}::date - ${DIAS_DO_ATESTADO}::int)
       group by d.pessoa_id`,
  },
  {
    id: 'exame-de-cessacao',
    nome: 'Relatório para o exame de cessação',
    diz: 'O relatório vai ao juízo até um mês antes do fim do prazo mínimo (LEP, art. 175, I).',
    rotulo: 'Ver a pessoa',
    onde: '/custodia',
    itens: (hoje) => sql`
      select d.pessoa_id, d.marco as chave, (d.mais_cedo - ${MES_ANTES})::date as alvo, d.sigilo
        from execucao.data d join custodia.situacao s on s.pessoa_id = d.pessoa_id
       where d.tipo = 'exame-de-cessacao' and ${ESTA_PRESA} and d.mais_cedo - ${MES_ANTES} <= ${hoje}::date + 30`,
  },
  {
    id: 'folha-de-trabalho',
    nome: 'Folha de trabalho do mês',
    diz: 'Trabalhou no mês anterior e o último mês não foi lançado (LEP, art. 129).',
    rotulo: 'Lançar os dias',
    onde: '/lancar/custodia.trabalho',
    itens: folhaDoMes('custodia.trabalho'),
  },
  {
    id: 'folha-de-estudo',
    nome: 'Folha de estudo do mês',
    diz: 'Estudou no mês anterior e o último mês não foi lançado (LEP, art. 129).',
    rotulo: 'Lançar as horas',
    onde: '/lancar/custodia.estudo',
    itens: folhaDoMes('custodia.estudo'),
  },
  {
    id: 'falta',
    nome: 'Procedimento disciplinar',
    diz: 'O procedimento está aberto; o prazo é política do sistema.',
    rotulo: 'Abrir o procedimento',
    onde: '/custodia',
    itens: (hoje) => sql`
      select p.pessoa_id, p.id::text as chave, p.prazo as alvo, 'publico' as sigilo
        from custodia.procedimento_disciplinar p where p.prazo <= ${hoje}::date + 30`,
  },
  {
    id: 'saida-temporaria',
    nome: 'Volta da saída temporária',
    diz: 'A volta prevista passou e não está registrada.',
    rotulo: 'Registrar a volta',
    onde: '/custodia',
    itens: pendenteDaCustodia('saida-temporaria', -1),
  },
  {
    id: 'rdd',
    nome: 'Fim do regime disciplinar diferenciado',
    diz: 'O prazo acaba: peça a renovação ou tire a pessoa do regime (LEP, art. 52).',
    rotulo: 'Ver a pessoa',
    onde: '/custodia',
    itens: pendenteDaCustodia('rdd', 30),
  },
];
