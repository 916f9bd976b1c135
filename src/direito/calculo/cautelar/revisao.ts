import type { PrisaoCautelar } from '../../caso.ts';
import { revisaoDaPreventiva } from '../../cpp/art-316-revisao-da-preventiva.ts';
import { versaoEm } from '../../motor/regra.ts';
import { duvidasDoCaso } from '../../motor/vigencia-de-memoria.ts';
import type { Marco } from '../../resultado.ts';
import { type Dia, dataCurta, iso, maisDias } from '../../tempo/dia.ts';
import { type Leitura, marcoDatado } from '../marco-datado.ts';

/** A próxima revisão: 90 dias da última ou, sem nenhuma, do começo da preventiva. */
export function marcoDaRevisao(p: PrisaoCautelar, emData: Dia): Marco | undefined {
  const redacao = versaoEm(revisaoDaPreventiva, emData);
  if (!redacao) return undefined;
  const { dias } = redacao.aplicar();
  // A revisão posterior à data de referência ainda não aconteceu: quem a escreveu recebe um aviso.
  const ultima = p.ultimaRevisao !== undefined && p.ultimaRevisao <= emData ? p.ultimaRevisao : undefined;
  const base = ultima ?? p.inicio;
  const data = maisDias(base, dias - 1);
  const leituras: Leitura[] = [{ leitura: 'diaDoInicioNaoConta', data: maisDias(base, dias) }];
  const duvidas = duvidasDoCaso(revisaoDaPreventiva);
  if (base < redacao.inicio) {
    leituras.push({ leitura: 'desdeAVigenciaDaLei', data: maisDias(redacao.inicio, dias - 1) });
    duvidas.unshift(`A revisão periódica só existe desde ${dataCurta(redacao.inicio)}.`);
  }
  return marcoDatado('revisao-da-preventiva', data, emData, leituras, {
    base: iso(base),
    prazoDias: dias,
    duvidas,
    trilha: [
      {
        passo: ultima === undefined ? 'Conta-se do começo da preventiva' : 'Conta-se da última revisão',
        valor: dataCurta(base),
      },
      {
        passo: 'Último dia para rever; o dia da decisão conta',
        regra: revisaoDaPreventiva.id,
        norma: redacao.norma,
        conta: `${dataCurta(base)} + ${dias} dias − 1 dia`,
        valor: dataCurta(data),
      },
    ],
  });
}
