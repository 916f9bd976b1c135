/** O diretório (LDAP) do órgão: quem é servidor entra com a senha de sempre e tem a conta criada por ele. */
import { z } from 'zod';
import { simOuNao, texto, url } from './campos.ts';

const atributo = (padrao: string) => texto('escreva o nome do atributo no diretório').default(padrao);

const atributosSchema = z
  .strictObject(
    {
      nome: atributo('cn'),
      cpf: atributo('employeeNumber'),
      email: atributo('mail'),
      matricula: atributo('uid'),
      cargo: atributo('title'),
      categoria: atributo('employeeType'),
      unidade: atributo('ou'),
    },
    'escreva uma lista de atributos (nome: cn)',
  )
  .prefault({});

const mapa = (oQueEscrever: string) => z.record(z.string(), texto(oQueEscrever), oQueEscrever).default({});

export const ldapSchema = z
  .strictObject(
    {
      url: url({ protocolos: ['ldap:', 'ldaps:'], exemplo: 'ldaps://diretorio.exemplo.br', soOrigem: true }),
      /** Onde estão as pessoas. */
      base: texto('escreva onde estão as pessoas (ou=pessoas,dc=exemplo,dc=br)'),
      /** DN da conta que procura as pessoas. */
      usuarioDeServico: texto('escreva o DN da conta de serviço'),
      senhaDeServico: texto('escreva a senha da conta de serviço'),
      /** Filtro da busca; `{usuario}` é o que a pessoa digitou, já escapado. */
      filtro: z
        .string()
        .refine(
          (f) => f.includes('{usuario}') && f.startsWith('(') && f.endsWith(')'),
          'escreva um filtro como (uid={usuario})',
        )
        .default('(uid={usuario})'),
      atributos: atributosSchema,
      /** Sigla do órgão a que pertence quem está no diretório. */
      orgao: texto('escreva a sigla do órgão dono do diretório'),
      /** Do valor do diretório para a categoria de usuário do sistema. */
      mapaDeCategorias: mapa('escreva pares valor-do-diretório: categoria'),
      /** Do valor do diretório para a sigla da unidade no sistema. */
      mapaDeUnidades: mapa('escreva pares valor-do-diretório: sigla-da-unidade'),
      /** Sem ela: sim em `ldap:`, e sem efeito em `ldaps:`, que já nasce cifrado. */
      startTls: simOuNao().optional(),
    },
    'escreva url, base, usuarioDeServico, senhaDeServico e orgao',
  )
  .transform((l) => ({ ...l, startTls: l.startTls ?? l.url.startsWith('ldap:') }));

export type ConfigDeLdap = z.output<typeof ldapSchema>;
