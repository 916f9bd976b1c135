import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { criarAplicacao } from '../../../../aplicacao.tsx';
import { relogioParado } from '../../../../platform/relogio.ts';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import type { CasoEscrito } from '../../contrato/index.ts';
import { CASO_INTEIRO } from './caso-inteiro-para-teste.ts';
import { comIdsDosCrimes } from './crimes.ts';
import { codificarCaso, decodificarCaso } from './estado.ts';
import { EXEMPLOS } from './exemplos/index.ts';
import { camposParaCaso, casoParaCampos } from './formulario.ts';
import { camposDoHtml, enviado, focados, temId } from './html-para-teste.ts';

let app: Aplicacao;
beforeAll(async () => {
  app = await criarAplicacao({ relogio: relogioParado('2026-11-21') });
});
afterAll(() => app.close());

const abrir = (url: string) => app.inject({ url });
const mandar = (campos: Parameters<typeof enviado>[0], cabecalhos: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: '/calculadora',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...cabecalhos },
    payload: enviado(campos),
  });

const ESTADO_NO_ENDERECO = /^\/resultado\?c=([\w-]+)$/;
const calculado = (destino: unknown): CasoEscrito => {
  const lido = decodificarCaso(ESTADO_NO_ENDERECO.exec(String(destino))?.[1] ?? '');
  if (!lido.ok) throw new Error(`Não levou a um resultado: ${String(destino)}`);
  return lido.caso;
};

describe('formulário em branco e reaberto', () => {
  it('abre com uma condenação e uma prisão por preencher', async () => {
    const { statusCode, body } = await abrir('/calculadora');
    expect(statusCode).toBe(200);
    expect(camposDoHtml(body).get('condenacoes.0.id')).toBe('A');
    expect(camposDoHtml(body).get('eventos.0.tipo')).toBe('prisao');
  });

  it('a página mostra todos os campos do contrato e devolve o mesmo caso', async () => {
    const { body } = await abrir(`/calculadora?c=${codificarCaso(CASO_INTEIRO)}`);
    const devolvidos = comIdsDosCrimes(camposDoHtml(body));
    expect([...casoParaCampos(CASO_INTEIRO).keys()].filter((nome) => !devolvidos.has(nome))).toEqual([]);
    expect(camposParaCaso(devolvidos)).toEqual(CASO_INTEIRO);
  });

  it('o padrão de cada leitura segue em branco: reabrir e enviar não acrescenta parâmetros', async () => {
    const { body } = await abrir('/calculadora');
    expect(camposParaCaso(camposDoHtml(body)).parametros).toBeUndefined();
  });

  it.each(EXEMPLOS)('abre o exemplo $id e o calcula', async ({ id, caso }) => {
    const { body } = await abrir(`/calculadora?exemplo=${id}`);
    const resposta = await mandar(camposDoHtml(body));
    expect(resposta.statusCode).toBe(303);
    expect(calculado(resposta.headers.location).condenacoes?.[0]?.tipoPenal).toBe(caso.condenacoes?.[0]?.tipoPenal);
  });

  it('endereço estragado: diz o que fazer e oferece o formulário', async () => {
    const { statusCode, body } = await abrir('/calculadora?c=%25%25');
    expect(statusCode).toBe(400);
    expect(body).toContain('O caso não pôde ser aberto');
    expect(temId(body, 'condenacoes.0.pena.anos')).toBe(true);
  });

  it('endereço com caso incompleto: mostra os erros nos campos', async () => {
    const c = codificarCaso({ condenacoes: [{ id: 'A', dataDoFato: '2020-02-30' }] });
    const { statusCode, body } = await abrir(`/calculadora?c=${c}`);
    expect(statusCode).toBe(422);
    expect(temId(body, 'condenacoes.0.dataDoFato-erro')).toBe(true);
    expect(camposDoHtml(body).get('condenacoes.0.dataDoFato')).toBe('2020-02-30');
  });
});

describe('linhas, sem JavaScript', () => {
  it('acrescenta e remove sem perder o que foi digitado, e põe o foco na linha', async () => {
    const acrescentada = await mandar({
      'condenacoes.0.id': 'A',
      'condenacoes.0.pena.anos': 'cinco',
      acao: 'acrescentar:condenacoes',
    });
    expect(camposDoHtml(acrescentada.body).get('condenacoes.0.pena.anos')).toBe('cinco');
    expect(focados(acrescentada.body)).toEqual(['condenacoes.1.tipoPenal']);
    const campos = camposDoHtml(acrescentada.body).set('acao', 'remover:condenacoes.0');
    const removida = await mandar(campos);
    expect(camposDoHtml(removida.body).get('condenacoes.0.id')).toBe('B');
    expect(focados(removida.body)).toEqual(['acrescentar-condenacao']);
  });

  it('trocado o tipo do evento, "atualizar" mostra os campos certos e guarda os outros', async () => {
    const { body } = await mandar({
      'eventos.0.tipo': 'estudo',
      'eventos.0.data': '2024-01-02',
      acao: 'atualizar:eventos.0',
    });
    expect(temId(body, 'eventos.0.horas')).toBe(true);
    expect(temId(body, 'eventos.0.data')).toBe(false);
    expect(camposDoHtml(body).get('eventos.0.data')).toBe('2024-01-02');
    expect(focados(body)).toEqual(['eventos.0.inicio']);
  });

  it('ao htmx devolve só o formulário', async () => {
    const { body } = await mandar({ acao: 'acrescentar:eventos', novoEvento: 'leitura' }, { 'hx-request': 'true' });
    expect(body.startsWith('<form id="formulario"')).toBe(true);
    expect(temId(body, 'eventos.0.obras')).toBe(true);
  });

  it('deixa abertas as partes que a pessoa abriu', async () => {
    const { body } = await mandar({ abertos: 'parametros anotacoes', acao: 'atualizar' });
    expect(body).toMatch(/<details[^>]*\sopen[^>]*id="parametros"/);
    expect(body).not.toMatch(/<details[^>]*\sopen[^>]*id="investigacao"/);
  });
});

describe('calcular', () => {
  const VALIDO = {
    'condenacoes.0.id': 'A',
    'condenacoes.0.tipoPenal': 'Tráfico de drogas',
    'condenacoes.0.pena.anos': '5',
    'eventos.0.tipo': 'soltura',
    'eventos.0.data': '2021-05-02',
    'eventos.1.tipo': 'prisao',
    'eventos.1.data': '2021-01-02',
  };

  it('leva ao resultado, com o caso no endereço e os eventos por data', async () => {
    const resposta = await mandar(VALIDO);
    expect(resposta.statusCode).toBe(303);
    const caso = calculado(resposta.headers.location);
    expect(caso.eventos?.map((e) => e.tipo)).toEqual(['prisao', 'soltura']);
    expect(caso.condenacoes).toEqual([{ id: 'A', tipoPenal: 'lei-11343-2006/art-33/caput', pena: { anos: 5 } }]);
    expect(caso.parametros).toBeUndefined();
  });

  it('erros: ao lado do campo, em lista no alto com âncora que existe, e nada se perde', async () => {
    const { statusCode, body } = await mandar({
      ...VALIDO,
      'condenacoes.0.pena.meses': 'dois',
      'condenacoes.0.tipoPenal': 'furto de sonhos',
      'eventos.2.tipo': 'trabalho',
      'eventos.2.inicio': '2021-02-01',
      'eventos.2.fim': '2021-02-02',
      'eventos.2.dias': '90',
      'eventos.3.tipo': '',
      'eventos.3.data': '2021-03-01',
      'investigacao.prisao': '2021-01-02',
    });
    expect(statusCode).toBe(422);
    const ancoras = [...body.matchAll(/<li><a href="#([^"]+)"/g)].map((m) => m[1]!);
    expect(ancoras).toEqual([
      'condenacoes.0.pena.meses',
      'eventos.3.tipo',
      'investigacao.rito',
      'investigacao.preso',
      'eventos.2',
      'condenacoes.0.tipoPenal',
    ]);
    expect(ancoras.filter((id) => !temId(body, id))).toEqual([]);
    const campos = camposDoHtml(body);
    expect(campos.get('condenacoes.0.pena.meses')).toBe('dois');
    expect(campos.get('condenacoes.0.tipoPenal')).toBe('furto de sonhos');
    expect(body).toContain('<title>Erro: Calculadora');
  });

  it('sem nada a calcular, diz por onde começar', async () => {
    const { statusCode, body } = await mandar({ 'pessoa.nome': 'Fulana', 'condenacoes.0.id': 'A' });
    expect(statusCode).toBe(422);
    expect(body).toContain('Ainda não há o que calcular');
  });

  it('caso que não cabe no endereço é calculado no próprio envio', async () => {
    const muitos = new Map(Object.entries(VALIDO));
    for (let i = 0; i < 190; i++) {
      muitos.set(`condenacoes.${i}.id`, `condenação ${i} ${Math.sin(i)}`);
      muitos.set(`condenacoes.${i}.processo`, `${Math.cos(i)}${Math.tan(i)}`.slice(0, 40));
      muitos.set(`condenacoes.${i}.pena.anos`, '1');
    }
    const { statusCode, body } = await mandar(muitos);
    expect(statusCode).toBe(200);
    expect(body).toContain('<title>Resultado');
  });

  it('formulário enorme é recusado com explicação', async () => {
    const campos = Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`eventos.${i}.tipo`, 'fuga']));
    const { statusCode, body } = await mandar(campos);
    expect(statusCode).toBe(413);
    expect(body).toContain('Envie o caso em arquivo');
  });
});

describe('envio torto', () => {
  it('nunca é erro do sistema', async () => {
    const nomes = fc.oneof(
      fc.constantFrom(...casoParaCampos(CASO_INTEIRO).keys(), 'acao', 'novoEvento', 'abertos', 'comparar'),
      fc.string({ maxLength: 30 }),
    );
    const valores = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'sim',
        '5',
        '2020-01-01',
        'remover:eventos.0',
        'acrescentar:eventos',
        'guardar',
        'comparar',
        'baixar-yaml',
      ),
    );
    const responde = async (corpo: Record<string, string>): Promise<void> => {
      expect((await mandar(corpo)).statusCode).toBeLessThan(500);
    };
    await fc.assert(fc.asyncProperty(fc.dictionary(nomes, valores, { maxKeys: 40 }), responde), { numRuns: 150 });
  });
});
