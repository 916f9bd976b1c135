/** Processos de um tribunal que não existe. */
import { doisDigitos, mod97 } from '../../../../direito/identificadores/digitos.ts';
import { type Dia, iso, partesDe } from '../../../../direito/tempo/dia.ts';
import { sortearMunicipio } from '../municipios.ts';
import type { Linha } from './linha.ts';
import type { ProcessoFicticio } from './trajetoria.ts';

/** Justiça estadual (8), tribunal 99: há 27, e nenhum é este (Res. CNJ 65/2008). */
const TRIBUNAL = '899';
const COMARCAS = 40;
const POR_PESSOA = 8;

/** `NNNNNNN-DD.AAAA.8.99.OOOO`, com o dígito da Res. CNJ 65/2008. */
export function numeroCnj(sequencial: number, ano: number, origem: number): string {
  const n = String(sequencial % 10_000_000).padStart(7, '0');
  const o = String(origem).padStart(4, '0');
  return `${n}-${doisDigitos(98 - mod97(`${n}${ano}${TRIBUNAL}${o}00`))}.${ano}.8.99.${o}`;
}

/** Abre um processo da pessoa. Até oito por pessoa, os números não se repetem até 1,25 milhão de pessoas. */
export function abrirProcesso(linha: Linha, especie: ProcessoFicticio['especie'], em: Dia): ProcessoFicticio {
  const { pessoa, sorte, processos } = linha;
  const processo: ProcessoFicticio = {
    numero: numeroCnj(pessoa.indice * POR_PESSOA + processos.length, partesDe(em).ano, sorte.inteiro(1, COMARCAS)),
    especie,
    distribuidoEm: iso(em),
    comarca: sorte.chance(0.6) ? pessoa.municipio : sortearMunicipio(sorte),
  };
  processos.push(processo);
  return processo;
}
