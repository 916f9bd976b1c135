import { describe, expect, it } from 'vitest';
import { type Marco, SITUACOES, TIPOS_DE_MARCO } from '../../../direito/resultado.ts';
import { dadosDe, CASO, RESULTADO } from './exemplo-para-teste.ts';
import { dadosDaFolha } from './dados-da-folha.ts';
import { gerarRelatorio, type TipoDeRelatorio } from './gerar-relatorio.ts';
import { lerPdf } from './pdf-para-teste.ts';

const TIPOS: TipoDeRelatorio[] = ['situacao', 'pessoa'];
const comNome = (nome: string) => dadosDe({ ...CASO, pessoa: { nome } });

describe.each(TIPOS)('relatório %s', (tipo) => {
  it('é PDF/A-2a, com marcação, título e idioma', async () => {
    const pdf = await gerarRelatorio(tipo, dadosDe());
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    const { tudo, xmp } = lerPdf(pdf);
    expect(xmp).toContain('<pdfaid:part>2<');
    expect(xmp).toContain('<pdfaid:conformance>A<');
    expect(xmp).toContain(tipo === 'situacao' ? 'Relatório de situação' : 'Minha situação');
    expect(tudo.includes('/Marked true')).toBe(true);
    expect(tudo.includes('/Lang (pt-BR)')).toBe(true);
  });

  it('o mesmo caso dá o mesmo arquivo', async () => {
    const [a, b] = [await gerarRelatorio(tipo, dadosDe()), await gerarRelatorio(tipo, dadosDe())];
    expect(Buffer.compare(a, b)).toBe(0);
  });

  it('não põe o nome da pessoa nos metadados', async () => {
    const { tudo } = lerPdf(await gerarRelatorio(tipo, comNome('Zulmira Quixeramobim')));
    expect(tudo.includes('Zulmira')).toBe(false);
  });

  it.each([
    ['#panic("x")', '#'],
    ['#import "comum.typ": *; #dados', '#'],
    ['*Negrito* _itálico_ `raw` $x^2$', '*$`_'],
    ['\\ barra \\u{41} <rótulo> @ref', '\\<@'],
    ['= Título\n- item', '='],
    ['[conteúdo] #{ } // comentário /* outro */', '[]{}/'],
  ])('trata %s como texto', async (nome, sinais) => {
    const { letras } = lerPdf(await gerarRelatorio(tipo, comNome(nome)));
    for (const sinal of sinais) expect(letras).toContain(sinal);
  });

  it.each([
    ['alfabetos', '田中太郎 Владимир عمر Ñandú Đặng'],
    ['figuras e sinais sem letra', '👩‍⚖️ \u{10FFFF}\uE000'],
    ['controles, meia letra e texto invertido', 'a\u0000b\uD800c\u202Ed\u2066e'],
    ['letras empilhadas', `a${'\u0301'.repeat(150)}`],
    ['200 letras coladas', 'W'.repeat(200)],
  ])('aceita nome com %s', async (_, nome) => {
    const pdf = await gerarRelatorio(tipo, comNome(nome));
    expect(lerPdf(pdf).xmp).toContain('<pdfaid:part>2<');
  });
});

describe('todo marco em toda situação', () => {
  it.each(TIPOS_DE_MARCO)('%s', async (tipo) => {
    for (const situacao of SITUACOES) {
      const datado = situacao !== 'vedado' && situacao !== 'indeterminado';
      const data = datado ? { data: situacao === 'futuro' ? '2030-01-10' : '2025-01-10' } : {};
      const marcos: Marco[] = [
        { tipo, situacao, ...data, trilha: [] },
        { tipo, situacao, ...data, concedidoEm: '2026-01-10', trilha: [] },
      ];
      const dados = dadosDe(CASO, { ...RESULTADO, marcos });
      expect(lerPdf(await gerarRelatorio('situacao', dados)).xmp).not.toBe('');
      expect(lerPdf(await gerarRelatorio('pessoa', dados)).paginas).toBe(1);
    }
  });
});

describe('folha da pessoa', () => {
  it('tem uma página no caso comum', async () => {
    expect(lerPdf(await gerarRelatorio('pessoa', dadosDe())).paginas).toBe(1);
  });

  it('continua com uma página no pior caso: nome enorme, muitos processos, marcos, requisitos e faltas', async () => {
    expect(lerPdf(await gerarRelatorio('pessoa', piorCaso())).paginas).toBe(1);
  });

  it('leva o código de acesso sem passar da página, e sem mudar o código de conferência', async () => {
    const codigoDeAcesso = {
      codigo: 'K7QM-3XWD-9RTF-H2BV',
      endereco: 'https://custodia.estado-de-nome-comprido.exemplo.br/entrar/codigo',
      valeAte: '2027-11-18',
    };
    const comCodigo = { ...piorCaso(), codigoDeAcesso };
    expect(lerPdf(await gerarRelatorio('pessoa', comCodigo)).paginas).toBe(1);
    const folha = dadosDaFolha(comCodigo, 0);
    expect(folha).toMatchObject({ acesso: { codigo: 'K7QM-3XWD-9RTF-H2BV', valeAte: '18 de novembro de 2027' } });
    expect(folha.conferencia).toEqual(dadosDaFolha(piorCaso(), 0).conferencia);
    expect(dadosDaFolha(piorCaso(), 0)).not.toHaveProperty('acesso');
  });

  it.each(TIPOS)('o documento %s desenha o código', async (tipo) => {
    const codigoDeAcesso = { codigo: 'ŦŦŦŦ', endereco: 'https://custodia.exemplo.br', valeAte: '2027-11-18' };
    expect(lerPdf(await gerarRelatorio(tipo, { ...dadosDe(), codigoDeAcesso })).letras).toContain('Ŧ');
  });
});

function piorCaso() {
  const condenacoes = Array.from({ length: 40 }, (_, i) => ({
    id: `condenação de nome comprido número ${i}`.padEnd(60, 'x'),
    processo: `${String(i).padStart(7, '0')}-55.2020.8.26.0050`,
  }));
  const [progressao, livramento, termino] = RESULTADO.marcos;
  const faltam = condenacoes.flatMap((_, i) => [`condenacoes[${i}].dataDoFato`, `condenacoes[${i}].reincidencia`]);
  const requisitos = Array.from({ length: 12 }, (_, i) => ({
    nome: `requisito-de-nome-comprido-que-ninguém-traduziu-${i}`,
    estado: 'pendente' as const,
    norma: 'LEP',
  }));
  const longa = { ...progressao!, situacao: 'indeterminado' as const, data: undefined, faltam, requisitos };
  const marcos = [
    { ...longa, intervalo: { de: '2030-12-28', ate: '2045-11-28' } },
    { ...livramento!, faltam, intervalo: { de: '2032-11-28', ate: '2044-12-28' } },
    { ...termino!, data: undefined, faltam, situacao: 'indeterminado' as const },
    ...Array.from({ length: 30 }, () => ({ ...progressao!, tipo: 'indulto' as const, situacao: 'alcancado' as const })),
  ];
  return dadosDe({ ...CASO, pessoa: { nome: 'Wm '.repeat(66) }, condenacoes }, { ...RESULTADO, marcos });
}
