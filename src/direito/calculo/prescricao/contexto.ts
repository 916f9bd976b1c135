/** O que as duas prescrições perguntam de uma condenação, já cortado na data de referência. */
import type { Caso, Condenacao, InterrupcaoDaPrescricao, MarcosProcessuais, Periodo } from '../../caso.ts';
import { buscarTipoPenal, type TipoPenal } from '../../tipos-penais/index.ts';
import type { Dia } from '../../tempo/dia.ts';
import { ehNula, type Pena } from '../../tempo/pena.ts';

export interface InterrupcaoInformada extends InterrupcaoDaPrescricao {
  /** Caminho no contrato, para `faltam`. */
  caminho: string;
}

export interface Contexto {
  c: Condenacao;
  /** `condenacoes[i]`. */
  caminho: string;
  emData: Dia;
  nascimento: Dia | undefined;
  tipo: TipoPenal | undefined;
  fato: Dia | undefined;
  /** Prazo que a lei fixa à parte do art. 109. */
  prazoProprio: Pena | undefined;
  /** Só o que aconteceu até a data de referência (decisão 21). */
  mp: MarcosProcessuais;
  /** Em ordem de data. */
  interrupcoes: InterrupcaoInformada[];
  /** Em ordem e sem se sobrepor. */
  suspensoes: Periodo[];
  /** O marco processual mais antigo: o fato é anterior a ele, quando não se sabe a data dele. */
  marcoMaisAntigo: Dia | undefined;
  duvidas: string[];
  /** Último evento de fuga sem a interrupção correspondente em `interrupcoes`. */
  fugaSemResta: Dia | undefined;
}

export interface Emissoes {
  punitiva: boolean;
  /** Transitou para as duas partes: só interessa se já tinha prescrito antes. */
  retroativa: boolean;
  executoria: boolean;
}

const DATAS = [
  'denunciaRecebida',
  'pronuncia',
  'sentenca',
  'acordao',
  'transitoAcusacao',
  'transitoDefesa',
  'inicioDoCumprimento',
] as const;

const ate = (d: Dia | undefined, emData: Dia): Dia | undefined => (d !== undefined && d <= emData ? d : undefined);

/** Fuga, reincidência, revogação e começo do cumprimento só interrompem a executória: a pena já está em execução. */
function emExecucao(mp: MarcosProcessuais, emData: Dia): boolean {
  if (ate(mp.inicioDoCumprimento, emData) !== undefined) return true;
  return mp.interrupcoes?.some((i) => i.causa !== 'outra' && i.data <= emData) ?? false;
}

export function emissoesDe(c: Condenacao, emData: Dia): Emissoes {
  const mp = c.marcosProcessuais;
  if (!mp) return { punitiva: c.pena === undefined, retroativa: false, executoria: false };
  const acusacao = ate(mp.transitoAcusacao, emData) !== undefined;
  const defesa = ate(mp.transitoDefesa, emData) !== undefined;
  const transitou = acusacao && defesa;
  if (!c.pena) return { punitiva: !transitou, retroativa: false, executoria: transitou };
  const executando = emExecucao(mp, emData);
  return {
    punitiva: !transitou && !executando,
    retroativa: transitou && mp.denunciaRecebida !== undefined,
    executoria: acusacao || defesa || executando,
  };
}

export function contextoDe(caso: Caso, indice: number): Contexto {
  const c = caso.condenacoes[indice]!;
  const { emData } = caso;
  const caminho = `condenacoes[${indice}]`;
  const informados = c.marcosProcessuais ?? {};
  const mp = ateAReferencia(informados, emData);
  const ctx: Contexto = {
    c,
    caminho,
    emData,
    nascimento: caso.pessoa.nascimento,
    tipo: c.tipoPenal === undefined ? undefined : buscarTipoPenal(c.tipoPenal),
    fato: c.dataDoFato,
    prazoProprio: c.prazoPrescricional && !ehNula(c.prazoPrescricional) ? c.prazoPrescricional : undefined,
    mp,
    interrupcoes: emOrdem(informados, caminho, emData),
    suspensoes: semSobreposicao(informados.suspensoes, emData),
    marcoMaisAntigo: undefined,
    duvidas: [],
    fugaSemResta: undefined,
  };
  ctx.marcoMaisAntigo = maisAntigo(mp, ctx.interrupcoes[0]?.data);
  ctx.fugaSemResta = fugaSemInterrupcao(caso, ctx.interrupcoes);
  if (temFuturo(informados, emData)) {
    ctx.duvidas.push('Marcos processuais posteriores à data de referência não entram no cálculo.');
  }
  return ctx;
}

function ateAReferencia(mp: MarcosProcessuais, emData: Dia): MarcosProcessuais {
  const passados: MarcosProcessuais = {};
  for (const nome of DATAS) passados[nome] = ate(mp[nome], emData);
  return passados;
}

function temFuturo(mp: MarcosProcessuais, emData: Dia): boolean {
  for (const nome of DATAS) {
    const d = mp[nome];
    if (d !== undefined && d > emData) return true;
  }
  if (mp.interrupcoes?.some((i) => i.data > emData)) return true;
  return mp.suspensoes?.some((s) => s.inicio > emData) ?? false;
}

function emOrdem(mp: MarcosProcessuais, caminho: string, emData: Dia): InterrupcaoInformada[] {
  const lista: InterrupcaoInformada[] = [];
  mp.interrupcoes?.forEach((i, k) => {
    if (i.data <= emData) lista.push({ ...i, caminho: `${caminho}.marcosProcessuais.interrupcoes[${k}]` });
  });
  return lista.sort((a, b) => a.data - b.data);
}

/** O mesmo dia não se soma duas vezes. */
function semSobreposicao(suspensoes: readonly Periodo[] | undefined, emData: Dia): Periodo[] {
  const unidas: Periodo[] = [];
  if (!suspensoes) return unidas;
  const emOrdemDeInicio = suspensoes.filter((s) => s.inicio <= emData).sort((a, b) => a.inicio - b.inicio);
  for (const s of emOrdemDeInicio) {
    const ultima = unidas.at(-1);
    if (ultima && s.inicio <= ultima.fim + 1) {
      if (s.fim > ultima.fim) ultima.fim = s.fim;
    } else unidas.push({ inicio: s.inicio, fim: s.fim });
  }
  return unidas;
}

function maisAntigo(mp: MarcosProcessuais, interrupcao: Dia | undefined): Dia | undefined {
  let primeiro = interrupcao;
  for (const nome of DATAS) {
    const d = mp[nome];
    if (d !== undefined && (primeiro === undefined || d < primeiro)) primeiro = d;
  }
  return primeiro;
}

/** Fuga ainda sem volta, contada nos eventos e não em `interrupcoes`: falta saber quanto restava da pena. */
function fugaSemInterrupcao(caso: Caso, interrupcoes: readonly InterrupcaoInformada[]): Dia | undefined {
  let fuga: Dia | undefined;
  let volta: Dia | undefined;
  for (const e of caso.eventos) {
    if (e.tipo === 'fuga' && e.data <= caso.emData && (fuga === undefined || e.data > fuga)) fuga = e.data;
    if ((e.tipo === 'recaptura' || e.tipo === 'prisao') && e.data <= caso.emData) {
      if (volta === undefined || e.data > volta) volta = e.data;
    }
  }
  if (fuga === undefined || (volta !== undefined && volta >= fuga)) return undefined;
  return interrupcoes.some((i) => i.data >= fuga) ? undefined : fuga;
}
