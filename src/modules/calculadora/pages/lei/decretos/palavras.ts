/** Uma hipótese de decreto em palavras. */
import type { CrimeDaHipotese, Hipotese, LimiteDePena, Lugar } from '../../../../../direito/decretos/decreto.ts';
import { deDias365, penaPorExtenso } from '../../../../../direito/tempo/pena.ts';

const CRIMES: Readonly<Record<CrimeDaHipotese, string>> = {
  patrimonio: 'crime contra o patrimônio',
  'trafico-privilegiado': 'tráfico privilegiado',
  culposo: 'crime culposo',
  'maxima-ate-5-anos': 'crime de pena máxima, na lei, de até 5 anos',
};

const LUGARES: Readonly<Record<Lugar, string>> = {
  semiaberto: 'no regime semiaberto',
  aberto: 'no regime aberto',
  livramento: 'em livramento',
};

const VIOLENCIA = { sem: 'crime sem violência', com: 'crime com violência', qualquer: undefined };

export function paraQuem(h: Hipotese): string {
  const partes = [
    pessoa(h),
    h.crime && CRIMES[h.crime],
    VIOLENCIA[h.violencia],
    h.pena && limite(h.pena),
    h.lugares && h.lugares.map((l) => LUGARES[l]).join(' ou '),
  ].filter((p) => p !== undefined);
  return partes.length > 0 ? partes.join('; ') : 'qualquer crime e pena';
}

function pessoa(h: Hipotese): string | undefined {
  const idade = h.idadeMinima > 0 ? `${h.idadeMinima} anos ou mais` : '';
  const ou = h.ouMenorDe > 0 ? ` ou menos de ${h.ouMenorDe}` : '';
  const partes = [h.soMulheres ? 'mulher' : '', idade + ou].filter((p) => p !== '');
  return partes.length > 0 ? partes.join(' com ') : undefined;
}

const duracao = (dias: number): string => penaPorExtenso(deDias365(dias));

function limite(p: LimiteDePena): string | undefined {
  const medida = p.medida === 'somada' ? 'pena' : 'resto da pena';
  const acima = p.acimaDe > 0 ? ` acima de ${duracao(p.acimaDe)}` : '';
  const ate = Number.isFinite(p.ate) ? ` até ${duracao(p.ate)}` : '';
  const reincidente = p.ateReincidente === p.ate ? '' : ` (reincidente: ${duracao(p.ateReincidente)})`;
  const texto = `${acima}${ate}${reincidente}`;
  return texto === '' ? undefined : `${medida}${texto}`;
}

const FALTA = {
  janela: undefined,
  nenhuma: 'a falta grave não impede',
  qualquer: 'sem falta grave em tempo nenhum',
};

export function condicoes(h: Hipotese): string {
  const partes = [
    ...h.condicoes.map((c) => `se ${c}`),
    h.temMetade ? 'tempo pela metade para os grupos do § 2º' : undefined,
    FALTA[h.falta],
    h.dispensaConcurso ? 'sem exigir antes a pena do crime impeditivo' : undefined,
  ].filter((p) => p !== undefined);
  return partes.length > 0 ? partes.join('; ') : '—';
}

/** Quem tem o tempo pela metade, como o decreto o diz na dúvida que acompanha a hipótese. */
export function gruposDaMetade(hipoteses: readonly Hipotese[]): string | undefined {
  const com = hipoteses.find((h) => h.temMetade);
  return com && /\(§2º\), se (.+)\.$/.exec(com.duvidaDaMetade)?.[1];
}

/** `1/4 (reincidente: 1/5)`. */
export function reducao(h: Hipotese): string {
  const [nao, sim] = [h.reducaoNaoReincidente?.texto, h.reducaoReincidente?.texto];
  if (nao && sim) return nao === sim ? nao : `${nao} (reincidente: ${sim})`;
  return nao ?? sim ?? '—';
}
