import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashDoCodigo, novoCodigo } from './codigo.ts';
import {
  depoisDe,
  emAberto,
  type Estado,
  estadoDe,
  INICIAL,
  type Passo,
  PASSOS,
  quemSeEspera,
  TRANSICOES,
} from './pedido.ts';

const TODOS = Object.keys(PASSOS) as Passo[];
const ESTADOS = Object.keys(TRANSICOES) as Estado[];

/** Passos ao acaso, guardando só os que cabem: toda história possível. */
const historia = fc.array(fc.constantFrom(...TODOS), { maxLength: 30 }).map((sorteados) => {
  const passos: Passo[] = ['pedido'];
  let estado: Estado = INICIAL;
  for (const p of sorteados) {
    const novo = depoisDe(estado, p);
    if (novo === undefined) continue;
    passos.push(p);
    estado = novo;
  }
  return { passos, estado };
});

describe('passos do pedido', () => {
  it('o estado é o que a história diz', () => {
    fc.assert(fc.property(historia, ({ passos, estado }) => estadoDe(passos) === estado));
  });

  it('ninguém é cadastrado sem análise e autorização, nesta ordem, depois da última complementação', () => {
    const cadastrado = ({ passos }: { passos: Passo[] }) => {
      const cadastro = passos.indexOf('cadastro');
      if (cadastro < 0) return true;
      const [analise, autorizacao] = [passos.indexOf('encaminhamento'), passos.indexOf('autorizacao')];
      return (
        0 < analise && analise < autorizacao && autorizacao < cadastro && passos.lastIndexOf('complementacao') < analise
      );
    };
    fc.assert(fc.property(historia, cadastrado), { numRuns: 2000 });
  });

  it('análise, autorização e cadastro acontecem no máximo uma vez', () => {
    const unicos: Passo[] = ['pedido', 'encaminhamento', 'autorizacao', 'cadastro', 'aviso', 'recusa', 'desistencia'];
    fc.assert(fc.property(historia, ({ passos }) => unicos.every((u) => passos.filter((p) => p === u).length <= 1)));
  });

  it('encerrado não reabre: só o aviso do cadastro vem depois', () => {
    fc.assert(
      fc.property(historia, ({ estado }) => {
        if (emAberto(estado)) return true;
        return Object.keys(TRANSICOES[estado]).every((p) => p === 'aviso');
      }),
    );
  });

  it('reiterar nunca muda o estado', () => {
    for (const e of ESTADOS) expect([e, undefined]).toContain(depoisDe(e, 'reiteracao'));
  });

  it('espera-se alguém exatamente enquanto está aberto', () => {
    for (const e of ESTADOS) expect(quemSeEspera(e) !== 'ninguem').toBe(emAberto(e));
  });

  it('todo estado aberto pode acabar em desistência ou recusa, e todo estado é alcançável', () => {
    for (const e of ESTADOS.filter(emAberto)) {
      expect(depoisDe(e, 'desistencia')).toBe('desistido');
      expect(depoisDe(e, 'recusa')).toBe('recusado');
    }
    const alcancados = new Set<Estado>([INICIAL]);
    for (const e of alcancados) for (const destino of Object.values(TRANSICOES[e])) alcancados.add(destino);
    expect([...alcancados].toSorted()).toEqual(ESTADOS.toSorted());
  });

  it('história que não podia ter acontecido é defeito', () => {
    expect(() => estadoDe(['pedido', 'cadastro'])).toThrow('fora do lugar');
    expect(() => estadoDe(['encaminhamento'])).toThrow('primeiro passo');
  });
});

describe('código de acompanhamento', () => {
  it('lê-se como for escrito', () => {
    expect(hashDoCodigo('o1l0-7k2m 9qxa')).toEqual(hashDoCodigo('0110-7K2M-9QXA'));
  });
  it('não se repete e tem 12 sinais em três grupos', () => {
    const codigos = Array.from({ length: 1000 }, novoCodigo);
    expect(new Set(codigos).size).toBe(1000);
    expect(codigos.every((c) => /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/.test(c))).toBe(
      true,
    );
  });
});
