import type { Marco, Situacao } from '../../../../../direito/resultado.ts';
import { Selo } from '../../../../../ui/componentes/index.ts';
import { dataCurta } from '../../../../../ui/texto.ts';
import { seloDe } from '../palavras.ts';

/** Com a data à vista, "futuro" e "já chegou" não pedem cor: a cor da tabela é a da diferença. */
const DISPENSAM_SELO: ReadonlySet<Situacao> = new Set(['futuro', 'alcancado']);

/** A data de um marco em um dos casos. */
export function Lado({ marco }: { marco: Marco | undefined }) {
  if (!marco) return <span class="lado-ausente">não há</span>;
  const { selo, texto } = seloDe(marco);
  const semSelo = DISPENSAM_SELO.has(marco.situacao) && marco.concedidoEm === undefined;
  return (
    <div class="lado">
      {marco.data !== undefined && <strong class="lado-data">{dataCurta(marco.data)}</strong>}
      {marco.data === undefined && marco.intervalo && <span class="lado-intervalo">{intervalo(marco.intervalo)}</span>}
      {semSelo ? <span class="lado-situacao">{texto}</span> : <Selo tipo={selo}>{texto}</Selo>}
      {marco.dataMaisCedo !== undefined && marco.dataMaisCedo !== marco.data && (
        <span class="lado-mais-cedo">mais cedo: {dataCurta(marco.dataMaisCedo)}</span>
      )}
    </div>
  );
}

function intervalo({ de, ate }: { de?: string; ate?: string }): string {
  if (de !== undefined && ate !== undefined) return `entre ${dataCurta(de)} e ${dataCurta(ate)}`;
  return de === undefined ? `até ${dataCurta(ate!)}` : `desde ${dataCurta(de)}`;
}
