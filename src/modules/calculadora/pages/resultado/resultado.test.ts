import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { criarServidor } from '../../../../platform/http/servidor.ts';
import { relogioParado } from '../../../../platform/relogio.ts';
import type { CasoEscrito } from '../../contrato/index.ts';
import { codificarCaso, decodificarCaso } from '../calculadora/estado.ts';
import { registrarPaginaResultado } from './index.tsx';

/** O caso impresso pelo SEEU: 17a2m7d, 40%, início 28/12/2020, 86 dias remidos → 16/08/2027. */
const SEEU: CasoEscrito = {
  emData: '2027-08-28',
  pessoa: { nome: 'Fulana <b>de Tal' },
  condenacoes: [
    {
      id: 'A',
      dataDoFato: '2020-12-20',
      pena: '17a2m7d',
      regimeInicial: 'fechado',
      reincidencia: 'primario',
      caracteristicas: { hediondo: true, violenciaOuGraveAmeaca: true, resultadoMorte: false },
    },
  ],
  eventos: [
    { tipo: 'prisao', data: '2020-12-28', titulo: 'flagrante' },
    { tipo: 'remicao', data: '2024-05-01', dias: 86 },
  ],
};

/** Oito condenações e tantos eventos quantos se peça, com datas espalhadas para o caso não se comprimir demais. */
function casoDeEventos(quantos: number): CasoEscrito {
  const condenacoes = Array.from({ length: 8 }, (_, i) => ({
    ...SEEU.condenacoes![0]!,
    id: `C${i}`,
    dataDoFato: `201${i}-0${i + 1}-1${i}`,
  }));
  const eventos: NonNullable<CasoEscrito['eventos']> = [{ tipo: 'prisao', data: '2020-12-28' }];
  let semente = 7;
  const sorteado = (ate: number): number => (semente = (semente * 48_271) % 2_147_483_647) % ate;
  const dois = (n: number): string => String(n).padStart(2, '0');
  for (let i = 0; i < quantos; i++) {
    const mes = `${2021 + sorteado(6)}-${dois(1 + sorteado(12))}`;
    const [inicio, fim] = [1 + sorteado(14), 15 + sorteado(14)];
    eventos.push({
      tipo: 'trabalho',
      inicio: `${mes}-${dois(inicio)}`,
      fim: `${mes}-${dois(fim)}`,
      dias: sorteado(fim - inicio),
    });
  }
  return { ...SEEU, condenacoes, eventos };
}
const casoGrande = (): CasoEscrito => casoDeEventos(1200);

let app: Aplicacao;
beforeAll(async () => {
  app = await criarServidor({ nivelDeLog: 'silent', limitePorMinuto: 1000, confiarNoProxy: false });
  app.decorate('relogio', relogioParado('2026-11-21'));
  app.decorate('sistema', {
    versao: '0',
    conjuntoDeRegras: 'x',
    codigo: '',
    menu: [],
    ativo: (nome) => `/ativos/${nome}`,
  });
  registrarPaginaResultado(app);
});
afterAll(() => app.close());

const ver = (caso: CasoEscrito) => app.inject(`/resultado?c=${codificarCaso(caso)}`);
const enviar = (corpo: string, tipo = 'application/x-www-form-urlencoded', url = '/resultado') =>
  app.inject({ method: 'POST', url, headers: { 'content-type': tipo }, payload: corpo });
const ids = (html: string): string[] => [...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]!);

describe('GET /resultado', () => {
  it('põe a resposta primeiro, com a conta e a norma', async () => {
    const r = await ver(SEEU);
    expect(r.statusCode).toBe(200);
    expect(r.headers['cache-control']).toBe('no-store');
    const texto = r.body.replace(/<[^>]+>/g, '');
    expect(texto).toContain('Pode pedir o semiaberto (progressão de regime) desde 16 de agosto de 2027');
    expect(texto).toContain('há 12 dias');
    expect(texto).toContain('há leitura que antecipa para 15 de agosto de 2027');
    expect(texto).toContain('parte inteira de (40% × 6272) = 2508');
    expect(r.body).toContain('href="/lei/regras/lep/art-112-progressao"');
    expect(r.body.indexOf('Pode pedir')).toBeLessThan(r.body.indexOf('Linha do tempo'));
  });

  it('não traz estilo nem código em linha, e escapa o que a pessoa escreveu', async () => {
    const { body } = await ver(SEEU);
    expect(body).not.toMatch(/ style=| on[a-z]+=|<script(?![^>]* src=)/);
    expect(body).toContain('Fulana &lt;b>de Tal');
  });

  it('tem ids únicos e toda âncora leva a um deles', async () => {
    for (const caso of [SEEU, casoDeEventos(60), casoGrande()]) {
      const { body } = await enviar(`caso=${encodeURIComponent(JSON.stringify(caso))}`).then((r) =>
        r.statusCode === 303 ? app.inject(r.headers.location!) : r,
      );
      const todos = ids(body);
      expect(new Set(todos).size).toBe(todos.length);
      for (const [, ancora] of body.matchAll(/href="#([^"]+)"/g)) expect(todos).toContain(ancora);
      for (const [, lista] of body.matchAll(/aria-labelledby="([^"]+)"/g)) {
        for (const id of lista!.split(' ')) expect(todos).toContain(id);
      }
    }
  });

  it('o desenho tem título, descrição e a mesma informação em tabela', async () => {
    const { body } = await ver(SEEU);
    expect(body).toMatch(/<svg class="linha linha-deitada"[^>]*role="img"[^>]*><title /);
    expect(body).toContain('Os mesmos fatos em tabela');
    expect(body).toContain('Prisão em flagrante');
  });

  it('sem caso, ou com endereço estragado, explica e dá caminho de volta', async () => {
    for (const url of [
      '/resultado',
      '/resultado?c=',
      '/resultado?c=lixo%21',
      `/resultado?c=${codificarCaso(SEEU).slice(0, 40)}`,
    ]) {
      const r = await app.inject(url);
      expect(r.statusCode).toBe(400);
      expect(r.body).toContain('Não há caso para calcular');
      expect(r.body).toContain('href="/calculadora"');
    }
  });

  it('caso com erro leva ao campo do formulário, sem perder o que foi escrito', async () => {
    const r = await ver({ ...SEEU, emData: '2027-02-30', condenacoes: [{ id: 'A', dataDoFato: '2020-13-01' }] });
    expect(r.statusCode).toBe(422);
    expect(r.body).toContain('Há 2 problemas a corrigir');
    expect(r.body).toMatch(/href="\/calculadora\?c=[\w-]+#condenacoes\.0\.dataDoFato"/);
  });

  it('falta de dado: mostra o intervalo e leva ao campo', async () => {
    const { dataDoFato: _, ...semFato } = SEEU.condenacoes![0]!;
    const { body } = await ver({ ...SEEU, condenacoes: [semFato] });
    expect(body).toContain('Falta um dado');
    expect(body).toMatch(/href="\/calculadora\?c=[\w-]+#condenacoes\.0\.dataDoFato">Data do fato da condenação A/);
  });

  it('vedado: diz que a lei não permite e por quê', async () => {
    const comMorte = { hediondo: true, violenciaOuGraveAmeaca: true, resultadoMorte: true };
    const { body } = await ver({ ...SEEU, condenacoes: [{ ...SEEU.condenacoes![0]!, caracteristicas: comMorte }] });
    expect(body).toContain('a lei não permite');
    expect(body).toContain('a lei veda o livramento');
  });

  it('caso vazio não é tela vazia', async () => {
    const r = await ver({});
    expect(r.statusCode).toBe(200);
    expect(r.body).toContain('Ainda não há data a calcular');
  });
});

describe('POST /resultado', () => {
  it('JSON e YAML que cabem viram endereço', async () => {
    const json = await enviar(`caso=${encodeURIComponent(JSON.stringify(SEEU))}`);
    expect(json.statusCode).toBe(303);
    const c = new URL(json.headers.location!, 'http://x').searchParams.get('c')!;
    expect(decodificarCaso(c)).toEqual({ ok: true, caso: SEEU });
    const yaml = await enviar(`caso=${encodeURIComponent('emData: 2026-11-21\npessoa:\n  nome: Ana\n')}`);
    expect(yaml.statusCode).toBe(303);
  });

  it('o que não cabe é mostrado ali mesmo, e segue pelos formulários', async () => {
    const r = await enviar(`caso=${encodeURIComponent(JSON.stringify(casoGrande()))}`);
    expect(r.statusCode).toBe(200);
    expect(r.body).toContain('8 condenações');
    expect(r.body.match(/<form method="post" action="\/calculadora"/g)).toHaveLength(1);
    expect(r.body).toMatch(/name="tipo" value="pessoa" formaction="\/relatorio.pdf"/);
    expect(r.body).not.toContain('?c=');
  });

  it('aceita arquivo', async () => {
    const corpo = `--x\r\ncontent-disposition: form-data; name="arquivo"; filename="caso.json"\r\n\r\n${JSON.stringify(SEEU)}\r\n--x--\r\n`;
    expect((await enviar(corpo, 'multipart/form-data; boundary=x')).statusCode).toBe(303);
  });

  it('texto ilegível, vazio ou que não é caso: recusa legível', async () => {
    for (const corpo of ['', 'caso=', 'caso=%7B%22a', 'outro=1']) {
      expect((await enviar(corpo)).statusCode).toBe(400);
    }
    expect((await enviar('caso=%5B1%5D')).statusCode).toBe(400);
    expect((await enviar('caso=%7B%22a%22%3A1%7D')).statusCode).toBe(422);
  });
});

describe('arquivos para baixar', () => {
  it('o caso volta como foi escrito e o resultado vem inteiro', async () => {
    const c = codificarCaso(SEEU);
    const caso = await app.inject(`/resultado/caso.json?c=${c}`);
    expect(caso.headers['content-disposition']).toBe('attachment; filename="caso.json"');
    expect(caso.json()).toEqual(SEEU);
    const resultado = await app.inject(`/resultado/resultado.json?c=${c}`);
    expect(resultado.json()).toMatchObject({ versao: 1, penaTotalDias: 6272 });
    const corpo = `caso=${encodeURIComponent(JSON.stringify(casoGrande()))}`;
    expect((await enviar(corpo, undefined, '/resultado/caso.json')).json()).toEqual(casoGrande());
  });
});
