import type { Exigencia } from '../../../../../direito/decretos/exigencia.ts';
import type { Hipotese } from '../../../../../direito/decretos/decreto.ts';
import { type Coluna, Tabela } from '../../../../../ui/componentes/index.ts';
import { condicoes, paraQuem, reducao } from './palavras.ts';

/** Uma linha por inciso: para quem, quanto cumprir e em que condição. */
export function TabelaDeHipoteses({ legenda, hipoteses }: { legenda: string; hipoteses: readonly Hipotese[] }) {
  const reduz = hipoteses.some((h) => h.reducaoNaoReincidente || h.reducaoReincidente);
  return <Tabela legenda={legenda} densa colunas={reduz ? COM_REDUCAO : SEM_REDUCAO} linhas={hipoteses} />;
}

const tempo = (e: Exigencia | undefined): string => e?.texto ?? 'não se aplica';

const DISPOSITIVO: Coluna<Hipotese> = { titulo: 'Inciso', cabecalhoDaLinha: true, celula: (h) => h.dispositivo };

const DEMAIS: readonly Coluna<Hipotese>[] = [
  { titulo: 'Para quem', celula: paraQuem },
  { titulo: 'Cumprir, não reincidente', celula: (h) => tempo(h.naoReincidente) },
  { titulo: 'Cumprir, reincidente', celula: (h) => tempo(h.reincidente) },
  { titulo: 'Condição', celula: condicoes },
];

const SEM_REDUCAO = [DISPOSITIVO, ...DEMAIS];
const COM_REDUCAO = [DISPOSITIVO, { titulo: 'Reduz', celula: reducao }, ...DEMAIS];
