/** A punitiva quando falta um fato: o que falta e entre que datas ela fica. */
import type { Marco, Passo } from '../../resultado.ts';
import { type Dia, iso } from '../../tempo/dia.ts';
import { pena } from '../../tempo/pena.ts';
import { correr } from './corrida.ts';
import { duvidasDaPunitiva } from './duvidas.ts';
import type { Cenario, Ponto } from './percurso.ts';
import { prazoDe } from './prazo.ts';
import { type Punitiva, temMedida, ultimoDiaEm } from './punitiva-preparo.ts';

const MENOR_PENA = pena(0, 0, 1);
const MAIOR_PENA = pena(99);

function emAberto(p: Punitiva, faltam: string[], passo: Passo, mais: Partial<Marco> = {}): Marco {
  return {
    tipo: 'prescricao-punitiva',
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

export function semInicio(p: Punitiva): Marco {
  const { caminho } = p.ctx;
  const faltam = [`${caminho}.dataDoFato`, `${caminho}.marcosProcessuais.denunciaRecebida`];
  if (!temMedida(p)) faltam.push(`${caminho}.penaMaximaAbstrata`);
  const tarde = ultimoDiaEm(p, p.oficial);
  const passo = { passo: 'Sem a data do fato nem a da denúncia recebida, não há de onde contar' };
  return emAberto(p, faltam, passo, tarde === undefined ? {} : { intervalo: { ate: iso(tarde) } });
}

export function semPenaMaxima(p: Punitiva): Marco {
  const { ctx, oficial } = p;
  const aplicada = ctx.c.pena && ultimoDiaEm(p, { ...oficial, concreta: ctx.c.pena, maxima: ctx.c.pena });
  const passo = {
    passo: 'Falta a pena máxima do crime, que mede o prazo até transitar para a acusação',
    norma: 'CP art. 109',
  };
  return emAberto(p, [`${ctx.caminho}.penaMaximaAbstrata`], passo, {
    base: iso(p.pontos[0]!.data),
    intervalo: intervaloDe(p),
    ...(aplicada !== undefined ? { alternativas: [{ leitura: 'penaAplicada', data: iso(aplicada) }] } : {}),
  });
}

/** Há sentença e não se disse quando a denúncia foi recebida: entre o fato e ela, o prazo pode ter se consumado. */
export function denunciaQueFalta(p: Punitiva): Dia | undefined {
  const [primeiro, segundo] = p.pontos;
  if (primeiro?.causa !== 'fato' || !segundo || segundo.causa === 'denuncia') return undefined;
  let cedo: Dia | undefined;
  for (const regula of [p.oficial.maxima, p.oficial.concreta, p.ctx.prazoProprio]) {
    if (!regula) continue;
    const prazo = prazoDe(p.ctx, p.oficial, regula);
    const { ultimo } = correr(primeiro.data, prazo, p.oficial);
    if (cedo === undefined || ultimo < cedo) cedo = ultimo;
  }
  return cedo !== undefined && segundo.data > cedo ? cedo : undefined;
}

export function semDenuncia(p: Punitiva, cedo: Dia | undefined): Marco {
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
export function semRedacao(p: Punitiva, nova: Dia, antiga: Dia): Marco {
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
