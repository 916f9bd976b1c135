/** Fração (ou vedação) da saída temporária em cada condenação, pela lei do fato. Vedada, cumpre-se por inteiro antes. */
import { vedacaoDaSaida } from '../lep/art-122-vedacoes.ts';
import { saidaTemporaria } from '../lep/art-123-saida-temporaria.ts';
import { versoesDesde } from '../motor/regra.ts';
import type { Dia } from '../tempo/dia.ts';
import { type Fracao, INTEIRA } from '../tempo/fracao.ts';
import { extremosDe, type Possibilidades, unica } from './extremos.ts';
import { type Ficha, fichasPossiveis } from './ficha.ts';

export interface FracaoDaSaida {
  /** 1/1 quando vedada. */
  fracao: Fracao;
  norma: string;
  vedada: boolean;
  /** Para que se pode sair; vazio quando vedada. */
  hipoteses: string;
}

const fracaoDe = saidaTemporaria.versoes[0]!.aplicar;
const INICIOS: readonly Dia[] = vedacaoDaSaida.versoes.map((v) => v.inicio);
const VEDADA: FracaoDaSaida = Object.freeze({
  fracao: INTEIRA,
  norma: 'LEP art. 122, §2º (vedada)',
  vedada: true,
  hipoteses: '',
});

export function fracaoDaSaida(f: Ficha, emData: Dia): Possibilidades<FracaoDaSaida> {
  return f.faltam.length === 0 ? unica(decidir(f)) : extremosDe(fichasPossiveis(f, INICIOS, emData).map(decidir));
}

function decidir(f: Ficha): FracaoDaSaida {
  const permitida = versoesDesde(vedacaoDaSaida, f.fato!)[0]!.aplicar({
    hediondo: f.hediondo === true,
    resultadoMorte: f.morte,
    violenciaOuGraveAmeaca: f.violencia === true,
  });
  if (permitida.vedada) return VEDADA;
  const { fracao, norma } = fracaoDe(f.reincidencia!);
  return { fracao, norma, vedada: false, hipoteses: permitida.hipoteses };
}
