import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Aplicacao } from '../../../../platform/http/aplicacao.ts';
import { abrirApp, abrirCenario, AGORA, type Cenario, enviar } from '../../../acesso/para-testes.ts';
import { type Agente, agente } from '../../../execucao/para-testes.ts';
import { criarPresa, montarOrgaos, type OrgaosDeTeste } from '../../para-testes.ts';
import { abrirAviso, mandar } from '../para-testes.ts';
import { registrarPreferencias } from '../preferencias/pages/rotas.tsx';
import { registrarAgenda } from './rota.ts';

let cenario: Cenario;
let app: Aplicacao;
let orgaos: OrgaosDeTeste;
let defensora: Agente;
let presa: string;

beforeAll(async () => {
  cenario = await abrirCenario();
  app = await abrirApp(cenario, (a) => {
    registrarAgenda(a);
    registrarPreferencias(a);
  });
});
afterAll(async () => {
  await app.close();
  await cenario.fechar();
});
beforeEach(async () => {
  cenario.agora = AGORA;
  orgaos = await montarOrgaos(cenario);
  presa = await criarPresa(cenario, orgaos, { nome: 'Zulmira Fictícia Tavares' });
  defensora = await agente(cenario, orgaos.nucleo, 'defensor-publico');
});

async function criarEndereco(quem = defensora): Promise<string> {
  const r = await enviar(app, quem.sessao, '/conta/avisos/agendas', {});
  expect(r.statusCode).toBe(200);
  return /http:\/\/localhost:3000(\/agenda\/[\w-]+\.ics)/.exec(r.body)?.[1] ?? '';
}

const ler = (url: string) => app.inject({ url });

async function avisarDe(pessoaId: string, alvo: string, sigilo: 'publico' | 'sigiloso' = 'publico'): Promise<string> {
  const avisoId = await abrirAviso(cenario, { pessoaId, alvo, sigilo });
  await mandar(cenario, { pessoaId, avisoId, passo: 5, papel: 'defesa', estruturaId: orgaos.nucleo.id });
  return avisoId;
}

interface Evento {
  [nome: string]: string;
}

/** Um leitor de iCalendar (RFC 5545, §3.1): desdobra as linhas, confere o aninhamento e devolve os eventos. */
function eventosDe(ics: string): Evento[] {
  expect(ics.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
  expect(ics).not.toMatch(/[^\r]\n/);
  for (const linha of ics.split('\r\n')) expect(Buffer.byteLength(linha)).toBeLessThanOrEqual(75);
  const eventos: Evento[] = [];
  const abertos: string[] = [];
  for (const linha of ics.replaceAll(/\r\n[ \t]/g, '').split('\r\n')) {
    const [, nome = '', valor = ''] = /^([\w-]+)[^:]*:(.*)$/.exec(linha) ?? [];
    if (nome === 'BEGIN') {
      abertos.push(valor);
      if (valor === 'VEVENT') eventos.push({});
    } else if (nome === 'END') expect(abertos.pop()).toBe(valor);
    else if (abertos.at(-1) === 'VEVENT') Object.assign(eventos.at(-1) ?? {}, { [nome]: valor });
    else if (abertos.at(-1) === 'VALARM') Object.assign(eventos.at(-1) ?? {}, { [`ALARME-${nome}`]: valor });
  }
  expect(abertos).toEqual([]);
  return eventos;
}

const auditadas = async () =>
  (
    await cenario.db
      .selectFrom('auditoria.registro')
      .select(['titular_id', 'usuario_id', 'finalidade'])
      .where('acao', '=', 'avisos.ler-agenda')
      .where('usuario_id', '=', defensora.id)
      .orderBy('quando')
      .execute()
  ).map((r) => r.titular_id);

describe('o arquivo', () => {
  test('um evento de dia inteiro por aviso, com alarme, enlace e as iniciais; nunca o nome', async () => {
    const avisoId = await avisarDe(presa, '2026-11-23');
    const r = await ler(await criarEndereco());
    expect(r.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(r.headers['cache-control']).toBe('private, max-age=300');
    expect(eventosDe(r.body)).toEqual([
      expect.objectContaining({
        UID: `${avisoId}@localhost`,
        DTSTART: '20261123',
        SUMMARY: 'Progressão de regime · ZT',
        URL: `http://localhost:3000/avisos/${presa}/${avisoId}`,
        'ALARME-TRIGGER': '-PT16H',
      }),
    ]);
    expect(r.body).not.toMatch(/Zulmira|Tavares/);
  });

  test('o encerrado e o mandado a outro órgão não aparecem', async () => {
    const encerrado = await avisarDe(presa, '2026-11-23');
    await cenario.db.updateTable('avisos.aviso').set({ encerrado_em: AGORA }).where('id', '=', encerrado).execute();
    const alheio = await abrirAviso(cenario, { pessoaId: presa });
    await mandar(cenario, { pessoaId: presa, avisoId: alheio, passo: 5, papel: 'juizo', estruturaId: orgaos.vara.id });
    expect(eventosDe((await ler(await criarEndereco())).body)).toEqual([]);
  });

  test('o mandado ao órgão inteiro aparece na agenda de cada núcleo dele', async () => {
    const avisoId = await abrirAviso(cenario, { pessoaId: presa });
    const estruturaId = orgaos.defensoria.id;
    await mandar(cenario, { pessoaId: presa, avisoId, passo: 5, papel: 'defesa', estruturaId });
    expect(eventosDe((await ler(await criarEndereco())).body)).toHaveLength(1);
  });

  test('de sigiloso que a pessoa não alcança, nada', async () => {
    await avisarDe(presa, '2026-11-23', 'sigiloso');
    expect(eventosDe((await ler(await criarEndereco())).body)).toEqual([]);
  });
});

describe('quem lê é quem pode hoje', () => {
  const daDefensora = () => cenario.db.selectFrom('acesso.lotacao').select('id').where('usuario_id', '=', defensora.id);

  test.each<[string, () => Promise<unknown>]>([
    [
      'lotação encerrada',
      () =>
        cenario.db
          .updateTable('acesso.lotacao')
          .set({ encerrada_em: AGORA })
          .where('usuario_id', '=', defensora.id)
          .execute(),
    ],
    [
      'papel encerrado',
      () =>
        cenario.db
          .updateTable('acesso.vinculo')
          .set({ encerrado_em: AGORA })
          .where('lotacao_id', 'in', daDefensora())
          .execute(),
    ],
    [
      'suspensa',
      () =>
        cenario.db.updateTable('acesso.usuario').set({ suspenso_em: AGORA }).where('id', '=', defensora.id).execute(),
    ],
    [
      'o órgão deixou o caso',
      () => cenario.db.deleteFrom('acesso.titular_atuacao').where('pessoa_id', '=', presa).execute(),
    ],
  ])('%s: a agenda fica vazia na leitura seguinte', async (_caso, mudar) => {
    await avisarDe(presa, '2026-11-23');
    const url = await criarEndereco();
    expect(eventosDe((await ler(url)).body)).toHaveLength(1);
    await mudar();
    expect(eventosDe((await ler(url)).body)).toEqual([]);
  });

  test('consultas paradas por uso anormal: recusa, em vez de uma agenda vazia que parece dizer que não há prazo', async () => {
    const url = await criarEndereco();
    await cenario.db
      .insertInto('acesso.alerta')
      .values({
        usuario_id: defensora.id,
        dia: '2026-11-18',
        especie: 'volume',
        grau: 'parado',
        valor: 9999,
        limite: 3000,
        criado_em: AGORA,
      })
      .execute();
    expect((await ler(url)).statusCode).toBe(403);
  });
});

describe('o endereço', () => {
  test('errado, revogado e trocado respondem o mesmo 404', async () => {
    const [antigo, novo] = [await criarEndereco(), await criarEndereco()];
    const { id } = await cenario.db
      .selectFrom('avisos.agenda')
      .select('id')
      .where('usuario_id', '=', defensora.id)
      .where('revogada_em', 'is', null)
      .executeTakeFirstOrThrow();
    expect((await ler(novo)).statusCode).toBe(200);
    expect((await enviar(app, defensora.sessao, `/conta/avisos/agendas/${id}/revogar`, {})).statusCode).toBe(303);
    const respostas = await Promise.all([antigo, novo, '/agenda/nunca-existiu.ics'].map(ler));
    expect(respostas.map((r) => r.statusCode)).toEqual([404, 404, 404]);
    const corpos = respostas.map((r) => r.body.replaceAll(/\/agenda\/[\w-]+\.ics/g, ''));
    expect(new Set(corpos).size).toBe(1);
  });

  test('o segredo não fica no banco', async () => {
    const segredo = /agenda\/([\w-]+)\.ics/.exec(await criarEndereco())?.[1] ?? '';
    expect(segredo).toMatch(/^[\w-]{43}$/);
    const agendas = await cenario.db.selectFrom('avisos.agenda').selectAll().execute();
    const registros = await cenario.db.selectFrom('auditoria.registro').selectAll().execute();
    expect(JSON.stringify([agendas, registros])).not.toContain(segredo);
  });

  test('agenda alheia não se revoga', async () => {
    await criarEndereco();
    const { id } = await cenario.db
      .selectFrom('avisos.agenda')
      .select('id')
      .where('usuario_id', '=', defensora.id)
      .executeTakeFirstOrThrow();
    const outra = await agente(cenario, orgaos.nucleo, 'defensor-publico');
    expect((await enviar(app, outra.sessao, `/conta/avisos/agendas/${id}/revogar`, {})).statusCode).toBe(404);
  });

  test('quem não recebe avisos não cria agenda', async () => {
    const auditor = await agente(cenario, orgaos.tribunal, 'auditor');
    expect((await enviar(app, auditor.sessao, '/conta/avisos/agendas', {})).statusCode).toBe(403);
  });
});

test('cada leitura fica na auditoria: por pessoa na primeira do dia, e de novo no dia seguinte; sem contar como uso', async () => {
  await avisarDe(presa, '2026-11-23');
  const url = await criarEndereco();
  await ler(url);
  await ler(url);
  const outra = await criarPresa(cenario, orgaos);
  await avisarDe(outra, '2026-11-25');
  await ler(url);
  expect(await auditadas()).toEqual([presa, null, outra]);
  cenario.agora = new Date('2026-11-19T12:00:00-03:00');
  await ler(url);
  expect(new Set((await auditadas()).slice(3))).toEqual(new Set([presa, outra]));
  const usos = await cenario.db.selectFrom('acesso.uso').selectAll().where('usuario_id', '=', defensora.id).execute();
  expect(usos).toEqual([]);
});
