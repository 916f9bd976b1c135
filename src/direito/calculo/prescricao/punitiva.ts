/** O marco da prescrição punitiva: percurso oficial, as outras leituras e o que falta saber. */
import type { Marco } from '../../resultado.ts';
import { iso } from '../../tempo/dia.ts';
import { marcoDatado } from '../marco-datado.ts';
import type { Contexto } from './contexto.ts';
import { duvidasDaPunitiva } from './duvidas.ts';
import { percorrer } from './percurso.ts';
import { denunciaQueFalta, semDenuncia, semInicio, semPenaMaxima, semRedacao } from './punitiva-em-aberto.ts';
import { leiturasDe } from './punitiva-leituras.ts';
import { prepararPunitiva, temMedida, ultimoDiaEm } from './punitiva-preparo.ts';
import { trilhaDaPunitiva } from './trilha-da-punitiva.ts';

export function marcoDaPunitiva(ctx: Contexto): Marco {
  const p = prepararPunitiva(ctx);
  const primeiro = p.pontos[0];
  if (!primeiro || (primeiro.causa !== 'fato' && primeiro.causa !== 'denuncia')) return semInicio(p);
  if (!temMedida(p)) return semPenaMaxima(p);
  const faltaDenuncia = denunciaQueFalta(p);
  if (faltaDenuncia !== undefined) return semDenuncia(p, faltaDenuncia);
  const trechos = percorrer(ctx, p.pontos, p.oficial);
  const ultimo = trechos.at(-1);
  if (!ultimo) return semDenuncia(p, undefined);
  const data = ultimo.corrida.ultimo;
  if (p.redacoes.outra) {
    const outra = ultimoDiaEm(p, { ...p.oficial, redacao: p.redacoes.outra });
    if (outra !== data) return semRedacao(p, data, outra!);
  }
  const cedo = p.idade.podeReduzir ? ultimoDiaEm(p, { ...p.oficial, metade: true }) : undefined;
  return marcoDatado('prescricao-punitiva', data, ctx.emData, leiturasDe(p, data), {
    condenacao: ctx.c.id,
    base: iso(ultimo.de.data),
    prazo: ultimo.prazo,
    prazoDias: data - ultimo.corrida.parados - ultimo.de.data + 1,
    ...(p.idade.faltam.length > 0 ? { faltam: p.idade.faltam } : {}),
    ...(cedo === undefined ? {} : { intervalo: { de: iso(cedo), ate: iso(data) } }),
    duvidas: duvidasDaPunitiva(p, trechos),
    trilha: trilhaDaPunitiva(p, trechos),
  });
}
