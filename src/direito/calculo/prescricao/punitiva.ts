/** O marco da prescrição punitiva: percurso oficial, as outras leituras e o que falta saber. */
import type { Marco, Passo } from '../../resultado.ts';
import { type Dia, dia, iso, maisDias } from '../../tempo/dia.ts';
import { pena } from '../../tempo/pena.ts';
import { type Leitura, marcoDatado } from '../marco-datado.ts';
import type { Contexto } from './contexto.ts';
import { correr } from './corrida.ts';
import { duvidasDaPunitiva } from './duvidas.ts';
import { idadeDe, type Idade } from './idade.ts';
import { type PenaMaxima, penaMaximaDe } from './pena-maxima.ts';
import { type Cenario, type Ponto, percorrer, pontosDe } from './percurso.ts';
import { prazoDe, redacoesDo109, type Redacoes } from './prazo.ts';
import { semOTransbordo } from './sumula-415.ts';
import { trilhaDaPunitiva } from './trilha-da-punitiva.ts';

const TIPO = 'prescricao-punitiva';
const MENOR_PENA = pena(0, 0, 1);
const MAIOR_PENA = pena(99);
/** A Lei 11.596/2007, do fim desse ano, pôs o acórdão no art. 117, IV. */
const FIM_DE_2007 = dia('2007-12-31');

/** Tudo o que o cálculo da punitiva sabe antes de percorrer. */
export interface Punitiva {
  ctx: Contexto;
  pontos: Ponto[];
  idade: Idade;
  maxima: PenaMaxima;
  redacoes: Redacoes;
  oficial: Cenario;
}

export function prepararPunitiva(ctx: Contexto): Punitiva {
  const idade = idadeDe(ctx);
  const maxima = penaMaximaDe(ctx);
  const redacoes = redacoesDo109(ctx);
  const oficial: Cenario = {
    redacao: redacoes.oficial,
    metade: idade.reduz,
    executoria: false,
    maxima: maxima.pena,
    concreta: ctx.mp.transitoAcusacao === undefined ? undefined : ctx.c.pena,
    suspensoes: ctx.suspensoes,
  };
  return { ctx, pontos: pontosDe(ctx), idade, maxima, redacoes, oficial };
}

export function marcoDaPunitiva(ctx: Contexto): Marco {
  const p = prepararPunitiva(ctx);
  const primeiro = p.pontos[0];
  if (!primeiro || (primeiro.causa !== 'fato' && primeiro.causa !== 'denuncia')) return semInicio(p);
  if (!p.oficial.concreta && !p.oficial.maxima && !ctx.c.prazoPrescricional) return semPenaMaxima(p);
  const faltaDenuncia = denunciaQueFalta(p);
  if (faltaDenuncia) return semDenuncia(p, faltaDenuncia);
  const trechos = percorrer(ctx, p.pontos, p.oficial);
  const ultimo = trechos.at(-1);
  if (!ultimo) return semDenuncia(p, undefined);
  const data = ultimo.corrida.ultimo;
  if (p.redacoes.outra) {
    const outra = ultimoDiaEm(p, { ...p.oficial, redacao: p.redacoes.outra });
    if (outra !== data) return semRedacao(p, data, outra!);
  }
  const faltam = [...ctx.faltam, ...p.idade.faltam];
  const cedo = p.idade.podeReduzir ? ultimoDiaEm(p, { ...p.oficial, metade: true }) : undefined;
  return marcoDatado(TIPO, data, ctx.emData, leiturasDe(p, data), {
    condenacao: ctx.c.id,
    base: iso(ultimo.de.data),
    prazo: ultimo.prazo,
    prazoDias: data - ultimo.corrida.parados - ultimo.de.data + 1,
    ...(faltam.length > 0 ? { faltam } : {}),
    ...(cedo === undefined ? {} : { intervalo: { de: iso(cedo), ate: iso(data) } }),
    duvidas: duvidasDaPunitiva(p, trechos),
    trilha: trilhaDaPunitiva(p, trechos),
  });
}

function ultimoDiaEm(p: Punitiva, cenario: Cenario, pontos: readonly Ponto[] = p.pontos): Dia | undefined {
  return percorrer(p.ctx, pontos, cenario).at(-1)?.corrida.ultimo;
}

/** As outras leituras de um caso em que nada falta. */
export function leiturasDe(p: Punitiva, data: Dia): Leitura[] {
  const { ctx, oficial, pontos } = p;
  const leituras: Leitura[] = [{ leitura: 'diaDoInicioNaoConta', data: maisDias(data, 1) }];
  const juntar = (leitura: string, outra: Dia | undefined) => {
    if (outra !== undefined) leituras.push({ leitura, data: outra });
  };
  if (p.idade.leituraOposta) juntar(p.idade.leituraOposta, ultimoDiaEm(p, { ...oficial, metade: !oficial.metade }));
  if (ctx.c.pena && !oficial.concreta) juntar('penaAplicada', ultimoDiaEm(p, { ...oficial, concreta: ctx.c.pena }));
  const ateOFato = ctx.fato ?? ctx.mp.denunciaRecebida;
  if (ctx.mp.acordao !== undefined && ateOFato !== undefined && ateOFato <= FIM_DE_2007) {
    juntar(
      'acordaoNaoInterrompe',
      ultimoDiaEm(
        p,
        oficial,
        pontos.filter((x) => x.causa !== 'acordao'),
      ),
    );
  }
  const limitadas = p.maxima.pena && semOTransbordo(ctx.suspensoes, oficial.redacao.aplicar(p.maxima.pena));
  if (limitadas) juntar('limiteDaSumula415', ultimoDiaEm(p, { ...oficial, suspensoes: limitadas }));
  return leituras;
}

function emAberto(p: Punitiva, faltam: string[], passo: Passo, mais: Partial<Marco> = {}): Marco {
  return {
    tipo: TIPO,
    condenacao: p.ctx.c.id,
    situacao: 'indeterminado',
    faltam: [...faltam, ...p.idade.faltam.filter((f) => !faltam.includes(f))],
    ...mais,
    duvidas: duvidasDaPunitiva(p, []),
    trilha: [passo],
  };
}

/** O menor e o maior último dia possíveis; `pontos` de onde contar. */
function intervaloDe(p: Punitiva, pontos: readonly Ponto[] = p.pontos): Marco['intervalo'] {
  const cedo: Cenario = {
    ...p.oficial,
    redacao: p.redacoes.outra ?? p.redacoes.oficial,
    metade: p.oficial.metade || p.idade.podeReduzir,
    maxima: p.oficial.maxima ?? MENOR_PENA,
  };
  const tarde: Cenario = { ...p.oficial, maxima: p.oficial.maxima ?? MAIOR_PENA };
  return { de: iso(ultimoDiaEm(p, cedo, pontos)!), ate: iso(ultimoDiaEm(p, tarde, pontos)!) };
}

function semInicio(p: Punitiva): Marco {
  const { caminho } = p.ctx;
  const faltam = [`${caminho}.dataDoFato`, `${caminho}.marcosProcessuais.denunciaRecebida`];
  if (!p.oficial.concreta && !p.oficial.maxima && !p.ctx.c.prazoPrescricional) {
    faltam.push(`${caminho}.penaMaximaAbstrata`);
  }
  const tarde = ultimoDiaEm(p, p.oficial);
  const passo = { passo: 'Sem a data do fato nem a da denúncia recebida, não há de onde contar' };
  return emAberto(p, faltam, passo, tarde === undefined ? {} : { intervalo: { ate: iso(tarde) } });
}

function semPenaMaxima(p: Punitiva): Marco {
  const { ctx, oficial } = p;
  const aplicada = ctx.c.pena && ultimoDiaEm(p, { ...oficial, concreta: ctx.c.pena, maxima: ctx.c.pena });
  const passo = {
    passo: 'Falta a pena máxima do crime, que mede o prazo até transitar para a acusação',
    norma: 'CP art. 109',
  };
  return emAberto(p, [`${ctx.caminho}.penaMaximaAbstrata`], passo, {
    base: iso(p.pontos[0]!.data),
    intervalo: intervaloDe(p),
    ...(aplicada ? { alternativas: [{ leitura: 'penaAplicada', data: iso(aplicada) }] } : {}),
  });
}

/** Há sentença e não se disse quando a denúncia foi recebida: entre o fato e ela, o prazo pode ter se consumado. */
function denunciaQueFalta(p: Punitiva): Dia | undefined {
  const [primeiro, segundo] = p.pontos;
  if (primeiro?.causa !== 'fato' || !segundo || segundo.causa === 'denuncia') return undefined;
  let cedo: Dia | undefined;
  for (const regula of [p.oficial.maxima, p.oficial.concreta, p.ctx.c.prazoPrescricional]) {
    if (!regula) continue;
    const prazo = prazoDe(p.ctx, p.oficial, regula);
    const { ultimo } = correr(primeiro.data, prazo, p.oficial);
    if (cedo === undefined || ultimo < cedo) cedo = ultimo;
  }
  return cedo !== undefined && segundo.data > cedo ? cedo : undefined;
}

function semDenuncia(p: Punitiva, cedo: Dia | undefined): Marco {
  const depois = p.pontos.slice(1);
  const tarde = depois.length > 0 ? ultimoDiaEm(p, p.oficial, depois) : undefined;
  const intervalo: Marco['intervalo'] = {};
  if (cedo !== undefined) intervalo.de = iso(cedo);
  if (tarde !== undefined) intervalo.ate = iso(tarde);
  return emAberto(
    p,
    [`${p.ctx.caminho}.marcosProcessuais.denunciaRecebida`],
    {
      passo: 'Falta o dia em que a denúncia foi recebida, que interrompe o prazo entre o fato e a sentença',
      norma: 'CP art. 117, I',
    },
    { intervalo },
  );
}

/** Pena menor que 1 ano e fato sem data: 2 ou 3 anos. */
function semRedacao(p: Punitiva, nova: Dia, antiga: Dia): Marco {
  return emAberto(
    p,
    [`${p.ctx.caminho}.dataDoFato`],
    {
      passo: 'Pena menor que 1 ano: o prazo é de 2 anos para fato até 05/05/2010 e de 3 anos depois',
      norma: 'CP art. 109, VI',
    },
    {
      intervalo: intervaloDe(p),
      dataMaisCedo: iso(antiga < nova ? antiga : nova),
      alternativas: [
        { leitura: 'fatoAntesDaLei12234', data: iso(antiga) },
        { leitura: 'fatoDesdeALei12234', data: iso(nova) },
      ],
    },
  );
}
