/** As peças em PDF: cada uma em página nova, a conta em página própria, e todo texto é só texto. */
import { describe, expect, it } from 'vitest';
import { CASO, dadosDe, RESULTADO } from '../exemplo-para-teste.ts';
import { gerarPdf } from '../gerar-relatorio.ts';
import { lerPdf } from '../pdf-para-teste.ts';
import { anexoDaConta } from './anexo.ts';
import type { Peca } from './peca.ts';

const [PROGRESSAO] = RESULTADO.marcos;
const dados = dadosDe(CASO, RESULTADO);
const anexo = (leituras = false, duvidas = false) => anexoDaConta(dados, PROGRESSAO!, { leituras, duvidas });
const peca = (mais: Partial<Peca> = {}): Peca => ({
  enderecamento: ['Ao Juízo competente'],
  secoes: [{ titulo: 'Dos fatos', paragrafos: ['Zulmira Quixeramobim pede.'] }],
  fecho: ['Pede deferimento.'],
  ...mais,
});
const gerar = async (...pecas: Peca[]) => lerPdf(await gerarPdf({ tipo: 'pecas', dados: { pecas, em: '2026-11-21' } }));

describe('o anexo', () => {
  it('traz a conta do marco e os fatos dela', () => {
    const { memoria, condenacoes, conferencia } = anexo();
    expect(memoria.fatos).toContainEqual({ rotulo: 'data oficial', valor: '16/08/2027' });
    expect(memoria.passos[1]).toMatchObject({ conta: 'parte inteira de (40% × 6272)', valor: '2508 dias' });
    expect(condenacoes).toHaveLength(1);
    expect(conferencia.codigo).not.toBe('');
  });

  it('só leva o disputado e o incerto se se quis', () => {
    expect(anexo().memoria).toMatchObject({ leituras: [], duvidas: [], requisitos: [] });
    expect(anexo(true, true).memoria.leituras.map((l) => l.data)).toEqual(['15/08/2027', '14/07/2027']);
    expect(anexo(true, true).memoria.duvidas).toHaveLength(1);
  });
});

describe('o PDF', () => {
  it('uma página por peça e outra por conta', async () => {
    expect((await gerar(peca())).paginas).toBe(1);
    expect((await gerar(peca({ anexo: anexo(true, true) }))).paginas).toBe(2);
    expect((await gerar(peca({ anexo: anexo() }), peca(), peca({ anexo: anexo() }))).paginas).toBe(5);
  });

  it('é PDF/A-2a, sem nome de pessoa nos metadados', async () => {
    const { xmp, tudo } = await gerar(peca());
    expect(xmp).toContain('<pdfaid:part>2<');
    expect(xmp).toContain('Petição');
    expect(tudo.includes('Zulmira')).toBe(false);
  });

  it('desenha o que se escreveu, sem o executar', async () => {
    const escrito = '#panic("x") *Ŧ* $y$ @ref = [a]';
    const { letras } = await gerar(peca({ secoes: [{ paragrafos: [escrito] }], fecho: ['Ŋ'], enderecamento: ['Ɓ'] }));
    for (const letra of '#*$@=[]ŦŊƁ') expect(letras).toContain(letra);
  });
});
