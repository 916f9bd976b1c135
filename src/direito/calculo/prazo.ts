/** Contagem de um prazo avulso, com a memória: o que a linha de comando e a página de prazos mostram. */
import { prazoPenal } from '../cp/art-10-prazo-penal.ts';
import {
  type Calendario,
  type PrazoContado,
  ehUtil,
  diaUtilDesde,
  prazoProcessualPenal,
} from '../cpp/art-798-prazo.ts';
import { versaoEm, type VersaoPronta } from '../motor/regra.ts';
import type { Passo } from '../resultado.ts';
import { somarPena } from '../tempo/contagem.ts';
import { type Dia, dataCurta, iso, maisDias } from '../tempo/dia.ts';
import { type Pena, pena, penaPorExtenso } from '../tempo/pena.ts';

export type RegimeDoPrazo = 'cpp' | 'penal' | 'dias-uteis';

export interface PedidoDePrazo {
  regime: RegimeDoPrazo;
  /** O dia do começo: o da intimação, da prisão, do fato. */
  inicio: Dia;
  duracao: { dias: number } | { pena: Pena };
  /** Só estes são feriado; nenhum é presumido. */
  feriados: readonly Dia[];
  /** Processo de pessoa presa: não há a suspensão de 20/12 a 20/01 (CPP 798-A). */
  preso: boolean;
  sabadoUtil: boolean;
}

export interface PrazoCalculado {
  /** Primeiro dia que conta. */
  primeiroDia: string;
  /** Último dia, inclusive. */
  ultimoDia: string;
  trilha: Passo[];
}

export function calcularPrazo(p: PedidoDePrazo): PrazoCalculado {
  switch (p.regime) {
    case 'penal':
      return prazoEmDiasCorridosComOComeco(p);
    case 'cpp':
      return prazoDoProcessoPenal(p);
    case 'dias-uteis':
      return prazoEmDiasUteis(p);
  }
}

function duracaoPorExtenso(d: PedidoDePrazo['duracao']): string {
  return 'pena' in d ? penaPorExtenso(d.pena) : `${d.dias} ${d.dias === 1 ? 'dia' : 'dias'}`;
}

const resposta = (primeiroDia: Dia, ultimoDia: Dia, trilha: Passo[]): PrazoCalculado => ({
  primeiroDia: iso(primeiroDia),
  ultimoDia: iso(ultimoDia),
  trilha,
});

function passoDoCalendario(p: PedidoDePrazo): Passo {
  const feriados =
    p.feriados.length === 0
      ? 'nenhum feriado foi informado, e nenhum é presumido'
      : `feriados informados: ${p.feriados.map(dataCurta).join(', ')}; nenhum outro é presumido`;
  return {
    passo: 'Dias não úteis',
    valor: `domingo${p.sabadoUtil ? '; o sábado é útil' : ' e sábado'}; ${feriados}`,
  };
}

function prazoEmDiasCorridosComOComeco(p: PedidoDePrazo): PrazoCalculado {
  const duracao = 'pena' in p.duracao ? p.duracao.pena : pena(0, 0, p.duracao.dias);
  const redacao = versaoEm(prazoPenal, p.inicio) ?? prazoPenal.versoes[0]!;
  const ultimoDia = redacao.aplicar(p.inicio, duracao);
  return resposta(p.inicio, ultimoDia, [
    {
      passo: 'O dia do começo conta; o prazo não se prorroga por fim de semana ou feriado',
      regra: prazoPenal.id,
      norma: redacao.norma,
      conta: `${dataCurta(p.inicio)} + ${duracaoPorExtenso(p.duracao)} − 1 dia`,
      valor: dataCurta(ultimoDia),
    },
  ]);
}

type RedacaoDo798 = VersaoPronta<(inicio: Dia, dias: number, calendario: Calendario, preso: boolean) => PrazoContado>;

/** A lei do processo vale desde logo: prazo em curso em 03/06/2022 segue a redação nova. */
export function contarPeloCpp(
  inicio: Dia,
  dias: number,
  calendario: Calendario,
  preso: boolean,
): PrazoContado & { redacao: RedacaoDo798 } {
  const doInicio = versaoEm(prazoProcessualPenal, inicio) ?? prazoProcessualPenal.versoes[0]!;
  const contado = doInicio.aplicar(inicio, dias, calendario, preso);
  const doFim = versaoEm(prazoProcessualPenal, contado.ultimoDia) ?? doInicio;
  const final = doFim === doInicio ? contado : doFim.aplicar(inicio, dias, calendario, preso);
  return { ...final, redacao: doFim };
}

/** Meses e anos pelo calendário, a partir da véspera do primeiro dia que conta. */
function diasDaDuracao(p: PedidoDePrazo): number {
  if ('dias' in p.duracao) return p.duracao.dias;
  const vespera = maisDias(contarPeloCpp(p.inicio, 1, p, p.preso).primeiroDia, -1);
  return somarPena(vespera, p.duracao.pena) - vespera;
}

function prazoDoProcessoPenal(p: PedidoDePrazo): PrazoCalculado {
  const dias = diasDaDuracao(p);
  const { primeiroDia, ultimoDia, suspensos, redacao } = contarPeloCpp(p.inicio, dias, p, p.preso);
  const corrido = maisDias(primeiroDia, dias - 1 + suspensos);
  const trilha: Passo[] = [
    passoDoCalendario(p),
    {
      passo: 'O dia do começo não conta; a contagem começa em dia útil',
      regra: prazoProcessualPenal.id,
      norma: redacao.norma,
      conta: `começo em ${dataCurta(p.inicio)}`,
      valor: dataCurta(primeiroDia),
    },
    {
      passo: 'Corre sem parar em fim de semana ou feriado',
      conta: `${dataCurta(primeiroDia)} + ${duracaoPorExtenso(p.duracao)} (${dias} dias corridos, contado o primeiro)`,
      valor: dataCurta(maisDias(primeiroDia, dias - 1)),
    },
  ];
  if (suspensos > 0) {
    trilha.push({
      passo: 'De 20 de dezembro a 20 de janeiro não conta (CPP 798-A)',
      conta: `${suspensos} dias parados`,
      valor: dataCurta(corrido),
    });
  } else if (p.preso) {
    trilha.push({
      passo: 'Pessoa presa: não há a suspensão de 20 de dezembro a 20 de janeiro (CPP 798-A)',
    });
  }
  if (ultimoDia !== corrido) {
    trilha.push({
      passo: 'Acaba em dia que não é útil: vai ao primeiro dia útil (CPP 798, § 3º)',
      conta: `de ${dataCurta(corrido)}`,
      valor: dataCurta(ultimoDia),
    });
  }
  return resposta(primeiroDia, ultimoDia, trilha);
}

function prazoEmDiasUteis(p: PedidoDePrazo): PrazoCalculado {
  const primeiroDia = diaUtilDesde(maisDias(p.inicio, 1), p);
  const trilha: Passo[] = [
    passoDoCalendario(p),
    {
      passo: 'O dia do começo não conta; a contagem começa em dia útil',
      conta: `começo em ${dataCurta(p.inicio)}`,
      valor: dataCurta(primeiroDia),
    },
  ];
  if ('pena' in p.duracao) {
    const corrido = somarPena(maisDias(primeiroDia, -1), p.duracao.pena);
    const ultimoDia = diaUtilDesde(corrido, p);
    trilha.push({
      passo: 'Prazo em meses ou anos vai pelo calendário; só o de dias se conta em dias úteis',
      conta: `${dataCurta(maisDias(primeiroDia, -1))} + ${penaPorExtenso(p.duracao.pena)}`,
      valor: dataCurta(ultimoDia),
    });
    return resposta(primeiroDia, ultimoDia, trilha);
  }
  const ultimoDia = avancarDiasUteis(primeiroDia, p.duracao.dias - 1, p);
  trilha.push({
    passo: 'Contam só os dias úteis (não é a regra do CPP; a suspensão de fim de ano não é aplicada aqui)',
    conta: `${duracaoPorExtenso(p.duracao)} úteis, contado o primeiro`,
    valor: dataCurta(ultimoDia),
  });
  return resposta(primeiroDia, ultimoDia, trilha);
}

function avancarDiasUteis(primeiro: Dia, quantos: number, c: Calendario): Dia {
  let atual = primeiro;
  for (let faltam = quantos; faltam > 0;) {
    atual = maisDias(atual, 1);
    if (ehUtil(atual, c)) faltam--;
  }
  return atual;
}
