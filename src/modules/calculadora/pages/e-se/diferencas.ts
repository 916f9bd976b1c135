/** O que o caso B tem de diferente do A, em frases curtas. Serve às mudanças prontas e ao caso B escrito inteiro. */
import type { Caso, Evento } from '../../../../direito/caso.ts';
import { dataDoEvento } from '../../../../direito/calculo/ordem.ts';
import { dataCurta } from '../../../../direito/tempo/dia.ts';
import type { CasoEscrito } from '../../contrato/index.ts';
import { casoParaCampos } from '../calculadora/formulario.ts';
import { descreverEvento } from '../resultado/palavras-dos-eventos.ts';
import { folhasDe, mudancasDasFolhas } from './folhas.ts';

export interface CasoLido {
  escrito: CasoEscrito;
  caso: Caso;
}

export function diferencasDosCasos(a: CasoLido, b: CasoLido): string[] {
  return [...escalares(a, b), ...condenacoes(a, b), ...eventos(a.caso, b.caso)];
}

/** Data de referência, pessoa, leituras e os grupos fora das listas. */
function escalares(a: CasoLido, b: CasoLido): string[] {
  const fora = (nome: string) => !/^(condenacoes|eventos|titulo|fonte)\b/.test(nome);
  return mudancasDasFolhas(
    folhasDe(casoParaCampos(a.escrito), '', fora),
    folhasDe(casoParaCampos(b.escrito), '', fora),
  );
}

function condenacoes(a: CasoLido, b: CasoLido): string[] {
  const deA = porId(a.escrito);
  const deB = porId(b.escrito);
  const linhas = [...deA.keys()].filter((id) => !deB.has(id)).map((id) => `Sem a condenação ${id}.`);
  for (const [id, folhas] of deB) {
    const antes = deA.get(id);
    if (!antes) linhas.push(`Com mais a condenação ${id}.`);
    else linhas.push(...mudancasDasFolhas(antes, folhas).map((m) => `Condenação ${id}: ${minuscula(m)}`));
  }
  return linhas;
}

const minuscula = (texto: string): string => texto.charAt(0).toLowerCase() + texto.slice(1);

function porId(escrito: CasoEscrito): Map<string, ReadonlyMap<string, string>> {
  const campos = casoParaCampos(escrito);
  const lista = escrito.condenacoes ?? [];
  return new Map(lista.map((c, i) => [c.id, folhasDe(campos, `condenacoes.${i}.`, (nome) => !nome.endsWith('.id'))]));
}

function eventos(a: Caso, b: Caso): string[] {
  return [
    ...restam(a.eventos, b.eventos).map((e) => `Sem: ${frase(e)}.`),
    ...restam(b.eventos, a.eventos).map((e) => `Com mais: ${frase(e)}.`),
  ];
}

/** Os eventos da primeira lista que não estão na segunda (dois iguais contam como dois). */
function restam(lista: readonly Evento[], outra: readonly Evento[]): Evento[] {
  const tem = outra.map((e) => JSON.stringify(e));
  return lista.filter((e) => {
    const onde = tem.indexOf(JSON.stringify(e));
    if (onde >= 0) tem.splice(onde, 1);
    return onde < 0;
  });
}

function frase(e: Evento): string {
  const { titulo, detalhe } = descreverEvento(e);
  const quando =
    'inicio' in e
      ? `de ${dataCurta(e.inicio)} a ${e.fim === undefined ? 'hoje' : dataCurta(e.fim)}`
      : `em ${dataCurta(dataDoEvento(e))}`;
  return `${minuscula(titulo)} ${quando}${detalhe === undefined ? '' : ` (${detalhe})`}`;
}
