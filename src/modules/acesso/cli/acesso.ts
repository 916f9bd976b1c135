/** `custodia acesso implantar ARQUIVO` e `custodia acesso convidar E-MAIL`. */
import { readFile } from 'node:fs/promises';
import { ErroDeUso, SAIDA, avisar, escrever, motivoDoSistema } from '../../../platform/cli/saida.ts';
import { type Config, lerConfig } from '../../../platform/config.ts';
import { FalhaDoBanco, prepararBanco } from '../../../platform/db/index.ts';
import type { Resultado } from '../../../platform/recusa.ts';
import { relogioDoSistema } from '../../../platform/relogio.ts';
import type { Banco } from '../nucleo/servicos.ts';
import { type Convidada, convidarPeloEmail, type Entrega, implantar, lerImplantacao } from '../implantar/index.ts';
import { enlacesPorExtenso } from './enlaces.ts';

const RECUSADO = 1;

type Fazer = (
  servicos: { banco: Banco; relogio: typeof relogioDoSistema },
  entrega: Entrega,
) => Promise<Resultado<Convidada[]>>;

/** @throws {ErroDeUso} se o comando ou o arquivo foi mal escrito: todos os problemas de uma vez. */
export async function executar(args: string[]): Promise<number> {
  const [ordem, alvo, ...demais] = args;
  if (!alvo || demais.length > 0 || (ordem !== 'implantar' && ordem !== 'convidar')) {
    throw new ErroDeUso('Diga o que fazer: "custodia acesso implantar ARQUIVO" ou "custodia acesso convidar E-MAIL".');
  }
  if (ordem === 'convidar') return noBanco(lerAmbiente(), (s, entrega) => convidarPeloEmail(s, alvo, entrega));
  const implantacao = await lerArquivo(alvo);
  const config = lerAmbiente();
  if (config.demonstracao) throw new ErroDeUso(COM_DEMONSTRACAO);
  return noBanco(config, (s, entrega) => implantar(s, implantacao, entrega));
}

async function lerArquivo(arquivo: string) {
  const texto = await readFile(arquivo, 'utf8').catch((e: unknown) => {
    throw new ErroDeUso(`Não foi possível ler "${arquivo}": ${motivoDoSistema(e)}`);
  });
  const lida = lerImplantacao(texto);
  if (!lida.ok) throw new ErroDeUso(...lida.problemas.map((p) => `${arquivo}, ${p}`));
  return lida.valor;
}

function lerAmbiente(): Config {
  const lida = lerConfig(process.env);
  if (!lida.ok) throw new ErroDeUso('A configuração tem problemas:', ...lida.erros);
  return lida.config;
}

async function noBanco(config: Config, fazer: Fazer): Promise<number> {
  try {
    const banco = await prepararBanco(config.banco, avisar);
    try {
      const entrega = config.correio.smtp === undefined ? 'em-maos' : 'correio';
      return await responder(await fazer({ banco: banco.db, relogio: relogioDoSistema }, entrega), config);
    } finally {
      await banco.fechar();
    }
  } catch (e) {
    if (!(e instanceof FalhaDoBanco)) throw e;
    avisar(e.message);
    return SAIDA.semBanco;
  }
}

async function responder(r: Resultado<Convidada[]>, { enderecoPublico }: Config): Promise<number> {
  if (!r.ok) {
    r.recusas.forEach(({ mensagem }) => avisar(mensagem));
    return RECUSADO;
  }
  const { texto, aviso } = enlacesPorExtenso(r.valor, enderecoPublico);
  await escrever(texto);
  avisar(aviso);
  return SAIDA.ok;
}

const COM_DEMONSTRACAO =
  'O estado de demonstração está ligado, e não se mistura com o uso de verdade. Escreva "demonstracao: nao" no ' +
  'custodia.yaml (ou DEMONSTRACAO=nao) e rode de novo.';
