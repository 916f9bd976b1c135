/** A ordem dos marcos processuais de uma condenação: o fato, a denúncia, a sentença, os trânsitos, a execução. */
import type { Condenacao, MarcosProcessuais } from '../../../direito/caso.ts';
import type { Dia } from '../../../direito/tempo/dia.ts';
import { compararPenas, penaPorExtenso } from '../../../direito/tempo/pena.ts';
import type { ErroDeEntrada } from './erros.ts';
import { aoContrario, foraDeOrdem, naoAntesDe } from './erros-de-ordem.ts';

export function conferirMarcosProcessuais(c: Condenacao, condenacao: string, erros: ErroDeEntrada[]): void {
  const m = c.marcosProcessuais;
  if (!m) return;
  const caminho = `${condenacao}.marcosProcessuais`;
  conferirSequencia(c.dataDoFato, m, caminho, erros);
  naoAntesDe(erros, `${caminho}.transitoAcusacao`, m.transitoAcusacao, m.sentenca, 'da sentença');
  naoAntesDe(erros, `${caminho}.transitoDefesa`, m.transitoDefesa, m.sentenca, 'da sentença');
  naoAntesDe(erros, `${caminho}.inicioDoCumprimento`, m.inicioDoCumprimento, c.dataDoFato, 'do fato');
  m.suspensoes?.forEach((s, j) => {
    naoAntesDe(erros, `${caminho}.suspensoes[${j}].inicio`, s.inicio, c.dataDoFato, 'do fato');
    if (s.fim < s.inicio) erros.push(aoContrario(`${caminho}.suspensoes[${j}].fim`));
  });
  m.interrupcoes?.forEach((i, j) => {
    naoAntesDe(erros, `${caminho}.interrupcoes[${j}].data`, i.data, c.dataDoFato, 'do fato');
    if (i.resta && c.pena && compararPenas(i.resta, c.pena) > 0) {
      const mensagem = `O que resta é maior que a pena (${penaPorExtenso(c.pena)}). Confira as duas durações.`;
      erros.push(foraDeOrdem(`${caminho}.interrupcoes[${j}].resta`, mensagem));
    }
  });
}

/** Cada marco não vem antes do último informado dos que o precedem. */
function conferirSequencia(fato: Dia | undefined, m: MarcosProcessuais, caminho: string, erros: ErroDeEntrada[]): void {
  const emOrdem = [
    ['denunciaRecebida', m.denunciaRecebida, 'do recebimento da denúncia'],
    ['pronuncia', m.pronuncia, 'da pronúncia'],
    ['sentenca', m.sentenca, 'da sentença'],
    ['acordao', m.acordao, 'do acórdão'],
  ] as const;
  let [ultimo, deQue]: [Dia | undefined, string] = [fato, 'do fato'];
  for (const [campo, data, nome] of emOrdem) {
    if (data === undefined) continue;
    naoAntesDe(erros, `${caminho}.${campo}`, data, ultimo, deQue);
    [ultimo, deQue] = [data, nome];
  }
}
