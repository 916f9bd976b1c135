/** Rótulo, dica e opções de cada campo, pelo nome dele no formulário. */
import { TEXTOS_DAS_CARACTERISTICAS } from './caracteristicas.ts';
import { TEXTOS_DA_CONDENACAO } from './condenacao.ts';
import { TEXTOS_DOS_EVENTOS } from './eventos.ts';
import { TEXTOS_DOS_MARCOS } from './marcos-processuais.ts';
import { TEXTOS_DOS_PARAMETROS } from './parametros.ts';
import { TEXTOS_DA_PESSOA } from './pessoa.ts';
import { TEXTOS_DO_PROCESSO } from './processo.ts';
import type { TextoDeCampo, Textos } from './texto.ts';

export type { TextoDeCampo } from './texto.ts';

const TEXTOS: Textos = {
  ...TEXTOS_DA_PESSOA,
  ...TEXTOS_DA_CONDENACAO,
  ...TEXTOS_DAS_CARACTERISTICAS,
  ...TEXTOS_DOS_MARCOS,
  ...TEXTOS_DOS_EVENTOS,
  ...TEXTOS_DOS_PARAMETROS,
  ...TEXTOS_DO_PROCESSO,
};

/** `condenacoes.0.pena` → `condenacoes.pena`. */
const semIndices = (nome: string): string => nome.replaceAll(/\.\d+(?=\.|$)/g, '');

/** O texto do campo; para evento, o do tipo dado e, na falta, o comum. `undefined`: o campo não tem texto. */
export function textoDe(nome: string, tipoDeEvento?: string): TextoDeCampo | undefined {
  const chave = semIndices(nome);
  const doTipo =
    tipoDeEvento === undefined ? undefined : TEXTOS[chave.replace(/^eventos\./, `eventos.${tipoDeEvento}.`)];
  return doTipo ?? TEXTOS[chave];
}
