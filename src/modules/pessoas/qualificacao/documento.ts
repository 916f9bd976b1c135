import { validarCpf } from '../../../direito/identificadores/cpf.ts';
import { validarRji } from '../../../direito/identificadores/rji.ts';
import { escolha, opcional, texto } from '../fatos/campos.ts';
import { type DadosDoTipo, tipoDeFato } from '../fatos/tipo.ts';
import { DOCUMENTO } from '../projecoes/documento.ts';
import { PESSOA } from '../projecoes/pessoa.ts';

export const ESPECIES_DE_DOCUMENTO = {
  cpf: 'CPF',
  rji: 'RJI',
  rg: 'RG',
  cnh: 'CNH',
  'certidao-de-nascimento': 'Certidão de nascimento',
  'titulo-de-eleitor': 'Título de eleitor',
  'carteira-de-trabalho': 'Carteira de trabalho',
  passaporte: 'Passaporte',
  rne: 'Registro nacional migratório',
  cns: 'Cartão do SUS',
  prontuario: 'Prontuário da unidade',
} as const;

/** CPF de dígito errado não é CPF; do RJI só se confere a forma: o seu dígito não é publicado. */
export const documento = tipoDeFato({
  tipo: 'pessoas.documento',
  nome: 'Documento',
  grupo: 'qualificacao',
  campos: {
    especie: escolha('Documento', ESPECIES_DE_DOCUMENTO),
    numero: texto('Número', { maximo: 40 }),
    uf: opcional(texto('UF', { maximo: 2 })),
    emissor: opcional(texto('Órgão emissor', { maximo: 60 })),
  },
  permissao: 'pessoas.qualificacao.lancar',
  art2: 'I',
  prazoEmHoras: 24,
  duracao: 'desde',
  frase: ({ especie, numero, uf }) => `${ESPECIES_DE_DOCUMENTO[especie]} ${numero}${uf ? `/${uf}` : ''}`,
  conferir: ({ dados: { especie, numero } }) => {
    const invalido =
      (especie === 'cpf' && !validarCpf(numero).valido) || (especie === 'rji' && !validarRji(numero).valido);
    return invalido ? [{ codigo: 'numero-nao-confere', campo: 'numero', mensagem: NAO_CONFERE[especie] ?? '' }] : [];
  },
  projecoes: [PESSOA, DOCUMENTO],
});

const NAO_CONFERE: Partial<Record<keyof typeof ESPECIES_DE_DOCUMENTO, string>> = {
  cpf: 'Este CPF não confere: são 11 algarismos, e os dois últimos dependem dos outros.',
  rji: 'O RJI tem 9 algarismos, um hífen e mais 2: 000000000-00.',
};

export type DadosDoDocumento = DadosDoTipo<typeof documento>;
