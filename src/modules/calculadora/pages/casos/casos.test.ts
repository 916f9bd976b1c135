import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { criarAplicacao } from '../../../../aplicacao.tsx';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { relogioParado } from '../../../../platform/relogio.ts';
import { conferirCasos } from '../../casos/index.ts';
import { decodificarCaso } from '../calculadora/estado.ts';
import { nomeDoQueSeCompara, valorEmPalavras } from './palavras.ts';

let app: Aplicacao;
beforeAll(async () => {
  app = await criarAplicacao({ relogio: relogioParado('2026-11-21') });
});
afterAll(() => app.close());

const abrir = async (url: string) => {
  const r = await app.inject({ url, headers: { accept: 'text/html' } });
  return { status: r.statusCode, html: r.body };
};

describe('/casos', () => {
  test('mostra o quadro e um caso conhecido com o publicado e o obtido', async () => {
    const { status, html } = await abrir('/casos');
    expect(status).toBe(200);
    expect(html).toContain('que se podem refazer');
    expect(html).toContain('href="/casos/prog-tjrn-seeu-2025"');
    expect(html).toContain('16/08/2027');
  });

  test('filtra por situação e por assunto', async () => {
    const { html } = await abrir('/casos?situacao=fonte-erra&assunto=remicao');
    expect(html).toContain('id="rem-trabalho-67d"');
    expect(html).not.toContain('id="rem-trabalho-167d"');
    expect(html).not.toContain('id="prog-jus-duvida-6anos"');
  });

  test('filtro sem casos explica e oferece a volta', async () => {
    const { html } = await abrir('/casos?situacao=inaproveitavel&assunto=prazo');
    expect(html).toContain('Nenhum caso com esse filtro');
  });

  test.each([
    '/casos?situacao=xyz',
    '/casos?assunto=%00',
    '/casos?situacao=confere&situacao=diverge',
    '/casos?situacao=',
  ])('filtro que não existe é filtro nenhum: %s', async (url) => {
    const { status, html } = await abrir(url);
    expect(status).toBe(200);
    expect(html).toContain('id="prog-tjrn-seeu-2025"');
  });
});

describe('/casos/<id>', () => {
  test('todas as páginas abrem', async () => {
    const { itens } = await conferirCasos();
    const estados = await Promise.all(itens.map(async (i) => [i.id, (await abrir(`/casos/${i.id}`)).status]));
    expect(estados.filter(([, status]) => status !== 200)).toEqual([]);
  });

  test('leva o caso à calculadora pelo endereço', async () => {
    const { html } = await abrir('/casos/prog-tjrn-seeu-2025');
    const estado = /href="\/calculadora\?c=([\w-]+)"/.exec(html)?.[1];
    expect(decodificarCaso(estado ?? '')).toMatchObject({ ok: true, caso: { condenacoes: [{ pena: '17a2m7d' }] } });
  });

  test('onde a fonte erra, diz o que difere e mostra a nota', async () => {
    const { html } = await abrir('/casos/rem-trabalho-67d');
    expect(html).toContain('A fonte erra');
    expect(html).toContain('22 (difere)');
    expect(html).toContain('67 ÷ 3 = 22,33');
  });

  test('o arquivo se baixa como foi guardado', async () => {
    const r = await app.inject('/casos/rem-trabalho-67d/caso.json');
    expect(r.headers['content-disposition']).toBe('attachment; filename="rem-trabalho-67d.caso.json"');
    expect(r.json()).toMatchObject({ id: 'rem-trabalho-67d', esperado: [{ valor: 23 }] });
  });

  test.each(['/casos/nada', '/casos/nada/caso.json', '/casos/..%2f..%2fpackage.json/caso.json'])(
    'caso que não existe é 404 legível: %s',
    async (url) => {
      const { status, html } = await abrir(url);
      expect(status).toBe(404);
      expect(html).toContain('Caso não encontrado');
    },
  );
});

describe('palavras', () => {
  test('o que se compara tem nome de gente', () => {
    expect(nomeDoQueSeCompara('marcos[tipo=progressao,regime=aberto].prazoDias')).toBe(
      'Progressão de regime ao aberto: prazo em dias',
    );
    expect(nomeDoQueSeCompara('detracao.dias')).toBe('Dias de detração');
    expect(nomeDoQueSeCompara('segundoLapso')).toBe('Segundo lapso');
    expect(nomeDoQueSeCompara('itens[numero=0058967-77.2016.8.19.0000].valido')).toBe('0058967-77.2016.8.19.0000');
  });

  test('datas e durações por extenso', () => {
    expect(valorEmPalavras('2027-08-16')).toBe('16/08/2027');
    expect(valorEmPalavras('2022-09')).toBe('09/2022');
    expect(valorEmPalavras('6a0m16d')).toBe('6 anos e 16 dias');
    expect(valorEmPalavras('40%')).toBe('40%');
  });
});
