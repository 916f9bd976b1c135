import { addDays, addMonths, format, parseISO } from 'date-fns';
import Engine from 'publicodes';
import type { Concorrente, Resposta } from '../tarefa.ts';

const engine = new Engine({
  anos: { valeur: 0 },
  meses: { valeur: 0 },
  dias: { valeur: 0 },
  hediondo: { valeur: 'non' },
  violencia: { valeur: 'non' },
  reincidente: { valeur: 'non' },
  total: { valeur: '365 * anos + 30 * meses + dias' },
  percentual: {
    variations: [
      { si: { 'toutes ces conditions': ['hediondo', 'reincidente'] }, alors: 60 },
      { si: 'hediondo', alors: 40 },
      { si: { 'toutes ces conditions': ['violencia', 'reincidente'] }, alors: 30 },
      { si: 'violencia', alors: 25 },
      { si: 'reincidente', alors: 20 },
      { sinon: 16 },
    ],
  },
  numerador: { variations: [{ si: 'hediondo', alors: 2 }, { sinon: 1 }] },
  denominador: { variations: [{ si: 'hediondo', alors: 3 }, { si: 'reincidente', alors: 2 }, { sinon: 3 }] },
  progressao: { valeur: 'percentual * total / 100' },
  livramento: { valeur: 'numerador * total / denominador' },
});

const sim = (b: boolean): 'oui' | 'non' => (b ? 'oui' : 'non');
const numero = (regra: string): number => engine.evaluate(regra).nodeValue as number;

export const publicodes: Concorrente = {
  nome: 'publicodes',
  nota: 'fração e lapso dentro do motor; soma de datas (date-fns) fora, que ele não faz',
  resolver(s): Resposta {
    engine.setSituation({
      anos: s.anos,
      meses: s.meses,
      dias: s.dias,
      hediondo: sim(s.hediondo),
      violencia: sim(s.violencia),
      reincidente: sim(s.reincidente),
    });
    const t = Math.floor(numero('progressao'));
    const l = Math.floor(numero('livramento') + 1e-9);
    const total = numero('total');
    const inicio = parseISO(s.inicio);
    return {
      progressao: format(addDays(inicio, t - s.remidos), 'yyyy-MM-dd'),
      livramento: format(addDays(inicio, l - s.remidos), 'yyyy-MM-dd'),
      termino: format(addDays(addMonths(inicio, 12 * s.anos + s.meses), s.dias - s.remidos), 'yyyy-MM-dd'),
      trilha: [
        `floor(${numero('percentual')}% × ${total}) = ${t}`,
        `floor(${numero('numerador')}/${numero('denominador')} × ${total}) = ${l}`,
        `${s.inicio} + ${s.anos}a${s.meses}m${s.dias}d − ${s.remidos} dias`,
      ],
    };
  },
};
