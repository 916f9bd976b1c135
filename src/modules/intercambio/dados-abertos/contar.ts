/** Conta um mês, pessoa a pessoa: puro. */
import { estaPresa, type Situacao, situacaoDe, tituloPrincipal } from '../../custodia/index.ts';
import { type FatoVigente, quemE } from '../../pessoas/index.ts';
import { faixaDe, type Recorte } from './medidas.ts';
import { type Mes, mesDe, ultimoDia } from './mes.ts';

/** De uma unidade, ou de todas. */
export interface Contagem {
  presentesNoFim: number;
  presentesNoMes: number;
  admissoes: number;
  saidas: number;
  recortes: Record<Recorte, Record<string, number>>;
}

export const contagemVazia = (): Contagem => ({
  presentesNoFim: 0,
  presentesNoMes: 0,
  admissoes: 0,
  saidas: 0,
  recortes: { regime: {}, titulo: {}, 'faixa-etaria': {}, sexo: {} },
});

export interface ContagemDoMes {
  todas: Contagem;
  /** Por id. */
  unidades: Map<string, Contagem>;
}

const ENTRA = new Set(['prisao', 'recaptura']);
const SAI = new Set(['custodia.soltura', 'custodia.fuga', 'custodia.obito']);

/** Soma uma pessoa ao mês. */
export function somarPessoa(contagem: ContagemDoMes, mes: Mes, fatos: readonly FatoVigente[]): void {
  const fim = ultimoDia(mes);
  const noFim = situacaoDe(fatos.filter((f) => f.dia <= fim));
  const doMes = fatos.filter((f) => mesDe(f.dia) === mes);
  const antes = situacaoDe(fatos.filter((f) => f.dia < mes));
  const entradas = doMes.filter((f) => f.tipo === 'custodia.entrada');
  const admissoes = entradas.filter((f) => ENTRA.has(String(f.dados['motivo'])));
  const saidas = doMes.filter((f) => SAI.has(f.tipo));
  const unidade = estaPresa(noFim) ? noFim.estruturaId : undefined;

  if (unidade !== undefined) for (const c of de(contagem, unidade)) somarPresente(c, noFim, fatos, fim);
  for (const f of admissoes) for (const c of de(contagem, String(f.dados['estruturaId']))) c.admissoes += 1;
  for (const f of saidas) {
    const donde = situacaoDe(fatos.filter((x) => x.dia < f.dia)).estruturaId ?? entradas[0]?.dados['estruturaId'];
    if (typeof donde === 'string') for (const c of de(contagem, donde)) c.saidas += 1;
  }
  const esteve = unidade !== undefined || entradas.length > 0 || (estaPresa(antes) && antes.estruturaId !== undefined);
  if (esteve) contagem.todas.presentesNoMes += 1;
}

const de = ({ todas, unidades }: ContagemDoMes, id: string): Contagem[] => [
  todas,
  unidades.getOrInsertComputed(id, contagemVazia),
];

function somarPresente(c: Contagem, situacao: Situacao, fatos: readonly FatoVigente[], fim: string): void {
  const { sexo, nascimento } = quemE(fatos);
  c.presentesNoFim += 1;
  const categorias: Record<Recorte, string> = {
    regime: situacao.regime ?? 'nao-informado',
    titulo: tituloPrincipal(situacao.titulos)?.especie ?? 'nao-informado',
    'faixa-etaria': faixaDe(nascimento, fim),
    sexo: sexo ?? 'nao-informado',
  };
  for (const [recorte, categoria] of Object.entries(categorias)) {
    const celulas = c.recortes[recorte as Recorte];
    celulas[categoria] = (celulas[categoria] ?? 0) + 1;
  }
}
