import { addDays, addMonths, format, parseISO } from 'date-fns';
import { Engine } from 'json-rules-engine';
import type { Concorrente, Resposta, Sentenca } from '../tarefa.ts';

const igual = (fact: string, value: boolean) => ({ fact, operator: 'equal', value });

/** Uma regra por linha da tabela; o evento traz a fração. */
function motor(): Engine {
  const engine = new Engine();
  for (const hediondo of [true, false]) {
    for (const violencia of [true, false]) {
      for (const reincidente of [true, false]) {
        const percentual = hediondo
          ? reincidente
            ? 60
            : 40
          : violencia
            ? reincidente
              ? 30
              : 25
            : reincidente
              ? 20
              : 16;
        const livramento = hediondo ? [2, 3] : reincidente ? [1, 2] : [1, 3];
        engine.addRule({
          conditions: {
            all: [igual('hediondo', hediondo), igual('violencia', violencia), igual('reincidente', reincidente)],
          },
          event: { type: 'fracao', params: { percentual, livramento } },
        });
      }
    }
  }
  return engine;
}

const engine = motor();

export const jsonRulesEngine: Concorrente = {
  nome: 'json-rules-engine',
  nota: 'só escolhe a fração; as contas e as datas (date-fns) são feitas fora',
  async resolver(s): Promise<Resposta> {
    const { events } = await engine.run({ ...s } satisfies Sentenca);
    const { percentual, livramento } = events[0]!.params as { percentual: number; livramento: [number, number] };
    const inicio = parseISO(s.inicio);
    const total = 365 * s.anos + 30 * s.meses + s.dias;
    const t = Math.floor((percentual * total) / 100);
    const l = Math.floor((livramento[0] * total) / livramento[1]);
    return {
      progressao: format(addDays(inicio, t - s.remidos), 'yyyy-MM-dd'),
      livramento: format(addDays(inicio, l - s.remidos), 'yyyy-MM-dd'),
      termino: format(addDays(addMonths(inicio, 12 * s.anos + s.meses), s.dias - s.remidos), 'yyyy-MM-dd'),
      trilha: [
        `floor(${percentual}% × ${total}) = ${t}`,
        `floor(${livramento.join('/')} × ${total}) = ${l}`,
        `${s.inicio} + ${s.anos}a${s.meses}m${s.dias}d − ${s.remidos} dias`,
      ],
    };
  },
};
