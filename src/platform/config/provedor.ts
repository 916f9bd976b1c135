/** Um provedor de entrada por OpenID Connect: gov.br, o Keycloak do CNJ, ou outro. */
import { z } from 'zod';
import { texto, umDe, urlSegura } from './campos.ts';

export const provedorSchema = z.strictObject(
  {
    /** Curto e estável: vai no endereço de retorno (`/entrar/oidc/<id>/volta`) e no vínculo da conta. */
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,30}$/, 'escreva letras minúsculas, números e hífen, até 31 (govbr, sca-cnj)'),
    /** O que a pessoa lê no botão. */
    nome: texto('escreva o nome que a pessoa lê no botão de entrar'),
    tipo: umDe(['govbr', 'keycloak', 'oidc']),
    emissor: urlSegura({ exemplo: 'https://sso.exemplo.br/realms/servidores' }),
    idDoCliente: texto('escreva o client_id que o provedor deu'),
    segredoDoCliente: texto('escreva o client_secret que o provedor deu'),
    /** Sem ela, os escopos próprios do tipo. */
    escopos: z.array(texto('escreva nomes de escopo')).min(1, 'escreva uma lista de escopos').optional(),
    /** Nível de confiabilidade do gov.br abaixo do qual a entrada é recusada. */
    nivelMinimo: umDe(['bronze', 'prata', 'ouro']).optional(),
    /** Só entra quem já tem acesso autorizado; `nao` deixa pedir o acesso depois de entrar. */
  },
  'escreva um provedor com id, nome, tipo, emissor, idDoCliente e segredoDoCliente',
);

export type ConfigDeOidc = z.output<typeof provedorSchema>;
