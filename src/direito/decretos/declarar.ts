/** Prepara um decreto declarado: completa os campos e escreve, uma vez só, todo texto que não depende do caso. */
import type { Passo, Requisito } from '../resultado.ts';
import { maisMeses } from '../tempo/contagem.ts';
import { dia } from '../tempo/dia.ts';
import type { Fracao } from '../tempo/fracao.ts';
import { dias365, pena, penaPorExtenso, deDias365 } from '../tempo/pena.ts';
import type {
  CrimeDaHipotese,
  Decreto,
  DecretoDeclarado,
  Hipotese,
  HipoteseDeclarada,
  LimiteDePena,
  Resultado,
} from './decreto.ts';

const MESES_PARA_CONCEDER = 36;

/** Limite da pena somada: `acimaDe` anos (exclusive) até `ate` anos (inclusive). */
export function penaSomada(ate: number, acimaDe = 0): LimiteDePena {
  const limite = ate === Infinity ? Infinity : dias365(pena(ate));
  return { medida: 'somada', acimaDe: dias365(pena(acimaDe)), ate: limite, ateReincidente: limite };
}

/** Limite do que resta da pena na data de referência, em anos. */
export function remanescente(naoReincidente: number, reincidente: number): LimiteDePena {
  const [ate, ateReincidente] = [dias365(pena(naoReincidente)), dias365(pena(reincidente))];
  return { medida: 'remanescente', acimaDe: 0, ate, ateReincidente };
}

const CRIMES: Readonly<Record<CrimeDaHipotese, string>> = {
  patrimonio: 'crime contra o patrimônio',
  'trafico-privilegiado': 'tráfico privilegiado',
  culposo: 'crime culposo',
  'maxima-ate-5-anos': 'pena máxima na lei de até 5 anos',
};

const porExtenso = (dias: number): string => penaPorExtenso(deDias365(dias));

function textoDaPena(p: LimiteDePena): string {
  const medida = p.medida === 'somada' ? 'pena' : 'resto da pena';
  const acima = p.acimaDe > 0 ? ` acima de ${porExtenso(p.acimaDe)}` : '';
  const ate = p.ate === Infinity ? '' : ` até ${porExtenso(p.ate)}`;
  const reincidente = p.ateReincidente === p.ate ? '' : ` (reincidente: ${porExtenso(p.ateReincidente)})`;
  return medida + acima + ate + reincidente;
}

function textoDoTempo(h: HipoteseDeclarada): string {
  const { naoReincidente: nr, reincidente: r } = h;
  if (!nr) return `reincidente: ${r!.texto}`;
  if (!r) return `não reincidente: ${nr.texto}`;
  return nr.texto === r.texto ? nr.texto : `${nr.texto} (reincidente: ${r.texto})`;
}

function textoDaPessoa(h: HipoteseDeclarada): string | undefined {
  const idade = h.idadeMinima === undefined ? '' : `${h.idadeMinima} anos ou mais`;
  const ou = h.ouMenorDe === undefined ? '' : ` ou menos de ${h.ouMenorDe}`;
  const partes = [h.soMulheres ? 'mulher' : '', idade + ou].filter((p) => p !== '');
  return partes.length === 0 ? undefined : partes.join(' com ');
}

function textoDaReducao(h: HipoteseDeclarada): string | undefined {
  if (!h.reducao) return undefined;
  const { naoReincidente: nr, reincidente: r } = h.reducao;
  if (nr && r && nr.texto !== r.texto) return `reduz ${nr.texto} (reincidente: ${r.texto})`;
  return `reduz ${(nr ?? r)!.texto}`;
}

function titulo(h: HipoteseDeclarada): string {
  const partes = [
    textoDaReducao(h),
    textoDaPessoa(h),
    h.crime && CRIMES[h.crime],
    h.violencia === undefined || h.violencia === 'qualquer' ? undefined : `${h.violencia} violência`,
    h.pena && textoDaPena(h.pena),
    h.lugares?.join(' ou '),
    textoDoTempo(h),
  ].filter((p) => p !== undefined);
  return `${h.dispositivo.charAt(0).toUpperCase()}${h.dispositivo.slice(1)}: ${partes.join('; ')}`;
}

const MOTIVOS: Readonly<Record<Resultado, string>> = {
  cumpre: 'cumpre',
  depende: 'depende do que o caso não informa',
  metade: 'só com o lapso pela metade',
  tempo: 'não: falta tempo',
  liberdade: 'não: mais de 2 anos em liberdade',
  reincidencia: 'não: a reincidência não permite',
  violencia: 'não: pela violência',
  falta: 'não: falta grave',
  pena: 'não: pelo tamanho da pena',
  pessoa: 'não: pelo sexo ou pela idade',
  lugar: 'não: pelo regime',
  crime: 'não: pelo crime',
  impeditivo: 'não: crimes impeditivos',
};

function passosProntos(texto: string): Record<Resultado, Passo> {
  const pares = Object.entries(MOTIVOS).map(([r, valor]) => [r, Object.freeze({ passo: texto, valor })]);
  return Object.freeze(Object.fromEntries(pares)) as Record<Resultado, Passo>;
}

const requisito = (nome: string, norma: string): Requisito => Object.freeze({ nome, estado: 'desconhecido', norma });

function condicoesDe(h: HipoteseDeclarada): string[] {
  const lista = [...(h.condicoes ?? [])];
  if (h.soMulheres) lista.push('for mulher');
  if (h.idadeMinima !== undefined)
    lista.push(`tiver ${h.idadeMinima} anos ou mais${h.ouMenorDe ? ` ou menos de ${h.ouMenorDe}` : ''}`);
  if (h.lugares) lista.push(`estiver em ${h.lugares.join(' ou ')}`);
  return lista;
}

function preparar(h: HipoteseDeclarada, numero: string): Hipotese {
  const texto = titulo(h);
  const norma = `Decreto ${numero}, ${h.dispositivo}`;
  return Object.freeze({
    dispositivo: h.dispositivo,
    titulo: texto,
    violencia: h.violencia ?? 'qualquer',
    pena: h.pena,
    naoReincidente: h.naoReincidente,
    reincidente: h.reincidente,
    soMulheres: h.soMulheres ?? false,
    idadeMinima: h.idadeMinima ?? 0,
    ouMenorDe: h.ouMenorDe ?? 0,
    lugares: h.lugares,
    crime: h.crime,
    condicional: h.condicoes !== undefined,
    condicoes: h.condicoes ?? [],
    idadeDaMetade: h.metade?.idadeMinima ?? Infinity,
    temMetade: h.metade !== undefined,
    falta: h.falta ?? 'janela',
    dispensaConcurso: h.dispensaConcurso ?? false,
    toleraLiberdade: h.toleraLiberdade ?? false,
    comutacaoAnteriorDispensaTempo: h.comutacaoAnteriorDispensaTempo ?? false,
    reducaoNaoReincidente: h.reducao?.naoReincidente,
    reducaoReincidente: h.reducao?.reincidente,
    requisito: requisito(h.nome ?? 'condicao-da-pessoa', norma),
    duvida: `Pode caber pelo ${h.dispositivo}, se ${condicoesDe(h).join('; e se ')}.`,
    requisitoDaMetade: requisito('lapso-pela-metade', `${norma}, e §2º`),
    duvidaDaMetade: `Pode caber pelo ${h.dispositivo}, com o lapso pela metade (§2º), se ${[h.metade?.grupos ?? '', ...condicoesDe(h)].join('; e se ')}.`,
    passos: passosProntos(texto),
  });
}

export function declarar(d: DecretoDeclarado): Decreto {
  const publicacao = dia(d.publicacao);
  return Object.freeze({
    ...d,
    publicacao,
    referencia: dia(d.referencia),
    indulto: d.indulto.map((h) => preparar(h, d.numero)),
    comutacao: (d.comutacao ?? []).map((h) => preparar(h, d.numero)),
    faltaDe: d.falta ? dia(d.falta.de) : Infinity,
    faltaAte: d.falta ? dia(d.falta.ate) : -Infinity,
    normaDaFalta: d.falta?.norma ?? '',
    concessaoAte: maisMeses(publicacao, MESES_PARA_CONCEDER),
  });
}

/** A redução da comutação, igual para todos. */
export const reduz = (naoReincidente: Fracao, reincidente: Fracao = naoReincidente) => ({
  naoReincidente,
  reincidente,
});
