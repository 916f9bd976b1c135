/** A progressão especial da mulher (1/8), quando os fatos informados a permitem. */
import { type CondicoesDaMulher, progressaoEspecialDaMulher, type Resposta } from '../../lep/art-112-par-3-mulher.ts';
import { versaoEm } from '../../motor/regra.ts';
import { type Fracao, fracao } from '../../tempo/fracao.ts';
import type { Execucao } from '../execucao.ts';

export interface ProgressaoEspecial {
  fracao: Fracao;
  norma: string;
  /** É a oficial; senão, só alternativa e data mais cedo. */
  oficial: boolean;
  condicoes: CondicoesDaMulher;
  duvidas: string[];
}

const UM_OITAVO = fracao('1/8');

export function especialDaMulher(e: Execucao): ProgressaoEspecial | undefined {
  const { pessoa } = e.caso;
  const condicao = pessoa.gestante === true || pessoa.responsavelPorCriancaOuPessoaComDeficiencia === true;
  if (!condicao || pessoa.sexo === 'masculino' || e.fichas.length === 0) return undefined;
  const versao = versaoEm(progressaoEspecialDaMulher, e.linha.emData);
  if (!versao) return undefined;
  const condicoes = condicoesDe(e);
  const cabimento = versao.aplicar(condicoes);
  if (cabimento === 'nao-cabe') return undefined;
  const duvidas =
    cabimento === 'possivel' ? ['Faltam fatos para a progressão especial de 1/8: ela vem como alternativa.'] : [];
  return {
    fracao: UM_OITAVO,
    norma: 'LEP art. 112, §3º, III (Lei 13.769/2018)',
    oficial: cabimento === 'oficial',
    condicoes,
    duvidas,
  };
}

/** Violência ou reincidência em qualquer condenação, ou falta homologada, afasta o 1/8 de todas (decisão 11). */
function condicoesDe(e: Execucao): CondicoesDaMulher {
  const { pessoa } = e.caso;
  return {
    condicaoPessoal: true,
    mulher: pessoa.sexo === 'feminino' || pessoa.gestante === true ? true : undefined,
    semViolencia: todas(e.fichas.map((f) => nao(f.violencia))),
    naoContraFilho: todas(e.fichas.map((f) => nao(f.outras.contraFilhoOuDependente))),
    primaria: todas(e.fichas.map((f) => (f.reincidencia === undefined ? undefined : f.reincidencia === 'primario'))),
    semFaltaGrave: !e.linha.faltas.some((f) => f.homologada),
    naoIntegrouOrganizacao: nao(pessoa.integrouOrganizacaoCriminosa),
  };
}

const nao = (r: Resposta): Resposta => (r === undefined ? undefined : !r);

function todas(respostas: readonly Resposta[]): Resposta {
  if (respostas.includes(false)) return false;
  return respostas.includes(undefined) ? undefined : true;
}
