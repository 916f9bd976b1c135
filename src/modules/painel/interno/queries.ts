/** O painel de quem entrou: os números de hoje, os dias passados, as decisões, a ocupação e as contradições. */
import { iso, lerDia, maisDias } from '../../../direito/tempo/dia.ts';
import { feito, recusar, type Resultado } from '../../../platform/recusa.ts';
import { lugarDe, porQueNaoPode, type Quem, type Servicos, temPermissao } from '../../acesso/index.ts';
import { contarContradicoes, type ContagemDasContradicoes } from '../../conciliador/index.ts';
import { ocupacaoDas, somarOcupacao, type TotalDaOcupacao, unidadesAoAlcance } from '../../custodia/index.ts';
import { LIBERDADE } from '../especies.ts';
import type { NumeroDoDia } from '../fotografia/contar.ts';
import { decisoesDesde, fotografiasDesde, lugaresPorId, type TempoDaDecisao } from '../fotografia/store.ts';
import { somarTudo } from '../somar.ts';
import { aoAlcance, contarDosMeus, soPorAtuacao, VER } from './alcance.ts';

/** Dias para trás no gráfico. */
export const DIAS_MOSTRADOS = 180;

export interface FiltroDoPainel {
  /** De que vara, ou de que unidade; ausente: todas. */
  lugar?: string | undefined;
}

export interface Ponto {
  dia: string;
  /** Ausente: nesse dia não se fotografou. */
  valor?: number | undefined;
}

export interface Painel {
  /** AAAA-MM-DD dos números; ausente: ainda não há fotografia. */
  dia?: string | undefined;
  /** Contados agora, e não na fotografia do dia. */
  deAgora: boolean;
  numeros: readonly NumeroDoDia[];
  /** O nome de cada vara e unidade. */
  nomes: ReadonlyMap<string, string>;
  /** Pessoas além da data de sair ou mudar de regime, dia a dia. */
  serie: readonly Ponto[];
  decisoes: readonly TempoDaDecisao[];
  ocupacao?: TotalDaOcupacao | undefined;
  contradicoes?: readonly ContagemDasContradicoes[] | undefined;
}

export async function lerPainel(servicos: Servicos, quem: Quem, { lugar }: FiltroDoPainel): Promise<Resultado<Painel>> {
  const impedem = porQueNaoPode(quem.ator, VER, lugarDe(quem.ator, VER), servicos.relogio.agora());
  if (impedem.length > 0) return recusar(...impedem);
  const hoje = iso(servicos.relogio.hoje());
  const base = soPorAtuacao(quem.ator) ? await deAgora(servicos, quem, hoje) : await daFotografia(servicos, quem, hoje);
  const doLugar = (n: NumeroDoDia): boolean => lugar === undefined || n.varaId === lugar || n.estruturaId === lugar;
  const dias = Map.groupBy(base.guardados.filter(doLugar), (n) => n.dia);
  const [ocupacao, contradicoes] = await Promise.all([
    lerOcupacao(servicos, quem),
    lerContradicoes(servicos, quem, hoje),
  ]);
  return feito({
    ...base.comum,
    numeros: base.comum.numeros.filter(doLugar),
    serie: serieDe(dias),
    decisoes: base.decisoes.filter((d) => lugar === undefined || d.varaId === lugar),
    ocupacao,
    contradicoes,
  });
}

type Comum = Pick<Painel, 'dia' | 'deAgora' | 'numeros' | 'nomes'>;
interface Base {
  comum: Comum;
  guardados: readonly (NumeroDoDia & { dia: string })[];
  decisoes: readonly TempoDaDecisao[];
}

async function deAgora(servicos: Servicos, quem: Quem, hoje: string): Promise<Base> {
  const numeros = await contarDosMeus(servicos, quem, hoje);
  const ids = numeros.flatMap((n) => [n.varaId, n.estruturaId]).filter((id) => id !== null);
  const lugares = await lugaresPorId(servicos.banco, [...new Set(ids)]);
  const comum = { dia: hoje, deAgora: true, numeros, nomes: nomesDe(lugares) };
  return { comum, guardados: numeros.map((n) => ({ ...n, dia: hoje })), decisoes: [] };
}

async function daFotografia(servicos: Servicos, quem: Quem, hoje: string): Promise<Base> {
  const desde = iso(maisDias(lerDia(hoje) ?? servicos.relogio.hoje(), -DIAS_MOSTRADOS));
  const [fotografias, decisoes] = await Promise.all([
    fotografiasDesde(servicos.banco, desde),
    decisoesDesde(servicos.banco, `${desde.slice(0, 7)}-01`),
  ]);
  const { numeros, lugares } = await aoAlcance(servicos, quem, fotografias);
  const dia = fotografias.at(-1)?.dia;
  const minhas = new Set(numeros.map((n) => n.varaId));
  const comum = { dia, deAgora: false, numeros: numeros.filter((n) => n.dia === dia), nomes: nomesDe(lugares) };
  return { comum, guardados: numeros, decisoes: decisoes.filter((d) => minhas.has(d.varaId)) };
}

const nomesDe = (lugares: ReadonlyMap<string, { nome: string }>): ReadonlyMap<string, string> =>
  new Map([...lugares].map(([id, { nome }]) => [id, nome]));

/** Todos os dias do primeiro ao último; o que não se fotografou fica sem valor. */
function serieDe(dias: ReadonlyMap<string, readonly NumeroDoDia[]>): Ponto[] {
  const [primeiro, ultimo] = [[...dias.keys()].at(0), [...dias.keys()].at(-1)];
  const [de, ate] = [primeiro && lerDia(primeiro), ultimo && lerDia(ultimo)];
  if (de === undefined || de === '' || ate === undefined || ate === '') return [];
  return Array.from({ length: ate - de + 1 }, (_, i) => {
    const dia = iso(maisDias(de, i));
    const numeros = dias.get(dia);
    return { dia, valor: numeros && somarTudo(numeros.filter((n) => n.especie === LIBERDADE)).pessoas };
  });
}

async function lerOcupacao(servicos: Servicos, quem: Quem): Promise<TotalDaOcupacao | undefined> {
  if (!temPermissao(quem.ator, 'custodia.ocupacao.ver')) return undefined;
  const unidades = await ocupacaoDas(servicos, await unidadesAoAlcance(servicos, quem));
  return somarOcupacao(unidades.map((u) => u.ocupacao));
}

async function lerContradicoes(
  { banco, relogio }: Servicos,
  { ator }: Quem,
  hoje: string,
): Promise<readonly ContagemDasContradicoes[] | undefined> {
  const VER_CONTRADICOES = 'conciliador.contradicao.ver';
  const impedem = porQueNaoPode(ator, VER_CONTRADICOES, lugarDe(ator, VER_CONTRADICOES), relogio.agora());
  return impedem.length > 0 ? undefined : contarContradicoes(banco, ator, hoje);
}
