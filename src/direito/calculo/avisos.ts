/** Inconsistências que não impedem o cálculo, mas que a pessoa precisa ver. */
import type { Caso } from '../caso.ts';
import { validarIdentificador } from '../identificadores/index.ts';
import type { Aviso } from '../resultado.ts';
import { dataCurta } from '../tempo/dia.ts';
import { compararPenas, pena } from '../tempo/pena.ts';
import { buscarTipoPenal } from '../tipos-penais/index.ts';
import { avisarFatosFuturos } from './avisos/fatos-futuros.ts';
import type { Execucao } from './execucao.ts';
import { maisGraveDosRegimes } from './linha-do-tempo.ts';

export function avisosDoCaso(caso: Caso, e: Execucao): Aviso[] {
  const avisos: Aviso[] = [...e.avisos, ...e.remicao.avisos];
  avisarEventosFuturos(caso, e, avisos);
  avisarFatosFuturos(caso, avisos);
  caso.condenacoes.forEach((c, i) => {
    const caminho = `condenacoes[${i}]`;
    if (c.processo !== undefined) avisarProcesso(c.processo, `${caminho}.processo`, avisos);
    if (c.tipoPenal !== undefined && !buscarTipoPenal(c.tipoPenal)) {
      const mensagem = `O crime "${c.tipoPenal}" não está no catálogo: valem só as características informadas.`;
      avisos.push({ codigo: 'tipo-penal-desconhecido', mensagem, caminho: `${caminho}.tipoPenal` });
    }
    if (c.dataDoFato !== undefined && c.dataDoFato > caso.emData) {
      const mensagem = `O fato (${dataCurta(c.dataDoFato)}) é posterior à data de referência.`;
      avisos.push({ codigo: 'fato-futuro', mensagem, caminho: `${caminho}.dataDoFato` });
    }
    if (c.caracteristicas?.tentado && c.caracteristicas.resultadoMorte) {
      const mensagem = 'Crime tentado não tem resultado morte: calculado sem ele.';
      avisos.push({ codigo: 'tentativa-com-morte', mensagem, caminho: `${caminho}.caracteristicas.resultadoMorte` });
    }
  });
  avisarRegimes(e, avisos);
  avisarSaltos(e, avisos);
  return avisos;
}

function avisarEventosFuturos(caso: Caso, e: Execucao, avisos: Aviso[]): void {
  if (e.linha.futuros.length === 0) return;
  const quais = e.linha.futuros
    .sort((a, b) => a - b)
    .map((i) => `eventos[${i}]`)
    .join(', ');
  const mensagem = `Eventos posteriores à data de referência (${dataCurta(caso.emData)}) não entram no cálculo: ${quais}.`;
  avisos.push({ codigo: 'evento-futuro', mensagem, caminho: `eventos[${e.linha.futuros[0]}]` });
}

function avisarProcesso(processo: string, caminho: string, avisos: Aviso[]): void {
  const v = validarIdentificador('cnj', processo);
  if (!v.valido)
    avisos.push({ codigo: 'numero-cnj', mensagem: `Número do processo: ${v.motivo ?? 'não confere'}`, caminho });
}

/** A soma das penas não muda o regime sozinha (LEP 111 manda o juiz fixá-lo): só se avisa (decisão 14). */
function avisarRegimes(e: Execucao, avisos: Aviso[]): void {
  const informados = e.fichas.filter((f) => f.condenacao.regimeInicial !== undefined);
  if (informados.length > 0 && informados.length < e.fichas.length) {
    const mensagem = 'Falta o regime inicial de parte das condenações: usado o mais grave dos informados.';
    avisos.push({ codigo: 'regime-inicial-incompleto', mensagem });
  }
  if (
    e.fichas.length > 1 &&
    e.regime !== undefined &&
    e.regime !== 'fechado' &&
    compararPenas(e.penaTotal, pena(8)) > 0
  ) {
    const mensagem = `A soma das penas passa de 8 anos e o regime é ${e.regime}: confira se o juízo unificou as penas (LEP art. 111).`;
    avisos.push({ codigo: 'regime-da-soma', mensagem });
  }
}

/** Do fechado direto ao aberto: vedado (Súmula 491 STJ). Pode faltar o lançamento do semiaberto. */
function avisarSaltos(e: Execucao, avisos: Aviso[]): void {
  let regime = maisGraveDosRegimes(e.fichas.map((f) => f.condenacao.regimeInicial));
  for (const m of e.linha.mudancas) {
    if (m.causa === 'progressao' && regime === 'fechado' && m.regime === 'aberto') {
      const mensagem = `Progressão do fechado direto ao aberto em ${dataCurta(m.data)} (Súmula 491 STJ veda o salto): falta a do semiaberto?`;
      avisos.push({ codigo: 'progressao-por-salto', mensagem, caminho: `eventos[${m.indice}].regime` });
    }
    regime = m.regime;
  }
}
