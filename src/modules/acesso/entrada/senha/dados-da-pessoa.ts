/** O que alguém que conhece a pessoa tentaria primeiro: nome, e-mail, CPF e as palavras do próprio sistema. */

export interface DadosDaPessoa {
  nome?: string | undefined;
  email?: string | undefined;
  /** Com ou sem pontuação. */
  cpf?: string | undefined;
}

const DO_SISTEMA = ['custodia', 'defensoria', 'tribunal', 'infoseg', 'sigpri', 'bnmp'];

/** Menor que isto aparece por acaso dentro de outras palavras ("ana" em "banana"). */
const MENOR_PEDACO = 4;

/** Sem acento e em minúsculas, sem mudar o número de caracteres (para cortar o texto original no mesmo lugar). */
const semAcento = (texto: string): string =>
  Array.from(texto, (c) => c.normalize('NFD').charAt(0).toLowerCase()).join('');

export function pedacosDaPessoa({ nome = '', email = '', cpf = '' }: DadosDaPessoa): string[] {
  const palavras = semAcento(`${nome} ${email}`).split(/[^a-z0-9]+/);
  const algarismos = cpf.replace(/\D/g, '');
  const todos = [...DO_SISTEMA, ...palavras, algarismos, algarismos.slice(0, 6), cpf];
  return [...new Set(todos)].filter((p) => p.length >= MENOR_PEDACO).toSorted((a, b) => b.length - a.length);
}

/** A senha sem os pedaços que vêm dos dados da pessoa: é o que resta a adivinhar a quem a conhece. */
export function semDadosDaPessoa(senha: string, dados: DadosDaPessoa): string {
  let resto = Array.from(senha);
  for (const pedaco of pedacosDaPessoa(dados)) {
    for (;;) {
      const i = semAcento(resto.join('')).indexOf(pedaco);
      if (i < 0) break;
      resto = resto.toSpliced(i, pedaco.length);
    }
  }
  return resto.join('');
}
