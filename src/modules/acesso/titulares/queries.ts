/** As leituras das páginas de titulares: toda uma passa pela permissão e pela auditoria antes de se mostrar. */
import { feito, recusar, type Recusa, type Resultado } from '../../../platform/recusa.ts';
import { type Consulta, type Pagina, quemConsultou } from '../../auditoria/index.ts';
import { porQueNaoPode } from '../http/poderia.ts';
import { autorizarLeitura } from '../nucleo/consulta.ts';
import type { Quem } from '../nucleo/quem.ts';
import { naoEncontrado } from '../nucleo/recusas.ts';
import type { Servicos } from '../nucleo/servicos.ts';
import type { IdDaPermissao } from '../permissao/catalogo.ts';
import type { Alvo, Ator } from '../permissao/tipos.ts';
import { alcancaTitular } from './alcance-no-sql.ts';
import { type CasoCalculado, calcularHoje } from './caso.ts';
import { acharTitular, buscarNoAlcance, type BuscaDeTitulares, codigoDe, contarNoAlcance } from './store.ts';
import type { TitularAchado } from './store.ts';
import { alvoDoTitular, type CodigoEmitido, type Titular } from './titular.ts';

/** Pessoas numa página, no máximo. */
export const CABEM_NA_PAGINA = 50;

export interface AchadosDaBusca {
  titulares: readonly TitularAchado[];
  /** Há mais do que cabe numa página. */
  cortada: boolean;
}

const VER = 'acesso.titular.ver';

/** Recusa já ao abrir a página, antes de a pessoa escrever um nome. */
export async function quantosAlcanca({ banco, relogio }: Servicos, { ator }: Quem): Promise<Resultado<number>> {
  const recusas = porQueNaoPode(ator, VER, lugarDe(ator, VER), relogio.agora());
  return recusas.length > 0 ? recusar(...recusas) : feito(await contarNoAlcance(banco, alcancaTitular(ator, VER)));
}

/** Só quem a pessoa alcança. A auditoria leva o que se buscou e cada titular mostrado. */
export async function buscarTitulares(
  servicos: Servicos,
  quem: Quem,
  busca: BuscaDeTitulares,
): Promise<Resultado<AchadosDaBusca>> {
  const { ator } = quem;
  const achados = await buscarNoAlcance(servicos.banco, busca, alcancaTitular(ator, VER), CABEM_NA_PAGINA + 1);
  const titulares = achados.slice(0, CABEM_NA_PAGINA);
  const pode = await autorizarLeitura(servicos, quem, {
    nome: 'acesso.buscar-titulares',
    permissao: VER,
    alvo: lugarDe(ator, VER),
    dados: { busca, achados: titulares.length },
    titulares: titulares.map((t) => t.id),
  });
  return pode.ok ? feito({ titulares, cortada: achados.length > CABEM_NA_PAGINA }) : pode;
}

/** Busca e formulário em branco não têm alvo: confere-se a permissão no próprio lugar, e o resto se confere depois. */
export function lugarDe({ concessoes }: Ator, permissao: IdDaPermissao): Alvo {
  const local = concessoes.find((c) => c.permissao === permissao)?.local;
  return local ? { ...local, atuam: [local.caminho] } : {};
}

export interface FichaDoTitular {
  titular: Titular;
  codigo: CodigoEmitido | undefined;
  /** Ausente sem caso cadastrado, ou se o guardado não serve mais. */
  calculo: CasoCalculado | undefined;
  consultas: Pagina<Consulta>;
}

/** Recusa do mesmo modo quem não existe e quem está fora do alcance. */
export async function verTitular(servicos: Servicos, quem: Quem, id: string): Promise<Resultado<FichaDoTitular>> {
  const titular = await acharTitular(servicos.banco, id);
  if (!titular) return recusar(naoEncontrado);
  const alvo = alvoDoTitular(titular);
  const objeto = { tipo: 'titular', id };
  const pode = await autorizarLeitura(servicos, quem, { nome: 'acesso.ver-titular', permissao: VER, alvo, objeto });
  return pode.ok ? feito(await ficha(servicos, titular)) : recusar(...semRevelar(pode.recusas));
}

/** Os dados da pessoa da sessão, e de mais ninguém: não há o que escolher. */
export async function meusDados(servicos: Servicos, quem: Quem): Promise<Resultado<FichaDoTitular>> {
  const { titularId } = quem.ator;
  const titular = titularId === undefined ? undefined : await acharTitular(servicos.banco, titularId);
  if (!titular) return recusar(naoEncontrado);
  const pode = await autorizarLeitura(servicos, quem, {
    nome: 'acesso.ver-meus-dados',
    permissao: 'acesso.titular.ver-os-proprios',
    alvo: alvoDoTitular(titular),
  });
  return pode.ok ? feito(await ficha(servicos, titular)) : pode;
}

async function ficha({ banco, relogio }: Servicos, titular: Titular): Promise<FichaDoTitular> {
  const [codigo, consultas] = await Promise.all([
    codigoDe(banco, titular.id),
    quemConsultou(banco, titular.id, { agora: relogio.agora() }),
  ]);
  const { nome, caso } = titular;
  const calculo = caso === undefined ? undefined : calcularHoje({ nome, caso }, relogio.hoje());
  return { titular, codigo, calculo, consultas };
}

/**
 * A pessoa cujo código se vai emitir ou imprimir: a página diz quem ela é, e a folha traz o caso. É leitura como a da
 * ficha, com a permissão de emitir.
 */
export async function lerParaEmitir(
  servicos: Servicos,
  quem: Quem,
  { id, acao }: { id: string; acao: 'abrir-emissao-do-codigo' | 'ler-folha-do-titular' },
): Promise<Resultado<Titular>> {
  const titular = await acharTitular(servicos.banco, id);
  if (!titular) return recusar(naoEncontrado);
  const pode = await autorizarLeitura(servicos, quem, {
    nome: `acesso.${acao}`,
    permissao: 'acesso.titular.emitir-codigo',
    alvo: alvoDoTitular(titular),
    objeto: { tipo: 'titular', id },
  });
  return pode.ok ? feito(titular) : recusar(...semRevelar(pode.recusas));
}

/** O que diria que a pessoa existe; a auditoria guarda o motivo. */
const REVELAM = new Set(['fora-do-alcance', 'acima-do-sigilo', 'sem-credencial']);

export const semRevelar = (recusas: readonly Recusa[]): Recusa[] =>
  recusas.some((r) => REVELAM.has(r.codigo)) ? [naoEncontrado] : [...recusas];

/** Quem viu a ficha de quem usa o sistema (`/conta`): a própria pessoa é a titular. */
export async function quemViuMinhaFicha(
  { banco, relogio }: Servicos,
  { ator }: Quem,
  depoisDe?: string,
): Promise<Pagina<Consulta>> {
  if (ator.usuarioId === undefined) return { itens: [] };
  return quemConsultou(banco, ator.usuarioId, { agora: relogio.agora(), depoisDe });
}
