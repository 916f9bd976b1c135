/** O que a polícia deve a quem está preso: prazos que correm e registros da prisão. */
import { sql } from 'kysely';
import { ESTA_PRESA } from '../../custodia/index.ts';
import { FATO_VALE } from '../../pessoas/index.ts';
import { datasAte, type Pendencia } from '../pendencias/pendencia.ts';

/** Só da prisão de há pouco: a comunicação de anos atrás já não se faz (escolha do sistema). */
const DIAS_DA_PRISAO = 90;

const DE_HA_POUCO = (hoje: string) => sql`${ESTA_PRESA} and s.presa_desde >= ${hoje}::date - ${DIAS_DA_PRISAO}::int`;

const semComunicacao = (a: string) => (hoje: string) =>
  sql`
  select s.pessoa_id, ${a}::text as chave, s.presa_desde as alvo, 'publico' as sigilo
    from custodia.situacao s
   where ${DE_HA_POUCO(hoje)}
     and not exists (select from pessoas.fato f where f.pessoa_id = s.pessoa_id and f.tipo = 'custodia.comunicacao'
           and f.dados->>'a' = ${a} and f.dia >= s.presa_desde and ${FATO_VALE})`;

const comunicar = (id: string, a: string, nome: string, base: string): Pendencia => ({
  id,
  nome,
  diz: `A comunicação é imediata (${base}) e não está registrada.`,
  rotulo: 'Registrar',
  onde: '/lancar/custodia.comunicacao',
  itens: semComunicacao(a),
});

export const PENDENCIAS_DA_POLICIA: readonly Pendencia[] = [
  {
    id: 'inquerito',
    nome: 'Prazo do inquérito',
    diz: 'Com a pessoa presa, o prazo corre do dia da prisão, que conta (CPP, art. 10).',
    rotulo: 'Ver os prazos',
    onde: '/processos',
    itens: datasAte(['inquerito'], 30),
  },
  {
    id: 'audiencia-de-custodia',
    nome: 'Audiência de custódia',
    diz: 'A apresentação ao juiz é em 24 horas da prisão (CPP, art. 310).',
    rotulo: 'Ver a prisão',
    onde: '/custodia',
    itens: datasAte(['audiencia-de-custodia'], 2),
  },
  comunicar('comunicar-familia', 'familia', 'Comunicação à família', 'CF, art. 5º, LXII'),
  comunicar('comunicar-defensor', 'defensor', 'Comunicação à defesa', 'CPP, art. 306, § 1º'),
  comunicar('comunicar-juizo', 'juizo', 'Comunicação ao juízo', 'CPP, art. 306'),
  comunicar('comunicar-mp', 'ministerio-publico', 'Comunicação ao Ministério Público', 'CPP, art. 306'),
  {
    id: 'identificacao',
    nome: 'Identificação incompleta',
    diz: 'Faltam filiação, nascimento ou sexo, que a lei manda registrar na prisão (Lei 12.714/2012, art. 2º, I).',
    rotulo: 'Completar',
    onde: '/lancar',
    itens: (hoje) => sql`
      select s.pessoa_id, 'qualificacao' as chave, s.presa_desde + 1 as alvo, 'publico' as sigilo
        from custodia.situacao s join pessoas.pessoa p on p.pessoa_id = s.pessoa_id
       where ${DE_HA_POUCO(hoje)} and (p.mae is null or p.nascimento is null or p.sexo is null)`,
  },
];
