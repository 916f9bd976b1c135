/** Por que cada pessoa apareceu na busca, em palavras. */
import { normalizar } from '../nomes/index.ts';
import type { Busca } from './buscar-por-nome.ts';
import type { ParDePalavras } from './nomes-parecidos.ts';
import type { Motivo } from './palavras-parecidas.ts';
import type { Achado } from './parecenca.ts';

const PELO: Readonly<Record<string, string>> = {
  social: 'pelo nome social',
  alcunha: 'pela alcunha',
  anterior: 'por um nome anterior',
  usado: 'por um nome que usou',
};

const COMO: Record<Exclude<Motivo, 'igual'>, string> = {
  'mesmo-som': 'mesmo som',
  'um-erro': 'uma letra de diferença',
  'dois-erros': 'duas letras de diferença',
  comeco: 'começa assim',
  inicial: 'mesma inicial',
};

/** Uma frase por razão, da mais forte à mais fraca; também diz o que não bate. */
export const explicar = (achado: Achado, busca: Pick<Busca, 'texto' | 'mae' | 'anoDeNascimento'>): string[] => [
  ...doNome(achado),
  ...(busca.mae === undefined ? [] : [daMae(achado)]),
  ...(busca.anoDeNascimento === undefined ? [] : [doAno(achado.anoDeNascimento, busca.anoDeNascimento)]),
];

function doNome({ nome, especie, comoNome }: Achado): string[] {
  const pelo = PELO[especie] === undefined ? [] : [`achada ${PELO[especie]}: ${nome}`];
  const iguais = comoNome.pares.filter((p) => p.motivo === 'igual');
  if (iguais.length === comoNome.pares.length && iguais.length > 0)
    return [...pelo, 'as palavras procuradas estão no nome'];
  const parecidas = comoNome.pares.flatMap((p) => parecida(p, nome));
  const faltam = comoNome.pares.filter((p) => p.motivo === undefined).map((p) => comMaiuscula(p.procurada));
  return [
    ...pelo,
    ...(parecidas.length > 0 ? [`nome parecido: ${parecidas.join('; ')}`] : []),
    ...(iguais.length > 0 ? [`igual: ${iguais.map((p) => comoEscrita(p.procurada, nome)).join(' ')}`] : []),
    ...(faltam.length > 0 ? [`não está no nome: ${faltam.join(', ')}`] : []),
  ];
}

const parecida = ({ procurada, achada, motivo }: ParDePalavras, nome: string): string[] =>
  achada === undefined || motivo === undefined || motivo === 'igual'
    ? []
    : [`${comMaiuscula(procurada)} ~ ${comoEscrita(achada, nome)} (${COMO[motivo]})`];

const MESMA = 0.95;
const PARECIDA = 0.6;

function daMae({ mae, comoMae }: Achado): string {
  if (mae === undefined || comoMae === undefined) return 'mãe não informada no cadastro';
  if (comoMae.valor >= MESMA) return 'mesma mãe';
  return comoMae.valor >= PARECIDA ? `mãe parecida: ${mae}` : `outra mãe: ${mae}`;
}

function doAno(dele: number | undefined, procurado: number): string {
  if (dele === undefined) return 'nascimento não informado no cadastro';
  return dele === procurado ? `nasceu em ${dele}` : `nasceu em ${dele}, e não em ${procurado}`;
}

/** A palavra com os acentos do cadastro. */
const comoEscrita = (palavra: string, nome: string): string =>
  nome.split(/[\s-]+/).find((p) => normalizar(p) === palavra) ?? comMaiuscula(palavra);

const comMaiuscula = (palavra: string): string => palavra.charAt(0) + palavra.slice(1).toLowerCase();
