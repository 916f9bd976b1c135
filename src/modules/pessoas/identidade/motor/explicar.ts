/** Cada comparação em uma frase: o que concorda, e quanto isso pesa. */
import type { Comparada } from './faixas.ts';
import type { Concordancia } from './pontuador.ts';
import { AUSENTE, NIVEIS, type TipoDeComparacao } from './tipos.ts';

const PARTE: Partial<Record<TipoDeComparacao, string>> = {
  prenome: 'prenome',
  sobrenomes: 'sobrenomes',
  sufixo: 'Júnior, Filho ou Neto',
};

/** O nome da comparação: "nome (sobrenomes)", "nascimento". */
export function tituloDe({ campo, tipo, tipoDoCampo }: Comparada): string {
  const inteiro = tipoDoCampo === 'nome' || tipoDoCampo === 'mae' || tipoDoCampo === 'pai';
  const parte = inteiro ? PARTE[tipo] : undefined;
  return parte === undefined ? campo : `${campo} (${parte})`;
}

export const nivelPorExtenso = (tipo: TipoDeComparacao, nivel: number): string =>
  nivel === AUSENTE ? 'falta em um dos dois' : (NIVEIS[tipo][nivel] ?? '');

const decimal = new Intl.NumberFormat('pt-BR', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'never',
});
/** Menos que isto muda a chance em menos de 4%. */
const QUASE_NADA = 0.05;

/** "mãe (prenome): soa igual; pesa 5,3 bits a favor". */
export function explicar(comparada: Comparada, { nivel, bits }: Concordancia): string {
  const inicio = `${tituloDe(comparada)}: ${nivelPorExtenso(comparada.tipo, nivel)}`;
  if (nivel === AUSENTE || Math.abs(bits) < QUASE_NADA) return `${inicio}; não pesa`;
  return `${inicio}; pesa ${decimal.format(bits)} bits ${bits > 0 ? 'a favor' : 'contra'}`;
}
