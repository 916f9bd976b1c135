/** Tudo o que a mesa mostra a quem entrou. */
import { iso } from '../../../direito/tempo/dia.ts';
import type { Quem } from '../nucleo/quem.ts';
import type { Servicos } from '../nucleo/servicos.ts';
import { type IdDaPermissao, permissaoDe } from '../permissao/catalogo.ts';
import { papeisEmVigor } from '../permissao/concessoes.ts';
import type { FatosDoUsuario, LotacaoDeFato } from '../permissao/fatos.ts';
import type { IdDoPapel } from '../permissao/papeis.ts';
import { somarDias } from '../lotacoes/calendario.ts';
import { type SituacaoEmPalavras, situacaoEmPalavras } from '../lotacoes/em-palavras.ts';
import { situacaoDaLotacao } from '../lotacoes/lotacao.ts';
import { calendarioEntre } from '../lotacoes/calendario-store.ts';
import { meusPedidos } from '../ajuda/index.ts';
import { quemPropoe, type QuemPropoe } from '../vinculos/index.ts';
import { type Atalho, atalhosDe } from './atalhos.ts';
import type { Espera } from './espera.ts';
import { type Aviso, avisosDoMeuAcesso } from './meu-acesso.ts';
import { type FilaDeCima, oQueEspera } from './o-que-espera.ts';

export interface LotacaoNaMesa {
  lotacao: LotacaoDeFato;
  situacao: SituacaoEmPalavras;
  emUso: boolean;
}

export interface Mesa {
  esperas: readonly Espera[];
  avisos: readonly Aviso[];
  atalhos: readonly Atalho[];
  /** As que ainda contam: nem terminadas nem encerradas. */
  lotacoes: readonly LotacaoNaMesa[];
  papeis: readonly IdDoPapel[];
  /** Pedidos de ajuda seus, sem solução. */
  ajudas: number;
  /** O que pode, em palavras, e a quem pedir mais. Só para quem não tem papel além do básico. */
  soBasico?: { pode: readonly string[]; quemPropoe: readonly QuemPropoe[] } | undefined;
}

export async function montarMesa(
  servicos: Servicos,
  quem: Quem,
  fatos: FatosDoUsuario,
  filasDeCima: readonly FilaDeCima[] = [],
): Promise<Mesa> {
  const { ator } = quem;
  const agora = servicos.relogio.agora();
  const lotacaoId = ator.lotacao?.lotacaoId;
  const papeis = papeisEmVigor(fatos, lotacaoId, agora);
  const [esperas, ajudas, lotacoes, soBasico] = await Promise.all([
    oQueEspera(servicos, quem, filasDeCima),
    meusPedidos(servicos, quem),
    lotacoesNaMesa(servicos, fatos, lotacaoId),
    papeis.length === 0 ? doBasico(servicos, quem) : undefined,
  ]);
  return {
    esperas,
    avisos: avisosDoMeuAcesso(fatos, lotacaoId, agora),
    atalhos: atalhosDe(ator),
    lotacoes,
    papeis,
    ajudas: ajudas.filter((p) => !p.resolvidoEm).length,
    soBasico,
  };
}

async function doBasico({ banco, relogio }: Servicos, { ator }: Quem): Promise<NonNullable<Mesa['soBasico']>> {
  const permissoes = [...new Set(ator.concessoes.map((c) => c.permissao))];
  const hoje = iso(relogio.hoje());
  return {
    pode: permissoes.map((p: IdDaPermissao) => permissaoDe(p).descricao),
    quemPropoe: ator.lotacao ? await quemPropoe(banco, ator.lotacao.caminho, hoje, MAIOR_LISTA) : [],
  };
}

/** Nomes a quem pedir: mais que isto não ajuda. */
const MAIOR_LISTA = 5;

const ACABARAM: ReadonlySet<string> = new Set(['terminada', 'encerrada']);
/** Até onde se procura a próxima abertura de um plantão. */
const UM_ANO = 366;

async function lotacoesNaMesa(
  { banco, relogio }: Servicos,
  fatos: FatosDoUsuario,
  lotacaoId: string | undefined,
): Promise<LotacaoNaMesa[]> {
  const agora = relogio.agora();
  const restam = fatos.lotacoes.filter((l) => !ACABARAM.has(situacaoDaLotacao(l, l, fatos.calendario, agora)));
  const hoje = iso(relogio.hoje());
  const comPlantao = restam.some((l) => l.especie !== 'ordinaria');
  const calendario = comPlantao
    ? await calendarioEntre(banco, somarDias(hoje, -1), somarDias(hoje, UM_ANO))
    : fatos.calendario;
  return restam
    .map((l) => ({ lotacao: l, situacao: situacaoEmPalavras(l, calendario, agora), emUso: l.lotacaoId === lotacaoId }))
    .toSorted((a, b) => Number(b.emUso) - Number(a.emUso));
}
