/** A folha da pessoa presa: frases curtas, sem termo técnico sem explicação e sem prometer o que o juiz decide. */
import { dataPorExtenso } from '../../../ui/texto.ts';
import { conferencia, type DadosDoRelatorio, documento, nomeDaPessoa, processos } from './dados-do-documento.ts';
import { comoAdiantar } from './folha/como-adiantar.ts';
import { comQuemFalar } from './folha/com-quem-falar.ts';
import { marcosDaFolha } from './folha/escolha-dos-marcos.ts';
import { oQueFalta } from './folha/o-que-falta.ts';
import { ondeEstou } from './folha/onde-estou.ts';
import { fraseDoMarco } from './folha/quando-sair.ts';

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
  const marcos = marcosDaFolha(resultado);
  return {
    documento: documento('Minha situação', dados),
    papel: { espaco, letra },
    quemSou: { nome: nomeDaPessoa(dados), detalhe: detalhe(dados) },
    ondeEstou: ondeEstou(casoLido, resultado),
    sair: marcos.map((m) => fraseDoMarco(m, casoLido, resultado)),
    ressalva: ressalva(resultado.penaTotalDias > 0),
    falta: oQueFalta(marcos, casoLido, resultado, itens),
    fazer: comoAdiantar(casoLido, resultado, marcos, enxuta),
    falar: comQuemFalar(marcos),
    conferencia: { ...conferencia(dados), em: dataPorExtenso(resultado.regras.em) },
  };
}

/** Nada na folha é promessa: quem decide é o juiz. */
function ressalva(temPena: boolean): string {
  const oQueMuda = temPena ? 'Falta grave, nova pena e dias ganhos mudam as datas.' : 'Decisões novas mudam as datas.';
  return `Quem decide é o juiz. ${oQueMuda}`;
}

function detalhe(dados: DadosDoRelatorio): string {
  const numeros = processos(dados);
  if (numeros.length === 0) return '';
  const resto = numeros.length > PROCESSOS ? ` e mais ${numeros.length - PROCESSOS}` : '';
  return `${numeros.length > 1 ? 'Processos' : 'Processo'} ${numeros.slice(0, PROCESSOS).join(', ')}${resto}`;
}
