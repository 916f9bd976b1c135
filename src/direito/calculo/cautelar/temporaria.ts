import type { PrisaoCautelar } from '../../caso.ts';
import { temporaria } from '../../leis/lei-7960-1989-art-2-temporaria.ts';
import { temporariaDeHediondo } from '../../leis/lei-8072-1990-art-2-temporaria-hediondo.ts';
import type { Marco, Passo } from '../../resultado.ts';
import { ultimoDia } from '../../tempo/contagem.ts';
import { type Dia, dataCurta, iso, maisDias } from '../../tempo/dia.ts';
import { ehNula, pena, penaPorExtenso } from '../../tempo/pena.ts';
import { type Leitura, marcoDatado } from '../marco-datado.ts';
import { emDias, regraVigente } from './comum.ts';

export function marcoDaTemporaria(p: PrisaoCautelar, emData: Dia): Marco {
  const { regra, redacao, duvidas } = regraVigente<(prorrogada: boolean) => number>(
    p.hediondo ? temporariaDeHediondo : temporaria,
    temporaria,
    p.inicio,
  );
  const legal = pena(0, 0, redacao.aplicar(p.prorrogada === true));
  const fimLegal = ultimoDia(p.inicio, legal);
  const trilha: Passo[] = [
    {
      passo: p.prorrogada ? 'Prazo da prisão temporária, com a prorrogação' : 'Prazo da prisão temporária',
      regra: regra.id,
      norma: redacao.norma,
      valor: emDias(legal.dias),
    },
  ];
  if (p.hediondo === undefined) {
    duvidas.unshift('Não se informou se o crime é hediondo ou equiparado: contou-se o prazo comum, o mais cedo.');
  }
  let prazo = legal;
  let data = fimLegal;
  const leituras: Leitura[] = [];
  if (p.prazo && !ehNula(p.prazo)) {
    const fixado = ultimoDia(p.inicio, p.prazo);
    if (fixado < fimLegal) {
      prazo = p.prazo;
      data = fixado;
      leituras.push({ leitura: 'prazoDaLei', data: fimLegal });
      trilha.push({ passo: 'O mandado fixou prazo menor, e é ele que vale', valor: penaPorExtenso(p.prazo) });
    } else if (fixado > fimLegal) {
      duvidas.unshift('O prazo informado passa do que a lei permite: contou-se o da lei.');
    }
  }
  leituras.push({ leitura: 'diaDoInicioNaoConta', data: maisDias(data, 1) });
  trilha.push({
    passo: 'Último dia; o dia da prisão conta',
    conta: `${dataCurta(p.inicio)} + ${penaPorExtenso(prazo)} − 1 dia`,
    valor: dataCurta(data),
  });
  return marcoDatado('temporaria-fim', data, emData, leituras, {
    base: iso(p.inicio),
    prazo,
    prazoDias: data - p.inicio + 1,
    duvidas,
    trilha,
  });
}
