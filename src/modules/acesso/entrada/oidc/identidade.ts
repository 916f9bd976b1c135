/** Quem o provedor diz que entrou: do `id_token` (já conferido) para as palavras do sistema. */
import { z } from 'zod';
import type { ConfigDeOidc } from '../../../../platform/config/provedor.ts';
import { feito, recusar, type Resultado } from '../../../../platform/recusa.ts';

/** Do menos ao mais confiável (conta gov.br). */
export const NIVEIS = ['bronze', 'prata', 'ouro'] as const;
export type Nivel = (typeof NIVEIS)[number];

export interface Identidade {
  /** `id` do provedor na configuração. Com `sub`, identifica a pessoa para sempre; o CPF liga ao cadastro. */
  provedor: string;
  sub: string;
  /** Onze algarismos; ausente se o provedor não o garante. */
  cpf?: string | undefined;
  nome?: string | undefined;
  nomeSocial?: string | undefined;
  email?: string | undefined;
  emailVerificado: boolean;
  /** Só no gov.br. */
  nivel?: Nivel | undefined;
  /** Como a pessoa provou quem é (`amr`): `passwd`, `mfa`, `x509_token`… A lista do gov.br cresce: não a feche. */
  fatores: string[];
  /** Nível de autenticação dito pelo provedor (`acr`), como o Keycloak o escreve. */
  contexto?: string | undefined;
}

// O gov.br escreve "true" entre aspas no id_token e sem elas no userinfo.
const verdadeiro = z.union([z.boolean(), z.stringbool()]).catch(false);
const texto = z.string().trim().min(1).optional().catch(undefined);

const declaracoesSchema = z.object({
  sub: z.string().min(1),
  name: texto,
  social_name: texto,
  email: texto,
  email_verified: verdadeiro,
  preferred_username: texto,
  cpf: texto,
  acr: texto,
  amr: z.array(z.string()).catch([]),
  reliability_info: z.object({ level: z.string() }).optional().catch(undefined),
});

type Declaracoes = z.output<typeof declaracoesSchema>;

/** Onde cada tipo de provedor põe o CPF: gov.br no `sub`; o Keycloak do CNJ no nome de usuário. */
const CPF: Record<ConfigDeOidc['tipo'], (d: Declaracoes) => string | undefined> = {
  govbr: (d) => d.sub,
  keycloak: (d) => d.preferred_username,
  oidc: (d) => d.cpf,
};

const NIVEL_DO_GOVBR: Record<string, Nivel> = { bronze: 'bronze', silver: 'prata', gold: 'ouro' };

/** Lança se falta o `sub`, que a conferência do `id_token` já exigiu. */
export function lerIdentidade(config: Pick<ConfigDeOidc, 'id' | 'tipo'>, declaracoes: unknown): Identidade {
  const d = declaracoesSchema.parse(declaracoes);
  return {
    provedor: config.id,
    sub: d.sub,
    cpf: onzeAlgarismos(CPF[config.tipo](d)),
    nome: d.name,
    nomeSocial: d.social_name,
    email: d.email,
    emailVerificado: d.email !== undefined && d.email_verified,
    nivel: config.tipo === 'govbr' ? NIVEL_DO_GOVBR[d.reliability_info?.level ?? ''] : undefined,
    fatores: d.amr,
    contexto: d.acr,
  };
}

function onzeAlgarismos(escrito: string | undefined): string | undefined {
  const cpf = escrito?.replace(/[.-]/g, '') ?? '';
  return /^\d{11}$/.test(cpf) ? cpf : undefined;
}

/** Sem nível, abaixo de todos. */
const ordem = (nivel: Nivel | undefined): number => (nivel === undefined ? -1 : NIVEIS.indexOf(nivel));

/** Recusa `nivel-insuficiente` quando a conta é menos confiável que o mínimo, ou o provedor não disse o nível. */
export function exigirNivel(
  identidade: Identidade,
  { nome, nivelMinimo }: Pick<ConfigDeOidc, 'nome' | 'nivelMinimo'>,
): Resultado<Identidade> {
  if (ordem(identidade.nivel) >= ordem(nivelMinimo)) return feito(identidade);
  const atual = identidade.nivel ? `é ${identidade.nivel}` : 'não veio com nível';
  return recusar({
    codigo: 'nivel-insuficiente',
    mensagem:
      `A sua conta em ${nome} ${atual}, e este sistema pede nível ${nivelMinimo} ou maior. ` +
      'Aumente o nível no aplicativo ou no site gov.br (reconhecimento facial, banco ou certificado) e entre de novo.',
  });
}
