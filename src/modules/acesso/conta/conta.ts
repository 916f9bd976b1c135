/** A conta de quem tem acesso: se ainda entra, e com que provas. */
import { recusar, type Resultado } from '../../../platform/recusa.ts';
import { feito } from '../../../platform/recusa.ts';
import type { SituacaoDeFato } from '../permissao/fatos.ts';
import { DIAS_SEM_USO, semUso } from '../permissao/uso.ts';

export interface Conta {
  id: string;
  /** O nome social, se houver. */
  nome: string;
  nomeNoRegistro: string;
  email: string;
  cpf: string;
  situacao: SituacaoDeFato;
  motivoDaSuspensao?: string | undefined;
}

/** As provas que a conta tem. */
export interface Fatores {
  senhaTrocadaEm?: Date | undefined;
  totpDesde?: Date | undefined;
  passkeys: readonly Passkey[];
  /** Quantos ainda não foram usados. */
  codigosDeRecuperacao: number;
  /** Logins federados ligados à conta (`id` do provedor). */
  provedores: readonly string[];
}

export interface Passkey {
  credencialId: string;
  nome: string;
  transportes: readonly string[];
  criadaEm: Date;
  usadaEm?: Date | undefined;
}

/** Tem como dar o segundo fator depois da senha. */
export const temSegundoFator = (f: Fatores): boolean => f.totpDesde !== undefined || f.passkeys.length > 0;

/**
 * Recusa `conta-suspensa` ou `conta-sem-uso`. Só se diz a quem já provou quem é: para os outros, toda conta é igual.
 */
export function podeEntrar({ situacao, motivoDaSuspensao }: Conta, agora: Date): Resultado<void> {
  if (situacao.suspensoEm) {
    return recusar({
      codigo: 'conta-suspensa',
      mensagem: `O seu acesso está suspenso${motivoDaSuspensao ? `: ${motivoDaSuspensao}` : ''}. Fale com quem cadastra pessoas no seu órgão.`,
    });
  }
  if (semUso(situacao, agora)) {
    return recusar({
      codigo: 'conta-sem-uso',
      mensagem: `O seu acesso se fechou por mais de ${DIAS_SEM_USO} dias sem uso. Peça a quem cadastra pessoas no seu órgão que readmita você.`,
      base: `Escolha do sistema: acesso sem uso por ${DIAS_SEM_USO} dias acaba.`,
    });
  }
  return feito(undefined);
}
