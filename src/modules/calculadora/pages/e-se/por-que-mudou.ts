/** Por que a data de um marco mudou: fração e norma, dia em que a conta começa, passos da memória de cálculo. */
import type { FracaoAplicada, Marco, Passo } from '../../../../direito/resultado.ts';
import { dataCurta, numero } from '../../../../ui/texto.ts';
import { contaLegivel } from '../resultado/trilha.ts';

export function porQueMudou(a: Marco, b: Marco): string[] {
  return [...fracoes(a.fracoes ?? [], b.fracoes ?? []), ...base(a, b), ...prazo(a, b), ...passos(a.trilha, b.trilha)];
}

function fracoes(a: readonly FracaoAplicada[], b: readonly FracaoAplicada[]): string[] {
  const antes = new Map(a.map((f) => [f.condenacao, f]));
  return b.flatMap((f) => {
    const era = antes.get(f.condenacao);
    if (!era) return [`Condenação ${f.condenacao}: entra com ${f.fracao} (${f.norma}).`];
    if (era.fracao === f.fracao && era.norma === f.norma) return [];
    return [`Condenação ${f.condenacao}: ${f.fracao} (${f.norma}), em vez de ${era.fracao} (${era.norma}).`];
  });
}

function base(a: Marco, b: Marco): string[] {
  if (a.base === b.base || a.base === undefined || b.base === undefined) return [];
  return [`A conta começa em ${dataCurta(b.base)}, em vez de ${dataCurta(a.base)}.`];
}

function prazo(a: Marco, b: Marco): string[] {
  if (a.prazoDias === b.prazoDias || a.prazoDias === undefined || b.prazoDias === undefined) return [];
  return [`O prazo é de ${numero(b.prazoDias)} dias, em vez de ${numero(a.prazoDias)}.`];
}

const MOSTRADOS = 5;

/** Passos que só um dos dois tem, ou com outra conta, outro valor ou outra norma. */
function passos(a: readonly Passo[], b: readonly Passo[]): string[] {
  const antes = porNome(a);
  const depois = porNome(b);
  const frases: string[] = [];
  for (const [nome, passo] of depois) {
    const era = antes.get(nome);
    const frase = era ? comparado(era, passo) : sozinho('Só no caso B', passo);
    if (frase !== undefined) frases.push(frase);
  }
  for (const [nome, passo] of antes) {
    const frase = depois.has(nome) ? undefined : sozinho('Só no caso A', passo);
    if (frase !== undefined) frases.push(frase);
  }
  return frases.slice(0, MOSTRADOS);
}

/** A data final de cada marco já está na tabela: o passo só interessa pela conta que a deu. */
const ehData = (valor: string): boolean => /^(\d{4}-\d{2}-\d{2}|\d{2}\/\d{2}\/\d{4})$/.test(valor);

function comparado(a: Passo, b: Passo): string | undefined {
  const mudaConta = a.conta !== b.conta;
  const mudaValor = a.valor !== b.valor && !(a.valor && b.valor && ehData(a.valor) && ehData(b.valor));
  const mudaNorma = a.norma !== b.norma;
  if (!mudaConta && !mudaValor && !mudaNorma) return undefined;
  return `${b.passo}: ${emTexto(b, mudaConta, mudaNorma)}; no caso A, ${emTexto(a, mudaConta, mudaNorma)}.`;
}

function emTexto(p: Passo, comConta: boolean, comNorma: boolean): string {
  const conta = comConta && p.conta !== undefined ? contaLegivel(p.conta) : (p.valor ?? p.conta ?? 'sem valor');
  return comNorma && p.norma !== undefined ? `${conta} (${p.norma})` : conta;
}

function sozinho(onde: string, p: Passo): string | undefined {
  if (p.valor === undefined || ehData(p.valor)) return undefined;
  return `${onde}: ${p.passo}, ${p.valor}${p.norma === undefined ? '' : ` (${p.norma})`}.`;
}

/** Todos os passos, de dentro e de fora, pelo nome; o repetido leva o número da vez. */
function porNome(lista: readonly Passo[]): Map<string, Passo> {
  const achados = new Map<string, Passo>();
  const visitar = (p: Passo): void => {
    let nome = p.passo;
    for (let vez = 2; achados.has(nome); vez++) nome = `${p.passo}#${vez}`;
    achados.set(nome, p);
    p.passos?.forEach(visitar);
  };
  lista.forEach(visitar);
  return achados;
}
