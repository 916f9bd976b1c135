import { add, addDays, format, parseISO } from 'date-fns';
import { type Concorrente, percentualDe2019, type Resposta } from '../tarefa.ts';

const ISO = 'yyyy-MM-dd';

export const dateFns: Concorrente = {
  nome: 'date-fns',
  nota: 'tabela em if; soma e escrita de datas pelo date-fns',
  resolver(s): Resposta {
    const inicio = parseISO(s.inicio);
    const total = 365 * s.anos + 30 * s.meses + s.dias;
    const p = percentualDe2019(s);
    const t = Math.floor((p * total) / 100);
    const [n, d] = s.hediondo ? [2, 3] : s.reincidente ? [1, 2] : [1, 3];
    const l = Math.floor((n * total) / d);
    return {
      progressao: format(addDays(inicio, t - s.remidos), ISO),
      livramento: format(addDays(inicio, l - s.remidos), ISO),
      termino: format(addDays(add(inicio, { years: s.anos, months: s.meses }), s.dias - s.remidos), ISO),
      trilha: [
        `floor(${p}% × ${total}) = ${t}`,
        `floor(${n}/${d} × ${total}) = ${l}`,
        `${s.inicio} + ${s.anos}a${s.meses}m${s.dias}d − ${s.remidos} dias`,
      ],
    };
  },
};
