/** As pessoas fictícias que entram no sistema: ao menos uma de cada papel. Os sobrenomes são nomes de árvores. */
import type { EspecieDeLotacao } from '../src/modules/acesso/lotacoes/lotacao.ts';
import type { IdDoPapel } from '../src/modules/acesso/permissao/papeis.ts';
import type { Categoria } from '../src/modules/acesso/usuarios/usuario.ts';

export interface PapelFicticio {
  papel: IdDoPapel;
  /** Chave do acordo de que depende. */
  acordo?: string;
  /** Proposto e ainda não autorizado. */
  espera?: true;
}

export interface LotacaoFicticia {
  /** Chave da estrutura. */
  em: string;
  cargo: string;
  especie?: EspecieDeLotacao;
  papeis?: readonly PapelFicticio[];
}

export interface PessoaFicticia {
  chave: string;
  nome: string;
  categoria: Categoria;
  lotacoes: readonly [LotacaoFicticia, ...LotacaoFicticia[]];
  /** Por que não age como as outras. */
  situacao?: 'suspensa' | 'sem-uso';
  /** O que ela tem de diferente, para quem sobe o sistema. */
  nota?: string;
}

const papel = (id: IdDoPapel, acordo?: string): PapelFicticio => ({ papel: id, ...(acordo ? { acordo } : {}) });

/** Os primeiros de cada órgão são quem propõe e quem autoriza: os papéis dos outros passam por eles. */
export const PESSOAS: readonly PessoaFicticia[] = [
  {
    chave: 'gestora',
    nome: 'Gilda Jatobá',
    categoria: 'servidor',
    lotacoes: [{ em: 'senappen', cargo: 'Gestora do sistema', papeis: [papel('gestor-do-sistema')] }],
  },
  {
    chave: 'auditor',
    nome: 'Otávio Cedro',
    categoria: 'servidor',
    lotacoes: [{ em: 'auditoria', cargo: 'Auditor', papeis: [papel('auditor')] }],
  },
  {
    chave: 'revisora-de-identidade',
    nome: 'Ivone Mirindiba',
    categoria: 'servidor',
    lotacoes: [{ em: 'senappen', cargo: 'Papiloscopista', papeis: [papel('revisor-de-identidade')] }],
  },
  {
    chave: 'revisor-de-identidade',
    nome: 'Ivo Cambuci',
    categoria: 'servidor',
    lotacoes: [{ em: 'senappen', cargo: 'Papiloscopista', papeis: [papel('revisor-de-identidade')] }],
  },
  {
    chave: 'suporte-do-sistema',
    nome: 'Simão Ingazeiro',
    categoria: 'servidor',
    lotacoes: [{ em: 'senappen', cargo: 'Analista de suporte', papeis: [papel('suporte')] }],
  },

  {
    chave: 'vinculadora-dpe',
    nome: 'Vera Imbuia',
    categoria: 'servidor',
    lotacoes: [{ em: 'dpe', cargo: 'Chefe de pessoal', papeis: [papel('cadastrador-vinculador')] }],
  },
  {
    chave: 'autorizador-dpe',
    nome: 'Augusto Angico',
    categoria: 'defensor-publico',
    lotacoes: [{ em: 'dpe', cargo: 'Subdefensor-geral', papeis: [papel('cadastrador-autorizador')] }],
  },
  {
    chave: 'estruturas-dpe',
    nome: 'Célio Peroba',
    categoria: 'servidor',
    lotacoes: [{ em: 'dpe', cargo: 'Analista', papeis: [papel('cadastrador-de-estruturas')] }],
  },
  {
    chave: 'suporte-dpe',
    nome: 'Sônia Pitangueira',
    categoria: 'servidor',
    lotacoes: [{ em: 'dpe', cargo: 'Técnica de suporte', papeis: [papel('suporte')] }],
  },
  {
    chave: 'coordenadora',
    nome: 'Carmem Ipê',
    categoria: 'defensor-publico',
    lotacoes: [
      {
        em: 'cocrim',
        cargo: 'Defensora pública, coordenadora',
        papeis: [papel('coordenacao-do-orgao'), papel('basico-com-inspecao', 'tct-dpe')],
      },
    ],
  },
  {
    chave: 'coordenadora-da-execucao-na-defensoria',
    nome: 'Célia Copaíba',
    categoria: 'defensor-publico',
    lotacoes: [
      { em: 'cocrim', cargo: 'Coordenadora da execução', papeis: [papel('coordenacao-da-defensoria', 'tct-dpe')] },
    ],
  },
  {
    chave: 'defensora',
    nome: 'Dandara Aroeira',
    categoria: 'defensor-publico',
    lotacoes: [{ em: 'nucleo', cargo: 'Defensora pública', papeis: [papel('defensor-publico', 'tct-dpe')] }],
  },
  {
    chave: 'defensor-de-dois-lugares',
    nome: 'Davi Buriti',
    categoria: 'defensor-publico',
    nota: 'duas lotações e um plantão',
    lotacoes: [
      { em: 'nucleo', cargo: 'Defensor público', papeis: [papel('defensor-publico', 'tct-dpe')] },
      { em: 'nucleo-serra', cargo: 'Defensor público em substituição', papeis: [papel('defensor-publico', 'tct-dpe')] },
      { em: 'nucleo', cargo: 'Defensor público plantonista', especie: 'plantao-de-regiao' },
    ],
  },
  {
    chave: 'servidora-da-defensoria',
    nome: 'Selma Macaúba',
    categoria: 'servidor',
    lotacoes: [{ em: 'nucleo', cargo: 'Assessora', papeis: [papel('servidor-da-defensoria', 'tct-dpe')] }],
  },
  {
    chave: 'estagiaria',
    nome: 'Bia Goiabeira',
    categoria: 'estagiario',
    lotacoes: [{ em: 'nucleo', cargo: 'Estagiária' }],
  },
  {
    chave: 'defensora-nova',
    nome: 'Nara Quaresmeira',
    categoria: 'defensor-publico',
    nota: 'papel à espera de autorização',
    lotacoes: [
      {
        em: 'nucleo-serra',
        cargo: 'Defensora pública',
        papeis: [{ papel: 'defensor-publico', acordo: 'tct-dpe', espera: true }],
      },
    ],
  },
  {
    chave: 'suspenso',
    nome: 'Saulo Paineira',
    categoria: 'servidor',
    situacao: 'suspensa',
    nota: 'acesso suspenso',
    lotacoes: [{ em: 'nucleo', cargo: 'Assistente' }],
  },
  {
    chave: 'sem-uso',
    nome: 'Noel Copaíba',
    categoria: 'servidor',
    situacao: 'sem-uso',
    nota: 'acesso fechado por falta de uso',
    lotacoes: [{ em: 'nucleo-serra', cargo: 'Assistente' }],
  },

  {
    chave: 'vinculadora-sap',
    nome: 'Vânia Umbuzeiro',
    categoria: 'servidor',
    lotacoes: [{ em: 'sap', cargo: 'Chefe de pessoal', papeis: [papel('cadastrador-vinculador')] }],
  },
  {
    chave: 'autorizador-sap',
    nome: 'Amaro Figueira',
    categoria: 'servidor',
    lotacoes: [{ em: 'sap', cargo: 'Subsecretário', papeis: [papel('cadastrador-autorizador')] }],
  },
  {
    chave: 'dona-dos-dados',
    nome: 'Graça Sucupira',
    categoria: 'servidor',
    lotacoes: [{ em: 'sap', cargo: 'Gestora de informações', papeis: [papel('gestor-dos-dados')] }],
  },
  {
    chave: 'dono-dos-dados',
    nome: 'Gilberto Canela',
    categoria: 'servidor',
    lotacoes: [{ em: 'sap', cargo: 'Analista de cadastro', papeis: [papel('gestor-dos-dados')] }],
  },
  {
    chave: 'diretor',
    nome: 'Dirceu Jacarandá',
    categoria: 'servidor',
    lotacoes: [{ em: 'presidio', cargo: 'Diretor', papeis: [papel('diretor-de-estabelecimento')] }],
  },
  {
    chave: 'servidora-prisional',
    nome: 'Sara Mangabeira',
    categoria: 'servidor',
    lotacoes: [{ em: 'presidio', cargo: 'Policial penal', papeis: [papel('servidor-prisional')] }],
  },
  {
    chave: 'diretora-da-penitenciaria',
    nome: 'Dalva Ingá',
    categoria: 'servidor',
    lotacoes: [{ em: 'penitenciaria', cargo: 'Diretora', papeis: [papel('diretor-de-estabelecimento')] }],
  },
  {
    chave: 'diretora-do-hospital',
    nome: 'Inês Marmeleiro',
    categoria: 'servidor',
    lotacoes: [{ em: 'hospital-de-custodia', cargo: 'Diretora', papeis: [papel('diretor-de-internacao')] }],
  },
  {
    chave: 'gestora-de-vagas',
    nome: 'Vilma Pau-Brasil',
    categoria: 'servidor',
    lotacoes: [{ em: 'sap', cargo: 'Gestora de vagas', papeis: [papel('gestor-de-vagas')] }],
  },
  {
    chave: 'operador-da-monitoracao',
    nome: 'Mauro Murici',
    categoria: 'servidor',
    lotacoes: [{ em: 'central-de-monitoracao', cargo: 'Operador', papeis: [papel('central-de-monitoracao')] }],
  },
  {
    chave: 'servidor-da-cadeia',
    nome: 'Ciro Oiti',
    categoria: 'servidor',
    lotacoes: [{ em: 'cadeia', cargo: 'Policial penal', papeis: [papel('servidor-prisional')] }],
  },

  {
    chave: 'vinculador-tj',
    nome: 'Valter Andiroba',
    categoria: 'servidor',
    lotacoes: [{ em: 'tj', cargo: 'Diretor de pessoal', papeis: [papel('cadastrador-vinculador')] }],
  },
  {
    chave: 'autorizadora-tj',
    nome: 'Alice Cabreúva',
    categoria: 'magistrado',
    lotacoes: [{ em: 'tj', cargo: 'Juíza auxiliar da Corregedoria', papeis: [papel('cadastrador-autorizador')] }],
  },
  {
    chave: 'juiza',
    nome: 'Mirtes Juazeiro',
    categoria: 'magistrado',
    nota: 'e um plantão de recesso',
    lotacoes: [
      { em: 'vep', cargo: 'Juíza de direito', papeis: [papel('magistrado')] },
      {
        em: 'vara-serra',
        cargo: 'Juíza plantonista',
        especie: 'plantao-de-circunscricao',
        papeis: [papel('magistrado')],
      },
    ],
  },
  {
    chave: 'corregedora',
    nome: 'Cora Angelim',
    categoria: 'magistrado',
    lotacoes: [{ em: 'tj', cargo: 'Juíza corregedora', papeis: [papel('corregedoria')] }],
  },
  {
    chave: 'coordenador-da-execucao',
    nome: 'Elias Ipê',
    categoria: 'servidor',
    lotacoes: [{ em: 'senappen', cargo: 'Coordenador da execução', papeis: [papel('coordenacao-da-execucao')] }],
  },
  {
    chave: 'servidor-da-vara',
    nome: 'Silas Guatambu',
    categoria: 'servidor',
    lotacoes: [{ em: 'vep', cargo: 'Escrivão', papeis: [papel('servidor-do-judiciario')] }],
  },
  {
    chave: 'juiz-da-serra',
    nome: 'Jonas Baru',
    categoria: 'magistrado',
    lotacoes: [{ em: 'vara-serra', cargo: 'Juiz de direito', papeis: [papel('magistrado')] }],
  },

  {
    chave: 'promotor',
    nome: 'Marcos Cambará',
    categoria: 'membro-do-mp',
    lotacoes: [{ em: 'promotoria', cargo: 'Promotor de justiça', papeis: [papel('membro-do-mp', 'tct-mp')] }],
  },
  {
    chave: 'delegada',
    nome: 'Paula Aguaí',
    categoria: 'policial',
    lotacoes: [{ em: 'delegacia', cargo: 'Delegada', papeis: [papel('autoridade-policial', 'act-policia')] }],
  },
  {
    chave: 'plantonista',
    nome: 'Plínio Pequi',
    categoria: 'policial',
    nota: 'o acordo do papel venceu; no plantão age por outro',
    lotacoes: [
      { em: 'delegacia', cargo: 'Delegado', papeis: [papel('autoridade-policial', 'act-policia-antigo')] },
      {
        em: 'delegacia',
        cargo: 'Delegado plantonista',
        especie: 'plantao-de-regiao',
        papeis: [papel('autoridade-policial', 'act-policia')],
      },
    ],
  },
  {
    chave: 'conselheira',
    nome: 'Clara Araçá',
    categoria: 'conselheiro',
    lotacoes: [{ em: 'conselho-penitenciario', cargo: 'Conselheira', papeis: [papel('conselheiro')] }],
  },
  {
    chave: 'conselheiro-da-comunidade',
    nome: 'Cícero Cajueiro',
    categoria: 'conselheiro',
    lotacoes: [{ em: 'conselho-da-comunidade', cargo: 'Conselheiro', papeis: [papel('conselheiro')] }],
  },
  {
    chave: 'advogada',
    nome: 'Amélia Grumixama',
    categoria: 'advogado',
    lotacoes: [{ em: 'oab', cargo: 'Advogada' }],
  },
];
