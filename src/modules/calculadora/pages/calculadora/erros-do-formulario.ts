/** Do erro do contrato (`condenacoes[0].pena.meses`) ao campo da página (`condenacoes.0.pena.meses`) e à sua âncora. */
import type { ErroDeEntrada } from '../../contrato/index.ts';
import type { ErroComAncora } from '../../../../ui/componentes/index.ts';
import type { Campos } from './campos.ts';
import { formaEm } from './forma.ts';
import { NOMES_DOS_EVENTOS } from './textos/eventos.ts';
import { textoDe } from './textos/index.ts';

export interface ErrosDoFormulario {
  porCampo: ReadonlyMap<string, string>;
  resumo: readonly ErroComAncora[];
}

export const nomeDoCampo = (caminho: string): string => caminho.replaceAll(/\[(\d+)\]/g, '.$1');

export function errosDoFormulario(erros: readonly ErroDeEntrada[], campos: Campos): ErrosDoFormulario {
  const porCampo = new Map<string, string>();
  const resumo: ErroComAncora[] = [];
  for (const e of erros) {
    const nome = nomeDoCampo(e.caminho);
    const mensagem = paraQuemPreenche(e, nome);
    const anterior = porCampo.get(nome);
    if (anterior === mensagem) continue;
    porCampo.set(nome, anterior === undefined ? mensagem : `${anterior} ${mensagem}`);
    const onde = lugar(nome, campos);
    resumo.push({ href: ancora(nome), texto: onde === '' ? mensagem : `${onde}: ${mensagem}` });
  }
  return { porCampo, resumo };
}

/** O contrato fala a quem escreve JSON; aqui fala-se a quem preenche campos. */
function paraQuemPreenche(e: ErroDeEntrada, nome: string): string {
  if (/^eventos\.\d+\.tipo$/.test(nome)) return 'Escolha o que aconteceu.';
  if (e.codigo === 'obrigatorio') return 'Preencha este campo.';
  if (e.codigo === 'valor-fora-da-lista') return 'Escolha uma das opções.';
  if (e.codigo === 'perda-ambigua') return 'Preencha os dias ou a fração perdida: um dos dois.';
  if (e.codigo === 'data-impossivel')
    return e.mensagem.replace('Escreva AAAA-MM-DD, por exemplo 2026-11-21.', 'Escreva como 21/11/2026.');
  if (e.codigo === 'tipo-errado' && e.mensagem.includes('número')) return 'Escreva só o número, em algarismos.';
  return e.mensagem;
}

/** Em que linha e campo está o problema: `Condenação B, data do fato`. */
function lugar(nome: string, campos: Campos): string {
  const partes = /^(condenacoes|eventos)\.(\d+)/.exec(nome);
  const tipo = partes?.[1] === 'eventos' ? campos.get(`eventos.${partes[2]}.tipo`) : undefined;
  return [linha(partes, tipo, campos), rotulo(nome, tipo)].filter((t) => t !== '').join(', ');
}

function linha(partes: RegExpExecArray | null, tipo: string | undefined, campos: Campos): string {
  if (!partes) return '';
  const numero = Number(partes[2]) + 1;
  if (partes[1] === 'condenacoes') return `Condenação ${campos.get(`condenacoes.${partes[2]}.id`)?.trim() || numero}`;
  const nome = Object.entries(NOMES_DOS_EVENTOS).find(([valor]) => valor === tipo)?.[1];
  return nome === undefined ? `Evento ${numero}` : `${nome} (evento ${numero})`;
}

function rotulo(nome: string, tipo: string | undefined): string {
  const texto = textoDe(nome, tipo) ?? textoDe(nome.replace(/\.(anos|meses|dias)$/, ''), tipo);
  if (!texto) return '';
  return texto.rotulo.charAt(0).toLowerCase() + texto.rotulo.slice(1);
}

const ancora = (nome: string): string => (nome === '' ? '' : `#${nome}`);

/** O formulário mostra este caminho? Se não (campo desconhecido em arquivo), o erro fica com o texto do arquivo. */
export function temCampo(caminho: string, tipoDeEvento?: string): boolean {
  const nome = nomeDoCampo(caminho).replace(/\.(anos|meses|dias)$/, '');
  return nome !== '' && formaEm(nome, tipoDeEvento) !== undefined;
}
