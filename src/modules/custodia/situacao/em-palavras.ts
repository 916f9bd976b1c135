/** A situação numa frase, para o alto da página. */
import { dataCurta, distancia } from '../../../ui/texto.ts';
import { MOTIVOS_DA_SAIDA } from '../fatos/saida-breve.ts';
import { MOTIVOS_DA_SOLTURA } from '../fatos/soltura.ts';
import type { NomesDosLugares } from '../nucleo/nomes.ts';
import { ESPECIES_DE_PRISAO, type Situacao, tituloPrincipal } from './situacao.ts';

const nomeEm = (nomes: Readonly<Record<string, string>>, valor = ''): string => (nomes[valor] ?? valor).toLowerCase();

/** "Presa na Penitenciária X (Pavilhão B › Cela 14), desde 06/01/2026, há 10 meses." */
export function ondeEsta(s: Situacao, nomes: NomesDosLugares, hoje: string): string {
  const desde = (dia = '') => `desde ${dataCurta(dia)} (${distancia(dia, hoje)})`;
  switch (s.estado) {
    case 'nunca-presa':
      return 'Não consta prisão desta pessoa.';
    case 'solta':
      return `Fora da prisão ${desde(s.desde)}: ${nomeEm(MOTIVOS_DA_SOLTURA, s.soltura)}.`;
    case 'foragida':
      return `Foragida ${desde(s.desde)}, de: ${nomes.unidade(s.estruturaId)}.`;
    case 'falecida':
      return `Morreu em ${dataCurta(s.desde ?? '')}.`;
    case 'em-transito':
      return `Em trânsito ${desde(s.desde)}: saiu de ${nomes.unidade(s.estruturaId)} para ${nomes.unidade(s.transferencia?.destinoId)}.`;
    case 'presa':
      break;
  }
  if (s.estruturaId === undefined) return `Presa ${desde(s.presaDesde)}. Ainda não consta em que unidade entrou.`;
  const cela = nomes.cela(s.lugarId);
  return `Presa em ${nomes.unidade(s.estruturaId)}${cela ? `, ${cela}` : ''}, ${desde(s.aquiDesde)}.`;
}

/** "Fora da unidade desde 10/11/2026: hospital. Volta prevista em 12/11/2026." */
export function foraPorQue({ fora }: Situacao): string | undefined {
  if (!fora) return undefined;
  const volta = fora.voltaPrevista ? `Volta prevista para ${dataCurta(fora.voltaPrevista)}.` : 'Sem volta prevista.';
  const destino = fora.destino ? ` (${fora.destino})` : '';
  return `Fora da unidade desde ${dataCurta(fora.desde)}: ${nomeEm(MOTIVOS_DA_SAIDA, fora.motivo)}${destino}. ${volta}`;
}

/** "Condenação, e mais 1 título". */
export function porQueEsta({ titulos }: Situacao): string {
  const principal = tituloPrincipal(titulos);
  if (!principal) return 'Não consta título em vigor';
  const outros = titulos.length - 1;
  return `${ESPECIES_DE_PRISAO[principal.especie]}${outros > 0 ? `, e mais ${outros} ${outros === 1 ? 'título' : 'títulos'}` : ''}`;
}
