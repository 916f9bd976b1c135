/** `custodia demo --pessoas N [--semente S]`: mais gente fictícia, para ver o sistema cheio. Só em banco de demonstração. */
import { parseArgs } from 'node:util';
import { bancoSemPessoas, diaEm, type Servicos } from '../modules/acesso/index.ts';
import { criarRegistradorDeLeituras } from '../modules/auditoria/index.ts';
import { recontarPalavras } from '../modules/pessoas/busca/index.ts';
import { avisar, ErroDeUso, SAIDA } from '../platform/cli/saida.ts';
import { lerConfig, obterChaveMestra } from '../platform/config.ts';
import { pastaDeDados, prepararBanco } from '../platform/db/index.ts';
import { relogioDoSistema } from '../platform/relogio.ts';
import { criarDemonstracao, SEMENTE } from './criar.ts';
import { lerElenco } from './elenco.ts';
import { criarPopulacao } from './populacao.ts';
import { ultimaFicticia } from './retomar.ts';

const MAXIMO = 1_000_000;

export async function comandoDemo(argumentos: string[], escrever: (texto: string) => unknown): Promise<number> {
  const { pessoas, semente } = lerPedido(argumentos);
  const lida = lerConfig(process.env);
  if (!lida.ok) throw new ErroDeUso(`A configuração tem problemas:\n${lida.erros.map((e) => `  - ${e}`).join('\n')}`);
  const config = { ...lida.config, demonstracao: true };
  await using recursos = new AsyncDisposableStack();
  const banco = await prepararBanco(config.banco, (m) => avisar(`${m}\n`));
  recursos.defer(banco.fechar);
  const leituras = criarRegistradorDeLeituras(banco.db);
  recursos.defer(() => leituras.fechar());
  const chaveMestra = obterChaveMestra(config.segredo, pastaDeDados(config.banco.pastaDeDados));
  const servicos: Servicos = { banco: banco.db, relogio: relogioDoSistema, leituras, chaveMestra, config };
  const estado = await criarDemonstracao(servicos, 0);
  if (estado === 'incompleto') {
    const vazio = await bancoSemPessoas(banco.db);
    throw new ErroDeUso(
      vazio
        ? 'A demonstração não pôde ser criada.'
        : 'Este banco não é de demonstração: não se mistura gente fictícia.',
    );
  }
  await povoar(servicos, { quantas: pessoas, semente }, escrever);
  return SAIDA.ok;
}

/** Continua de onde parou: a mesma semente, interrompida, não repete ninguém. */
async function povoar(
  servicos: Servicos,
  { quantas, semente }: { quantas: number; semente: number },
  escrever: (texto: string) => unknown,
): Promise<void> {
  const elenco = await lerElenco(servicos.banco, diaEm(servicos.config.fuso, servicos.relogio.agora()));
  const feitas = await ultimaFicticia(servicos.banco, semente);
  if (feitas > 0) await escrever(`Já há ${feitas} pessoas desta semente: continua dali.\n`);
  const comeco = performance.now();
  const faltam = Math.max(0, quantas - feitas);
  await criarPopulacao(servicos, elenco, {
    semente,
    desde: feitas,
    quantas: faltam,
    aoAndar: (n) => {
      const porSegundo = n / ((performance.now() - comeco) / 1000);
      avisar(`\r${feitas + n} de ${quantas} pessoas (${Math.round(porSegundo)} por segundo) `);
    },
  });
  await recontarPalavras(servicos.banco);
  await escrever(
    `\n${quantas} pessoas fictícias, semente ${semente}, em ${Math.round((performance.now() - comeco) / 1000)} s.\n`,
  );
}

function lerPedido(argumentos: string[]): { pessoas: number; semente: number } {
  const { values } = lerArgumentos(argumentos);
  const [pessoas, semente] = [Number(values.pessoas), Number(values.semente)];
  const erros = [
    ...(Number.isInteger(pessoas) && pessoas > 0 && pessoas <= MAXIMO
      ? []
      : [`--pessoas: um número de 1 a ${MAXIMO}, como em "custodia demo --pessoas 50000".`]),
    ...(Number.isInteger(semente) ? [] : ['--semente: um número inteiro.']),
  ];
  if (erros.length > 0) throw new ErroDeUso(erros.join('\n'));
  return { pessoas, semente };
}

function lerArgumentos(args: string[]) {
  try {
    return parseArgs({
      args,
      options: { pessoas: { type: 'string' }, semente: { type: 'string', default: String(SEMENTE) } },
    });
  } catch (e) {
    throw new ErroDeUso(`${e instanceof Error ? e.message : String(e)}\nUse: custodia demo --pessoas N [--semente S]`);
  }
}
