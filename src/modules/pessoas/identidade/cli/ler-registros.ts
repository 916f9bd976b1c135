/** Lê os arquivos para a tabela, conferindo as colunas antes e as linhas durante. */
import { ErroDeUso } from '../../../../platform/cli/saida.ts';
import { parecido } from '../../../../platform/parecido.ts';
import { Montador } from '../motor/montar.ts';
import type { Tabela } from '../motor/tabela.ts';
import { abrirCsv, type CsvAberto } from './abrir-csv.ts';
import type { ConfigDoVinculo } from './config.ts';

export interface Registros {
  tabela: Tabela;
  /** Por registro: o identificador do arquivo ou, sem ele, o número da linha. */
  identificadores: readonly string[];
  /** Por registro, quem é de verdade; só se a configuração diz onde. */
  verdade: readonly string[] | undefined;
}

const MOSTRADAS = 10;

/** @throws ErroDeUso com todas as colunas que faltam, ou com as linhas de tamanho errado. */
export async function lerRegistros(arquivos: readonly string[], config: ConfigDoVinculo): Promise<Registros> {
  const abertos = await Promise.all(arquivos.map((a) => abrirCsv(a, config)));
  const posicoes = abertos.map(({ cabecalho }, i) => posicoesDe(config, cabecalho, i === 1));
  const faltas = posicoes.flatMap((p, i) => p.faltas.map((f) => `"${arquivos[i]}": ${f}`));
  if (faltas.length > 0) throw new ErroDeUso(...faltas);

  const leitura = new Leitura(config);
  for (const [i, aberto] of abertos.entries()) {
    if (i === 1) leitura.montador.segundoArquivo();
    await leitura.ler(aberto, posicoes[i]!, arquivos[i]!);
  }
  return leitura.registros();
}

interface Posicoes {
  campos: readonly number[];
  identificador: number | undefined;
  verdade: number | undefined;
  faltas: readonly string[];
}

function posicoesDe(config: ConfigDoVinculo, cabecalho: readonly string[], doSegundo: boolean): Posicoes {
  const faltas: string[] = [];
  const posicao = (coluna: string): number => {
    const nome = doSegundo ? (config.segundoArquivo?.[coluna] ?? coluna) : coluna;
    const achada = cabecalho.indexOf(nome);
    if (achada < 0) faltas.push(colunaQueFalta(nome, cabecalho));
    return achada;
  };
  const verdade = typeof config.verdade === 'string' ? config.verdade : config.verdade?.coluna;
  return {
    campos: config.campos.map((c) => posicao(c.coluna)),
    identificador: config.identificador === undefined ? undefined : posicao(config.identificador),
    verdade: verdade === undefined ? undefined : posicao(verdade),
    faltas,
  };
}

function colunaQueFalta(nome: string, cabecalho: readonly string[]): string {
  const sugestao = parecido(nome, cabecalho);
  return `a coluna "${nome}" não existe. ${sugestao ? `Você quis dizer "${sugestao}"?` : `Há: ${cabecalho.join(', ')}.`}`;
}

class Leitura {
  readonly montador: Montador;
  readonly #identificadores: string[] = [];
  readonly #verdade: string[] = [];
  readonly #config: ConfigDoVinculo;
  readonly #expressao: RegExp | undefined;

  constructor(config: ConfigDoVinculo) {
    this.#config = config;
    this.montador = new Montador(config.campos);
    this.#expressao = typeof config.verdade === 'object' ? new RegExp(config.verdade.expressao) : undefined;
  }

  async ler({ cabecalho, linhas }: CsvAberto, posicoes: Posicoes, arquivo: string): Promise<void> {
    const problemas: string[] = [];
    let lidas = 0;
    for await (const { valores, linha } of linhas) {
      lidas++;
      if (valores.length === cabecalho.length) this.#acrescentar(valores, linha, posicoes);
      else
        problemas.push(
          `"${arquivo}", linha ${linha}: ${valores.length} colunas, e o cabeçalho tem ${cabecalho.length}.`,
        );
    }
    if (problemas.length > 0) throw new ErroDeUso(...resumir(problemas));
    if (lidas === 0) throw new ErroDeUso(`"${arquivo}" só tem o cabeçalho: não há registros.`);
  }

  registros(): Registros {
    return {
      tabela: this.montador.montar(),
      identificadores: this.#identificadores,
      verdade: this.#config.verdade === undefined ? undefined : this.#verdade,
    };
  }

  #acrescentar(valores: readonly string[], linha: number, { campos, identificador, verdade }: Posicoes): void {
    this.montador.acrescentar(campos.map((i) => valores[i]!));
    this.#identificadores.push(identificador === undefined ? String(linha) : valores[identificador]!);
    if (verdade !== undefined) this.#verdade.push(this.#quemEh(valores[verdade]!));
  }

  #quemEh(texto: string): string {
    if (this.#expressao === undefined) return texto;
    const achado = this.#expressao.exec(texto);
    return achado?.[1] ?? achado?.[0] ?? texto;
  }
}

const resumir = (problemas: readonly string[]): string[] =>
  problemas.length <= MOSTRADAS
    ? [...problemas]
    : [...problemas.slice(0, MOSTRADAS), `… e mais ${problemas.length - MOSTRADAS} linhas com o mesmo problema.`];
