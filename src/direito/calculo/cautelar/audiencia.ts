import type { Caso } from '../../caso.ts';
import { audienciaDeCustodia } from '../../cpp/art-310-audiencia-de-custodia.ts';
import { versaoEm } from '../../motor/regra.ts';
import { duvidasDoCaso } from '../../motor/vigencia-de-memoria.ts';
import type { Marco } from '../../resultado.ts';
import { dataCurta, iso, maisDias } from '../../tempo/dia.ts';
import { type Leitura, marcoDatado } from '../marco-datado.ts';
import { indeterminado } from './comum.ts';

const HORAS_DO_DIA = 24;

/** Uma só, da prisão cautelar ou, sem ela, da prisão do investigado. */
export function marcoDaAudiencia(caso: Caso): Marco | undefined {
  const { investigacao, prisaoCautelar, emData } = caso;
  const doInvestigado = investigacao?.preso ? investigacao.prisao : undefined;
  const prisao = prisaoCautelar?.inicio ?? doInvestigado;
  if (prisao === undefined) {
    if (!investigacao?.preso) return undefined;
    return indeterminado('audiencia-de-custodia', ['investigacao.prisao'], 'Falta a data da prisão', 'CPP art. 310');
  }
  const redacao = versaoEm(audienciaDeCustodia, prisao);
  if (!redacao) return undefined;
  const dias = redacao.aplicar().horas / HORAS_DO_DIA;
  const data = maisDias(prisao, dias);
  const leituras: Leitura[] = [];
  if (doInvestigado !== undefined)
    leituras.push({ leitura: 'prisaoDoInvestigado', data: maisDias(doInvestigado, dias) });
  return marcoDatado('audiencia-de-custodia', data, emData, leituras, {
    base: iso(prisao),
    prazoDias: dias,
    duvidas: ['O caso não informa se a audiência já foi feita.', ...duvidasDoCaso(audienciaDeCustodia)],
    trilha: [
      {
        passo: 'Audiência de custódia em 24 horas da prisão',
        regra: audienciaDeCustodia.id,
        norma: redacao.norma,
        conta: `${dataCurta(prisao)} + 24 horas`,
        valor: dataCurta(data),
      },
    ],
  });
}
