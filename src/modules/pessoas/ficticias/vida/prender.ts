/** A prisão e o que a lei manda fazer em seguida: comunicar, apresentar ao juiz, recolher. */
import type { TituloDaPrisao } from '../../../../direito/caso.ts';
import { type Dia, iso, maisDias } from '../../../../direito/tempo/dia.ts';
import type { Sorte } from '../sortear.ts';
import { ate, entre, escrever, instante, type Linha, minutoQualquer, umaUnidade } from './linha.ts';
import { abrirProcesso } from './processo.ts';
import type { MotivoDaSoltura, ResultadoDaAudiencia } from './trajetoria.ts';

// Escolhas da demonstração: há sempre algum atraso e algum esquecimento, que os painéis devem mostrar.
const FAMILIA_AVISADA = 0.93;
const DEFESA_AVISADA = 0.97;
const APRESENTADA_EM_24_HORAS = 0.9;
/** Em minutos. */
const MAIOR_DEMORA_DO_AVISO = 24 * 60;
const RELAXADAS = 0.15;
export const SOLTOS_NA_AUDIENCIA = 0.4;

interface Prisao {
  data: Dia;
  titulo: TituloDaPrisao;
  processo: string;
  audiencia: ResultadoDaAudiencia;
}

/** Prende, comunica (CPP art. 306), apresenta ao juiz (CPP art. 310) e recolhe. Devolve o dia em que o juiz a ouviu. */
function prender(linha: Linha, { data, titulo, processo, audiencia }: Prisao): Dia {
  const { sorte } = linha;
  const minuto = minutoQualquer(sorte);
  escrever(linha, { tipo: 'prisao', ...instante(data, minuto), titulo, processo });
  if (sorte.chance(FAMILIA_AVISADA)) comunicar(linha, data, minuto, 'familia');
  if (sorte.chance(DEFESA_AVISADA)) comunicar(linha, data, minuto, 'defesa');
  const apresentada = ate(linha, data, sorte.chance(APRESENTADA_EM_24_HORAS) ? 1 : sorte.inteiro(2, 4));
  escrever(linha, { tipo: 'audiencia-de-custodia', data: iso(apresentada), resultado: audiencia });
  if (ficaPreso(audiencia)) {
    escrever(linha, { tipo: 'entrada', data: iso(ate(linha, data, 1)), em: umaUnidade(sorte, 'cadeia-publica') });
  }
  return apresentada;
}

const ficaPreso = (audiencia: ResultadoDaAudiencia): boolean => audiencia === 'preventiva' || audiencia === 'mantida';

/** De meia hora a um dia depois, sem passar de hoje. */
function comunicar(linha: Linha, data: Dia, minuto: number, a: 'familia' | 'defesa'): void {
  const quando = instante(data, minuto + linha.sorte.inteiro(30, MAIOR_DEMORA_DO_AVISO));
  if (quando.data <= iso(linha.hoje)) escrever(linha, { tipo: 'comunicacao', ...quando, a });
}

export function soltar(linha: Linha, data: Dia, motivo: MotivoDaSoltura): void {
  escrever(linha, { tipo: 'soltura', ...instante(data, minutoQualquer(linha.sorte)), motivo });
}

/** O juiz solta na audiência; a porta se abre nesse dia ou no seguinte (Res. CNJ 417/2021, art. 6º: em até 24 horas). */
export function prenderESoltar(linha: Linha, data: Dia, processo: string): void {
  const { sorte } = linha;
  const audiencia = sorte.chance(RELAXADAS) ? 'relaxamento' : 'liberdade-provisoria';
  const ouvida = prender(linha, { data, titulo: 'flagrante', processo, audiencia });
  soltar(linha, ate(linha, ouvida, sorte.inteiro(0, 1)), audiencia);
}

const POR_ORDEM = 0.3;

/** Flagrante, quase sempre; às vezes, ordem de preventiva. */
const sortearTitulo = (sorte: Sorte): 'flagrante' | 'preventiva' =>
  sorte.chance(POR_ORDEM) ? 'preventiva' : 'flagrante';

/** Prende e mantém preso: o flagrante se converte em preventiva; a ordem se mantém. */
export function prenderEManter(
  linha: Linha,
  data: Dia,
  processo: string,
  titulo: TituloDaPrisao = sortearTitulo(linha.sorte),
): void {
  const audiencia = titulo === 'flagrante' ? 'preventiva' : 'mantida';
  prender(linha, { data, titulo, processo, audiencia });
}

// Escolhas da demonstração.
const COM_PASSAGEM_ANTERIOR = 0.3;
const MENOR_INTERVALO = 60;

/** Às vezes houve outra prisão, noutro processo, que acabou em soltura. Termina antes de `antesDe`. */
export function passarAntes(linha: Linha, antesDe: Dia): void {
  const { sorte, maioridade } = linha;
  if (antesDe - maioridade < 4 * MENOR_INTERVALO || !sorte.chance(COM_PASSAGEM_ANTERIOR)) return;
  const data = entre(sorte, maisDias(maioridade, 1), maisDias(antesDe, -3 * MENOR_INTERVALO));
  const processo = abrirProcesso(linha, 'criminal', data).numero;
  if (sorte.chance(SOLTOS_NA_AUDIENCIA)) {
    prenderESoltar(linha, data, processo);
    return;
  }
  prenderEManter(linha, data, processo);
  const saida = entre(sorte, maisDias(data, 5), maisDias(antesDe, -MENOR_INTERVALO));
  soltar(linha, Math.min(saida, data + 400) as Dia, sorte.chance(0.5) ? 'revogacao-da-preventiva' : 'absolvicao');
}
