import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { criarAplicacao } from '../../../../aplicacao.tsx';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { relogioParado } from '../../../../platform/relogio.ts';
import { CASO_INTEIRO } from './caso-inteiro-para-teste.ts';
import { camposDoHtml, enviado, temId } from './html-para-teste.ts';

let app: Aplicacao;
beforeAll(async () => {
  app = await criarAplicacao({ relogio: relogioParado('2026-11-21') });
});
afterAll(() => app.close());

const mandar = (campos: Parameters<typeof enviado>[0]) =>
  app.inject({
    method: 'POST',
    url: '/calculadora',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: enviado(campos),
  });

describe('guardar e abrir', () => {
  const MEIO_CASO = { 'pessoa.nome': 'Fulana', 'condenacoes.0.id': 'A', 'condenacoes.0.pena.meses': 'dois' };

  it('baixa o caso como está, mesmo com erro', async () => {
    const json = await mandar({ ...MEIO_CASO, acao: 'baixar-json' });
    expect(json.headers['content-disposition']).toContain('caso.json');
    expect(json.json()).toEqual({
      versao: 1,
      pessoa: { nome: 'Fulana' },
      condenacoes: [{ id: 'A', pena: { meses: 'dois' } }],
    });
    const yaml = await mandar({ ...MEIO_CASO, acao: 'baixar-yaml' });
    expect(yaml.body).toContain('nome: Fulana');
  });

  it('guarda no endereço e reabre', async () => {
    const { statusCode, headers } = await mandar({ ...MEIO_CASO, acao: 'guardar' });
    expect(statusCode).toBe(303);
    const { statusCode: reaberto, body } = await app.inject({ url: String(headers.location) });
    expect(reaberto).toBe(200);
    expect(body).toContain('O endereço desta página guarda o caso');
    expect(camposDoHtml(body).get('condenacoes.0.pena.meses')).toBe('dois');
  });

  const enviarArquivo = (texto: string, nome = 'caso.yaml') => {
    const corpo = new FormData();
    if (nome === '') corpo.set('texto', texto);
    else corpo.set('arquivo', new File([texto], nome));
    return app.inject({ method: 'POST', url: '/calculadora/abrir', payload: corpo });
  };

  it('abre arquivo YAML e texto colado JSON', async () => {
    const yaml = await enviarArquivo('condenacoes:\n  - id: A\n    pena: 5a4m\n');
    expect(yaml.statusCode).toBe(200);
    expect(camposDoHtml(yaml.body).get('condenacoes.0.pena.meses')).toBe('4');
    const json = await enviarArquivo('{"pessoa":{"nome":"Fulana"},"condenacoes":[{"id":"A"}]}', '');
    expect(camposDoHtml(json.body).get('pessoa.nome')).toBe('Fulana');
  });

  it('arquivo com erro de campo abre no formulário, com o erro no lugar', async () => {
    const { statusCode, body } = await enviarArquivo('{"eventos":[{"tipo":"fuga","data":"2020-02-30"}]}');
    expect(statusCode).toBe(422);
    expect(temId(body, 'eventos.0.data-erro')).toBe(true);
  });

  it('arquivo ilegível ou com campo desconhecido volta inteiro, com a linha ou o caminho', async () => {
    const ilegivel = await enviarArquivo('{\n"condenacoes": [\n{"id": "A" "pena": 3}]}');
    expect(ilegivel.statusCode).toBe(422);
    expect(ilegivel.body).toContain('linha 3');
    expect(ilegivel.body).toContain('{&quot;id&quot;: &quot;A&quot; &quot;pena&quot;: 3}]}');
    const estranho = await enviarArquivo('{"condenacoes":[{"id":"A","inventado":1}]}');
    expect(estranho.body).toContain('condenacoes[0].inventado');
    expect(estranho.body).toContain('&quot;inventado&quot;:1');
  });

  it('caso em JSON no corpo (de página que não o pôs no endereço) abre no formulário', async () => {
    const { body } = await mandar({ caso: JSON.stringify(CASO_INTEIRO) });
    expect(camposDoHtml(body).get('pessoa.nome')).toBe('Fulana de Tal');
  });
});
