/** Tudo o que o banco guarda, e a procura de um segredo em qualquer forma em que ele possa ter sido escrito. */
import { comCliente } from '../../../platform/db/cliente.ts';

/** Onde o dado é cadastro, e tem de estar. O `csrf` só serve com o cookie, que o banco não tem. */
const CADASTRO: Readonly<Record<string, readonly string[]>> = {
  'acesso.usuario': ['cpf'],
  'acesso.pedido': ['cpf'],
  'acesso.termo': ['cpf', 'texto'],
  'acesso.titular': ['nome', 'mae'],
  'acesso.sessao': ['csrf'],
  'pessoas.pessoa': ['nome', 'mae', 'cpf'],
  'pessoas.fato': ['dados'],
  'pessoas.documento': ['numero'],
  'pessoas.nome_de_busca': ['nome', 'mae'],
};

const TABELAS = `select table_schema || '.' || table_name as tabela from information_schema.tables
  where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`;

/** Tabela → todas as linhas em texto (os bytes, em hexadecimal), fora as colunas de cadastro. */
export const tudoOQueSeGuardou = (url: string): Promise<Map<string, string>> =>
  comCliente(url, async (c) => {
    const guardado = new Map<string, string>();
    for (const { tabela } of (await c.query<{ tabela: string }>(TABELAS)).rows) {
      const sql = `select (to_jsonb(t) - $1::text[])::text as linha from ${tabela} t`;
      const { rows } = await c.query<{ linha: string }>(sql, [CADASTRO[tabela] ?? []]);
      guardado.set(tabela, rows.map((r) => r.linha).join('\n'));
    }
    return guardado;
  });

function formasDe(valor: string): string[] {
  const bytes = Buffer.from(valor);
  const semSinais = valor.replaceAll(/[-. ]/g, '');
  const cpf = /^(\d{3})(\d{3})(\d{3})(\d{2})$/.exec(valor);
  return [
    valor,
    semSinais,
    semSinais.toLowerCase(),
    encodeURIComponent(valor),
    bytes.toString('hex'),
    bytes.toString('base64'),
    ...(cpf ? [`${cpf[1]}.${cpf[2]}.${cpf[3]}-${cpf[4]}`] : []),
  ];
}

/** Número curto aparece por acaso dentro de um resumo ou de um instante: só conta inteiro. */
const contem = (texto: string, forma: string): boolean =>
  /^\d+$/.test(forma) ? new RegExp(`(?<![0-9a-f.])${forma}(?![0-9a-f])`, 'i').test(texto) : texto.includes(forma);

/** Os rótulos dos segredos que o texto tem em claro. */
export const dosSegredos = (segredos: ReadonlyMap<string, ReadonlySet<string>>, texto: string): string[] =>
  [...segredos]
    .filter(([, valores]) => [...valores].some((v) => formasDe(v).some((forma) => contem(texto, forma))))
    .map(([rotulo]) => rotulo);
