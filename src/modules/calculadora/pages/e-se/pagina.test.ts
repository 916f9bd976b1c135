import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { criarAplicacao } from '../../../../aplicacao.tsx';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { relogioParado } from '../../../../platform/relogio.ts';
import type { CasoEscrito } from '../../contrato/index.ts';
import { codificarCaso, LIMITE_DO_ENDERECO } from '../calculadora/estado.ts';
import { camposDoHtml, enviado } from '../calculadora/html-para-teste.ts';

let app: Aplicacao;
beforeAll(async () => {
  app = await criarAplicacao({ relogio: relogioParado('2026-11-21') });
});
afterAll(() => app.close());

/**
 * O caso que o SEEU imprimiu: 17a2m7d, 40 %, início 28/12/2020. Com 86 dias remidos, 16/08/2027; sem eles, 86 dias
 * depois, 10/11/2027.
 */
const SEM_REMICAO: CasoEscrito = {
  condenacoes: [
    {
      id: 'A',
      dataDoFato: '2020-12-28',
      pena: { anos: 17, meses: 2, dias: 7 },
      regimeInicial: 'fechado',
      reincidencia: 'primario',
      caracteristicas: { hediondo: true, violenciaOuGraveAmeaca: false, resultadoMorte: false, feminicidio: false },
      tipoPenal: 'lei-11343-2006/art-33/caput',
    },
  ],
  eventos: [{ tipo: 'prisao', data: '2020-12-28' }],
};
const A = codificarCaso(SEM_REMICAO);
const abrir = (consulta: string) => app.inject({ url: `/e-se${consulta}` });
const texto = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(' ,', ',');

describe('página E se', () => {
  it('sem caso, explica e oferece por onde começar', async () => {
    const { statusCode, body } = await abrir('');
    expect(statusCode).toBe(200);
    expect(body).toContain('href="/calculadora"');
    expect(body).toContain('/e-se?c=');
  });

  it('com caso e sem mudança, mostra as datas e perguntas prontas', async () => {
    const { body } = await abrir(`?c=${A}`);
    expect(texto(body)).toContain('10/11/2027');
    expect(body).toContain('parametros.diaDoInicioConta=sim');
  });

  it('mais 86 dias de remição: 86 dias antes, e diz por quê', async () => {
    const { statusCode, body } = await abrir(`?c=${A}&remicao.dias=86&remicao.data=2024-05-01`);
    expect(statusCode).toBe(200);
    expect(texto(body)).toContain('86 dias antes (16/08/2027 em vez de 10/11/2027)');
    expect(texto(body)).toContain('Com mais: remição homologada em 01/05/2024 (86 dias).');
    expect(texto(body)).toContain('LEP art. 128');
  });

  it('outra leitura: contando o dia do começo, cai na véspera', async () => {
    const { body } = await abrir(`?c=${A}&parametros.diaDoInicioConta=sim`);
    expect(texto(body)).toContain('1 dia antes (09/11/2027 em vez de 10/11/2027)');
  });

  it('dois casos quaisquer, cada um no endereço', async () => {
    const b = codificarCaso({
      ...SEM_REMICAO,
      eventos: [...SEM_REMICAO.eventos!, { tipo: 'remicao', data: '2024-05-01', dias: 86 }],
    });
    const { body } = await abrir(`?c=${A}&d=${b}`);
    expect(texto(body)).toContain('86 dias antes (16/08/2027 em vez de 10/11/2027)');
  });

  it('limpa do endereço os campos em branco', async () => {
    const { statusCode, headers } = await abrir(
      `?c=${A}&emData=&remicao.dias=86&remicao.data=2024-05-01&trabalho.dias=`,
    );
    expect(statusCode).toBe(303);
    expect(headers.location).toBe(`/e-se?remicao.dias=86&remicao.data=2024-05-01&c=${A}`);
  });

  it('mudança com erro: no campo, na lista do alto com âncora que existe, e o digitado fica', async () => {
    const { statusCode, body } = await abrir(
      `?c=${A}&trabalho.inicio=2024-01-01&trabalho.fim=2024-01-10&trabalho.dias=90&remicao.dias=x`,
    );
    expect(statusCode).toBe(422);
    const ancoras = [...body.matchAll(/<li><a href="#([^"]+)"/g)].map((m) => m[1]!);
    expect(ancoras.toSorted()).toEqual(['remicao.data', 'remicao.dias', 'trabalho']);
    expect(ancoras.filter((id) => !body.includes(` id="${id}"`))).toEqual([]);
    expect(body).toContain('value="90"');
  });

  it('fato depois do dia de referência: avisa e oferece calcular naquele dia', async () => {
    const { body } = await abrir(`?c=${A}&remicao.dias=30&remicao.data=2027-03-01`);
    expect(texto(body)).toContain('Há fato depois do dia de referência');
    expect(body).toContain('emData=2027-03-01');
  });

  it('endereço estragado ou caso com erro: diz o que houve', async () => {
    expect((await abrir('?c=%25')).statusCode).toBe(400);
    const comErro = codificarCaso({ condenacoes: [{ id: 'A', dataDoFato: '2020-02-30' }] });
    const { statusCode, body } = await abrir(`?c=${comErro}`);
    expect(statusCode).toBe(422);
    expect(body).toContain('/calculadora?c=');
  });

  it('caso grande demais para o endereço vem e volta pelo corpo', async () => {
    const condenacoes = Array.from({ length: 190 }, (_, i) => ({
      id: `c${i} ${Math.sin(i)}`,
      processo: `${Math.cos(i)}${Math.tan(i)}`.slice(0, 40),
      pena: { anos: 1 },
    }));
    const caso: CasoEscrito = { ...SEM_REMICAO, condenacoes };
    expect(codificarCaso(caso).length).toBeGreaterThan(LIMITE_DO_ENDERECO);
    const { statusCode, body } = await app.inject({
      method: 'POST',
      url: '/e-se',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: enviado({ caso: JSON.stringify(caso), 'parametros.lei15402': 'afastada' }),
    });
    expect(statusCode).toBe(200);
    expect(body).toContain('method="post"');
    expect(body).toContain('name="caso"');
  });
});

describe('caso B no formulário inteiro', () => {
  it('abre o caso B com o A ao lado, e "comparar" volta para cá com os dois', async () => {
    const { body } = await app.inject({ url: `/calculadora?comparar=${A}&c=${A}` });
    const campos = camposDoHtml(body);
    expect(campos.get('comparar')).toBe(A);
    campos.set('eventos.1.tipo', 'remicao').set('eventos.1.data', '2024-05-01').set('eventos.1.dias', '86');
    const { statusCode, headers } = await app.inject({
      method: 'POST',
      url: '/calculadora',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: enviado(campos.set('acao', 'comparar')),
    });
    expect(statusCode).toBe(303);
    const destino = new URL(String(headers.location), 'http://local');
    expect(destino.pathname).toBe('/e-se');
    expect(destino.searchParams.get('c')).toBe(A);
    const comparada = await app.inject({ url: destino.pathname + destino.search });
    expect(texto(comparada.body)).toContain('86 dias antes (16/08/2027 em vez de 10/11/2027)');
  });
});
