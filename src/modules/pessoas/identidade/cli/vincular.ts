/** `custodia pessoas vincular --config C.yaml ARQUIVO.csv [OUTRO.csv] [--saida PARES.csv]`. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ErroDeUso, SAIDA, motivoDoSistema } from '../../../../platform/cli/saida.ts';
import { LIMITES, type Limites } from '../motor/faixas.ts';
import { bitsDaProbabilidade } from '../motor/modelo.ts';
import { MAXIMO_DE_COMPARACOES } from '../motor/padroes.ts';
import { vincular } from '../motor/vincular.ts';
import { AJUDA_DAS_PESSOAS } from './ajuda.ts';
import { type ConfigDoVinculo, lerConfigDoVinculo } from './config.ts';
import { escreverGrupos, escreverPares } from './escrever.ts';
import { lerRegistros } from './ler-registros.ts';
import { relatorioDoAcerto, relatorioDoVinculo, relatorioDosPesos } from './relatorio.ts';

/** Onde o comando escreve: em testes, em uma lista. */
export type Escrever = (texto: string) => unknown;

/** @throws ErroDeUso com todos os problemas que impedem de começar. */
export async function comandoVincular(argumentos: readonly string[], saida: Escrever): Promise<number> {
  const { arquivos, config: arquivoDaConfig, destino } = lerPedido(argumentos);
  const config = await lerConfig(arquivoDaConfig);
  const registros = await lerRegistros(arquivos, config);
  const { tabela, verdade } = registros;
  if (tabela.colunas.length > MAXIMO_DE_COMPARACOES) {
    throw new ErroDeUso(
      `São ${tabela.colunas.length} comparações e o máximo é ${MAXIMO_DE_COMPARACOES} (um nome completo vale por três). Retire colunas de "campos".`,
    );
  }
  const vinculo = await vincular(tabela, { limites: limitesDe(config), umAUm: config.umAUm ?? false });
  const textos = [relatorioDosPesos(vinculo, tabela), relatorioDoVinculo(vinculo, tabela)];
  if (verdade !== undefined) textos.push(relatorioDoAcerto(vinculo, verdade, tabela));
  if (destino !== undefined) {
    const grupos = destino.replace(/(\.csv)?$/i, '.grupos.csv');
    await escreverPares(destino, vinculo, registros);
    await escreverGrupos(grupos, vinculo, registros);
    textos.push(`Pares em ${destino}; grupos em ${grupos}. Têm dados de pessoas: guarde-os como tais.`);
  }
  await saida(`${textos.join('\n\n')}\n`);
  return SAIDA.ok;
}

interface Pedido {
  arquivos: string[];
  config: string;
  destino: string | undefined;
}

function lerPedido(argumentos: readonly string[]): Pedido {
  const opcoes = { config: { type: 'string' }, saida: { type: 'string' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...argumentos], options: opcoes, allowPositionals: true });
    const problemas: string[] = [];
    if (values.config === undefined) problemas.push('falta --config, com o que é cada coluna.');
    if (positionals.length === 0) problemas.push('falta o arquivo CSV.');
    if (positionals.length > 2) problemas.push(`comparam-se um ou dois arquivos, e foram dados ${positionals.length}.`);
    if (problemas.length > 0) throw new ErroDeUso(...problemas);
    return { arquivos: positionals, config: values.config ?? '', destino: values.saida };
  } catch (e) {
    if (e instanceof ErroDeUso) throw e;
    throw new ErroDeUso(`o comando não foi entendido.\n${AJUDA_DAS_PESSOAS}`);
  }
}

async function lerConfig(arquivo: string): Promise<ConfigDoVinculo> {
  let texto: string;
  try {
    texto = await readFile(arquivo, 'utf8');
  } catch (e) {
    throw new ErroDeUso(`Não foi possível ler "${arquivo}": ${motivoDoSistema(e)}`);
  }
  const lida = lerConfigDoVinculo(texto);
  if (!lida.ok) throw new ErroDeUso(...lida.problemas.map((p) => `"${arquivo}": ${p}`));
  return lida.config;
}

const limitesDe = ({ limites }: ConfigDoVinculo): Limites => ({
  automatica: limites?.automatica === undefined ? LIMITES.automatica : bitsDaProbabilidade(limites.automatica),
  revisar: limites?.revisar === undefined ? LIMITES.revisar : bitsDaProbabilidade(limites.revisar),
});
