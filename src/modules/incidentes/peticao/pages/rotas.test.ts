/** A petição, da página ao arquivo e ao registro: os números são os da conta, e quem não alcança não sabe que existe. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { abrirApp, abrirCenario, abrirPagina, type Cenario, enviar } from '../../../acesso/para-testes.ts';
import { type Agente, agente, criarCondenada, fato, PROCESSO } from '../../../execucao/para-testes.ts';
import { registrarIncidentes } from '../../index.ts';
import { criarComDireito, type LugaresComAcusacao, montarLugaresComAcusacao } from '../../para-testes.ts';
import { lerDocx } from '../para-testes.ts';
import { NOMES_DAS_SECOES } from '../texto/rascunho.ts';

let cenario: Cenario;
let app: Aplicacao;
let lugares: LugaresComAcusacao;
let defensora: Agente;
let id: string;

const MARCO = 'progressao/semiaberto';
const NOVO = `pedidos/novo?marco=${encodeURIComponent(MARCO)}`;

beforeAll(async () => {
  cenario = await abrirCenario();
  lugares = await montarLugaresComAcusacao(cenario);
  app = await abrirApp(cenario, registrarIncidentes);
  defensora = await agente(cenario, lugares.defensoria, 'defensor-publico');
  id = await criarComDireito(cenario, lugares, { nome: 'Zulmira Fictícia de Teste' });
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
});

const pagina = (url: string, de: Agente = defensora) => abrirPagina(app, de.sessao, url);

/** O que o navegador mandaria de volta. */
function campos(html: string): Record<string, string> {
  const achar = (nome: string) => new RegExp(`<textarea[^>]*name="${nome}"[^>]*>([^<]*)</textarea>`).exec(html)?.[1];
  const escondidos = [...html.matchAll(/<input type="hidden" name="(era-\w+|marco)" value="([^"]*)"/g)];
  return {
    ...Object.fromEntries(escondidos.map(([, nome = '', valor = '']) => [nome, valor])),
    ...Object.fromEntries(NOMES_DAS_SECOES.map((s) => [s, achar(s) ?? ''])),
    leitura: 'mais-cedo',
    anexo: 'sim',
  };
}

const mandar = (ato: string, mais: Record<string, string> = {}, pessoa = id) =>
  pagina(`/pessoas/${pessoa}/${NOVO}`).then((r) =>
    enviar(app, defensora.sessao, `/pessoas/${pessoa}/pedidos/novo`, { ...campos(r.body), ato, ...mais }),
  );

describe('a página', () => {
  it('traz a resposta, o rascunho preenchido e a data mais cedo escolhida', async () => {
    const { statusCode, body } = await pagina(`/pessoas/${id}/${NOVO}`);
    expect(statusCode).toBe(200);
    expect(body).toContain('há 167 dias');
    expect(body).toMatch(/value="mais-cedo"[^>]*checked/);
    const { enderecamento, processo, fatos, fundamento } = campos(body);
    expect(enderecamento).toBe('Ao Juízo competente: Vara da Lagoa');
    expect(processo).toContain('0000001-70.2024.8.06.0001');
    // Em anos, meses e dias, 40% de 72 meses são 2a4m24d: 03/06/2026; contando o dia do começo, a véspera.
    expect(fatos).toContain('em 2 de junho de 2026, somadas as leituras mais favoráveis, há 169 dias.');
    // 40% de 6 anos de 365 dias: 876.
    expect(fundamento).toContain('876 dias');
    expect(fundamento).toContain('LEP art. 112, V');
    expect(fundamento).toContain('Conduta boa no atestado de 01/10/2026');
  });

  it('o processo de execução é o da guia, se ela o diz', async () => {
    const execucao = '00000025520268060001';
    const guia = fato('processos.guia', '2024-08-01', { processo: PROCESSO, especie: 'recolhimento', execucao });
    const outra = await criarComDireito(cenario, lugares, { mais: [guia] });
    const { body } = await pagina(`/pessoas/${outra}/${NOVO}`);
    expect(campos(body)['processo']).toBe('Processo de execução 0000002-55.2026.8.06.0001');
  });

  it('a prévia mostra o que se escreveu', async () => {
    const r = await mandar('previa', { fatos: 'Um fato só,\r\n\r\nem duas linhas <b>.' });
    expect(r.statusCode).toBe(200);
    expect(r.body).toContain('<p>Um fato só,</p><p>em duas linhas &lt;b>.</p>');
  });

  it('refazer por outra escolha não perde o que se mudou à mão', async () => {
    const intacto = await mandar('refazer', { leitura: 'oficial' });
    expect(campos(intacto.body)['fatos']).toContain('4 de junho de 2026');
    expect(intacto.body).not.toContain('O que você tinha escrito');
    const mudado = await mandar('refazer', { leitura: 'oficial', fecho: 'Meu fecho.' });
    expect(campos(mudado.body)['fecho']).toContain('Pede deferimento.');
    expect(mudado.body).toContain('O que você tinha escrito');
    expect(mudado.body).toContain('Meu fecho.');
  });
});

describe('os arquivos', () => {
  it('DOCX: abre, tem os números da conta e não diz de quem é por fora', async () => {
    const r = await mandar('docx');
    expect(r.headers['content-disposition']).toBe('attachment; filename="peticao-2026-11-18.docx"');
    expect(r.headers['cache-control']).toBe('no-store');
    const { texto, propriedades } = lerDocx(r.rawPayload);
    for (const dito of ['Zulmira Fictícia de Teste', '02/06/2026', 'Anexo: memória de cálculo, em 18/11/2026']) {
      expect(texto).toContain(dito);
    }
    const anexo = texto.slice(texto.indexOf('Anexo:'));
    for (const numero of ['876', '2190 dias', '04/06/2026', '40%', 'LEP art. 112, V']) expect(anexo).toContain(numero);
    expect(anexo).not.toContain('Leituras em disputa');
    expect(propriedades).toContain('Petição');
    expect(propriedades).not.toContain('Zulmira');
  });

  it('DOCX sem o anexo, e com as leituras quando se quis', async () => {
    expect(lerDocx((await mandar('docx', { anexo: '' })).rawPayload).texto).not.toContain('Anexo:');
    expect(lerDocx((await mandar('docx', { leituras: 'sim' })).rawPayload).texto).toContain('Leituras em disputa');
  });

  it('o que o formato não aceita vira espaço, e o arquivo abre', async () => {
    const fatos = 'antes\u0000\u000b\uffff & <w:t> depois';
    expect(lerDocx((await mandar('docx', { fatos })).rawPayload).texto).toContain('antes    & &lt;w:t&gt; depois');
    expect((await mandar('pdf', { fatos })).rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('PDF: é PDF, sem nome no arquivo', async () => {
    const r = await mandar('pdf');
    expect(r.headers['content-type']).toBe('application/pdf');
    expect(r.headers['content-disposition']).toBe('attachment; filename="peticao-2026-11-18.pdf"');
    expect(r.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('gerar fica na auditoria, com a pessoa', async () => {
    await mandar('pdf');
    const feitas = await cenario.db
      .selectFrom('auditoria.registro')
      .select('acao')
      .where('titular_id', '=', id)
      .execute();
    expect(feitas.map((f) => f.acao)).toContain('incidentes.gerar-peticao-pdf');
  });
});

describe('registrar', () => {
  it('guarda o texto no andamento, e a página passa a levar a ele', async () => {
    const outra = await criarComDireito(cenario, lugares);
    const r = await mandar('registrar', { fecho: 'Fecho só meu.' }, outra);
    expect(r.statusCode).toBe(303);
    const incidente = String(r.headers.location);
    expect(incidente).toContain('?feito=pedido');
    const { body } = await pagina(incidente);
    expect(body).toContain('DO DIREITO');
    expect(body).toContain('Fecho só meu.');
    const denovo = await pagina(`/pessoas/${outra}/${NOVO}`);
    expect(denovo.headers.location).toBe(incidente.replace('?feito=pedido', ''));
    expect((await mandarDireto(outra, 'registrar')).statusCode).toBe(422);
  });

  it('recusado, volta com o que se escreveu', async () => {
    const r = await mandar('registrar', { fatos: `Meu texto. ${'x'.repeat(20_001)}` });
    expect(r.statusCode).toBe(422);
    expect(r.body).toContain('Meu texto.');
    expect(r.body).toContain('limite é de 20000 caracteres');
  });
});

const mandarDireto = (pessoa: string, ato: string, marco = MARCO) =>
  enviar(app, defensora.sessao, `/pessoas/${pessoa}/pedidos/novo`, { marco, ato, fatos: 'Um texto que basta.' });

describe('o que não cabe', () => {
  it('marco que a lei veda: recusa com o porquê', async () => {
    const condenacao = fato('processos.condenacao', '2024-06-03', {
      processo: PROCESSO,
      tipoPenal: 'lei-11343-2006/art-33/caput',
      dataDoFato: '2024-01-10',
      pena: '6a',
      especie: 'reclusao',
      regimeInicial: 'fechado',
      reincidencia: 'reincidente-especifico',
    });
    const vedada = await criarCondenada(cenario, lugares, { condenacao });
    const r = await pagina(`/pessoas/${vedada}/pedidos/novo?marco=livramento`);
    expect(r.statusCode).toBe(422);
    expect(r.body).toContain('A conta diz que a lei não o permite');
    expect((await mandarDireto(vedada, 'docx', 'livramento')).statusCode).toBe(422);
  });

  it('marco que não há, ou envio torto: 404 ou recusa, nunca erro do sistema', async () => {
    expect((await pagina(`/pessoas/${id}/pedidos/novo?marco=nada`)).statusCode).toBe(404);
    expect((await mandarDireto(id, 'nada', 'nada')).statusCode).toBe(404);
    expect((await mandarDireto(id, 'explodir')).statusCode).toBe(200);
  });
});

describe('quem alcança', () => {
  it('outra defensoria não sabe que existe; quem não pede não entra', async () => {
    const deFora = await agente(cenario, lugares.outraDefensoria, 'defensor-publico');
    expect((await pagina(`/pessoas/${id}/${NOVO}`, deFora)).statusCode).toBe(404);
    const envio = { marco: MARCO, ato: 'pdf', fatos: 'x' };
    expect((await enviar(app, deFora.sessao, `/pessoas/${id}/pedidos/novo`, envio)).statusCode).toBe(404);
    const promotora = await agente(cenario, lugares.promotoria, 'membro-do-mp');
    expect((await pagina(`/pessoas/${id}/${NOVO}`, promotora)).statusCode).toBe(403);
  });
});
