/** O canal do correio, com PostgreSQL e SMTP de verdade e um relógio que o teste anda. */
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { comCliente } from '../../../../platform/db/cliente.ts';
import { abrirBanco } from '../../../../platform/db/index.ts';
import {
  abrirCenario,
  AGORA,
  type Cenario,
  criarEstrutura,
  criarPessoa,
  type EstruturaDeTeste,
} from '../../../acesso/para-testes.ts';
import { condenacaoDeSeisAnos } from '../../../execucao/para-testes.ts';
import { criarPresa, montarOrgaos } from '../../para-testes.ts';
import { abrirServidorDeCorreio, avisar, deQuoted, type ServidorDeCorreio } from '../para-testes.ts';
import { esperaDoServidor } from './espera.ts';
import { mandarCorreio, type MeiosDoCorreio } from './mandar.ts';

const SETE_DA_MANHA = new Date('2026-11-19T07:00:00-03:00');

let cenario: Cenario;
let servidor: ServidorDeCorreio;
let meios: MeiosDoCorreio;
let presa: string;
let orgao: EstruturaDeTeste;

beforeAll(async () => {
  cenario = await abrirCenario();
  presa = await criarPresa(cenario, await montarOrgaos(cenario), {
    nome: 'Zulmira Fictícia Tavares',
    mais: [condenacaoDeSeisAnos()],
  });
});
afterAll(() => cenario.fechar());
beforeEach(async () => {
  cenario.agora = AGORA;
  servidor = await abrirServidorDeCorreio();
  meios = { servicos: cenario.servicos, correio: servidor.correio };
  orgao = await criarEstrutura(cenario.db);
});
afterEach(async () => {
  await servidor.fechar();
  await sql`update avisos.mensagem set estado = 'desistida' where estado in ('espera', 'enviando')`.execute(cenario.db);
});

async function destinataria(correio?: 'imediato', campos: Parameters<typeof criarPessoa>[3] = {}): Promise<string> {
  const { id } = await criarPessoa(cenario.db, orgao, ['defensor-publico'], campos);
  if (correio) {
    await cenario.db
      .insertInto('avisos.preferencia')
      .values({ usuario_id: id, correio, hora_do_resumo: 7, push: false, mudada_em: AGORA })
      .execute();
  }
  return id;
}

const avisarO = (aviso: Partial<Parameters<typeof avisar>[1]> = {}, passo = 5) =>
  avisar(cenario, { pessoaId: presa, ...aviso }, { estruturaId: orgao.id, passo });

const rodar = (falhas = 0): Promise<void> => mandarCorreio(meios, { falhas });

const doOrgao = () =>
  cenario.db
    .selectFrom('avisos.mensagem as m')
    .innerJoin('acesso.lotacao as l', 'l.usuario_id', 'm.usuario_id')
    .selectAll('m')
    .where('l.estrutura_id', '=', orgao.id)
    .orderBy('m.id')
    .execute();
const estados = async (): Promise<string[]> => (await doOrgao()).map((m) => m.estado).toSorted();

async function proximaRodada(): Promise<{ em: Date; falhas: number } | undefined> {
  const { rows } = await sql<{ em: Date; falhas: number }>`
    select j.run_at as em, coalesce((p.payload ->> 'falhas')::int, 0) as falhas
      from graphile_worker.jobs j join graphile_worker._private_jobs p on p.id = j.id
     where j.key = 'avisos.correio.depois'`.execute(cenario.db);
  return rows[0];
}

const depois = (minutos: number): void => {
  cenario.agora = new Date(cenario.agora.getTime() + minutos * 60_000);
};
const semRepetir = (): void => {
  const ids = servidor.cartas.map((c) => c.messageId);
  expect(ids).toHaveLength(new Set(ids).size);
};

describe('o resumo', () => {
  test('um por pessoa por dia, na hora dela, com contagens e as datas', async () => {
    await destinataria();
    await avisarO({ especie: 'progressao', alvo: '2026-11-19' }, 2);
    await avisarO({ especie: 'saida-temporaria', alvo: '2026-11-10' }, -1);
    await rodar();
    expect(servidor.cartas).toEqual([]);
    cenario.agora = SETE_DA_MANHA;
    await rodar();
    await rodar();
    expect(servidor.cartas.map((c) => c.assunto)).toEqual(['2 avisos de datas: 1 vencido, 1 de hoje']);
    depois(60);
    await avisarO({ alvo: '2026-11-24' }, 5);
    depois(60 * 22);
    await rodar();
    expect(servidor.cartas).toHaveLength(1);
    depois(60);
    await rodar();
    expect(servidor.cartas.map((c) => c.assunto)).toEqual([expect.any(String), '1 aviso de data']);
  });

  test('não diz o nome; diz as iniciais e o processo, e do sigiloso nem isso', async () => {
    await destinataria('imediato');
    await avisarO();
    await avisarO({ sigilo: 'sigiloso' });
    await rodar();
    const [comum = '', sigiloso = ''] = servidor.cartas.map((c) => deQuoted(c.bruto));
    for (const parte of ['Zulmira', 'Tavares']) expect(comum + sigiloso).not.toContain(parte);
    expect(comum).toContain('Z. T., processo 0000001-70.2024.8.06.0001');
    expect(sigiloso).not.toContain('Z. T.');
    expect(sigiloso).not.toContain('0000001-70');
    expect(sigiloso).toContain('/avisos/');
  });

  test('do restrito, só diz de quem é a quem tem papel que o alcança', async () => {
    const { id: delegada } = await criarPessoa(cenario.db, orgao, ['autoridade-policial']);
    await cenario.db
      .insertInto('avisos.preferencia')
      .values({ usuario_id: delegada, correio: 'imediato', hora_do_resumo: 7, push: false, mudada_em: AGORA })
      .execute();
    await avisarO({ sigilo: 'restrito' });
    await rodar();
    await destinataria('imediato');
    await avisarO({ sigilo: 'restrito' });
    await rodar();
    const [daPolicia = '', daDefesa = ''] = servidor.cartas.map((carta) => deQuoted(carta.bruto));
    expect(servidor.cartas).toHaveLength(2);
    expect(daPolicia).toContain('/avisos/');
    expect(daPolicia).not.toContain('Z. T.');
    expect(daPolicia).not.toContain('0000001-70');
    expect(daDefesa).toContain('Z. T., processo 0000001-70.2024.8.06.0001');
  });

  test('o que se resolveu antes da hora não vai; sem nada a dizer, não há e-mail', async () => {
    await destinataria();
    const envio = await avisarO();
    await cenario.db
      .updateTable('avisos.aviso')
      .set({ encerrado_em: AGORA, encerrado_por: 'decidido' })
      .where('id', '=', envio.avisoId)
      .execute();
    cenario.agora = SETE_DA_MANHA;
    await rodar();
    expect(servidor.cartas).toEqual([]);
    expect(await estados()).toEqual(['dispensada']);
  });

  test('cinquenta linhas, e quantas mais há', async () => {
    await destinataria();
    for (let i = 0; i < 53; i++) await avisarO();
    cenario.agora = SETE_DA_MANHA;
    await rodar();
    const corpo = deQuoted(servidor.cartas[0]?.bruto ?? '');
    const doTexto = corpo.slice(0, corpo.indexOf('<!doctype'));
    expect(doTexto.split('\n').filter((l) => l.startsWith('- '))).toHaveLength(50);
    expect(doTexto).toContain('E mais 3 avisos');
  });
});

describe('falhas', () => {
  test('servidor fora por uma hora: espera que cresce, nada se perde, nada se repete', async () => {
    await destinataria('imediato');
    for (let i = 0; i < 5; i++) await avisarO();
    await servidor.derrubar();
    const esperas: number[] = [];
    const volta = cenario.agora.getTime() + 3_600_000;
    let falhas = 0;
    while (cenario.agora.getTime() < volta) {
      await rodar(falhas);
      const proxima = await proximaRodada();
      if (!proxima) throw new Error('ninguém voltaria a tentar');
      esperas.push((proxima.em.getTime() - cenario.agora.getTime()) / 60_000);
      cenario.agora = proxima.em;
      falhas = proxima.falhas;
    }
    expect(esperas).toEqual([1, 2, 4, 8, 16, 30]);
    expect((await doOrgao()).map((m) => m.erro)).toEqual(Array.from({ length: 5 }, () => 'ESOCKET'));
    await servidor.voltar();
    await rodar(falhas);
    expect(servidor.cartas).toHaveLength(5);
    semRepetir();
    expect(await estados()).toEqual(Array.from({ length: 5 }, () => 'enviada'));
  });

  test('recusa de um não atrasa os outros: a definitiva mata, a passageira espera', async () => {
    for (const email of ['boa@orgao.exemplo.br', 'nao@orgao.exemplo.br', 'cheia@orgao.exemplo.br']) {
      await destinataria('imediato', { email });
    }
    servidor.responder = (a) => (a.startsWith('nao') ? 550 : a.startsWith('cheia') ? 452 : undefined);
    await avisarO();
    await rodar();
    expect(servidor.cartas.map((c) => c.para)).toEqual(['boa@orgao.exemplo.br']);
    expect((await doOrgao()).map((m) => [m.estado, m.erro])).toEqual(
      expect.arrayContaining([
        ['enviada', null],
        ['morta', '550'],
        ['enviando', '452'],
      ]),
    );
    servidor.responder = () => undefined;
    depois(30);
    await rodar();
    expect(servidor.cartas.map((c) => c.para)).toEqual(['boa@orgao.exemplo.br', 'cheia@orgao.exemplo.br']);
  });

  test('a caixa que continua cheia por cinco dias: desiste, à vista', async () => {
    await destinataria('imediato');
    await avisarO();
    servidor.responder = () => 452;
    for (let dias = 0; dias < 6; dias++) {
      await rodar();
      depois(24 * 60);
    }
    expect((await doOrgao()).map((m) => [m.estado, m.erro])).toEqual([['morta', '452']]);
  });

  test('sem endereço que sirva', async () => {
    await destinataria('imediato', { email: 'sem endereço' });
    await avisarO();
    await rodar();
    expect((await doOrgao()).map((m) => [m.estado, m.erro])).toEqual([['sem-endereco', 'endereço inválido']]);
  });

  test('remetente ou servidor com defeito não mata a mensagem de ninguém', async () => {
    await destinataria('imediato');
    await avisarO();
    meios = { ...meios, correio: semServidor };
    await rodar();
    expect(await estados()).toEqual(['enviando']);
    expect(await proximaRodada()).toEqual({ em: new Date(AGORA.getTime() + esperaDoServidor(1)), falhas: 1 });
  });
});

const semServidor: MeiosDoCorreio['correio'] = {
  enviar: async () => ({
    ok: false,
    recusas: [{ codigo: 'correio-indisponivel', mensagem: '', falha: 'fora-do-ar', motivo: 'EAUTH' }],
  }),
};

describe('vários processos', () => {
  test('dois ao mesmo tempo não mandam a mesma', async () => {
    await destinataria('imediato');
    const envios = 30;
    for (let i = 0; i < envios; i++) await avisarO();
    const outro = abrirBanco(cenario.banco.url);
    try {
      const delle = { ...meios, servicos: { ...cenario.servicos, banco: outro.db } };
      await Promise.all([rodar(), mandarCorreio(delle, { falhas: 0 }), rodar(), mandarCorreio(delle, { falhas: 0 })]);
    } finally {
      await outro.fechar();
    }
    expect(servidor.cartas).toHaveLength(envios);
    semRepetir();
  });

  test('o que morreu com mensagens na mão: passada a posse, outro as manda, com o mesmo Message-ID', async () => {
    await destinataria('imediato');
    await avisarO();
    const nunca = new AbortController();
    const morre: MeiosDoCorreio['correio'] = {
      // O servidor aceita, e o processo some antes de gravar.
      enviar: async (m) => {
        await servidor.correio.enviar(m);
        nunca.abort();
        return new Promise(() => {});
      },
    };
    void mandarCorreio({ ...meios, correio: morre }, { falhas: 0 });
    await expect.poll(() => nunca.signal.aborted).toBe(true);
    await rodar();
    expect(servidor.cartas).toHaveLength(1);
    const proxima = await proximaRodada();
    cenario.agora = proxima?.em ?? AGORA;
    await rodar();
    const [primeira, segunda] = servidor.cartas;
    expect(servidor.cartas).toHaveLength(2);
    expect(segunda?.messageId).toBe(primeira?.messageId);
    expect(await estados()).toEqual(['enviada']);
  });

  test('o banco reinicia no meio: o que foi aceito não se manda de novo', async () => {
    await destinataria('imediato');
    for (let i = 0; i < 20; i++) await avisarO();
    let derrubado: Promise<unknown> | undefined;
    const enviar: MeiosDoCorreio['correio']['enviar'] = async (m) => {
      const r = await servidor.correio.enviar(m);
      if (servidor.cartas.length >= 7) derrubado ??= derrubarConexoes();
      await derrubado;
      return r;
    };
    const outro = abrirBanco(cenario.banco.url);
    outro.pool.on('error', () => {});
    try {
      await mandarCorreio({ servicos: { ...cenario.servicos, banco: outro.db }, correio: { enviar } }, { falhas: 0 });
    } finally {
      await outro.fechar();
    }
    expect(derrubado).toBeDefined();
    expect(servidor.cartas).toHaveLength(20);
    semRepetir();
    expect(await estados()).toEqual(Array.from({ length: 20 }, () => 'enviada'));
  });

  test('mandam parar: o que não saiu volta já à fila', async () => {
    await destinataria('imediato');
    for (let i = 0; i < 10; i++) await avisarO();
    const parada = new AbortController();
    const enviar: MeiosDoCorreio['correio']['enviar'] = async (m) => {
      parada.abort();
      return servidor.correio.enviar(m);
    };
    await mandarCorreio({ ...meios, correio: { enviar } }, { falhas: 0, sinal: parada.signal });
    expect(servidor.cartas.length).toBeLessThan(10);
    await rodar();
    expect(servidor.cartas).toHaveLength(10);
    semRepetir();
  });
});

/** Como num reinício: toda conexão da aplicação a este banco cai. */
const derrubarConexoes = (): Promise<unknown> =>
  comCliente(cenario.banco.urlDoAdministrador, (c) =>
    c.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    ),
  );
