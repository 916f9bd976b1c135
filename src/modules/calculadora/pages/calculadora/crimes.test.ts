import { describe, expect, it } from 'vitest';
import { TIPOS_PENAIS } from '../../../../direito/tipos-penais/index.ts';
import { CRIMES, crimeEscrito, erroDoCrime, idDoCrime } from './crimes.ts';

describe('crime digitado', () => {
  it('cada item da lista volta ao crime de onde saiu', () => {
    expect(new Set(CRIMES).size).toBe(TIPOS_PENAIS.length);
    for (const t of TIPOS_PENAIS) expect(idDoCrime(crimeEscrito(t.id))).toBe(t.id);
  });

  it('não faz caso de acento, maiúscula ou espaço', () => {
    const [primeiro] = CRIMES;
    const id = idDoCrime(primeiro!);
    expect(idDoCrime(`  ${primeiro!.toUpperCase()} `)).toBe(id);
    expect(TIPOS_PENAIS.some((t) => t.id === id)).toBe(true);
  });

  it('o que não está no catálogo fica como foi escrito, e a mensagem sugere os parecidos', () => {
    expect(idDoCrime('furto de sonhos')).toBe('furto de sonhos');
    expect(erroDoCrime('furto')).toContain('Furto');
    expect(erroDoCrime('xyz')).toContain('Deixe em branco');
    expect(erroDoCrime('lei-11343-2006/art-33/caput')).toBeUndefined();
  });
});
