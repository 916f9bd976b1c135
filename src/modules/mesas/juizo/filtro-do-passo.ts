/** O filtro da mesa do juízo: o que se espera de cada data. Em SQL, o que `proximoPasso` diz de um incidente só. */
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import type { FiltroDaMesa } from '../nucleo/mesa.ts';
import { INCIDENTE_ALCANCADO } from '../nucleo/store.ts';

const ABERTO = sql`from incidentes.incidente x
  where x.pessoa_id = b.pessoa_id and x.marco = b.chave and x.encerrado_em is null and ${INCIDENTE_ALCANCADO}`;
const NEGADO = sql`from incidentes.incidente x
  where x.pessoa_id = b.pessoa_id and x.marco = b.chave and x.resultado = 'negado'
    and x.encerrado_em::date >= b.alvo and ${INCIDENTE_ALCANCADO}`;
const DO_INCIDENTE = sql`pessoa_id = x.pessoa_id and incidente_id = x.id`;

const VERIFICADO = sql`exists (select from incidentes.andamento where ${DO_INCIDENTE} and especie = 'verificacao')`;
const TEVE_VISTA = sql`exists (select from incidentes.vista where ${DO_INCIDENTE})`;
const emCurso = (hoje: string) =>
  sql`exists (select from incidentes.vista where ${DO_INCIDENTE} and respondida_em is null and prazo >= ${hoje}::date)`;
const vencida = (hoje: string) =>
  sql`exists (select from incidentes.vista where ${DO_INCIDENTE} and respondida_em is null and prazo < ${hoje}::date)`;
const MINUTA = sql`exists (select from incidentes.minuta where ${DO_INCIDENTE} and resolvida_em is null)`;

const PASSOS: Readonly<Record<string, (hoje: string) => RawBuilder<SqlBool>>> = {
  verificar: () => sql<SqlBool>`not exists (select ${ABERTO} and ${VERIFICADO}) and not exists (select ${NEGADO})`,
  'dar-vista': () => sql<SqlBool>`exists (select ${ABERTO} and ${VERIFICADO} and not ${TEVE_VISTA})`,
  'com-vista': (hoje) => sql<SqlBool>`exists (select ${ABERTO} and ${emCurso(hoje)})`,
  'vista-vencida': (hoje) => sql<SqlBool>`exists (select ${ABERTO} and ${vencida(hoje)})`,
  decidir: (hoje) =>
    sql<SqlBool>`exists (select ${ABERTO} and ${VERIFICADO} and ${TEVE_VISTA} and not ${emCurso(hoje)})`,
  minuta: () => sql<SqlBool>`exists (select ${ABERTO} and ${MINUTA})`,
};

export const FILTRO_DO_PASSO: FiltroDaMesa = {
  nome: 'passo',
  rotulo: 'Passo',
  opcoes: {
    verificar: 'A verificar',
    'dar-vista': 'Verificadas, sem vista',
    'com-vista': 'Com vista em curso',
    'vista-vencida': 'Vista vencida',
    decidir: 'A decidir, depois da vista',
    minuta: 'Com minuta à espera',
  },
  onde: (valor, hoje) => PASSOS[valor]?.(hoje) ?? sql<SqlBool>`true`,
};
