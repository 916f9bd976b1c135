/** As vistas abertas, com termo: ao Ministério Público (Lei 12.714/2012, art. 4º, § 2º) e à defesa (LEP, art. 112, § 2º). */
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { DO_PRAZO_CURTO, SOBE_O_PRAZO_CURTO } from './antecedencias.ts';
import { doRecorte } from './da-execucao.ts';
import { especieDeAviso, type Recorte } from './especie.ts';

const DO_MP = sql<SqlBool>`o.especie = 'ministerio-publico'`;

/** As que esperam resposta de um órgão `o` que cumpre a condição. */
const vistasAbertas = (aQuem: RawBuilder<SqlBool>) => (recorte: Recorte) =>
  sql`
  select v.pessoa_id, v.id::text as referencia, v.prazo as alvo, i.sigilo
    from incidentes.vista v
    join incidentes.incidente i on i.pessoa_id = v.pessoa_id and i.id = v.incidente_id
    join acesso.estrutura o on o.id = v.estrutura_id
   where v.respondida_em is null and i.encerrado_em is null and ${aQuem} and ${doRecorte(recorte, 'v.pessoa_id')}`;

export const VISTA_AO_MINISTERIO_PUBLICO = especieDeAviso({
  id: 'vista-a-vencer',
  nome: 'Vista ao Ministério Público',
  base: 'Lei 12.714/2012, art. 4º, § 2º; o prazo da vista é escolha do sistema',
  gravidade: 'prazo',
  destinatarios: ['acusacao', 'juizo'],
  antecedencias: DO_PRAZO_CURTO,
  escalaApos: SOBE_O_PRAZO_CURTO,
  frase: 'Vista ao Ministério Público a responder',
  oQueFazer: 'Responder a vista.',
  alvos: vistasAbertas(DO_MP),
});

export const VISTA_A_DEFESA = especieDeAviso({
  id: 'vista-a-defesa',
  nome: 'Vista à defesa',
  base: 'LEP, art. 112, § 2º; o prazo da vista é escolha do sistema',
  gravidade: 'prazo',
  destinatarios: ['defesa', 'juizo'],
  antecedencias: DO_PRAZO_CURTO,
  escalaApos: SOBE_O_PRAZO_CURTO,
  frase: 'Vista à defesa a responder',
  oQueFazer: 'Responder a vista.',
  alvos: vistasAbertas(sql<SqlBool>`not ${DO_MP}`),
});
