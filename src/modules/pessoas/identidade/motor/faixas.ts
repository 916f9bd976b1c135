/**
 * O que fazer com um par. `automatica`: unir sem perguntar; `revisar`: duas pessoas decidem; `diferente`: nada a fazer. Só é
 * automático o que tem evidência forte em mais de um campo e nenhuma contradição; os limites são escolha do sistema.
 */
import type { PesosDaComparacao } from './modelo.ts';
import type { Concordancia } from './pontuador.ts';
import type { TipoDeCampo } from './tipos.ts';
import { AUSENTE, CODIGO, DATA, NIVEIS, PRENOME, SOBRENOMES } from './tipos.ts';

export type Faixa = 'automatica' | 'revisar' | 'diferente';
/** Por que dois registros muito parecidos não são da mesma pessoa. */
export type Impedimento = 'gemeos' | 'irmaos' | 'pai-e-filho';

export interface Limites {
  /** Bits (com o prior) a partir dos quais o par pode ser automático. 13: oito mil vezes mais provável que sim. */
  automatica: number;
  /** Bits a partir dos quais alguém deve olhar. −5: uma chance em trinta e duas. */
  revisar: number;
}
export const LIMITES: Limites = { automatica: 13, revisar: -5 };

/** Uma comparação com o campo de que saiu. */
export interface Comparada extends Pick<PesosDaComparacao, 'tipo' | 'campo'> {
  tipoDoCampo: TipoDeCampo;
}

/** Um campo que pesa isto concorda por acaso uma vez em dezesseis. */
const FORTE = 4;
const FORTES_NECESSARIOS = 3;

export function faixaDe(
  bits: number,
  concordancias: readonly Concordancia[],
  comparadas: readonly Comparada[],
  limites: Limites = LIMITES,
): Faixa {
  if (bits < limites.revisar || impedimentoDe(concordancias, comparadas) !== undefined) return 'diferente';
  const fortes = concordancias.filter((c) => c.bits >= FORTE).length;
  if (bits < limites.automatica || fortes < FORTES_NECESSARIOS) return 'revisar';
  const contradicoes = concordancias.filter((c, i) => contradiz(c, comparadas[i]!)).length;
  return contradicoes <= (documentoIgual(concordancias, comparadas) ? TOLERADAS_COM_DOCUMENTO : 0)
    ? 'automatica'
    : 'revisar';
}

/** O documento igual explica um campo errado (a mãe que não é a mesma, o ano do nascimento), não dois. */
const TOLERADAS_COM_DOCUMENTO = 1;

const documentoIgual = (concordancias: readonly Concordancia[], comparadas: readonly Comparada[]): boolean =>
  comparadas.some((c, i) => c.tipoDoCampo === 'documento' && concordancias[i]!.nivel === CODIGO.igual);

/** O que um erro de digitação não explica: outro nome, outro nascimento, outro documento. */
export function contradiz({ nivel }: Concordancia, { tipo, tipoDoCampo }: Comparada): boolean {
  if (nivel === AUSENTE) return false;
  switch (tipo) {
    // O nome da mãe e o do pai outra pessoa disse, e com menos cuidado: só outro nome contradiz.
    case 'prenome':
      return nivel <= (dosPais(tipoDoCampo) ? PRENOME.diferente : PRENOME.outraPosicao);
    case 'sobrenomes':
      return nivel <= (dosPais(tipoDoCampo) ? SOBRENOMES.diferentes : SOBRENOMES.conflito);
    case 'data':
      return nivel <= DATA.parcial;
    case 'codigo':
      return tipoDoCampo === 'documento' && nivel <= CODIGO.doisErros;
    case 'sufixo':
      return nivel === 0;
    default:
      return false;
  }
}

const dosPais = (tipo: TipoDeCampo): boolean => tipo === 'mae' || tipo === 'pai';

/**
 * Irmãos e gêmeos: mesma mãe e outro prenome, seja outro ou o mesmo o nascimento (errado por um algarismo não decide). Pai e filho: um tem "Júnior", "Filho" ou "Neto" que o outro não tem
 * e nasceram em datas que nada têm em comum. Um número raro igual (CPF, RG, RJI) afasta o impedimento: então
 * o nome é que está errado, ou é apelido.
 */
export function impedimentoDe(
  concordancias: readonly Concordancia[],
  comparadas: readonly Comparada[],
): Impedimento | undefined {
  const nivelDe = (tipo: Comparada['tipo'], ...campos: TipoDeCampo[]): number =>
    concordancias[comparadas.findIndex((c) => c.tipo === tipo && campos.includes(c.tipoDoCampo))]?.nivel ?? AUSENTE;
  if (numeroRaroIgual(concordancias, comparadas)) return undefined;
  const prenome = nivelDe('prenome', 'nome', 'prenome');
  const nascimento = nivelDe('data', 'data');
  if (prenome === PRENOME.diferente && nivelDe('prenome', 'mae') >= PRENOME.umErro) {
    if (nascimento === DATA.igual) return 'gemeos';
    if (nascimento === DATA.diferente || nascimento === DATA.parcial) return 'irmaos';
  }
  const sufixo = nivelDe('sufixo', 'nome');
  const sufixosDiferem = sufixo !== AUSENTE && sufixo < NIVEIS.sufixo.length - 1;
  return sufixosDiferem && nascimento === DATA.diferente ? 'pai-e-filho' : undefined;
}

/** Mil vezes mais provável na mesma pessoa: número de casa e CEP não chegam a tanto, ou os irmãos também os têm. */
const RARO = 10;

const numeroRaroIgual = (concordancias: readonly Concordancia[], comparadas: readonly Comparada[]): boolean =>
  comparadas.some(({ tipoDoCampo }, i) => {
    const { nivel, bits } = concordancias[i]!;
    return nivel === CODIGO.igual && (tipoDoCampo === 'documento' || (tipoDoCampo === 'numero' && bits >= RARO));
  });
