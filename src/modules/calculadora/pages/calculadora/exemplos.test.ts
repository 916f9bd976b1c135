import { describe, expect, it } from 'vitest';
import { dia } from '../../../../direito/tempo/dia.ts';
import { buscarTipoPenal } from '../../../../direito/tipos-penais/index.ts';
import { lerCaso } from '../../contrato/index.ts';
import { codificarCaso, LIMITE_DO_ENDERECO } from './estado.ts';
import { EXEMPLOS, exemploDe } from './exemplos/index.ts';

describe('exemplos', () => {
  it.each(EXEMPLOS)('$id é um caso válido, do catálogo, e cabe no endereço', ({ id, caso }) => {
    expect(lerCaso(caso, { hoje: dia('2026-11-21') })).toMatchObject({ ok: true });
    for (const c of caso.condenacoes ?? []) expect(buscarTipoPenal(c.tipoPenal!)?.id).toBe(c.tipoPenal);
    expect(codificarCaso(caso).length).toBeLessThan(LIMITE_DO_ENDERECO);
    expect(exemploDe(id)?.caso).toBe(caso);
  });

  it('dizem no título que são fictícios', () => {
    for (const e of EXEMPLOS) expect(e.caso.titulo).toContain('fictício');
  });
});
