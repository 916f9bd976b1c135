/** A linha do tempo e as abas, no navegador: nada sigiloso aparece, nem em contagem, nem no passado. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { abrirApp, abrirCenario, abrirPagina, type Cenario } from '../../acesso/para-testes.ts';
import { registrarExecucao } from '../index.ts';
import { type Agente, agente, criarCondenada, fato, lancar, type Lugares, montarLugares } from '../para-testes.ts';

let cenario: Cenario;
let lugares: Lugares;
let app: Aplicacao;
let defensora: Agente;
let servidor: Agente;

beforeAll(async () => {
  cenario = await abrirCenario();
  lugares = await montarLugares(cenario);
  app = await abrirApp(cenario, registrarExecucao);
  defensora = await agente(cenario, lugares.defensoria, 'defensor-publico');
  servidor = await agente(cenario, lugares.norte, 'servidor-prisional');
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
});

const ver = async (quem: Agente, url: string) => (await abrirPagina(app, quem.sessao, url)).body;
const registros = (html: string) => /(\d+) registros?</.exec(html)?.[1];

describe('sigilo', () => {
  it('o fato sigiloso não muda a contagem, a lista, o passado nem a busca', async () => {
    const id = await criarCondenada(cenario, lugares);
    const url = `/pessoas/${id}/linha-do-tempo`;
    const antes = registros(await ver(defensora, url));
    await lancar(
      cenario,
      id,
      fato(
        'custodia.falta',
        '2026-03-01',
        { natureza: 'grave', conduta: 'Conduta que não se pode ver' },
        { sigilo: 'sigiloso' },
      ),
    );
    for (const consulta of ['', '?sabido=2026-11-18', '?valia=2026-11-18', '?texto=conduta', '?grupo=disciplina']) {
      const html = await ver(defensora, url + consulta);
      expect(html, consulta).not.toContain('Conduta que não se pode ver');
      if (!consulta.includes('texto') && !consulta.includes('grupo'))
        expect(registros(html) ?? 'nada', consulta).not.toBe('nada');
    }
    expect(registros(await ver(defensora, url))).toBe(antes);
    expect(await ver(defensora, `/pessoas/${id}`)).not.toContain('homologou');
  });

  it('saúde só aparece a quem pode ver saúde', async () => {
    const id = await criarCondenada(cenario, lugares);
    await lancar(
      cenario,
      id,
      fato('pessoas.saude', '2026-03-01', { especie: 'doenca', descricao: 'Palavra da saúde' }),
    );
    expect(await ver(defensora, `/pessoas/${id}/quem-e`)).toContain('Palavra da saúde');
    for (const aba of ['', '/quem-e', '/linha-do-tempo']) {
      expect(await ver(servidor, `/pessoas/${id}${aba}`), aba).not.toContain('Palavra da saúde');
    }
  });
});

describe('como estava', () => {
  it('antes de se saber, nada; e diz onde estava', async () => {
    const id = await criarCondenada(cenario, lugares);
    const html = await ver(defensora, `/pessoas/${id}/linha-do-tempo?sabido=2026-11-17`);
    expect(html).toContain('Nada registrado até esse dia');
    const valia = await ver(defensora, `/pessoas/${id}/linha-do-tempo?valia=2024-02-01`);
    expect(valia).toContain('Como estava em 1º de fevereiro de 2024');
    expect(valia).toContain('Presa em Presídio Norte');
    // A condenação é de junho: em fevereiro não havia regime.
    expect(/Como estava em[^]*?Voltar a tudo/.exec(valia)?.[0]).not.toContain('regime');
  });

  it('a correção mostra o valor velho riscado, quem e por quê', async () => {
    const errada = fato('execucao.remicao', '2026-02-02', { dias: 30 });
    const id = await criarCondenada(cenario, lugares, { mais: [errada] });
    const certa = fato('execucao.remicao', '2026-02-02', { dias: 20 });
    cenario.agora = new Date(cenario.agora.getTime() + 1000);
    await lancar(cenario, id, { ...certa, efeito: 'corrige', corrigeId: errada.id, motivo: 'Somou-se duas vezes.' });
    const html = await ver(defensora, `/pessoas/${id}/linha-do-tempo`);
    expect(html).toMatch(/<del>[^<]*30 dias remidos<\/del>/);
    expect(html).toContain('Somou-se duas vezes.');
  });
});

describe('páginas', () => {
  it('todas abrem, com a pessoa, onde está e por quê no alto', async () => {
    const id = await criarCondenada(cenario, lugares);
    for (const aba of ['', '/linha-do-tempo', '/custodia', '/processos', '/quem-e', '/quem-consultou', '/recibos']) {
      const r = await abrirPagina(app, defensora.sessao, `/pessoas/${id}${aba}`);
      expect(r.statusCode, aba).toBe(200);
      expect(r.body, aba).toContain('Presa em Presídio Norte');
      expect(r.body, aba).toContain('Flagrante');
      expect(r.body.match(/<h1/g), aba).toHaveLength(1);
    }
  });

  it('300 fatos, e a mesma quantidade de consultas', async () => {
    const meses = Array.from({ length: 300 }, (_, i) => {
      const dia = Temporal.PlainDate.from('2024-02-01').add({ days: i });
      return fato('custodia.leitura', dia.toString(), { obras: 1 });
    });
    let consultas = 0;
    const banco = cenario.db.withPlugin({
      transformQuery: ({ node }) => {
        consultas++;
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    const contada = await abrirApp({ ...cenario, servicos: { ...cenario.servicos, banco } }, registrarExecucao);
    const consultasDe = async (id: string, aba = ''): Promise<number> => {
      consultas = 0;
      expect((await abrirPagina(contada, defensora.sessao, `/pessoas/${id}${aba}`)).statusCode).toBe(200);
      return consultas;
    };
    const poucos = await criarCondenada(cenario, lugares);
    const muitos = await criarCondenada(cenario, lugares, { mais: meses });
    for (const aba of ['', '/linha-do-tempo', '/custodia', '/processos']) {
      expect(await consultasDe(muitos, aba), aba).toBe(await consultasDe(poucos, aba));
    }
    await contada.close();
  });
});
