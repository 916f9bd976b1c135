/** O que os botões do formulário fazem com as linhas: acrescentar e remover, sem tocar no resto. */
import { type Campos, contarItens, renumerar } from './campos.ts';
import { camposDoTipo } from './campos-do-evento.ts';

/** Os campos depois da ação, onde pôr o foco e o que dizer a quem ouve a página. */
export interface Mudado {
  campos: Campos;
  foco?: string | undefined;
  aviso?: string | undefined;
}

const LISTA =
  /^(condenacoes|eventos|medidaDeSeguranca\.exames|condenacoes\.\d{1,4}\.marcosProcessuais\.(suspensoes|interrupcoes))$/;

/** O primeiro campo de uma linha nova, que recebe o foco. */
const PRIMEIRO_CAMPO: Readonly<Record<string, string>> = {
  condenacoes: 'tipoPenal',
  suspensoes: 'inicio',
  interrupcoes: 'data',
  exames: 'data',
};

const ultimaParte = (nome: string): string => nome.slice(nome.lastIndexOf('.') + 1);

export function acrescentar(campos: Campos, lista: string, tipoDeEvento = 'prisao'): Mudado {
  if (!LISTA.test(lista)) return { campos };
  const novos = renumerar(campos);
  const n = contarItens(novos, lista);
  const item = `${lista}.${n}`;
  if (lista === 'eventos') {
    novos.set(`${item}.tipo`, tipoDeEvento);
    return {
      campos: novos,
      foco: primeiroCampoDoEvento(novos, item),
      aviso: `Evento ${n + 1} acrescentado no fim da lista.`,
    };
  }
  const primeiro = `${item}.${PRIMEIRO_CAMPO[ultimaParte(lista)]}`;
  novos.set(primeiro, '');
  if (lista !== 'condenacoes') return { campos: novos, foco: primeiro, aviso: 'Linha acrescentada.' };
  const id = idLivre(novos);
  novos.set(`${item}.id`, id);
  return { campos: novos, foco: primeiro, aviso: `Condenação ${id} acrescentada.` };
}

/** Onde se começa a preencher um evento: o primeiro campo do tipo ou, sem tipo, o próprio tipo. */
export function primeiroCampoDoEvento(campos: Campos, evento: string): string {
  return `${evento}.${camposDoTipo(campos.get(`${evento}.tipo`) ?? '')[0]?.nome ?? 'tipo'}`;
}

/** A, B, … Z, A2, B2…: o primeiro nome que ninguém usa. */
export function idLivre(campos: Campos): string {
  const usados = new Set<string>();
  for (const [nome, texto] of campos) if (/^condenacoes\.\d+\.id$/.test(nome)) usados.add(texto.trim());
  for (let i = 0; ; i++) {
    const volta = Math.floor(i / 26);
    const id = String.fromCharCode(65 + (i % 26)) + (volta === 0 ? '' : volta + 1);
    if (!usados.has(id)) return id;
  }
}

export function remover(campos: Campos, item: string): Mudado {
  const ponto = item.lastIndexOf('.');
  const lista = item.slice(0, ponto);
  if (!LISTA.test(lista) || !/^\d{1,4}$/.test(item.slice(ponto + 1))) return { campos };
  const restam: Campos = new Map();
  for (const [nome, texto] of campos) if (!nome.startsWith(`${item}.`)) restam.set(nome, texto);
  return { campos: renumerar(restam), foco: focoDepoisDeRemover(lista), aviso: 'Removido.' };
}

/** O foco vai ao botão de acrescentar da mesma lista: está sempre lá, e perto. */
function focoDepoisDeRemover(lista: string): string {
  if (lista === 'condenacoes') return 'acrescentar-condenacao';
  return lista === 'eventos' ? 'acrescentar-evento' : `${lista}.acrescentar`;
}

/**
 * Sem as linhas que a pessoa deixou em branco: cartão só com o nome que já vinha, prisão sem data (a primeira linha
 * já vem assim). Evento escolhido e sem data fica, e o contrato o recusa: uma falta esquecida mudaria a conta.
 */
export function semLinhasVazias(campos: Campos): Campos {
  const cheias = new Set<string>();
  for (const [nome, texto] of campos) {
    if (texto.trim() !== '' && !jaVem(nome, texto)) for (const linha of linhasDe(nome)) cheias.add(linha);
  }
  const saida: Campos = new Map();
  for (const [nome, texto] of campos) if (linhasDe(nome).every((linha) => cheias.has(linha))) saida.set(nome, texto);
  return renumerar(saida);
}

const jaVem = (nome: string, texto: string): boolean =>
  /^condenacoes\.\d+\.id$/.test(nome) || (texto === 'prisao' && /^eventos\.\d+\.tipo$/.test(nome));

const LINHA =
  /^((?:condenacoes|eventos|medidaDeSeguranca\.exames)\.\d+)\.(?:marcosProcessuais\.(?:suspensoes|interrupcoes)\.\d+)?/;

/** As linhas a que o campo pertence: o cartão e, dentro dele, a da suspensão ou interrupção. */
function linhasDe(nome: string): string[] {
  const achado = LINHA.exec(nome);
  if (!achado) return [];
  return achado[0].endsWith('.') ? [achado[1]!] : [achado[1]!, achado[0]];
}
