/** Onde o banco embutido mora: prepara a pasta, a conta do servidor e os programas. */
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FalhaDoBanco } from '../falha.ts';
import { barreira } from './alcance.ts';
import { acharBinarios, type Binarios } from './binarios.ts';
import { contaDoServidor, type Conta } from './conta.ts';
import { executar, type Execucao } from './executar.ts';

export interface Lugar {
  pasta: string;
  /** A pasta do servidor (o PGDATA). */
  dados: string;
  conta: Conta | undefined;
  binarios: Binarios;
  /** Sem fsync: só para testes, que apagam tudo no fim. */
  descartavel: boolean;
}

/** A conta do servidor atravessa as pastas que criamos, mas não as lista: os segredos são só de quem roda o sistema. */
const MODO_COM_CONTA = 0o711;
const MODO = 0o700;

/** O pg_ctl monta um comando de shell com o caminho entre aspas. */
const PERIGOSOS = /["$`\\\n]/;

export async function prepararLugar(pasta: string, descartavel: boolean): Promise<Lugar> {
  if (process.platform !== 'win32' && PERIGOSOS.test(pasta)) {
    throw new FalhaDoBanco('A pasta de dados não pode ter aspas, cifrão, crase ou barra invertida no caminho.');
  }
  const dados = join(pasta, 'pg');
  const conta = contaDoServidor(dados);
  for (const nova of criarPasta(pasta)) chmodSync(nova, conta ? MODO_COM_CONTA : MODO);
  const fechada = barreira(dados, conta);
  if (fechada) {
    throw new FalhaDoBanco(
      `O PostgreSQL não roda como root, e a conta de sistema dele não atravessa ${fechada}. ` +
        'Escolha com PASTA_DE_DADOS uma pasta que outras contas alcancem, como /var/lib/custodia.',
    );
  }
  return { pasta, dados, conta, binarios: await acharBinarios(pasta, conta), descartavel };
}

/** As pastas que precisou criar, da mais funda à mais alta. Nas que já existiam quem manda é o dono: não se mexe. */
function criarPasta(pasta: string): string[] {
  try {
    const maisAlta = mkdirSync(pasta, { recursive: true });
    return maisAlta === undefined ? [] : ateA(maisAlta, pasta);
  } catch (e) {
    const codigo = (e as NodeJS.ErrnoException).code ?? 'erro';
    throw new FalhaDoBanco(
      `Não foi possível criar a pasta de dados ${pasta} (${codigo}). Escolha outra com PASTA_DE_DADOS.`,
    );
  }
}

const ateA = (alta: string, funda: string): string[] =>
  funda === alta || funda === dirname(funda) ? [funda] : [funda, ...ateA(alta, dirname(funda))];

export const jaTemDados = ({ dados }: Lugar): boolean => existsSync(join(dados, 'PG_VERSION'));

/** Uma versão maior do PostgreSQL não lê os dados de outra. */
export async function conferirVersao(lugar: Lugar): Promise<void> {
  const dosDados = readFileSync(join(lugar.dados, 'PG_VERSION'), 'utf8').trim();
  const { saida } = await executarNo(lugar, 'postgres', '--version');
  const dosProgramas = /\d+/.exec(saida)?.[0];
  if (dosDados === dosProgramas) return;
  throw new FalhaDoBanco(
    `A pasta ${lugar.pasta} é do PostgreSQL ${dosDados}, e este sistema traz o ${dosProgramas}. Com a versão anterior do ` +
      'sistema, rode "custodia banco copiar ARQUIVO"; com esta, em pasta nova, "custodia banco restaurar ARQUIVO".',
  );
}

export const executarNo = (lugar: Lugar, programa: keyof Binarios, ...args: string[]): Promise<Execucao> =>
  executar(lugar.binarios[programa], args, lugar.pasta, lugar.conta);
