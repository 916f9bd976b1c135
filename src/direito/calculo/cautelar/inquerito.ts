import type { Investigacao, RitoDoInquerito } from '../../caso.ts';
import { prorrogacaoDoInqueritoDoPreso } from '../../cpp/art-3-b-prorrogacao-do-inquerito.ts';
import { inqueritoComum } from '../../cpp/art-10-inquerito.ts';
import { diaUtilDesde } from '../../cpp/art-798-prazo.ts';
import { inqueritoMilitar } from '../../leis/cppm-art-20-inquerito-militar.ts';
import { inqueritoDeDrogas } from '../../leis/lei-11343-2006-art-51-inquerito-drogas.ts';
import { inqueritoDeEconomiaPopular } from '../../leis/lei-1521-1951-art-10-inquerito-economia-popular.ts';
import { inqueritoDeFaccao } from '../../leis/lei-15358-2026-art-5-inquerito-faccao.ts';
import { inqueritoFederal } from '../../leis/lei-5010-1966-art-66-inquerito-federal.ts';
import { type RegraPronta, versaoEm } from '../../motor/regra.ts';
import { duvidasDoCaso } from '../../motor/vigencia-de-memoria.ts';
import type { Marco, Passo } from '../../resultado.ts';
import { type Dia, dataCurta, iso, maisDias } from '../../tempo/dia.ts';
import { type Leitura, marcoDatado } from '../marco-datado.ts';
import { DUVIDA_DOS_FERIADOS, SEM_FERIADOS, duvidasDe, emDias, indeterminado, regraVigente } from './comum.ts';

type PrazoDoInquerito = (preso: boolean, prorrogacoes: number) => { dias: number; prorrogacoesContadas: number };

const REGRAS: Record<RitoDoInquerito, RegraPronta<PrazoDoInquerito>> = {
  comum: inqueritoComum,
  federal: inqueritoFederal,
  drogas: inqueritoDeDrogas,
  'economia-popular': inqueritoDeEconomiaPopular,
  militar: inqueritoMilitar,
  faccao: inqueritoDeFaccao,
};

const EXCESSO = 'Passar do prazo não solta ninguém por si só: o juiz decide se há excesso.';

interface Conta {
  dias: number;
  trilha: Passo[];
  duvidas: string[];
  /** Prazo se só uma das prorrogações valer. */
  diasComUma?: number;
}

export function marcoDoInquerito(inv: Investigacao, emData: Dia): Marco {
  const base = inv.preso ? inv.prisao : inv.instauracao;
  if (base === undefined) {
    const falta = inv.preso ? 'investigacao.prisao' : 'investigacao.instauracao';
    return indeterminado('inquerito', [falta], inv.preso ? 'Falta a data da prisão' : 'Falta a data da instauração');
  }
  const conta = contarInquerito(inv, base);
  return inv.preso ? comPreso(inv, base, conta, emData) : comSolto(inv, base, conta, emData);
}

function contarInquerito(inv: Investigacao, base: Dia): Conta {
  // A Lei 5.010/1966 só trata do inquérito federal com preso.
  const propria = inv.rito === 'federal' && !inv.preso ? inqueritoComum : REGRAS[inv.rito];
  const { regra, redacao, duvidas: daRegra } = regraVigente(propria, inqueritoComum, base);
  const duvidas = duvidasDe(inv.preso, daRegra);
  const { dias, prorrogacoesContadas } = redacao.aplicar(inv.preso, inv.prorrogacoes);
  const trilha: Passo[] = [
    {
      passo: `Prazo do inquérito com o investigado ${inv.preso ? 'preso' : 'solto'}`,
      regra: regra.id,
      norma: redacao.norma,
      valor: prorrogacoesContadas > 0 ? `${emDias(dias)}, já prorrogado` : emDias(dias),
    },
  ];
  duvidas.unshift(EXCESSO);
  if (regra === inqueritoComum && inv.preso) return prorrogarPreso(inv.prorrogacoes, base, { dias, trilha, duvidas });
  if (inv.prorrogacoes > prorrogacoesContadas) {
    const lei =
      prorrogacoesContadas === 0 ? 'não prevê nenhuma, e nenhuma foi contada' : 'prevê uma, e só uma foi contada';
    duvidas.unshift(`Prorrogações informadas: ${inv.prorrogacoes}; a lei ${lei}.`);
  }
  return { dias, trilha, duvidas };
}

function prorrogarPreso(prorrogacoes: number, base: Dia, conta: Conta): Conta {
  if (prorrogacoes === 0) return conta;
  const redacao = versaoEm(prorrogacaoDoInqueritoDoPreso, base);
  if (!redacao) {
    conta.duvidas.unshift('Na data da prisão a lei não previa prorrogar o inquérito com preso: nenhuma foi contada.');
    return conta;
  }
  const mais = redacao.aplicar(prorrogacoes);
  conta.trilha.push({
    passo: prorrogacoes === 1 ? 'Uma prorrogação' : `${prorrogacoes} prorrogações`,
    regra: prorrogacaoDoInqueritoDoPreso.id,
    norma: redacao.norma,
    conta: `${emDias(conta.dias)} + ${emDias(mais)}`,
    valor: emDias(conta.dias + mais),
  });
  conta.duvidas.push(...duvidasDoCaso(prorrogacaoDoInqueritoDoPreso));
  if (prorrogacoes > 1) {
    conta.duvidas.unshift('A lei fala em uma só prorrogação de 15 dias; o STF (ADI 6298) admite outras, motivadas.');
    conta.diasComUma = conta.dias + redacao.aplicar(1);
  }
  conta.dias += mais;
  return conta;
}

function comPreso(inv: Investigacao, base: Dia, conta: Conta, emData: Dia): Marco {
  const data = maisDias(base, conta.dias - 1);
  const leituras: Leitura[] = [{ leitura: 'diaDoInicioNaoConta', data: maisDias(data, 1) }];
  if (conta.diasComUma !== undefined) {
    leituras.push({ leitura: 'umaSoProrrogacao', data: maisDias(base, conta.diasComUma - 1) });
  }
  conta.trilha.push({
    passo: 'Último dia; o dia da prisão conta, e fim de semana não prorroga',
    conta: `${dataCurta(base)} + ${emDias(conta.dias)} − 1 dia`,
    valor: dataCurta(data),
  });
  return fechar(inv, base, data, leituras, conta, emData);
}

function comSolto(inv: Investigacao, base: Dia, conta: Conta, emData: Dia): Marco {
  const corrido = maisDias(base, conta.dias);
  const data = diaUtilDesde(corrido, SEM_FERIADOS);
  conta.trilha.push({
    passo: 'Último dia; o dia da instauração não conta (CPP 798, § 1º)',
    conta: `${dataCurta(base)} + ${emDias(conta.dias)}`,
    valor: dataCurta(corrido),
  });
  if (data !== corrido) {
    conta.trilha.push({
      passo: 'Acaba em fim de semana: vai ao primeiro dia útil (CPP 798, § 3º)',
      valor: dataCurta(data),
    });
  }
  conta.duvidas.push(DUVIDA_DOS_FERIADOS);
  const leituras = [{ leitura: 'diaDoInicioConta', data: maisDias(corrido, -1) }];
  return fechar(inv, base, data, leituras, conta, emData);
}

function fechar(inv: Investigacao, base: Dia, data: Dia, leituras: Leitura[], conta: Conta, emData: Dia): Marco {
  const { trilha, duvidas, dias } = conta;
  const recebido = inv.inqueritoRecebidoPeloMP;
  const resto = { base: iso(base), prazoDias: dias, duvidas, trilha };
  if (recebido === undefined || recebido > emData || recebido < base) {
    return marcoDatado('inquerito', data, emData, leituras, resto);
  }
  trilha.push({ passo: 'O inquérito já chegou ao Ministério Público', valor: dataCurta(recebido) });
  return marcoDatado('inquerito', data, emData, leituras, { ...resto, concedidoEm: iso(recebido) });
}
