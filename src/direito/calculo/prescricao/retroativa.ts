import type { Marco } from '../../resultado.ts';
import { type Dia, dataCurta, iso } from '../../tempo/dia.ts';
import { marcoDatado } from '../marco-datado.ts';
import type { Contexto } from './contexto.ts';
import { duvidasDaPunitiva } from './duvidas.ts';
import { percorrer, type Ponto } from './percurso.ts';
import { prepararPunitiva } from './punitiva-preparo.ts';
import { trilhaDaPunitiva } from './trilha-da-punitiva.ts';

/**
 * Condenação já transitada para as duas partes: só há marco se, pela pena aplicada, o prazo tinha acabado antes do
 * trânsito. Exige denúncia e sentença ou acórdão, para não confundir marco que falta com tempo que passou.
 */
export function marcoDaRetroativa(ctx: Contexto): Marco | undefined {
  const { denunciaRecebida, transitoAcusacao, transitoDefesa, sentenca, acordao } = ctx.mp;
  if (transitoAcusacao === undefined || transitoDefesa === undefined || denunciaRecebida === undefined)
    return undefined;
  if (sentenca === undefined && acordao === undefined) return undefined;
  const p = prepararPunitiva(ctx);
  const transito: Ponto = {
    data: Math.max(transitoAcusacao, transitoDefesa) as Dia,
    causa: 'transito',
    nome: 'o trânsito em julgado',
  };
  const pontos = [...p.pontos.filter((x) => x.data <= transito.data), transito];
  const trechos = percorrer(ctx, pontos, p.oficial);
  const ultimo = trechos.at(-1)!;
  if (!ultimo.ate) return undefined;
  const data = ultimo.corrida.ultimo;
  const duvidas = duvidasDaPunitiva(p, trechos);
  duvidas.unshift(
    `Pelos marcos informados, prescreveu antes do trânsito (${dataCurta(transito.data)}): conferir se faltou alguma interrupção ou suspensão.`,
  );
  return marcoDatado('prescricao-punitiva', data, ctx.emData, [], {
    condenacao: ctx.c.id,
    base: iso(ultimo.de.data),
    prazo: ultimo.prazo,
    prazoDias: data - ultimo.corrida.parados - ultimo.de.data + 1,
    duvidas,
    trilha: trilhaDaPunitiva(p, trechos),
  });
}
