/** As datas que cabem na folha: as três que dizem quando a pessoa pode sair. */
import type { Marco, Resultado, TipoDeMarco } from '../../../../direito/resultado.ts';

const FRASES = 3;

/** Depois da progressão, do livramento e do fim da pena, o que mais importa a quem está preso. */
const OUTROS: readonly TipoDeMarco[] = [
  'temporaria-fim',
  'prisao-civil-fim',
  'audiencia-de-custodia',
  'revisao-da-preventiva',
  'exame-de-cessacao',
  'medida-maximo',
  'saida-temporaria',
  'inquerito',
  'denuncia',
];

/** No máximo três; vazia quando o caso não permite calcular nenhuma. */
export function marcosDaFolha({ marcos }: Resultado): Marco[] {
  const abertos = marcos.filter((m) => m.concedidoEm === undefined && m.situacao !== 'nao-alcancado');
  const primeiro = (tipo: TipoDeMarco): Marco | undefined => abertos.find((m) => m.tipo === tipo);
  const fim = fimDaPena(abertos);
  // Acabada a pena, o resto já não importa: o que falta é soltar.
  if (fim?.situacao === 'alcancado') return [fim];
  const principais = [primeiro('progressao'), primeiro('livramento'), fim];
  const escolhidos = [...principais, ...OUTROS.map(primeiro)].filter((m) => m !== undefined);
  return escolhidos.slice(0, FRASES);
}

/** O fim da pena ou, se chega antes, o limite máximo de prisão (CP 75). */
function fimDaPena(marcos: readonly Marco[]): Marco | undefined {
  const termino = marcos.find((m) => m.tipo === 'termino');
  const teto = marcos.find((m) => m.tipo === 'termino-teto');
  return teto?.data !== undefined && (termino?.data === undefined || teto.data < termino.data) ? teto : termino;
}
