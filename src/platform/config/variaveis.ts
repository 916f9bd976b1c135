/** As variáveis de ambiente e a chave do arquivo que cada uma preenche. */
import { type Caminho, type Valores, valorEm } from './caminho.ts';

export type Ambiente = Record<string, string | undefined>;

export interface Variavel {
  nome: string;
  caminho: Caminho;
  /** Nunca é mostrada, e pode vir de um arquivo: `<NOME>_ARQUIVO` no ambiente, `<chave>Arquivo` no YAML. */
  segredo?: true;
}

export const VARIAVEIS: readonly Variavel[] = [
  { nome: 'PORTA', caminho: ['porta'] },
  { nome: 'HOST', caminho: ['host'] },
  { nome: 'NIVEL_DE_LOG', caminho: ['nivelDeLog'] },
  { nome: 'LIMITE_POR_MINUTO', caminho: ['limitePorMinuto'] },
  { nome: 'CONFIAR_NO_PROXY', caminho: ['confiarNoProxy'] },
  { nome: 'ENDERECO_PUBLICO', caminho: ['enderecoPublico'] },
  { nome: 'FUSO', caminho: ['fuso'] },
  { nome: 'DEMONSTRACAO', caminho: ['demonstracao'] },
  { nome: 'SEGREDO', caminho: ['segredo'], segredo: true },
  { nome: 'DATABASE_URL', caminho: ['banco', 'url'], segredo: true },
  { nome: 'DATABASE_URL_MIGRADOR', caminho: ['banco', 'urlDoMigrador'], segredo: true },
  { nome: 'PASTA_DE_DADOS', caminho: ['banco', 'pastaDeDados'] },
  { nome: 'SMTP_URL', caminho: ['correio', 'smtp'], segredo: true },
  { nome: 'REMETENTE', caminho: ['correio', 'remetente'] },
  { nome: 'LDAP_SENHA', caminho: ['ldap', 'senhaDeServico'], segredo: true },
];

/** As de cada provedor do arquivo: o segredo de `sca-cnj` é `OIDC_SCA_CNJ_SEGREDO`. */
export function variaveisDosProvedores(valores: Valores): Variavel[] {
  const provedores = valorEm(valores, ['provedores']);
  if (!Array.isArray(provedores)) return [];
  return provedores.flatMap((p, i) => {
    const id = valorEm(p, ['id']);
    if (typeof id !== 'string') return [];
    const nome = `OIDC_${id.toUpperCase().replaceAll('-', '_')}_SEGREDO`;
    return [{ nome, caminho: ['provedores', i, 'segredoDoCliente'], segredo: true as const }];
  });
}
