import { numero } from '../../../../ui/texto.ts';
import { NOMES_DOS_RECORTES, type Recorte, RECORTES } from '../medidas.ts';
import type { DadoAberto } from '../publicar.ts';

const LARGURA = 100;
const ALTURA = 6;

/** Barras da soma do que cada unidade publica: o que se escondeu não entra na conta. */
export function Recortes({ linhas }: { linhas: readonly DadoAberto[] }) {
  return (
    <section>
      <h2>Quem são</h2>
      <p>Soma das células publicadas pelas unidades; as que não se publicam ficam de fora.</p>
      <div class="recortes-publicados">
        {NOMES_DOS_RECORTES.map((r) => (
          <Barras key={r} recorte={r} linhas={linhas.filter((l) => l.recorte === r)} />
        ))}
      </div>
    </section>
  );
}

function Barras({ recorte, linhas }: { recorte: Recorte; linhas: readonly DadoAberto[] }) {
  const { nome, categorias } = RECORTES[recorte];
  const somas = Object.entries(categorias).map(([id, rotulo]) => ({
    rotulo,
    n: linhas.filter((l) => l.categoria === id).reduce((s, l) => s + (l.quantidade ?? 0), 0),
  }));
  const maior = Math.max(1, ...somas.map((s) => s.n));
  return (
    <div>
      <h3>{nome}</h3>
      <dl class="barras-publicadas">
        {somas
          .filter((s) => s.n > 0)
          .map(({ rotulo, n }) => (
            <div key={rotulo}>
              <dt>{rotulo}</dt>
              <dd>
                <svg viewBox={`0 0 ${LARGURA} ${ALTURA}`} preserveAspectRatio="none" aria-hidden="true">
                  <rect width={(n / maior) * LARGURA} height={ALTURA} />
                </svg>
                {numero(n)}
              </dd>
            </div>
          ))}
      </dl>
    </div>
  );
}
