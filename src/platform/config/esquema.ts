/** A forma da configuração: o que o arquivo pode ter, e o que o ambiente preenche. */
import { z } from 'zod';
import { inteiro, simOuNao, texto, umDe, url, urlSegura } from './campos.ts';
import { chaveMestra } from './chave-mestra.ts';
import { ldapSchema } from './ldap.ts';
import { provedorSchema } from './provedor.ts';

const NIVEIS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
const HOST = /^[A-Za-z0-9.:[\]_-]{1,253}$/;
const REMETENTE = /^(?:[^<>"\r\n]{1,100} <[^\s<>@,;]+@[^\s<>@,;]+>|[^\s<>@,;]+@[^\s<>@,;]+)$/;

const fusoExiste = (nome: string): boolean => Intl.supportedValuesOf('timeZone').includes(nome);

const postgres = () =>
  url({ protocolos: ['postgres:', 'postgresql:'], exemplo: 'postgresql://usuario:senha@maquina:5432/banco' });

export const esquema = z.strictObject(
  {
    porta: inteiro(0, 65_535, 3000),
    host: z.string().trim().regex(HOST, 'escreva um endereço como 127.0.0.1 ou 0.0.0.0').default('127.0.0.1'),
    nivelDeLog: umDe(NIVEIS).optional(),
    limitePorMinuto: inteiro(1, 1_000_000, 600),
    confiarNoProxy: simOuNao().default(false),
    enderecoPublico: urlSegura({ exemplo: 'https://custodia.exemplo.br', soOrigem: true }).optional(),
    fuso: z.string().trim().refine(fusoExiste, 'escreva um fuso como America/Sao_Paulo').default('America/Sao_Paulo'),
    demonstracao: simOuNao().optional(),
    segredo: chaveMestra.optional(),
    banco: z
      .strictObject(
        {
          url: postgres().optional(),
          urlDoMigrador: postgres().optional(),
          pastaDeDados: texto('escreva o caminho de uma pasta').optional(),
        },
        'escreva url, urlDoMigrador ou pastaDeDados',
      )
      .prefault({}),
    correio: z
      .strictObject(
        {
          smtp: url({
            protocolos: ['smtp:', 'smtps:'],
            exemplo: 'smtps://usuario:senha@correio.exemplo.br',
          }).optional(),
          remetente: z.string().trim().regex(REMETENTE, 'escreva Nome <conta@exemplo.br>').optional(),
        },
        'escreva smtp ou remetente',
      )
      .prefault({}),
    servicosDeNotificacao: z
      .array(
        z.string().trim().regex(HOST, 'escreva o nome da máquina, como push.exemplo.br'),
        'escreva uma lista de nomes de máquina',
      )
      .min(1, 'escreva ao menos um nome')
      .optional(),
    provedores: z.array(provedorSchema, 'escreva uma lista de provedores').default([]),
    ldap: ldapSchema.optional(),
  },
  'o arquivo deve ter chaves e valores (porta: 3000)',
);

export type ConfigLida = z.output<typeof esquema>;
