/** Quem coordena: a corregedoria do tribunal e a coordenação da Defensoria. Recebe o que ficou sem dono ou sem resposta. */
import { type Banco, quemRecebe, type Tx } from '../../acesso/index.ts';

export type Lado = 'justica' | 'defesa';

export interface Coordenacao {
  estruturaId: string;
  caminho: string;
  uf?: string | undefined;
  lado: Lado;
  /** O próprio tribunal, na falta de corregedoria em vigor. */
  reserva: boolean;
}

/** Todas as que têm alguém com o acervo ao alcance agora, e os tribunais, que ficam de reserva dos dois lados. */
export async function coordenacoes(banco: Banco | Tx, agora: Date): Promise<Coordenacao[]> {
  const orgaos = await banco
    .selectFrom('acesso.estrutura')
    .select(['id', 'caminho', 'uf', 'especie'])
    .where('pai_id', 'is', null)
    .where('especie', 'in', ['tribunal', 'defensoria'])
    .where('inativada_em', 'is', null)
    .execute();
  const coordenam = await quemRecebe(
    banco,
    orgaos.map((o) => o.id),
    'mesas.acervo.ver',
    agora,
  );
  return orgaos.flatMap(({ id, caminho, uf, especie }) => {
    const lado: Lado = especie === 'tribunal' ? 'justica' : 'defesa';
    const proprias = (coordenam.get(id) ?? []).map((r) => ({
      estruturaId: r.estruturaId,
      caminho: r.caminho,
      uf: r.uf ?? uf ?? undefined,
      lado,
      reserva: false,
    }));
    const reservas =
      especie === 'tribunal'
        ? (['justica', 'defesa'] as const).map((l) => ({
            estruturaId: id,
            caminho,
            uf: uf ?? undefined,
            lado: l,
            reserva: true,
          }))
        : [];
    return [...proprias, ...reservas];
  });
}
