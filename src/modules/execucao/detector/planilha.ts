/** O que se achou em CSV, como as planilhas daqui o abrem. */
import { numeroEscrito } from '../../processos/index.ts';
import { planilha } from '../planilha.ts';
import { gruposDa } from './achado.ts';
import type { Achada } from './percorrer.ts';
import type { Procura } from './procura.ts';
import type { PessoaAchada } from './store.ts';

type Linha = Achada & Partial<PessoaAchada>;

const COLUNAS = ['pessoa', 'processos', 'resultado', 'conta'] as const;
const COM_NOMES = ['pessoa', 'nome', 'unidade', 'processos', 'resultado', 'conta'] as const;

/** Com nome e lugar só se `comNomes`. O cabeçalho vai se `comCabecalho` (a planilha pode sair em pedaços). */
export function planilhaDoDetector(
  procura: Procura,
  achadas: readonly Linha[],
  { comNomes, comCabecalho = true }: { comNomes: boolean; comCabecalho?: boolean },
): string {
  const grupos = gruposDa(procura);
  const linhas = achadas.map((a) => ({
    pessoa: a.pessoaId,
    nome: a.nome,
    unidade: a.unidade ?? undefined,
    processos: a.processos.map(numeroEscrito).join(' '),
    resultado: grupos[a.grupo],
    conta: a.itens.map((i) => `${i.titulo}: ${i.conta}`).join(' | '),
  }));
  return planilha(comNomes ? COM_NOMES : COLUNAS, linhas, comCabecalho);
}
