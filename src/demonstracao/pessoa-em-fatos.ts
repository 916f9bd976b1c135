/** A pessoa fictícia como fatos: quem é, quem atua no caso dela. */
import {
  atuacao,
  contato,
  dadoSocial,
  documento,
  filiacao,
  genero,
  nascimento,
  nome,
  sexo,
} from '../modules/pessoas/index.ts';
import type { PessoaFicticia } from '../modules/pessoas/ficticias/index.ts';
import type { Redator } from './redator.ts';

const POR_EXTENSO: Readonly<Record<PessoaFicticia['genero'], string>> = {
  homem: 'homem',
  mulher: 'mulher',
  'homem-trans': 'homem trans',
  'mulher-trans': 'mulher trans',
  travesti: 'travesti',
  'nao-binario': 'não binária',
};

const ESCOLARIDADE: Readonly<Record<PessoaFicticia['escolaridade'], string>> = {
  'sem-instrucao': 'nao-alfabetizada',
  'fundamental-incompleto': 'fundamental-incompleto',
  fundamental: 'fundamental-completo',
  'medio-incompleto': 'medio-incompleto',
  medio: 'medio-completo',
  'superior-incompleto': 'superior-incompleto',
  superior: 'superior-completo',
};

const ESTADO_CIVIL: Readonly<Record<PessoaFicticia['estadoCivil'], string>> = {
  solteiro: 'solteira',
  'uniao-estavel': 'uniao-estavel',
  casado: 'casada',
  divorciado: 'divorciada',
  viuvo: 'viuva',
};

export function escreverQuemE(r: Redator, p: PessoaFicticia, dia: string): void {
  const da = (tipo: Parameters<Redator['escrever']>[0], dados: Record<string, unknown>) =>
    r.escrever(tipo, dados, { dia, por: 'delegada', fonte: 'Auto de prisão' });
  da(nome, { especie: 'civil', nome: p.nome });
  if (p.nomeSocial) da(nome, { especie: 'social', nome: p.nomeSocial });
  for (const alcunha of p.alcunhas) da(nome, { especie: 'alcunha', nome: alcunha });
  da(filiacao, p.mae || p.pai ? { mae: p.mae, pai: p.pai } : { desconhecida: true });
  da(nascimento, {
    data: p.nascimento,
    nacionalidade: p.nacionalidade,
    naturalidade: p.naturalidade && `${p.naturalidade.municipio}/${p.naturalidade.uf}`,
  });
  da(sexo, { sexo: p.sexo });
  if (p.genero !== 'homem' && p.genero !== 'mulher') da(genero, { genero: POR_EXTENSO[p.genero] });
  if (p.cpf) da(documento, { especie: 'cpf', numero: p.cpf });
  if (p.rg) da(documento, { especie: 'rg', numero: p.rg, uf: p.uf });
  if (p.rji) da(documento, { especie: 'rji', numero: p.rji });
  da(dadoSocial, {
    corRaca: p.corRaca,
    escolaridade: ESCOLARIDADE[p.escolaridade],
    estadoCivil: ESTADO_CIVIL[p.estadoCivil],
  });
  if (p.mae) da(contato, { nome: p.mae, parentesco: 'mãe', telefone: telefone(p.indice), avisar: true });
}

export function escreverQuemAtua(r: Redator, vara: string, dia: string): void {
  const por = { dia, por: 'servidor-da-vara', fonte: 'Distribuição' } as const;
  r.escrever(atuacao, { como: 'juizo', estruturaId: r.estrutura(vara) }, por);
  r.escrever(atuacao, { como: 'acusacao', estruturaId: r.estrutura('mp') }, por);
  r.escrever(atuacao, { como: 'defesa', estruturaId: r.estrutura('dpe') }, por);
  r.escrever(atuacao, { como: 'policia', estruturaId: r.estrutura('policia') }, por);
}

/** De uma faixa que não se usa. */
const telefone = (indice: number): string => `(00) 90000-${String(indice % 10_000).padStart(4, '0')}`;
