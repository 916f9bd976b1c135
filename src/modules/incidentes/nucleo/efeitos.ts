/** Os fatos que saem de cada decisão: são eles que mudam a conta e mandam soltar. Puro. */
import type { Marco, TipoDeMarco } from '../../../direito/resultado.ts';
import { regime, revisaoDaPreventiva } from '../../custodia/index.ts';
import { comutacao, indulto, livramento } from '../../execucao/index.ts';
import type { QualquerTipo } from '../../pessoas/index.ts';
import { alvara, type DadosDoAlvara } from '../../processos/index.ts';
import type { ResultadoDoIncidente } from './incidente.ts';

export interface EscritoDaDecisao {
  resultado: ResultadoDoIncidente;
  /** AAAA-MM-DD: quando se completaram os requisitos. */
  dataDecidida?: string | undefined;
  condicoes?: string | undefined;
  /** Da comutação; na falta, os da conta. */
  dias?: number | undefined;
  /** Do alvará: 20 algarismos. */
  processo?: string | undefined;
}

export interface FatoDoEfeito {
  tipo: QualquerTipo;
  dados: Record<string, unknown>;
}

/**
 * Só o concedido tem efeito, e a preventiva mantida, de que se conta a revisão seguinte. Vazio: a decisão não lança fato por
 * si (a saída temporária, quem registra é a unidade). `letras`: ver `CasoMontado`.
 */
export function efeitosDe(
  marco: Marco,
  escrito: EscritoDaDecisao,
  letras: ReadonlyMap<string, string>,
): FatoDoEfeito[] {
  if (escrito.resultado === 'prejudicado') return [];
  if (marco.tipo === 'revisao-da-preventiva') return daRevisao(escrito);
  if (escrito.resultado !== 'concedido') return [];
  return [...doBeneficio(marco, escrito, letras), ...doAlvara(marco.tipo, escrito)];
}

function doBeneficio(
  marco: Marco,
  { dataDecidida, condicoes, dias = marco.reducaoDias }: EscritoDaDecisao,
  letras: ReadonlyMap<string, string>,
): FatoDoEfeito[] {
  const decreto = marco.decreto && { decreto: marco.decreto };
  switch (marco.tipo) {
    case 'progressao': {
      const dados = { regime: marco.regime ?? 'semiaberto', motivo: 'progressao' };
      return [{ tipo: regime, dados: { ...dados, ...(dataDecidida && { requisitoEm: dataDecidida }) } }];
    }
    case 'livramento':
      return [{ tipo: livramento, dados: { ...(condicoes && { condicoes }) } }];
    case 'comutacao':
      return [{ tipo: comutacao, dados: { dias, ...decreto } }];
    case 'indulto': {
      const condenacaoId = [...letras].find(([, letra]) => letra === marco.condenacao)?.[0];
      return [{ tipo: indulto, dados: { ...(condenacaoId && { condenacaoId }), ...decreto } }];
    }
    default:
      return [];
  }
}

/** A soltura mesma, quem registra é a unidade, ao cumprir o alvará. */
const ALVARAS: Partial<Record<TipoDeMarco, DadosDoAlvara['especie']>> = {
  livramento: 'livramento',
  termino: 'extincao-da-pena',
  'termino-teto': 'extincao-da-pena',
  'prescricao-punitiva': 'extincao-da-punibilidade',
  'prescricao-executoria': 'extincao-da-punibilidade',
  inquerito: 'relaxamento',
  denuncia: 'relaxamento',
  'audiencia-de-custodia': 'relaxamento',
  'temporaria-fim': 'revogacao-da-temporaria',
  'revisao-da-preventiva': 'revogacao-da-preventiva',
  'exame-de-cessacao': 'desinternacao',
  'medida-maximo': 'desinternacao',
};

/** Conceder isto manda soltar, e o alvará diz de que processo. */
export const mandaSoltar = (tipo: TipoDeMarco): boolean => ALVARAS[tipo] !== undefined;

function doAlvara(tipo: TipoDeMarco, { processo }: EscritoDaDecisao): FatoDoEfeito[] {
  const especie = ALVARAS[tipo];
  return especie && processo ? [{ tipo: alvara, dados: { especie, processo } }] : [];
}

const daRevisao = (escrito: EscritoDaDecisao): FatoDoEfeito[] => {
  const concedida = escrito.resultado === 'concedido';
  const dados = { resultado: concedida ? 'revogada' : 'mantida' };
  return [{ tipo: revisaoDaPreventiva, dados }, ...(concedida ? doAlvara('revisao-da-preventiva', escrito) : [])];
};
