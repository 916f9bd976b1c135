import { regra } from '../motor/regra.ts';

export const prorrogacaoDoInqueritoDoPreso = regra({
  id: 'cpp/art-3-b-prorrogacao-do-inquerito',
  titulo: 'Inquérito com preso: prorrogação pelo juiz das garantias',
  escolhePor: 'data-da-prisao',
  retroage: false,
  versoes: [
    {
      de: '2020-01-23',
      norma: 'CPP art. 3º-B, § 2º (Lei 13.964/2019)',
      resumo: 'Com o investigado preso, o juiz pode prorrogar o inquérito por 15 dias. A lei fala em uma única vez.',
      selo: 'verificado',
      aplicar: (prorrogacoes: number) => 15 * prorrogacoes,
    },
  ],
  duvidas: [
    'O texto manda relaxar a prisão se, depois dos 15 dias, o inquérito não acabou; o STF (ADI 6298, 2023) afastou a soltura automática e admitiu novas prorrogações motivadas (de memória).',
    'O STF suspendeu o dispositivo de janeiro de 2020 até julgar a ADI 6298 (de memória).',
  ],
  exemplos: [
    { em: '2020-01-23', dados: [0], espera: 0, fonte: 'CPP art. 3º-B, § 2º' },
    { em: '2020-01-23', dados: [1], espera: 15, fonte: 'CPP art. 3º-B, § 2º' },
    { em: '2026-01-05', dados: [2], espera: 30, fonte: 'STF, ADI 6298: nova prorrogação motivada' },
  ],
});
