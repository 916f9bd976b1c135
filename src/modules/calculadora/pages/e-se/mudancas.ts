/** As mudanças que a página "E se" oferece, aplicadas ao caso A para dar o caso B. */
import type { CasoEscrito } from '../../contrato/index.ts';
import { type Campos, contarItens } from '../calculadora/campos.ts';
import { remover } from '../calculadora/acoes.ts';
import { camposParaCaso, casoParaCampos } from '../calculadora/formulario.ts';
import { FATOS } from './fatos.ts';

export interface CasoMudado {
  caso: CasoEscrito;
  /** Campo do caso B (`eventos.4.dias`) → campo da página onde foi escrito (`trabalho.dias`). */
  origem: ReadonlyMap<string, string>;
}

/** Prefixo dos campos da página que mudam a condenação escolhida em `qual`. */
const DA_CONDENACAO = 'condenacao.';

/** Aplica ao caso todas as mudanças preenchidas; nenhuma preenchida devolve o caso igual. */
export function aplicarMudancas(caso: CasoEscrito, mudancas: Campos): CasoMudado {
  const campos = casoParaCampos(caso);
  const origem = new Map<string, string>();
  const por = (nome: string, valor: string, de: string): void => {
    campos.set(nome, valor);
    origem.set(nome, de);
  };
  for (const [nome, valor] of mudancas) {
    if (nome === 'emData' || nome.startsWith('parametros.')) por(nome, valor, nome);
  }
  mudarCondenacao(campos, mudancas, por);
  acrescentarFatos(campos, mudancas, por);
  return tirar({ campos, origem }, mudancas);
}

type Por = (nome: string, valor: string, de: string) => void;

function mudarCondenacao(campos: Campos, mudancas: Campos, por: Por): void {
  const indice = mudancas.get('qual') ?? '0';
  if (!campos.has(`condenacoes.${indice}.id`)) return;
  const partes = [...mudancas].filter(([nome]) => nome.startsWith(DA_CONDENACAO));
  for (const [nome, valor] of partes) por(`condenacoes.${indice}.${nome.slice(DA_CONDENACAO.length)}`, valor, nome);
  // A pena nova substitui a antiga inteira: "8 anos" não conserva os meses de antes.
  const mudaPena = partes.some(([nome]) => nome.startsWith(`${DA_CONDENACAO}pena.`));
  if (!mudaPena) return;
  for (const parte of ['anos', 'meses', 'dias']) {
    const nome = `${DA_CONDENACAO}pena.${parte}`;
    if (!mudancas.has(nome)) por(`condenacoes.${indice}.pena.${parte}`, '', nome);
  }
}

function acrescentarFatos(campos: Campos, mudancas: Campos, por: Por): void {
  let proximo = contarItens(campos, 'eventos');
  for (const fato of FATOS) {
    if (!fato.campos.some((c) => mudancas.has(`${fato.id}.${c}`))) continue;
    const evento = `eventos.${proximo++}`;
    por(`${evento}.tipo`, fato.tipo, fato.id);
    for (const [nome, valor] of Object.entries(fato.fixos ?? {})) por(`${evento}.${nome}`, valor, fato.id);
    for (const c of fato.campos) por(`${evento}.${c}`, mudancas.get(`${fato.id}.${c}`) ?? '', `${fato.id}.${c}`);
  }
}

/** Por último, o que sai: assim os índices escolhidos na página ainda são os do caso A. */
function tirar(estado: { campos: Campos; origem: Map<string, string> }, mudancas: Campos): CasoMudado {
  let { campos, origem } = estado;
  for (const lista of ['eventos', 'condenacoes']) {
    const indice = mudancas.get(`tirar.${lista}`);
    if (indice === undefined || !/^\d{1,4}$/.test(indice)) continue;
    campos = remover(campos, `${lista}.${indice}`).campos;
    origem = deslocada(origem, lista, Number(indice));
  }
  return { caso: camposParaCaso(campos), origem };
}

function deslocada(origem: Map<string, string>, lista: string, tirado: number): Map<string, string> {
  const padrao = new RegExp(`^${lista}\\.(\\d+)\\.`);
  const nova = new Map<string, string>();
  for (const [nome, de] of origem) {
    const indice = Number(padrao.exec(nome)?.[1] ?? -1);
    if (indice === tirado) continue;
    nova.set(indice > tirado ? nome.replace(padrao, `${lista}.${indice - 1}.`) : nome, de);
  }
  return nova;
}
