import { Selo } from '../../../../ui/componentes/index.ts';
import { diasEntre, distancia } from '../../../../ui/texto.ts';
import type { ItemDaMesa } from '../mesa.ts';
import { DIAS_PROXIMOS } from '../recorte.ts';

/** Cor, ícone e palavras: "há 12 dias", "em 9 dias", "faltam dados". */
export function Urgencia({
  item: { alvo, incerta },
  hoje,
}: {
  item: Pick<ItemDaMesa, 'alvo' | 'incerta'>;
  hoje: string;
}) {
  if (incerta || alvo === undefined) return <Selo tipo="indeterminado">faltam dados</Selo>;
  const dias = diasEntre(hoje, alvo);
  const tipo = dias < 0 ? 'vencido' : dias <= DIAS_PROXIMOS ? 'proximo' : 'futuro';
  return <Selo tipo={tipo}>{distancia(alvo, hoje)}</Selo>;
}
