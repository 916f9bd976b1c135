/** As leituras que o cálculo usou como oficiais, por extenso. */
import type { Parametros } from '../../../direito/caso.ts';
import { leituraDe } from '../pages/resultado/leituras.ts';

export function parametrosImpressos(p: Parametros): { rotulo: string; valor: string }[] {
  const leitura = (nome: string): string => leituraDe(nome).titulo;
  return [
    { rotulo: 'Convenção de contagem', valor: leitura(p.convencao) },
    {
      rotulo: 'Dia do começo',
      valor: leitura(p.diaDoInicioConta ? 'diaDoInicioConta' : 'diaDoInicioNaoConta'),
    },
    { rotulo: 'Várias condenações', valor: leitura(p.concursoDeFracoes) },
    { rotulo: 'Tempo já cumprido', valor: leitura(p.abatimento) },
    { rotulo: 'Fuga', valor: leitura(p.interrupcao) },
    { rotulo: 'Lei 15.402/2026', valor: leitura(`lei15402-${p.lei15402}`) },
  ];
}
