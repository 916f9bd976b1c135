import { Selo } from '../../../../ui/componentes/index.ts';
import { contar } from '../../../../ui/texto.ts';
import { PAPEIS_DO_AVISO } from '../../especies/especie.ts';
import { PORQUES, type Porque } from '../../destinatarios/porques.ts';
import type { AvisoRecebido } from '../aviso.ts';

/** O que está perto de vencer, em dias: escolha do sistema, só para a cor. */
const PERTO = 10;

/** Vencido, perto ou distante: cor, ícone e quantos dias. */
export function SeloDoPrazo({ faltam }: Pick<AvisoRecebido, 'faltam'>) {
  if (faltam < 0) return <Selo tipo="vencido">vencido há {contar(-faltam, 'dia', 'dias')}</Selo>;
  if (faltam === 0) return <Selo tipo="vencido">é hoje</Selo>;
  return (
    <Selo tipo={faltam <= PERTO ? 'proximo' : 'futuro'}>
      {faltam === 1 ? 'falta 1 dia' : `faltam ${contar(faltam, 'dia', 'dias')}`}
    </Selo>
  );
}

/** `Defesa`, `Coordenação: não há defesa registrada`. */
export function porQueRecebi({ papeis, porques }: Pick<AvisoRecebido, 'papeis' | 'porques'>): string {
  const titulos = papeis.map((p) => PAPEIS_DO_AVISO[p]).join(', ');
  const motivos = porques.map((p) => PORQUES[p as Porque] ?? p).join('; ');
  return motivos === '' ? titulos : `${titulos}: ${motivos}`;
}
