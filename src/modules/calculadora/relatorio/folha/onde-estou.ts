/** Onde a pessoa está, quanto cumpriu e quanto falta. */
import type { Caso, Regime } from '../../../../direito/caso.ts';
import type { Resultado } from '../../../../direito/resultado.ts';
import { type Dia, iso } from '../../../../direito/tempo/dia.ts';
import { ehNula, penaPorExtenso } from '../../../../direito/tempo/pena.ts';
import { dataPorExtenso } from '../../../../ui/texto.ts';

const REGIMES: Record<Regime, string> = {
  fechado: 'Regime fechado (o mais rígido)',
  semiaberto: 'Regime semiaberto (entre o fechado e o aberto)',
  aberto: 'Regime aberto (o mais leve)',
};

const PRISOES = {
  flagrante: 'em prisão em flagrante',
  temporaria: 'em prisão temporária, que serve à investigação e tem prazo curto',
  preventiva: 'em prisão preventiva, antes do fim do processo',
  civil: 'em prisão por dívida de alimentos',
};

export function ondeEstou(caso: Caso, resultado: Resultado): string[] {
  if (resultado.penaTotalDias === 0) return [semPena(caso)];
  return [situacao(resultado), quanto(resultado)].filter(Boolean);
}

function situacao({ cumprimento, marcos }: Resultado): string {
  const livramento = marcos.find((m) => m.tipo === 'livramento')?.concedidoEm;
  if (livramento)
    return `Em livramento condicional (o resto da pena em liberdade, com regras) desde ${dataPorExtenso(livramento)}.`;
  if (!cumprimento.inicio)
    return 'O sistema não recebeu a data em que você foi preso ou presa. Sem ela, não há como calcular as datas.';
  const regime = cumprimento.regimeAtual;
  const onde = regime ? REGIMES[regime] : 'O regime não foi informado';
  return `${onde}. A pena conta desde ${dataPorExtenso(cumprimento.inicio)}.`;
}

function quanto({ penaTotal, cumprimento }: Resultado): string {
  const total = `Pena total: ${penaPorExtenso(penaTotal)}.`;
  if (!cumprimento.inicio) return total;
  const falta = ehNula(cumprimento.remanescente)
    ? 'Não falta nada.'
    : `Faltam ${penaPorExtenso(cumprimento.remanescente)}.`;
  return `${total} Cumpriu ${penaPorExtenso(cumprimento.cumprido)}. ${falta}`;
}

const desde = (d: Dia): string => `desde ${dataPorExtenso(iso(d))}`;

function semPena(caso: Caso): string {
  const { prisaoCautelar: prisao, medidaDeSeguranca: medida, investigacao } = caso;
  if (medida) {
    const onde = medida.especie === 'internacao' ? 'com internação' : 'com tratamento fora do hospital';
    return `Em medida de segurança (tratamento determinado pelo juiz), ${onde}, ${desde(medida.inicio)}.`;
  }
  if (prisao)
    return `${PRISOES[prisao.especie].replace(/^./, (letra) => letra.toUpperCase())}, ${desde(prisao.inicio)}.`;
  if (investigacao)
    return investigacao.preso
      ? 'Na prisão, enquanto a polícia investiga.'
      : 'Em liberdade, enquanto a polícia investiga.';
  return 'O sistema não recebeu a pena nem o motivo da prisão.';
}
