import { describe, expect, test } from 'vitest';
import { type Caso, PARAMETROS_PADRAO } from '../../../direito/caso.ts';
import type { Marco, Resultado } from '../../../direito/resultado.ts';
import { dia } from '../../../direito/tempo/dia.ts';
import { pena } from '../../../direito/tempo/pena.ts';
import { textoDoResultado } from './texto.ts';

const CASO: Caso = {
  versao: 1,
  emData: dia('2026-11-21'),
  pessoa: { nome: 'Fulana\u0007 de Tal' },
  parametros: PARAMETROS_PADRAO,
  condenacoes: [{ id: 'A', pena: pena(8, 4) }],
  eventos: [],
};

const PROGRESSAO: Marco = {
  tipo: 'progressao',
  regime: 'semiaberto',
  situacao: 'alcancado',
  data: '2026-11-09',
  dataMaisCedo: '2026-11-08',
  diasDeAtraso: 12,
  fracoes: [{ condenacao: 'A', fracao: '40%', norma: 'LEP art. 112, V' }],
  alternativas: [{ leitura: 'diaDoInicioConta', data: '2026-11-08' }],
  requisitos: [{ nome: 'bom-comportamento', estado: 'desconhecido', norma: 'LEP art. 112, § 1º' }],
  duvidas: ['Uma dúvida.'],
  trilha: [
    {
      passo: 'Pena em dias',
      norma: 'CP art. 11',
      conta: '365 × 8 + 30 × 4 = 3040',
      valor: '3040 dias',
      passos: [{ passo: 'Detalhe', conta: '1 + 1', valor: '2 dias' }],
    },
  ],
};

const RESULTADO: Resultado = {
  versao: 1,
  regras: { conjunto: 'abc123', em: '2026-11-21' },
  penaTotal: pena(8, 4),
  penaTotalDias: 3040,
  cumprimento: {
    inicio: '2023-05-10',
    cumpridoDias: 1291,
    cumprido: pena(3, 6, 16),
    interrupcaoDias: 1,
    remanescenteDias: 1749,
    remanescente: pena(4, 9, 19),
    regimeAtual: 'fechado',
  },
  detracao: { dias: 0, periodos: [] },
  remicao: {
    homologadaDias: 86,
    aHomologarDias: 1,
    perdidaDias: 0,
    trabalho: { dias: 0, remidos: 0, resto: 0 },
    estudo: { horas: 0, remidos: 0, resto: 0, remidosComLimiteDiario: 0 },
    leitura: { obras: 0, remidos: 0 },
    exame: { remidos: 0 },
  },
  marcos: [
    { tipo: 'termino', situacao: 'futuro', data: '2031-03-08', dataMaisCedo: '2031-03-08', trilha: [] },
    PROGRESSAO,
    { tipo: 'indulto', situacao: 'nao-alcancado', decreto: '12.338/2024', trilha: [] },
    { tipo: 'livramento', situacao: 'indeterminado', faltam: ['condenacoes[0].dataDoFato'], trilha: [] },
  ],
  avisos: [{ codigo: 'x', mensagem: 'Um aviso.' }],
};

const texto = textoDoResultado(CASO, RESULTADO, { cores: false });
const linhas = texto.split('\n');

describe('textoDoResultado', () => {
  test('começa pela pessoa e pela resposta, o vencido primeiro', () => {
    expect(linhas[0]).toBe('Fulana  de Tal');
    const respostas = linhas.filter((l) => /^ {2}[●◆○?✓×] /.test(l));
    expect(respostas[0]).toBe(
      '  ● Pode pedir o semiaberto (progressão de regime) desde 9 de novembro de 2026 (há 12 dias)',
    );
    expect(respostas.map((l) => l.trim()[0])).toEqual(['●', '○', '?']);
  });

  test('a tabela traz a data oficial e a leitura mais cedo', () => {
    expect(texto).toMatch(/^ {2}Regime semiaberto \(progressão\) +09\/11\/2026 {2}08\/11\/2026 {2}há 12 dias$/m);
  });

  test('os números da pena', () => {
    expect(texto).toMatch(/^ {2}Pena total +8 anos e 4 meses \(3\.040 dias\)$/m);
    expect(texto).toMatch(/^ {2}Interrupções +1 dia$/m);
    expect(texto).toMatch(/^ {2}Remição +homologada 86 dias; a homologar 1 dia$/m);
    expect(texto).not.toContain('Detração');
  });

  test('a conta com passos aninhados, sem repetir o número, e com normas, leituras e dúvidas', () => {
    for (const linha of [
      '    Condenação A: 40%, LEP art. 112, V',
      '    · Pena em dias: 365 × 8 + 30 × 4 = 3040 dias',
      '      CP art. 11',
      '      · Detalhe: 1 + 1 → 2 dias',
      '      - 08/11/2026 Conta o dia do começo',
      '      - Bom comportamento, atestado pela direção da unidade: não informado [LEP art. 112, § 1º]',
      '      - Uma dúvida.',
      '  ! Um aviso.',
    ]) {
      expect(linhas).toContain(linha);
    }
  });

  test('diz o que falta informar, com o caminho do campo', () => {
    expect(texto).toContain('data do fato da condenação A (condenacoes[0].dataDoFato)');
  });

  test('cor só se pedida, e nunca passa da largura', () => {
    expect(texto).not.toContain('\u001B');
    expect(textoDoResultado(CASO, RESULTADO, { cores: true })).toContain('\u001B[31m');
    expect(Math.max(...linhas.map((l) => l.length))).toBeLessThanOrEqual(100);
  });
});
