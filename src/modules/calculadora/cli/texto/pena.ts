/** Os números da pena: quanto é, quanto foi cumprido, quanto se abateu. */
import type { Resultado } from '../../../../direito/resultado.ts';
import { contar, duracaoPorExtenso } from '../../../../ui/texto.ts';
import { colunas } from './linhas.ts';

const dias = (n: number): string => contar(n, 'dia', 'dias');

export function numerosDaPena(r: Resultado): string[] {
  if (r.penaTotalDias === 0) return [];
  const linhas = [['Pena total', `${duracaoPorExtenso(r.penaTotal)} (${dias(r.penaTotalDias)})`]];
  const c = r.cumprimento;
  if (c.inicio !== undefined) {
    linhas.push(['Cumprido', `${duracaoPorExtenso(c.cumprido)} (${dias(c.cumpridoDias)})`]);
    linhas.push(['Resta', `${duracaoPorExtenso(c.remanescente)} (${dias(c.remanescenteDias)})`]);
  }
  if (c.interrupcaoDias > 0) linhas.push(['Interrupções', dias(c.interrupcaoDias)]);
  if (r.detracao.dias > 0) linhas.push(['Detração', `${dias(r.detracao.dias)} de prisão anterior a esta execução`]);
  const remicao = numerosDaRemicao(r.remicao);
  if (remicao !== '') linhas.push(['Remição', remicao]);
  return colunas(linhas);
}

function numerosDaRemicao(r: Resultado['remicao']): string {
  const partes: string[] = [];
  if (r.homologadaDias > 0) partes.push(`homologada ${dias(r.homologadaDias)}`);
  if (r.aHomologarDias > 0) partes.push(`a homologar ${dias(r.aHomologarDias)}`);
  if (r.perdidaDias > 0) partes.push(`perdida por falta grave ${dias(r.perdidaDias)}`);
  return partes.join('; ');
}
