import { type Concorrente, percentualDe2019, type Resposta } from '../tarefa.ts';

/** A API nativa do Node 26; os tipos ainda não vêm no TypeScript que usamos. */
interface PlainDate {
  add(d: { years?: number; months?: number; days?: number }): PlainDate;
  subtract(d: { days: number }): PlainDate;
  toString(): string;
}
declare const Temporal: { PlainDate: { from(texto: string): PlainDate } };

export const temporal: Concorrente = {
  nome: 'Temporal nativo',
  nota: 'tabela em if; soma de datas pelo Temporal.PlainDate do Node 26',
  resolver(s): Resposta {
    const inicio = Temporal.PlainDate.from(s.inicio);
    const total = 365 * s.anos + 30 * s.meses + s.dias;
    const p = percentualDe2019(s);
    const t = Math.floor((p * total) / 100);
    const [n, d] = s.hediondo ? [2, 3] : s.reincidente ? [1, 2] : [1, 3];
    const l = Math.floor((n * total) / d);
    return {
      progressao: inicio.add({ days: t - s.remidos }).toString(),
      livramento: inicio.add({ days: l - s.remidos }).toString(),
      termino: inicio
        .add({ years: s.anos, months: s.meses })
        .add({ days: s.dias - s.remidos })
        .toString(),
      trilha: [
        `floor(${p}% × ${total}) = ${t}`,
        `floor(${n}/${d} × ${total}) = ${l}`,
        `${s.inicio} + ${s.anos}a${s.meses}m${s.dias}d − ${s.remidos} dias`,
      ],
    };
  },
};
