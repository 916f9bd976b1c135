/** Fração (ou vedação) do livramento em cada condenação. Vedada, a pena do crime cumpre-se por inteiro antes das outras. */
import { livramento } from '../cp/art-83-livramento.ts';
import { vedacaoDoLivramento } from '../cp/art-83-vedacoes.ts';
import { versaoEm, versoesDesde } from '../motor/regra.ts';
import { dia, type Dia, lerDia } from '../tempo/dia.ts';
import { type Fracao, INTEIRA } from '../tempo/fracao.ts';
import { extremosDe, type Possibilidades, unica } from './extremos.ts';
import { type Ficha, fichasPossiveis } from './ficha.ts';
import type { LinhaDoTempo } from './linha-do-tempo.ts';

export interface FracaoDoLivramento {
  /** 1/1 quando vedado. */
  fracao: Fracao;
  norma: string;
  vedado: boolean;
  duvidas: string[];
  outras: { leitura: string; fracao: Fracao }[];
}

export type LivramentoDaCondenacao = Possibilidades<FracaoDoLivramento>;

const INICIOS: readonly Dia[] = [
  ...new Set([...livramento.versoes, ...vedacaoDoLivramento.versoes].map((v) => v.inicio)),
];

export function fracaoDoLivramento(f: Ficha, l: LinhaDoTempo): LivramentoDaCondenacao {
  const fixada = f.condenacao.fracaoFixada?.livramento;
  if (fixada) {
    const duvidas = ['A fração foi fixada em decisão que transitou em julgado e prevalece sobre a da lei.'];
    const norma = 'fração fixada em decisão transitada em julgado';
    return unica({ fracao: fixada, norma, vedado: false, duvidas, outras: [] });
  }
  if (perdida(f, l)) {
    const norma = 'CP art. 88; LEP art. 142 (livramento revogado: não cabe outro sobre a mesma pena)';
    return unica({ fracao: INTEIRA, norma, vedado: true, duvidas: [], outras: [] });
  }
  if (f.faltam.length === 0) return unica(decidir(f));
  return extremosDe(fichasPossiveis(f, INICIOS, l.emData).map(decidir));
}

/** Revogado por crime durante o livramento ou por outra causa, não há novo livramento sobre a mesma pena. */
function perdida(f: Ficha, l: LinhaDoTempo): boolean {
  return l.livramentos.some(
    (v) => v.revogadoEm !== undefined && v.causa !== 'crime-anterior' && (f.fato === undefined || f.fato < v.data),
  );
}

const LEI_15358 = dia('2026-03-25');
const ULTIMA_ANTES_DOS_HEDIONDOS = dia('1990-07-25');

function decidir(f: Ficha): FracaoDoLivramento {
  const fato = f.fato!;
  const doisTercos =
    f.tipo?.livramentoDoisTercosDesde !== undefined && fato >= lerDia(f.tipo.livramentoDoisTercosDesde)!;
  const vedadoPeloTipo = f.tipo?.vedaLivramentoDesde !== undefined && fato >= lerDia(f.tipo.vedaLivramentoDesde)!;
  const o = f.outras;
  const vedacao = versaoEm(vedacaoDoLivramento, fato)?.aplicar({
    hediondo: f.hediondo === true,
    doisTercos,
    resultadoMorte: f.morte,
    feminicidio: o.feminicidio === true,
    comandoUltraviolento: o.comandoDeOrganizacaoCriminosa === true && o.organizacaoUltraviolenta === true,
    vedadoPeloTipo,
    reincidencia: f.reincidencia!,
  });
  if (vedacao?.vedado) {
    return {
      fracao: INTEIRA,
      norma: vedacao.norma!,
      vedado: true,
      duvidas: vedacao.duvida ? [vedacao.duvida] : [],
      outras: [],
    };
  }
  // A fração não melhorou desde 1985: a da lei do fato é a mais favorável. Fato anterior à LEP segue a primeira redação.
  const versao = fato <= ULTIMA_ANTES_DOS_HEDIONDOS ? livramento.versoes[0]! : versoesDesde(livramento, fato)[0]!;
  const r = versao.aplicar({
    hediondo: f.hediondo === true,
    doisTercos,
    reincidencia: f.reincidencia!,
    mausAntecedentes: f.condenacao.mausAntecedentes === true,
  });
  const duvidas = r.duvida ? [r.duvida] : [];
  if (o.comandoDeOrganizacaoCriminosa && o.organizacaoUltraviolenta === undefined && fato >= LEI_15358) {
    duvidas.push('Não se informou se a organização comandada é ultraviolenta: sendo, a lei veda o livramento.');
  }
  return {
    fracao: r.fracao,
    norma: r.norma,
    vedado: false,
    duvidas,
    outras: (r.outras ?? []).map((a) => ({ leitura: a.leitura, fracao: a.fracao })),
  };
}
