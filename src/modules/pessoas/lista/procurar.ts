/** Procura por número (que acha exato) ou por nome (que perdoa), só entre quem se alcança. */
import type { Banco } from '../../acesso/index.ts';
import { buscarPorNome, entenderTexto, explicar, type NumeroProcurado } from '../busca/index.ts';
import type { DepsDaLista } from './filtro-da-lista.ts';
import { acharPorIds, type Alcance, alcancaALinhaDeBusca, idsComDocumento, type PessoaNaLista } from './store.ts';

export interface OQueSeEscreveu {
  /** Nome, CPF, RJI, documento, processo ou mandado. */
  q?: string | undefined;
  mae?: string | undefined;
  ano?: number | undefined;
}

/** A pessoa, e por que casa. */
export type Casada = readonly [PessoaNaLista, readonly string[]];

export interface Procura {
  casadas: readonly Casada[];
  /** O que parece errado no que se escreveu. */
  avisos: readonly string[];
}

export async function procurar(
  banco: Banco,
  deps: DepsDaLista,
  alcance: Alcance,
  escrito: OQueSeEscreveu & { limite: number },
): Promise<Procura> {
  const { nome, numeros, ...lido } = entenderTexto(escrito.q ?? '');
  const avisos = numeros.flatMap((n) => n.aviso ?? []);
  const porNumero = await peloNumero(banco, deps, alcance, numeros);
  if (porNumero.length > 0 || (nome === '' && escrito.mae === undefined && lido.mae === undefined)) {
    return { casadas: porNumero, avisos };
  }
  const mae = escrito.mae ?? lido.mae;
  const anoDeNascimento = escrito.ano ?? lido.anoDeNascimento;
  const busca = {
    texto: nome,
    limite: escrito.limite,
    ...(mae === undefined ? {} : { mae }),
    ...(anoDeNascimento === undefined ? {} : { anoDeNascimento }),
  };
  const achados = await buscarPorNome(banco, { ...busca, filtro: alcancaALinhaDeBusca(banco, alcance) });
  const pessoas = await acharPorIds(
    banco,
    alcance,
    achados.map((a) => a.pessoaId),
  );
  const porId = new Map(pessoas.map((p) => [p.id, p]));
  const casadas = achados.flatMap((a): Casada[] => {
    const p = porId.get(a.pessoaId);
    return p ? [[p, explicar(a, busca)]] : [];
  });
  return { casadas, avisos };
}

async function peloNumero(
  banco: Banco,
  deps: DepsDaLista,
  alcance: Alcance,
  numeros: readonly NumeroProcurado[],
): Promise<Casada[]> {
  const porques = new Map<string, string[]>();
  for (const numero of numeros) {
    for (const id of await idsDo(banco, deps, alcance, numero))
      porques.set(id, [...(porques.get(id) ?? []), porqueDo(numero)]);
  }
  const pessoas = await acharPorIds(banco, alcance, [...porques.keys()]);
  return pessoas.map((p) => [p, porques.get(p.id) ?? []]);
}

/** A peça do BNMP: o número do processo, o tipo, o sequencial e o dígito. */
const ALGARISMOS_DA_PECA = 28;
const ehPeca = ({ especie, numero }: NumeroProcurado): boolean =>
  especie === 'documento' && numero.length === ALGARISMOS_DA_PECA;

async function idsDo(
  banco: Banco,
  deps: DepsDaLista,
  { ator }: Alcance,
  procurado: NumeroProcurado,
): Promise<readonly string[]> {
  const { especie, numero } = procurado;
  if (especie === 'processo') return (await deps.buscarPorProcesso?.(banco, numero.replace(/\D/g, ''), ator)) ?? [];
  if (ehPeca(procurado)) return (await deps.buscarPorMandado?.(banco, numero, ator)) ?? [];
  return idsComDocumento(banco, numero);
}

const ESPECIE = { cpf: 'mesmo CPF', rji: 'mesmo RJI', documento: 'mesmo documento' } as const;

function porqueDo(procurado: NumeroProcurado): string {
  const { especie, numero } = procurado;
  if (especie === 'processo') return `está no processo ${numero}`;
  return ehPeca(procurado) ? 'tem esta peça do BNMP' : ESPECIE[especie];
}
