/** Barras horizontais que imprimem, cada uma com o seu número: a tabela ao lado diz o mesmo a quem não vê. */
import { numero } from '../../../../ui/texto.ts';

export interface Barra {
  rotulo: string;
  quantas: number;
  tom: 'melhor' | 'pior' | 'outro';
}

const LARGURA = 100;
const ALTURA = 8;

export function Barras({ barras }: { barras: readonly Barra[] }) {
  const maior = Math.max(1, ...barras.map((b) => b.quantas));
  return (
    <dl class="barras-do-recalculo" aria-hidden="true">
      {barras.map(({ rotulo, quantas, tom }) => (
        <div key={rotulo}>
          <dt>{rotulo}</dt>
          <dd>
            <svg viewBox={`0 0 ${LARGURA} ${ALTURA}`} preserveAspectRatio="none">
              <rect class={`barra-${tom}`} width={(quantas / maior) * LARGURA} height={ALTURA} />
            </svg>
            {numero(quantas)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
