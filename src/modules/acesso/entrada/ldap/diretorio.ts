/**
 * O diretório (LDAP, Active Directory) do órgão: confere a senha de quem é da casa e lista as pessoas para a criação
 * automática de contas. Base: Resolução 011/2024/DPG (DPE-MT), arts. 6º e 8º.
 */
import { type Client, type Entry, InvalidCredentialsError, SizeLimitExceededError } from 'ldapts';
import type { ConfigDeLdap } from '../../../../platform/config/ldap.ts';
import { feito, recusar, type Resultado } from '../../../../platform/recusa.ts';
import { comConexao, type OpcoesDaConexao } from './conexao.ts';
import { filtroDeTodos, filtroDoUsuario } from './filtro.ts';
import { lerPessoa, type PessoaDoDiretorio } from './pessoa.ts';
import { credencialInvalida, malConfigurado, recusaDoErro } from './recusas.ts';

export interface Diretorio {
  /** Recusa `credencial-invalida`, `usuario-ambiguo`, `diretorio-fora`, `-nao-confiavel` ou `-mal-configurado`. */
  autenticar(usuario: string, senha: string): Promise<Resultado<PessoaDoDiretorio>>;
  /** Todas as pessoas, ou nenhuma: lista pela metade faria a sincronização desligar quem ficou de fora. */
  listar(): Promise<Resultado<PessoaDoDiretorio[]>>;
}

/** Tamanho de página que o OpenLDAP (500) e o Active Directory (1.000) aceitam sem ajuste. */
const POR_PAGINA = 500;

export function criarDiretorio(config: ConfigDeLdap, opcoes: OpcoesDaConexao = {}): Diretorio {
  const conversar = async <T>(usar: (cliente: Client) => Promise<Resultado<T>>): Promise<Resultado<T>> => {
    try {
      return await comConexao(config, opcoes, usar);
    } catch (erro) {
      return recusaDoErro(erro);
    }
  };

  return {
    autenticar: async (usuario, senha) => {
      // Senha vazia o LDAP aceita de qualquer um: vira entrada anônima (RFC 4513, § 5.1.2).
      if (usuario.trim() === '' || senha === '') return credencialInvalida();
      return conversar((cliente) => autenticar(config, cliente, usuario.trim(), senha));
    },
    listar: () =>
      conversar(async (cliente) => {
        const entradas = await procurar(config, cliente, filtroDeTodos(config.filtro), {
          paged: { pageSize: POR_PAGINA },
        });
        return entradas.ok ? feito(entradas.valor.map((e) => lerPessoa(e, config))) : entradas;
      }),
  };
}

async function autenticar(
  config: ConfigDeLdap,
  cliente: Client,
  usuario: string,
  senha: string,
): Promise<Resultado<PessoaDoDiretorio>> {
  const achadas = await procurar(config, cliente, filtroDoUsuario(config.filtro, usuario), { sizeLimit: 2 });
  if (!achadas.ok) return achadas;
  const [entrada, ...outras] = achadas.valor;
  if (!entrada) return credencialInvalida();
  if (outras.length > 0) return ambiguo();
  // O DN é o que o diretório devolveu, nunca montado do que a pessoa digitou.
  return (await entrarComo(cliente, entrada.dn, senha)) ? feito(lerPessoa(entrada, config)) : credencialInvalida();
}

async function procurar(
  config: ConfigDeLdap,
  cliente: Client,
  filter: string,
  limites: { sizeLimit?: number; paged?: { pageSize: number } },
): Promise<Resultado<Entry[]>> {
  if (!(await entrarComo(cliente, config.usuarioDeServico, config.senhaDeServico))) return malConfigurado();
  try {
    const attributes = Object.values(config.atributos);
    const { searchEntries } = await cliente.search(config.base, { scope: 'sub', filter, attributes, ...limites });
    return feito(searchEntries);
  } catch (erro) {
    if (limites.sizeLimit !== undefined && erro instanceof SizeLimitExceededError) return ambiguo();
    throw erro;
  }
}

async function entrarComo(cliente: Client, dn: string, senha: string): Promise<boolean> {
  try {
    await cliente.bind(dn, senha);
    return true;
  } catch (erro) {
    if (erro instanceof InvalidCredentialsError) return false;
    throw erro;
  }
}

const ambiguo = () =>
  recusar({
    codigo: 'usuario-ambiguo',
    mensagem: 'Há mais de uma pessoa com este usuário no diretório do órgão. Peça a quem cuida dele que corrija.',
  });
