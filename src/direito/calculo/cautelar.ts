/** Prazos de quem ainda não foi condenado: custódia, prisão cautelar, inquérito e denúncia. */
import type { Caso } from '../caso.ts';
import type { Marco } from '../resultado.ts';
import { marcoDaAudiencia } from './cautelar/audiencia.ts';
import { marcoDaDenuncia } from './cautelar/denuncia.ts';
import { marcoDoInquerito } from './cautelar/inquerito.ts';
import { marcoDaPrisaoCivil } from './cautelar/prisao-civil.ts';
import { marcoDaRevisao } from './cautelar/revisao.ts';
import { marcoDaTemporaria } from './cautelar/temporaria.ts';

/** Marcos de `caso.investigacao` e `caso.prisaoCautelar`; lista vazia se não há nenhuma das duas. */
export function marcosCautelares(caso: Caso): Marco[] {
  const { investigacao, prisaoCautelar, emData } = caso;
  const marcos: Marco[] = [];
  const juntar = (marco: Marco | undefined) => {
    if (marco) marcos.push(marco);
  };
  if (!investigacao && !prisaoCautelar) return marcos;
  juntar(marcoDaAudiencia(caso));
  if (prisaoCautelar?.especie === 'temporaria') juntar(marcoDaTemporaria(prisaoCautelar, emData));
  if (prisaoCautelar?.especie === 'preventiva') juntar(marcoDaRevisao(prisaoCautelar, emData));
  if (prisaoCautelar?.especie === 'civil') juntar(marcoDaPrisaoCivil(prisaoCautelar, emData));
  if (investigacao) {
    juntar(marcoDoInquerito(investigacao, emData));
    juntar(marcoDaDenuncia(investigacao, emData));
  }
  return marcos;
}
