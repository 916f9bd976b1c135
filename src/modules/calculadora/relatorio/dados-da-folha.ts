/** A folha da pessoa presa: frases curtas, sem termo técnico sem explicação e sem prometer o que o juiz decide. */
import { dataPorExtenso } from '../../../ui/texto.ts';
import {
  acessoImpresso,
  conferencia,
  type DadosDoRelatorio,
  documento,
  nomeDaPessoa,
  processos,
} from './dados-do-documento.ts';
import { folhaEmPalavras } from './folha/em-palavras.ts';

/** Do mais folgado ao mais apertado, na ordem em que se tentam. A letra só diminui no último. */
const APERTOS = [
  { espaco: 1, letra: 14, itens: 4, enxuta: false },
  { espaco: 0.7, letra: 14, itens: 4, enxuta: false },
  { espaco: 0.45, letra: 14, itens: 4, enxuta: false },
  { espaco: 0.45, letra: 14, itens: 3, enxuta: true },
  { espaco: 0.3, letra: 14, itens: 2, enxuta: true },
  { espaco: 0.3, letra: 12, itens: 2, enxuta: true },
] as const;

export const NIVEIS_DE_APERTO = APERTOS.length;
const PROCESSOS = 2;

export function dadosDaFolha(dados: DadosDoRelatorio, aperto: number) {
  const { espaco, letra, itens, enxuta } = APERTOS[aperto]!;
  const { casoLido, resultado } = dados;
  return {
    documento: documento('Minha situação', dados),
    papel: { espaco, letra },
    quemSou: { nome: nomeDaPessoa(dados), detalhe: detalhe(dados) },
    ...folhaEmPalavras(casoLido, resultado, { itens, enxuta }),
    conferencia: { ...conferencia(dados), em: dataPorExtenso(resultado.regras.em) },
    ...acessoImpresso(dados),
  };
}

function detalhe(dados: DadosDoRelatorio): string {
  const numeros = processos(dados);
  if (numeros.length === 0) return '';
  const resto = numeros.length > PROCESSOS ? ` e mais ${numeros.length - PROCESSOS}` : '';
  return `${numeros.length > 1 ? 'Processos' : 'Processo'} ${numeros.slice(0, PROCESSOS).join(', ')}${resto}`;
}
