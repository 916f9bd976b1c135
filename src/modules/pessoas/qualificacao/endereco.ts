import { opcional, texto } from '../fatos/campos.ts';
import { type DadosDoTipo, tipoDeFato } from '../fatos/tipo.ts';

/** Onde mora ou morava: a certidão de soltura pede os endereços (Res. CNJ 417/2021, art. 9º). */
export const endereco = tipoDeFato({
  tipo: 'pessoas.endereco',
  nome: 'Endereço',
  grupo: 'qualificacao',
  campos: {
    logradouro: texto('Rua, número e complemento', { dica: 'Sem endereço certo, diga onde a pessoa é achada.' }),
    bairro: opcional(texto('Bairro', { maximo: 100 })),
    municipio: texto('Município', { maximo: 100 }),
    uf: opcional(texto('UF', { maximo: 2 })),
    cep: opcional(texto('CEP', { maximo: 9 })),
  },
  permissao: 'pessoas.qualificacao.lancar',
  prazoEmHoras: 24,
  duracao: 'desde',
  frase: ({ logradouro, bairro, municipio, uf, cep }) =>
    [logradouro, bairro, `${municipio}${uf ? `/${uf}` : ''}`, cep && `CEP ${cep}`].filter(Boolean).join(', '),
  projecoes: [],
});

export type DadosDoEndereco = DadosDoTipo<typeof endereco>;
