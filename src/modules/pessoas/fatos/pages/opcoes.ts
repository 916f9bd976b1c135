/** O que cada campo deixa escolher: a lista fechada de um `select`, ou as sugestões de um texto livre. */
import { TIPOS_PENAIS } from '../../../../direito/tipos-penais/index.ts';
import { validarCnj } from '../../../../direito/identificadores/index.ts';
import type { GrupoDeOpcoes, Opcao } from '../../../../ui/componentes/index.ts';
import { dataCurta } from '../../../../ui/texto.ts';
import type { Servicos } from '../../../acesso/index.ts';
import type { PessoaAberta } from '../../abrir.ts';
import type { Campo } from '../campos.ts';
import type { QualquerTipo } from '../tipo.ts';
import { doTipo } from '../vigentes.ts';
import { estruturasDas } from './estruturas.ts';
import { type Lancamentos, tipoChamado } from './lancamentos.ts';
import { tipoPenalEscrito } from './tipo-penal-escrito.ts';

export interface Escolhas {
  /** Lista fechada: só vale o que está nela. */
  opcoes?: readonly (Opcao | GrupoDeOpcoes)[];
  /** Lista aberta: ajuda a escrever. */
  sugestoes?: readonly string[];
}

/** Por nome do campo. */
export type EscolhasDoTipo = ReadonlyMap<string, Escolhas>;

export async function escolhasDe(
  servicos: Servicos,
  lancamentos: Lancamentos,
  aberta: PessoaAberta,
  tipo: QualquerTipo,
): Promise<EscolhasDoTipo> {
  const campos = Object.entries<Campo>(tipo.campos);
  const todas = await Promise.all(
    campos.map(async ([nome, campo]) => [nome, await doCampo(servicos, lancamentos, aberta, campo)] as const),
  );
  return new Map(todas);
}

async function doCampo(
  servicos: Servicos,
  lancamentos: Lancamentos,
  aberta: PessoaAberta,
  campo: Campo,
): Promise<Escolhas> {
  const deCima = lancamentos.opcoes?.[campo.especie];
  if (deCima) return { opcoes: await deCima(servicos, aberta, campo) };
  switch (campo.especie) {
    case 'estrutura':
      return { opcoes: await estruturasDas(servicos.banco, campo.especies ?? []) };
    case 'fato':
      return { opcoes: fatosQueServem(lancamentos, aberta, campo) };
    case 'processo':
      return { sugestoes: processosConhecidos(aberta) };
    case 'tipo-penal':
      return { sugestoes: TIPOS_PENAIS.map(tipoPenalEscrito) };
    default:
      return {};
  }
}

/** O valor é a raiz do fato: correção posterior não desfaz a referência. */
function fatosQueServem(lancamentos: Lancamentos, { vigentes }: PessoaAberta, { tipoDeFato = '' }: Campo): Opcao[] {
  const tipo = tipoChamado(lancamentos, tipoDeFato);
  return doTipo<Record<string, unknown>>(vigentes, tipoDeFato)
    .map((f) => ({ valor: f.raiz, rotulo: `${dataCurta(f.dia)} · ${tipo?.frase(f.dados) ?? tipoDeFato}` }))
    .toReversed();
}

const processosConhecidos = ({ vigentes }: PessoaAberta): string[] => {
  const numeros = vigentes.flatMap(({ dados: { processo } }) => (typeof processo === 'string' ? [processo] : []));
  return [...new Set(numeros)].map((n) => validarCnj(n).normalizado);
};

/** O que veio e não está na lista fechada: a página não o ofereceu. */
export function foraDaLista(escolhas: EscolhasDoTipo, nome: string, valor: unknown): boolean {
  const opcoes = escolhas.get(nome)?.opcoes;
  if (!opcoes || typeof valor !== 'string' || valor === '') return false;
  return !opcoes.some((o) => ('grupo' in o ? o.opcoes : [o]).some((x) => x.valor === valor));
}
