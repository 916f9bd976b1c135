/** Um bloco: as colunas de uma linha larga que, juntas, fazem um fato. */
import type { Recusa } from '../../../platform/recusa.ts';
import { doTipo, type FatoVigente, type QualquerTipo } from '../../pessoas/index.ts';
import type { CampoDoArquivo, ContextoDaEscrita, ContextoDaLeitura, FatoDaLinha, Valores } from './especie.ts';
import { type Campo, escreverValor, juntar, lerValor, oQueAceita } from './valor.ts';

export interface Bloco {
  /** Distingue o fato dos outros da pessoa na mesma origem. */
  posto: string;
  tipo: QualquerTipo;
  /** O que as colunas não dizem. */
  fixos?: Readonly<Record<string, string>>;
  /** Campo do arquivo → campo do fato. */
  colunas: Readonly<Record<string, string>>;
  sinonimos?: Readonly<Record<string, readonly string[]>>;
  exemplos?: Readonly<Record<string, string>>;
  rotulos?: Readonly<Record<string, string>>;
  /** Como o texto do arquivo se arruma antes de se ler. */
  arrumar?: (texto: string) => string;
}

const campoDe = ({ tipo }: Bloco, nome: string): Campo => (tipo.campos as Record<string, Campo>)[nome] as Campo;

export const camposDoBloco = (bloco: Bloco): CampoDoArquivo[] =>
  Object.entries(bloco.colunas).map(([nome, doFato]) => {
    const campo = campoDe(bloco, doFato);
    return {
      nome,
      rotulo: bloco.rotulos?.[nome] ?? campo.rotulo,
      aceita: oQueAceita(campo),
      obrigatorio: false,
      exemplo: bloco.exemplos?.[nome],
      sinonimos: bloco.sinonimos?.[nome] ?? [],
    };
  });

/** `undefined`: nenhuma das colunas tem valor. */
export function lerBloco(
  bloco: Bloco,
  valores: Valores,
  contexto: ContextoDaLeitura,
): { fato?: FatoDaLinha; problemas: readonly Recusa[] } | undefined {
  const presentes = Object.entries(bloco.colunas).filter(([nome]) => valores[nome] !== undefined);
  if (presentes.length === 0) return undefined;
  const { dados, problemas } = juntar(
    presentes.map(([nome, doFato]) => [
      doFato,
      lerValor(campoDe(bloco, doFato), nome, arrumado(bloco, valores[nome]), contexto),
    ]),
  );
  if (problemas.length > 0) return { problemas };
  const todos = { ...bloco.fixos, ...dados };
  const falta = Object.entries(bloco.colunas).filter(([, c]) => campoDe(bloco, c).obrigatorio && !(c in todos));
  if (falta.length > 0) return { problemas: falta.map(([nome, c]) => faltou(nome, campoDe(bloco, c))) };
  const fato: FatoDaLinha = { posto: bloco.posto, tipo: bloco.tipo, dados: todos, dia: contexto.dia };
  const naoConferem = bloco.tipo.conferir?.({ dia: fato.dia, dados: todos }, []) ?? [];
  return { fato, problemas: naoConferem.map((r) => naColuna(bloco, r)) };
}

const arrumado = ({ arrumar }: Bloco, texto = ''): string => (arrumar ? arrumar(texto) : texto);

/** O problema aponta a coluna do arquivo, e não o campo do fato. */
const naColuna = ({ colunas }: Bloco, recusa: Recusa): Recusa => {
  const coluna = Object.entries(colunas).find(([, doFato]) => doFato === recusa.campo)?.[0];
  return coluna === undefined ? recusa : { ...recusa, campo: coluna };
};

const faltou = (campo: string, { rotulo }: Campo): Recusa => ({
  codigo: 'falta-valor',
  campo,
  mensagem: `Falta "${rotulo}": sem ele o resto não se guarda.`,
});

/** O último que vale, do mesmo tipo e com os mesmos valores fixos. */
export function escreverBloco(
  bloco: Bloco,
  vigentes: readonly FatoVigente[],
  contexto: ContextoDaEscrita,
): [string, string | undefined][] {
  const fato = doTipo<Record<string, unknown>>(vigentes, bloco.tipo.tipo).findLast(({ dados }) =>
    Object.entries(bloco.fixos ?? {}).every(([nome, valor]) => dados[nome] === valor),
  );
  return Object.entries(bloco.colunas).map(([nome, doFato]) => [
    nome,
    fato && escreverValor(campoDe(bloco, doFato), fato.dados[doFato], contexto),
  ]);
}
