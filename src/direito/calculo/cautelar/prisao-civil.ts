import type { PrisaoCautelar } from '../../caso.ts';
import { prisaoCivil } from '../../leis/cpc-art-528-prisao-civil.ts';
import { versaoEm } from '../../motor/regra.ts';
import { duvidasDoCaso } from '../../motor/vigencia-de-memoria.ts';
import type { Marco } from '../../resultado.ts';
import { ultimoDia } from '../../tempo/contagem.ts';
import { type Dia, dataCurta, iso, maisDias } from '../../tempo/dia.ts';
import { ehNula, penaPorExtenso } from '../../tempo/pena.ts';
import { marcoDatado } from '../marco-datado.ts';

export function marcoDaPrisaoCivil(p: PrisaoCautelar, emData: Dia): Marco {
  const vigente = versaoEm(prisaoCivil, p.inicio);
  const redacao = vigente ?? prisaoCivil.versoes[0]!;
  const { minimo, maximo } = redacao.aplicar();
  const duvidas = duvidasDoCaso(prisaoCivil);
  if (!vigente) duvidas.unshift('Prisão anterior ao CPC de 2015: conferir a lei da época.');
  const base = iso(p.inicio);
  const limites = {
    passo: `De ${penaPorExtenso(minimo)} a ${penaPorExtenso(maximo)}, conforme a decisão`,
    regra: prisaoCivil.id,
    norma: redacao.norma,
  };
  if (!p.prazo || ehNula(p.prazo)) {
    return {
      tipo: 'prisao-civil-fim',
      situacao: 'indeterminado',
      base,
      faltam: ['prisaoCautelar.prazo'],
      intervalo: { de: iso(ultimoDia(p.inicio, minimo)), ate: iso(ultimoDia(p.inicio, maximo)) },
      duvidas,
      trilha: [limites, { passo: 'Falta o prazo que o juiz fixou' }],
    };
  }
  const data = ultimoDia(p.inicio, p.prazo);
  if (data < ultimoDia(p.inicio, minimo) || data > ultimoDia(p.inicio, maximo)) {
    duvidas.unshift('O prazo informado está fora do que a lei permite: conferir a decisão.');
  }
  return marcoDatado('prisao-civil-fim', data, emData, [{ leitura: 'diaDoInicioNaoConta', data: maisDias(data, 1) }], {
    base,
    prazo: p.prazo,
    prazoDias: data - p.inicio + 1,
    duvidas,
    trilha: [
      limites,
      {
        passo: 'Último dia; o dia da prisão conta',
        conta: `${dataCurta(p.inicio)} + ${penaPorExtenso(p.prazo)} − 1 dia`,
        valor: dataCurta(data),
      },
    ],
  });
}
