/** As peças da entrada, montadas uma vez por processo a partir da configuração. */
import { type Assinador, criarAssinador } from '../entrada/cofre/assinatura.ts';
import { type Cofre, criarCofre } from '../entrada/cofre/cofre.ts';
import { criarDiretorio, type Diretorio } from '../entrada/ldap/diretorio.ts';
import { criarProvedor, type Provedor } from '../entrada/oidc/provedor.ts';
import { siteDasChaves, type SiteDasChaves } from '../entrada/passkey/site.ts';
import { criarSenhas, type Senhas } from '../entrada/senha/senha.ts';
import type { Servicos } from '../nucleo/servicos.ts';
import type { Resultado } from '../../../platform/recusa.ts';

export interface Pecas {
  senhas: Senhas;
  cofre: Cofre;
  assinador: Assinador;
  /** Recusa onde o navegador não oferece chaves de acesso. */
  site: Resultado<SiteDasChaves>;
  provedores: readonly Provedor[];
  /** A senha da rede do órgão, se ele tem diretório configurado. */
  diretorio?: Diretorio | undefined;
}

export const enderecoDeVolta = (enderecoPublico: string, provedor: string): string =>
  new URL(`/entrar/oidc/${provedor}/volta`, enderecoPublico).href;

export function criarPecas({ config, chaveMestra }: Pick<Servicos, 'config' | 'chaveMestra'>): Pecas {
  const { enderecoPublico } = config;
  return {
    senhas: criarSenhas(),
    cofre: criarCofre([chaveMestra]),
    assinador: criarAssinador([chaveMestra]),
    site: siteDasChaves(enderecoPublico),
    diretorio: config.ldap && criarDiretorio(config.ldap),
    provedores: config.provedores.map((p) => criarProvedor(p, enderecoDeVolta(enderecoPublico, p.id))),
  };
}

const montadas = new WeakMap<Servicos, Pecas>();

/** As mesmas para todas as páginas e trabalhos do processo: a fila de cálculo de senhas é uma só. */
export function pecasDe(servicos: Servicos): Pecas {
  const pecas = montadas.get(servicos) ?? criarPecas(servicos);
  montadas.set(servicos, pecas);
  return pecas;
}
