/**
 * A ficha da condenação: os fatos que a lei pergunta, juntando o que a sentença diz com o que o catálogo sugere.
 * O que não se sabe fica `undefined` e é nomeado em `faltam`; nada é presumido.
 */
import type { Caracteristicas, Caso, Condenacao, Reincidencia } from '../caso.ts';
import type { Dia } from '../tempo/dia.ts';
import { dias365, normalizar, type Pena } from '../tempo/pena.ts';
import { buscarTipoPenal, caracteristicasEm } from '../tipos-penais/index.ts';
import type { TipoPenal } from '../tipos-penais/tipo-penal.ts';

export interface Ficha {
  /** Posição no arquivo: `condenacoes[indice]`. */
  indice: number;
  condenacao: Condenacao;
  tipo: TipoPenal | undefined;
  pena: Pena;
  /** Pena na convenção 365/30. */
  dias: number;
  fato: Dia | undefined;
  hediondo: boolean | undefined;
  violencia: boolean | undefined;
  reincidencia: Reincidencia | undefined;
  morte: boolean;
  /** Nem a sentença nem o catálogo dizem se houve morte. */
  morteDesconhecida: boolean;
  /** As demais características, ausentes valem falso. */
  outras: Caracteristicas;
  duvidas: string[];
  faltam: string[];
}

/** Fichas das condenações com pena, na ordem do arquivo. Sem pena, a condenação só serve à prescrição punitiva. */
export function fichasDe(caso: Caso): Ficha[] {
  const fichas: Ficha[] = [];
  for (let i = 0; i < caso.condenacoes.length; i++) {
    const c = caso.condenacoes[i]!;
    // Normalizada antes de converter: 64 meses são 5a4m (1945 dias), não 64 × 30 (CP 11).
    if (c.pena) fichas.push(fichaDe(c, normalizar(c.pena), i));
  }
  return fichas;
}

const SEM_CARACTERISTICAS: Caracteristicas = Object.freeze({});

function fichaDe(c: Condenacao, pena: Pena, indice: number): Ficha {
  const tipo = c.tipoPenal === undefined ? undefined : buscarTipoPenal(c.tipoPenal);
  const doCatalogo = tipo ? caracteristicasEm(tipo, c.dataDoFato) : undefined;
  const duvidas = doCatalogo && c.caracteristicas?.hediondo === undefined ? [...doCatalogo.duvidas] : [];
  const sugeridas = doCatalogo?.caracteristicas;
  const ditas = c.caracteristicas ?? SEM_CARACTERISTICAS;
  const outras = sugeridas ? juntar(sugeridas, ditas) : ditas;
  const tentado = outras.tentado === true;
  const violencia = outras.violenciaOuGraveAmeaca ?? (outras.feminicidio ? true : undefined);
  const ficha: Ficha = {
    indice,
    condenacao: c,
    tipo,
    pena,
    dias: dias365(pena),
    fato: c.dataDoFato,
    hediondo: hediondez(outras, violencia, duvidas),
    violencia,
    reincidencia: c.reincidencia,
    morte: !tentado && (outras.resultadoMorte ?? outras.feminicidio ?? false),
    morteDesconhecida: !tentado && outras.resultadoMorte === undefined && !outras.feminicidio,
    outras,
    duvidas,
    faltam: [],
  };
  if (ficha.hediondo && ficha.morteDesconhecida) {
    duvidas.push(
      'Não se informou se houve morte: calculado sem ela. Havendo, a fração sobe e pode vedar o livramento.',
    );
  }
  anotarFaltas(ficha, tipo !== undefined);
  return ficha;
}

function juntar(sugeridas: Caracteristicas, ditas: Caracteristicas): Caracteristicas {
  if (ditas === SEM_CARACTERISTICAS) return sugeridas;
  const juntas: Caracteristicas = { ...sugeridas };
  for (const [nome, valor] of Object.entries(ditas)) {
    if (valor !== undefined) juntas[nome as keyof Caracteristicas] = valor;
  }
  return juntas;
}

function hediondez(c: Caracteristicas, violencia: boolean | undefined, duvidas: string[]): boolean | undefined {
  // LEP 112 §5º; STF HC 118.533; Súmula Vinculante 63: o tráfico privilegiado não é hediondo.
  if (c.traficoPrivilegiado) return false;
  if (c.hediondo !== undefined) return c.hediondo;
  if (c.feminicidio || c.trafico) return true;
  // Quem descreveu a violência e não marcou hediondo descreveu um crime comum; dizemos que foi assim que se leu.
  if (violencia !== undefined) {
    duvidas.push('A hediondez não foi informada: calculado como crime não hediondo.');
    return false;
  }
  return undefined;
}

/** Só contam como falta os fatos de que a fração depende; com fração fixada em decisão, nenhum. */
function anotarFaltas(f: Ficha, temTipo: boolean): void {
  const caminho = `condenacoes[${f.indice}]`;
  if (f.fato === undefined) f.faltam.push(`${caminho}.dataDoFato`);
  if (f.reincidencia === undefined) f.faltam.push(`${caminho}.reincidencia`);
  if (f.hediondo === undefined) {
    f.faltam.push(temTipo ? `${caminho}.caracteristicas.hediondo` : `${caminho}.tipoPenal`);
  }
  if (f.violencia === undefined && f.hediondo !== true) {
    f.faltam.push(`${caminho}.caracteristicas.violenciaOuGraveAmeaca`);
  }
}

export const ehReincidente = (f: Ficha): boolean => f.reincidencia !== undefined && f.reincidencia !== 'primario';

/**
 * Fichas completas possíveis: cada fato desconhecido assume todos os valores. Uma só, se nada falta. O crime é anterior
 * à data de referência: redação posterior a ela não concorre.
 */
export function fichasPossiveis(f: Ficha, datas: readonly Dia[], emData: Dia): Ficha[] {
  let lista: Ficha[] = [f];
  const abrir = <K extends keyof Ficha>(campo: K, valores: readonly Ficha[K][]) => {
    lista = lista.flatMap((x) => valores.map((v) => ({ ...x, [campo]: v })));
  };
  if (f.fato === undefined) {
    const conhecidas = datas.filter((d) => d <= emData);
    abrir('fato', conhecidas.length > 0 ? conhecidas : datas.slice(0, 1));
  }
  if (f.hediondo === undefined) {
    abrir('hediondo', [false, true]);
    if (f.morteDesconhecida) abrir('morte', [false, true]);
  }
  if (f.violencia === undefined) abrir('violencia', [false, true]);
  if (f.reincidencia === undefined) abrir('reincidencia', ['primario', 'reincidente', 'reincidente-especifico']);
  return lista;
}
