import { describe, expect, it } from 'vitest';
import { camposDoTipo } from './campos-do-evento.ts';
import { FORMA_DO_CASO, type Forma, formaEm } from './forma.ts';
import { GRUPOS_DE_EVENTOS, NOMES_DOS_EVENTOS } from './textos/eventos.ts';
import { textoDe } from './textos/index.ts';
import { PARAMETROS } from './textos/parametros.ts';

/** Nome de cada campo do contrato, com 0 nas listas; os de evento, com o tipo. */
function folhas(forma: Forma, nome: string): { nome: string; tipo?: string; forma: Forma }[] {
  switch (forma.tipo) {
    case 'objeto':
      return Object.entries(forma.campos).flatMap(([k, f]) => folhas(f, nome === '' ? k : `${nome}.${k}`));
    case 'lista':
      return folhas(forma.item, `${nome}.0`);
    case 'variantes':
      return Object.entries(forma.porValor).flatMap(([tipo, f]) => folhas(f, nome).map((x) => ({ ...x, tipo })));
    case 'constante':
      return [];
    default:
      return [{ nome, forma }];
  }
}

const TODAS = folhas(FORMA_DO_CASO, '');

describe('textos do formulário', () => {
  it('todo campo do contrato tem rótulo, e toda opção tem nome', () => {
    expect(TODAS.length).toBeGreaterThan(100);
    const semTexto = TODAS.filter(({ nome, tipo, forma }) => {
      const texto = textoDe(nome, tipo);
      return !texto || (forma.tipo === 'opcao' && forma.valores.some((valor) => !texto.opcoes?.[valor]));
    });
    expect(semTexto).toEqual([]);
  });

  it('os parâmetros oferecem as leituras do contrato, a padrão primeiro', () => {
    for (const p of PARAMETROS) {
      const forma = formaEm(`parametros.${p.nome}`)!;
      const valores = p.opcoes.map((o) => o.valor);
      // No contrato, `diaDoInicioConta` é falso na falta dele.
      expect(valores).toEqual(forma.tipo === 'opcao' ? forma.valores : ['nao', 'sim']);
    }
    const doContrato = FORMA_DO_CASO.campos['parametros'] as Extract<Forma, { tipo: 'objeto' }>;
    expect(PARAMETROS.map((p) => p.nome)).toEqual(Object.keys(doContrato.campos));
  });

  it('todo tipo de evento está em um grupo da lista e tem campos', () => {
    const agrupados = GRUPOS_DE_EVENTOS.flatMap((g) => g.tipos);
    expect([...agrupados].toSorted()).toEqual(Object.keys(NOMES_DOS_EVENTOS).toSorted());
    expect(agrupados.filter((tipo) => camposDoTipo(tipo).length === 0)).toEqual([]);
  });
});
