/** O uso de uma pessoa é o de sempre, ou passou dele? Puro: contagem, limites e hábito entram, o grau sai. */

export const GRAUS = ['aviso', 'lento', 'parado'] as const;
/** `aviso` só avisa; `lento` atrasa a resposta; `parado` não deixa ler até que outra pessoa confirme. */
export type Grau = (typeof GRAUS)[number];

/** `dia` e `hora`: leituras; `hora-incomum`: leituras em hora em que a pessoa não costuma ler; `alvos`: pessoas distintas. */
export const MEDIDAS = ['dia', 'hora', 'hora-incomum', 'alvos'] as const;
export type Medida = (typeof MEDIDAS)[number];

export type Especie = 'volume' | 'hora' | 'espalhamento';

/** O maior número que ainda não chega ao grau. */
export type Degraus = Record<Grau, number>;
export type Limites = Record<Medida, Degraus>;

/** Do dia e da hora em curso, sem o que outra pessoa já confirmou como legítimo. */
export interface Contagem {
  dia: number;
  hora: number;
  /** Pessoas distintas cujos dados foram lidos no dia. */
  alvos: number;
}

/** Os 30 dias anteriores da própria pessoa. */
export interface Historico {
  diasDeUso: number;
  /** Em quantos desses dias ela leu em cada hora (0 a 23). */
  diasPorHora: Readonly<Record<number, number>>;
}

export interface Excesso {
  especie: Especie;
  grau: Grau;
  valor: number;
  limite: number;
  /** De 0 (acabou de ficar lento) a 1 (parado). */
  caminho: number;
}

/** Menos dias que estes não fazem hábito (escolha do sistema): quem começou agora não tem hora incomum. */
const DIAS_PARA_TER_HABITO = 5;
const DIAS_PARA_SER_HABITUAL = 2;

/** É comum a hora em que, ou ao lado da qual, a pessoa leu em ao menos dois dias. */
export function horaHabitual({ diasDeUso, diasPorHora }: Historico, hora: number): boolean {
  if (diasDeUso < DIAS_PARA_TER_HABITO) return true;
  return [hora - 1, hora, hora + 1].some((h) => (diasPorHora[(h + 24) % 24] ?? 0) >= DIAS_PARA_SER_HABITUAL);
}

/** Um excesso por espécie, no maior grau a que chegou. Vazio: uso de sempre. */
export function avaliarUso(contagem: Contagem, limites: Limites, habitual: boolean): Excesso[] {
  const daHora = limites[medidaDaHora(habitual)];
  return [
    excesso('volume', contagem.dia, limites.dia),
    excesso('hora', contagem.hora, daHora),
    excesso('espalhamento', contagem.alvos, limites.alvos),
  ].filter((e) => e !== undefined);
}

export const medidaDaHora = (habitual: boolean): Medida => (habitual ? 'hora' : 'hora-incomum');

function excesso(especie: Especie, valor: number, degraus: Degraus): Excesso | undefined {
  const grau = GRAUS.findLast((g) => valor > degraus[g]);
  if (!grau) return undefined;
  const caminho = Math.min(1, Math.max(0, (valor - degraus.lento) / (degraus.parado - degraus.lento)));
  return { especie, grau, valor, limite: degraus[grau], caminho };
}

/** Quantas leituras mais cabem antes de parar; zero ou menos: nenhuma. */
export const quantasCabem = (antes: Contagem, limites: Limites, habitual: boolean): number =>
  Math.min(limites.dia.parado - antes.dia, limites[medidaDaHora(habitual)].parado - antes.hora);

/** Escolha do sistema: de um segundo, ao ficar lento, a dez, ao parar. */
const MENOR_ATRASO_MS = 1_000;
const MAIOR_ATRASO_MS = 10_000;

/** Cresce com o excesso; zero abaixo de `lento`. */
export function atrasoDe(excessos: readonly Excesso[]): number {
  const lentos = excessos.filter((e) => e.grau !== 'aviso');
  if (lentos.length === 0) return 0;
  const maior = Math.max(...lentos.map((e) => e.caminho));
  return Math.round(MENOR_ATRASO_MS + (MAIOR_ATRASO_MS - MENOR_ATRASO_MS) * maior);
}
