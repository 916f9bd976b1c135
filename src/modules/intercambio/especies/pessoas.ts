/** Uma pessoa por linha: quem é. Saúde, proteção, gênero e religião não entram nem saem em arquivo. */
import type { Recusa } from '../../../platform/recusa.ts';
import { feito, recusar } from '../../../platform/recusa.ts';
import { dadoSocial, documento, endereco, filiacao, nascimento, nome, sexo } from '../../pessoas/index.ts';
import { type Bloco, camposDoBloco, escreverBloco, lerBloco } from './bloco.ts';
import type { CampoDoArquivo, EspecieDeArquivo } from './especie.ts';
import { identificacaoDe } from './identificacao.ts';
import { cpfInteiro } from './valor.ts';

/** Como o cadastro guarda o CPF; programas de planilha comem os zeros da frente. */
const soOsAlgarismos = (texto: string): string => cpfInteiro(texto.replace(/[.\-\s]/g, ''));

const doDocumento = (especie: string, resto: Omit<Bloco, 'posto' | 'tipo' | 'fixos'>): Bloco => ({
  posto: `documento.${especie}`,
  tipo: documento,
  fixos: { especie },
  ...resto,
});

export const NOME_CIVIL: Bloco = {
  posto: 'nome.civil',
  tipo: nome,
  fixos: { especie: 'civil' },
  colunas: { nome: 'nome' },
  sinonimos: { nome: ['nome completo', 'nome civil', 'nome do preso', 'nome da pessoa', 'interno', 'custodiado'] },
  exemplos: { nome: 'Fulana Fictícia da Silva' },
};
export const FILIACAO: Bloco = {
  posto: 'filiacao',
  tipo: filiacao,
  colunas: { mae: 'mae', pai: 'pai' },
  sinonimos: { mae: ['nome da mae', 'filiacao 1', 'genitora'], pai: ['nome do pai', 'filiacao 2', 'genitor'] },
  exemplos: { mae: 'Sicrana Fictícia da Silva' },
};
export const NASCIMENTO: Bloco = {
  posto: 'nascimento',
  tipo: nascimento,
  colunas: { nascimento: 'data', naturalidade: 'naturalidade', nacionalidade: 'nacionalidade' },
  sinonimos: { nascimento: ['data de nascimento', 'data nascimento', 'dt nascimento', 'dtnasc', 'nasc'] },
  exemplos: { nascimento: '05/03/1990' },
};
export const CPF = doDocumento('cpf', {
  colunas: { cpf: 'numero' },
  rotulos: { cpf: 'CPF' },
  sinonimos: { cpf: ['numero do cpf', 'nr cpf', 'cpf do preso'] },
  exemplos: { cpf: '000.000.001-91' },
  arrumar: soOsAlgarismos,
});
export const RJI = doDocumento('rji', {
  colunas: { rji: 'numero' },
  rotulos: { rji: 'RJI' },
  sinonimos: { rji: ['registro judiciario individual', 'numero rji'] },
  exemplos: { rji: '000000000-00' },
});

const BLOCOS: readonly Bloco[] = [
  NOME_CIVIL,
  {
    posto: 'nome.social',
    tipo: nome,
    fixos: { especie: 'social' },
    colunas: { nome_social: 'nome' },
    rotulos: { nome_social: 'Nome social' },
  },
  {
    posto: 'nome.alcunha',
    tipo: nome,
    fixos: { especie: 'alcunha' },
    colunas: { alcunha: 'nome' },
    rotulos: { alcunha: 'Alcunha' },
    sinonimos: { alcunha: ['vulgo', 'apelido'] },
  },
  FILIACAO,
  NASCIMENTO,
  { posto: 'sexo', tipo: sexo, colunas: { sexo: 'sexo' }, exemplos: { sexo: 'feminino' } },
  CPF,
  RJI,
  doDocumento('rg', {
    colunas: { rg: 'numero', rg_uf: 'uf', rg_emissor: 'emissor' },
    rotulos: { rg: 'RG', rg_uf: 'UF do RG', rg_emissor: 'Órgão emissor do RG' },
    sinonimos: {
      rg: ['identidade', 'registro geral', 'numero do rg'],
      rg_uf: ['uf rg'],
      rg_emissor: ['orgao emissor'],
    },
  }),
  doDocumento('prontuario', {
    colunas: { prontuario: 'numero' },
    rotulos: { prontuario: 'Prontuário da unidade' },
    sinonimos: { prontuario: ['infopen', 'matricula'] },
  }),
  {
    posto: 'dado-social',
    tipo: dadoSocial,
    colunas: {
      estado_civil: 'estadoCivil',
      cor_raca: 'corRaca',
      escolaridade: 'escolaridade',
      profissao: 'profissao',
      filhos: 'filhos',
    },
    sinonimos: {
      cor_raca: ['cor', 'raca', 'raca cor', 'etnia'],
      escolaridade: ['grau de instrucao'],
      filhos: ['numero de filhos'],
    },
  },
  {
    posto: 'endereco',
    tipo: endereco,
    colunas: { endereco: 'logradouro', bairro: 'bairro', municipio: 'municipio', uf: 'uf', cep: 'cep' },
    sinonimos: { endereco: ['logradouro', 'rua'], municipio: ['cidade'], uf: ['estado'] },
  },
];

export const IDENTIFICADOR: CampoDoArquivo = {
  nome: 'identificador',
  rotulo: 'Identificador na origem',
  aceita: 'texto: como o sistema de origem chama a pessoa',
  obrigatorio: false,
  exemplo: '48213',
  sinonimos: ['id', 'codigo', 'registro', 'pessoa id', 'id pessoa', 'codigo do preso'],
};

const FALTA_NOME: Recusa = {
  codigo: 'falta-nome',
  campo: 'nome',
  mensagem: 'Falta o nome. De quem não se sabe o nome, faça o registro de exceção na tela, com características.',
};

export const PESSOAS: EspecieDeArquivo = {
  id: 'pessoas',
  nome: 'Pessoas',
  descricao: 'Uma pessoa por linha: nomes, filiação, nascimento, documentos, endereço.',
  campos: [IDENTIFICADOR, ...BLOCOS.flatMap(camposDoBloco)].map((c) => ({ ...c, obrigatorio: c.nome === 'nome' })),
  ler(valores, contexto) {
    const lidos = BLOCOS.flatMap((b) => lerBloco(b, valores, contexto) ?? []);
    const problemas = lidos.flatMap((l) => l.problemas);
    if (valores['nome'] === undefined) problemas.push(FALTA_NOME);
    if (problemas.length > 0) return recusar(...problemas);
    const fatos = lidos.flatMap((l) => l.fato ?? []);
    return feito({ quem: identificacaoDe(valores, fatos), identidade: '', qualificacao: [], fatos });
  },
  escrever: (pessoaId, vigentes, contexto) => [
    {
      identificador: pessoaId,
      ...Object.fromEntries(BLOCOS.flatMap((b) => escreverBloco(b, vigentes, contexto))),
    },
  ],
};
