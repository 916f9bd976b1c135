/** Dúvida sobre o primeiro dia de vigência de uma redação: interessa a quem revê a regra, não a quem lê o caso. */
import type { Funcao, Regra } from './regra.ts';

const PREFIXO = 'Vigência de memória: ';

/** `quando` em AAAA-MM-DD. */
export function vigenciaDeMemoria(norma: string, quando: string): string {
  return `${PREFIXO}o primeiro dia (${quando}) da redação de ${norma} não tem fonte guardada; conferir no Planalto.`;
}

/** As dúvidas da regra que mudam alguma coisa para a pessoa. */
export function duvidasDoCaso<F extends Funcao>(regra: Regra<F>): string[] {
  return regra.duvidas.filter((d) => !d.startsWith(PREFIXO));
}
