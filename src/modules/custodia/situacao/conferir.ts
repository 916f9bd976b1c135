/** O que um movimento novo contradiz: ele próprio não cabe, ou faz um posterior deixar de caber. */
import type { Recusa } from '../../../platform/recusa.ts';
import type { Fato, FatoVigente } from '../../pessoas/index.ts';
import { type Contradicao, dobrar } from './dobrar.ts';
import { dataBr } from './estado.ts';

type Novo = Pick<Fato, 'dia' | 'hora' | 'ate'> & { dados: unknown };

const NOVO = 'novo';

/** O instante em que se soube não muda a dobra: entre dois fatos sem hora no mesmo dia, o novo vem depois. */
const AGORA = new Date(8_640_000_000_000_000);

/** Contradições que já havia não impedem o que é novo: há registros antigos e unificados que não se conciliam. */
export const conferirMovimento =
  (tipo: string) =>
  ({ dia, hora, dados }: Novo, vigentes: readonly FatoVigente[]): Recusa[] => {
    const novo: FatoVigente = {
      pessoaId: '',
      id: NOVO,
      raiz: NOVO,
      tipo,
      dados: dados as FatoVigente['dados'],
      dia,
      hora,
      soubeEm: AGORA,
      fonte: '',
      efeito: 'registra',
      sigilo: 'publico',
    };
    const antes = new Set(dobrar(vigentes).contradicoes.map((c) => c.raiz));
    const novas = dobrar([...vigentes, novo]).contradicoes.filter((c) => !antes.has(c.raiz));
    const dele = novas.find((c) => c.raiz === NOVO);
    if (dele) return [{ codigo: 'nao-cabe', campo: 'dia', mensagem: dele.porque }];
    return novas.map((c) => ({ codigo: 'contradiz', campo: 'dia', mensagem: contradiz(c) }));
  };

const contradiz = ({ tipo, dia, porque }: Contradicao): string =>
  `Com isto, deixa de caber o que já consta em ${dataBr(dia)} (${tipo.split('.')[1]?.replaceAll('-', ' ')}): ${porque}`;
