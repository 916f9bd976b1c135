/** `custodia banco copiar ARQUIVO` e `custodia banco restaurar ARQUIVO [--em URL|PASTA]`. */
import { parseArgs } from 'node:util';
import { AJUDA_DO_BANCO } from './ajuda.ts';
import { lerConfig } from '../config.ts';
import { acessarBanco, type AcessoAoBanco, type ConfigDoBanco } from '../db/acesso-ao-banco.ts';
import { copiarBanco } from '../db/copia/copiar.ts';
import type { Manifesto } from '../db/copia/formato.ts';
import { conferirCopia, restaurarBanco } from '../db/copia/restaurar.ts';
import { FalhaDoBanco } from '../db/falha.ts';

const SAIDA = { ok: 0, recusado: 1, usoErrado: 2 } as const;

const dizer = (texto: string): void => void process.stderr.write(`${texto}\n`);

export async function executar(args: string[]): Promise<number> {
  const pedido = lerPedido(args);
  if (!pedido) {
    dizer(AJUDA_DO_BANCO);
    return SAIDA.usoErrado;
  }
  const lida = lerConfig(process.env);
  if (!lida.ok) {
    dizer(`A configuração tem problemas:\n${lida.erros.map((e) => `  - ${e}`).join('\n')}`);
    return SAIDA.usoErrado;
  }
  try {
    const { ordem, arquivo, em } = pedido;
    await (ordem === 'copiar'
      ? copiar(arquivo, lida.config.banco)
      : restaurar(arquivo, destino(em, lida.config.banco)));
    return SAIDA.ok;
  } catch (e) {
    if (!(e instanceof FalhaDoBanco)) throw e;
    dizer(e.message);
    return SAIDA.recusado;
  }
}

interface Pedido {
  ordem: 'copiar' | 'restaurar';
  arquivo: string;
  em: string | undefined;
}

/** `undefined` se o comando foi escrito de um jeito que não existe. */
function lerPedido(args: string[]): Pedido | undefined {
  try {
    const { positionals, values } = parseArgs({ args, options: { em: { type: 'string' } }, allowPositionals: true });
    const [ordem, arquivo, ...demais] = positionals;
    if (!arquivo || demais.length > 0) return undefined;
    if (ordem === 'copiar' && values.em === undefined) return { ordem, arquivo, em: undefined };
    return ordem === 'restaurar' ? { ordem, arquivo, em: values.em } : undefined;
  } catch {
    return undefined;
  }
}

const destino = (em: string | undefined, configurado: ConfigDoBanco): ConfigDoBanco => {
  if (em === undefined) return configurado;
  return /^postgres(ql)?:/.test(em) ? { url: em } : { pastaDeDados: em };
};

async function copiar(arquivo: string, config: ConfigDoBanco): Promise<void> {
  await noBanco(config, async ({ urlDoMigrador, descricao }) => {
    const manifesto = await copiarBanco(urlDoMigrador, arquivo, new Date());
    dizer(
      `Cópia de ${descricao}: ${resumo(manifesto)} em ${arquivo}.\n` +
        'Ela tem os dados de todos, sem cifra: guarde-a como guarda o banco. Não leva as sessões abertas, a fila de ' +
        'trabalhos nem os arquivos de chave da pasta de dados: guarde estes à parte, ou os segundos fatores não abrem.',
    );
  });
}

async function restaurar(arquivo: string, config: ConfigDoBanco): Promise<void> {
  const copia = await conferirCopia(arquivo);
  await noBanco(config, async (acesso) => {
    await restaurarBanco(copia, acesso);
    dizer(
      `Restaurado em ${acesso.descricao}: ${resumo(copia.manifesto)}, como estavam em ${copia.manifesto.criadaEm}.`,
    );
  });
}

async function noBanco(config: ConfigDoBanco, usar: (acesso: AcessoAoBanco) => Promise<void>): Promise<void> {
  const acesso = await acessarBanco(config, dizer);
  try {
    await usar(acesso);
  } finally {
    await acesso.sair();
  }
}

function resumo({ tabelas }: Manifesto): string {
  const linhas = Object.values(tabelas).reduce((soma, t) => soma + t.linhas, 0);
  return `${linhas.toLocaleString('pt-BR')} linhas de ${Object.keys(tabelas).length} tabelas`;
}
