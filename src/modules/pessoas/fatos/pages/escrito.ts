/** Entre o formulário e a ação: o que se escreve em partes ou por extenso vira o valor do campo, e volta. */
import { validarCnj } from '../../../../direito/identificadores/index.ts';
import type { Recusa } from '../../../../platform/recusa.ts';
import { type Escrito, recusasDaEntrada } from '../../../acesso/index.ts';
import { entradaDoFato } from '../actions/lancar-fato.ts';
import type { Campo } from '../campos.ts';
import type { Fato } from '../fato.ts';
import type { QualquerTipo } from '../tipo.ts';
import { type EscolhasDoTipo, foraDaLista } from './opcoes.ts';
import { idDoTipoPenal, textoDoTipoPenal } from './tipo-penal-escrito.ts';

export const PARTES_DA_PENA = ['anos', 'meses', 'dias'] as const;

const camposDe = ({ campos }: QualquerTipo): [string, Campo][] => Object.entries<Campo>(campos);

/** O corpo do formulário como a ação o espera. */
export function corpoDe(tipo: QualquerTipo, escrito: Escrito): Record<string, unknown> {
  const corpo: Record<string, unknown> = { ...escrito };
  for (const [nome, { especie }] of camposDe(tipo)) {
    const valor = escrito[nome];
    if (especie === 'pena') corpo[nome] = penaDasPartes(escrito, nome);
    if (especie === 'tipo-penal' && typeof valor === 'string') corpo[nome] = idDoTipoPenal(valor);
  }
  return corpo;
}

/** Sem parte nenhuma, em branco. */
function penaDasPartes(escrito: Escrito, nome: string): string {
  return PARTES_DA_PENA.map((parte) => {
    const n = escrito[`${nome}-${parte}`];
    return typeof n === 'string' && n.trim() !== '' ? `${n.trim()}${parte.charAt(0)}` : '';
  }).join('');
}

/** O fato guardado, como o formulário o mostra. */
export function escritoDoFato(tipo: QualquerTipo, { dados, dia, hora, ate, fonte, sigilo }: Fato): Escrito {
  const escrito: Record<string, string> = { dia, fonte, sigilo, ...(hora && { hora }), ...(ate && { ate }) };
  for (const [nome, campo] of camposDe(tipo)) Object.assign(escrito, escritoDoCampo(nome, campo, dados[nome]));
  return escrito;
}

function escritoDoCampo(nome: string, { especie }: Campo, valor: unknown): Record<string, string> {
  if (typeof valor === 'boolean') return { [nome]: valor ? 'sim' : 'nao' };
  if (typeof valor !== 'string' && typeof valor !== 'number') return {};
  const texto = `${valor}`;
  if (especie === 'tipo-penal') return { [nome]: textoDoTipoPenal(texto) };
  if (especie === 'processo') return { [nome]: validarCnj(texto).normalizado };
  if (especie !== 'pena') return { [nome]: texto };
  const partes = PARTES_DA_PENA.flatMap((parte) => {
    const n = new RegExp(`(\\d+)${parte.charAt(0)}`).exec(texto)?.[1];
    return n === undefined ? [] : [[`${nome}-${parte}`, n]];
  });
  return Object.fromEntries(partes);
}

/** O nome da caixa que diz "o número está assim na origem". */
export const NUMERO_CONFERIDO = 'numeroConferido';

/**
 * O que a ação não sabe conferir: o que está fora das listas que a página ofereceu, e o dígito do processo, de que se
 * avisa uma vez, sem impedir (há números errados na origem).
 */
export function problemasDoEscrito(tipo: QualquerTipo, escolhas: EscolhasDoTipo, escrito: Escrito): Recusa[] {
  const meus = soDaPagina(tipo, escolhas, escrito);
  if (meus.length === 0) return [];
  // Os da entrada saem junto: quem corrige corrige tudo de uma vez.
  const lida = entradaDoFato(tipo).safeParse({ ...corpoDe(tipo, escrito), pessoaId: QUALQUER });
  const daEntrada = lida.success ? [] : recusasDaEntrada(lida.error);
  return [...meus, ...daEntrada.filter((r) => !meus.some((m) => m.campo === r.campo))];
}

const QUALQUER = '00000000-0000-0000-0000-000000000000';

function soDaPagina(tipo: QualquerTipo, escolhas: EscolhasDoTipo, escrito: Escrito): Recusa[] {
  return camposDe(tipo).flatMap(([nome, campo]): Recusa[] => {
    const valor = escrito[nome];
    if (foraDaLista(escolhas, nome, valor)) {
      return [{ codigo: 'fora-da-lista', campo: nome, mensagem: `Escolha "${campo.rotulo}" na lista.` }];
    }
    const avisar = campo.especie === 'processo' && escrito[NUMERO_CONFERIDO] !== 'sim' && digitoErrado(valor);
    return avisar ? [{ codigo: 'digito-nao-confere', campo: nome, mensagem: NAO_CONFERE }] : [];
  });
}

const digitoErrado = (valor: Escrito[string]): boolean => {
  if (typeof valor !== 'string' || valor.replace(/\D/g, '').length !== 20) return false;
  return !validarCnj(valor).valido;
};

const NAO_CONFERE =
  'O dígito deste número de processo não confere. Veja se há algarismo trocado; se ele está assim na origem, marque a caixa e envie de novo.';
