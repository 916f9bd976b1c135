/** Os dias de início de vigência em que o catálogo não tem certeza, para que a dúvida acompanhe o tipo. */
import { dataCurta, dia } from '../tempo/dia.ts';
import type { MolduraPenal } from './tipo-penal.ts';

/** O catálogo de regras dá por não conferido o dia de início das leis anteriores a 2018, salvo estes. */
const CONFERIDOS: ReadonlySet<string> = new Set([
  '1940-01-01', // desde sempre
  '1990-07-26', // Lei 8.072
  '1990-12-28', // Lei 8.137
  '1997-04-08', // Lei 9.455
  '1998-01-22', // Código de Trânsito: 120 dias depois de 24/09/1997
  '1998-03-04', // Lei 9.613
  '2003-12-23', // Lei 10.826
  '2006-10-08', // Lei 11.343: 45 dias depois de 24/08/2006
  '2009-08-10', // Lei 12.015
  '2013-09-19', // Lei 12.850: 45 dias depois de 05/08/2013
  '2015-03-10', // Lei 13.104
  '2015-07-07', // Lei 13.142
  '2016-03-17', // Lei 13.260
]);

/** Leis posteriores a 2018 cujo dia a tabela não traz: lido só em fonte secundária. */
const POR_FONTE_SECUNDARIA: ReadonlySet<string> = new Set(['2019-12-27', '2023-04-27', '2025-07-29']);

function semConferencia(de: string): boolean {
  return de < '2018-01-01' ? !CONFERIDOS.has(de) : POR_FONTE_SECUNDARIA.has(de);
}

/** Uma dúvida por moldura cujo primeiro dia não foi conferido no Diário Oficial. */
export function iniciosSemConferencia(molduras: readonly MolduraPenal[]): string[] {
  return molduras
    .filter((m) => semConferencia(m.de))
    .map(
      (m) =>
        `Dia de início ${dataCurta(dia(m.de))} não conferido no Diário Oficial: fato próximo a ele pede conferência.`,
    );
}
