/** Da prisão à soltura, cada passo por quem o dá, em páginas e banco de verdade. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SISTEMA } from '../acesso/index.ts';
import { atuacao, lerFatos, vigentes } from '../pessoas/index.ts';
import { criarPessoaPresa, lancarEmTeste, quemE } from '../pessoas/para-testes.ts';
import { alvara as tipoDoAlvara, ordemDePrisao } from '../processos/index.ts';
import { abrirEstado, type EstadoDeTeste } from './cenario-para-testes.ts';
import { novo } from './para-testes.ts';
import { situacaoDe } from './situacao/situacao-de.ts';

const HOJE = '2026-11-18';
let e: EstadoDeTeste;

beforeAll(async () => {
  e = await abrirEstado();
});
afterAll(() => e.fechar());

const situacao = async (id: string) => situacaoDe(vigentes(await lerFatos(e.cenario.db, id)));

const oQueSeGuarda = (id: string) =>
  e.cenario.db.selectFrom('custodia.situacao').selectAll().where('pessoa_id', '=', id).executeTakeFirst();

/** Presa em flagrante desde 2026-11-10, com juízo e defesa; com `em`, dentro da unidade. */
async function pessoaPresa(nome: string, em?: string): Promise<string> {
  const { servicos } = e.cenario;
  const id = await criarPessoaPresa(servicos, SISTEMA, { fatos: quemE({ nome }) });
  const atua = (como: string, estruturaId: string) => ({
    tipo: atuacao,
    dados: { como, estruturaId },
    dia: '2026-11-10',
    fonte: 'teste',
  });
  await lancarEmTeste(servicos, SISTEMA, id, [
    atua('juizo', e.vara.id),
    atua('defesa', e.defensoria.id),
    novo('prisao', '2026-11-10', { especie: 'flagrante' }),
    ...(em ? [novo('entrada', '2026-11-11', { estruturaId: em, motivo: 'prisao' })] : []),
  ]);
  return id;
}

describe('a prisão', () => {
  it('grava tudo junto: a prisão, o crime, as comunicações e quem passa a atuar', async () => {
    const id = await criarPessoaPresa(e.cenario.servicos, SISTEMA, { fatos: quemE({ nome: 'Presa Nova' }) });
    await lancarEmTeste(e.cenario.servicos, SISTEMA, id, [
      { tipo: atuacao, dados: { como: 'policia', estruturaId: await idDaPolicia() }, dia: HOJE, fonte: 'teste' },
    ]);
    expect((await e.ver('delegada', `/pessoas/${id}/prisao`)).status).toBe(200);
    const r = await e.enviar('delegada', `/pessoas/${id}/prisao`, {
      especie: 'flagrante',
      dia: '2026-11-17',
      hora: '22:10',
      tipoPenal: 'cp/art-157/caput',
      dataDoFato: '2026-11-17',
      'familia-quem': 'Mãe',
      'familia-meio': 'telefone',
      'familia-dia': '2026-11-17',
      'familia-hora': '23:00',
      'defensor-quem': 'Plantão da Defensoria',
      'defensor-meio': 'e-mail',
      'defensor-dia': '2026-11-17',
      'defensor-hora': '23:10',
      'defensor-orgaoId': e.defensoria.id,
      fonte: 'APF 1/2026',
    });
    expect([r.status, r.para]).toEqual([303, `/pessoas/${id}/custodia?feito=prisao`]);
    const tipos = (await lerFatos(e.cenario.db, id)).map((f) => f.tipo);
    for (const t of ['custodia.prisao', 'processos.imputacao']) expect(tipos).toContain(t);
    expect(tipos.filter((t) => t === 'custodia.comunicacao')).toHaveLength(2);
    expect(await oQueSeGuarda(id)).toMatchObject({ estado: 'presa', titulo: 'flagrante', presa_desde: '2026-11-17' });
    // A defesa avisada já alcança a pessoa.
    expect((await e.ver('defensora', `/pessoas/${id}/monitoracao`)).status).toBe(200);
  });

  it('diz todos os problemas de uma vez, e não grava nada', async () => {
    const id = await pessoaPresa('Já Presa');
    await lancarEmTeste(e.cenario.servicos, SISTEMA, id, [
      { tipo: atuacao, dados: { como: 'policia', estruturaId: await idDaPolicia() }, dia: HOJE, fonte: 'teste' },
    ]);
    const antes = (await lerFatos(e.cenario.db, id)).length;
    const r = await e.enviar('delegada', `/pessoas/${id}/prisao`, {
      especie: 'flagrante',
      dia: '2026-11-17',
      'familia-quem': 'Mãe',
      fonte: 'APF',
    });
    expect(r.status).toBe(422);
    for (const campo of ['hora', 'familia-meio', 'familia-hora']) expect(r.corpo).toContain(`href="#${campo}"`);
    const outra = await e.enviar('delegada', `/pessoas/${id}/prisao`, {
      especie: 'preventiva',
      dia: '2026-11-17',
      hora: '10:00',
      fonte: 'mandado',
    });
    expect(outra.corpo).toContain('Se há outro processo por que responde presa');
    expect((await lerFatos(e.cenario.db, id)).length).toBe(antes);
  });

  it('não é de quem não é polícia', async () => {
    const id = await pessoaPresa('Só da Polícia', e.unidadeA.id);
    expect((await e.ver('diretorA', `/pessoas/${id}/prisao`)).status).toBe(403);
  });
});

const idDaPolicia = async (): Promise<string> =>
  (
    await e.cenario.db
      .selectFrom('acesso.estrutura')
      .select('id')
      .where('especie', '=', 'policia')
      .executeTakeFirstOrThrow()
  ).id;

describe('a entrada', () => {
  it('acha quem chega pelo nome inteiro, e só por ele, e a recebe', async () => {
    const id = await pessoaPresa('Quem Chega da Silva');
    expect((await e.ver('servidorA', '/entradas/nova?procura=Quem+Chega')).corpo).not.toContain(id);
    expect((await e.ver('servidorA', '/entradas/nova?procura=Quem+Chega+da+Silva')).corpo).toContain(id);
    expect((await e.ver('servidorA', `/pessoas/${id}/entrada`)).status).toBe(200);
    const r = await e.enviar('servidorA', `/pessoas/${id}/entrada`, {
      estruturaId: e.unidadeA.id,
      motivo: 'prisao',
      dia: HOJE,
      hora: '09:00',
      fonte: 'guia',
    });
    expect(r.status).toBe(303);
    expect(await situacao(id)).toMatchObject({ estado: 'presa', estruturaId: e.unidadeA.id });
  });

  it('quem está noutra unidade não se recebe por entrada, nem se vê', async () => {
    const id = await pessoaPresa('De Outra Unidade', e.unidadeA.id);
    expect((await e.ver('servidorB', `/pessoas/${id}/entrada`)).status).toBe(404);
    const corpo = { estruturaId: e.unidadeB.id, motivo: 'prisao', dia: HOJE, hora: '09:00', fonte: 'guia' };
    expect((await e.enviar('servidorB', `/pessoas/${id}/entrada`, corpo)).status).toBe(404);
    expect(await situacao(id)).toMatchObject({ estruturaId: e.unidadeA.id });
  });

  it('sem título em vigor, pede o que veio com a pessoa', async () => {
    const id = await criarPessoaPresa(e.cenario.servicos, SISTEMA, { fatos: quemE({ nome: 'Sem Título' }) });
    const corpo = { estruturaId: e.unidadeA.id, motivo: 'prisao', dia: HOJE, hora: '09:00', fonte: 'guia' };
    const r = await e.enviar('servidorA', `/pessoas/${id}/entrada`, corpo);
    expect([r.status, r.corpo.includes('href="#especie"')]).toEqual([422, true]);
    await e.enviar('servidorA', `/pessoas/${id}/entrada`, { ...corpo, especie: 'preventiva' });
    expect((await situacao(id)).titulos.map((t) => t.especie)).toEqual(['preventiva']);
  });
});

describe('a transferência', () => {
  it('anda da origem ao destino, cada passo por quem pode, e o alcance muda só no recebimento', async () => {
    const id = await pessoaPresa('Transferida', e.unidadeA.id);
    const pedido = { destinoId: e.unidadeB.id, motivo: 'perto da família' };
    expect((await e.enviar('defensora', `/pessoas/${id}/transferencia`, pedido)).para).toBe(
      '/transferencias?feito=pedida',
    );
    const t = (await situacao(id)).transferencia;
    const passo = (quem: Parameters<EstadoDeTeste['enviar']>[0], nome: string, campos = {}) =>
      e.enviar(quem, `/transferencias/${id}/${t?.id}/${nome}`, campos);

    expect((await e.ver('servidorB', '/transferencias')).corpo).not.toContain('Transferida');
    expect((await e.ver('gestora', '/transferencias')).corpo).toContain('Transferida');
    expect((await passo('servidorB', 'autorizada')).status).toBe(403);
    expect((await passo('gestora', 'autorizada')).status).toBe(303);
    expect((await passo('servidorA', 'em-transito')).status).toBe(422);
    expect((await e.ver('servidorB', '/transferencias')).corpo).toContain('Transferida');
    expect((await passo('servidorA', 'escolta', { responsavel: 'Equipe 3' })).status).toBe(303);
    expect((await passo('servidorB', 'recebida')).status).toBe(403);
    expect((await passo('servidorA', 'em-transito')).status).toBe(303);
    expect(await oQueSeGuarda(id)).toMatchObject({ estado: 'em-transito', fora: 'transito' });
    expect((await passo('servidorA', 'recebida')).status).toBe(403);
    expect((await passo('servidorB', 'recebida')).status).toBe(303);

    expect(await situacao(id)).toMatchObject({ estado: 'presa', estruturaId: e.unidadeB.id });
    expect((await e.ver('servidorA', `/pessoas/${id}/monitoracao`)).status).toBe(404);
    expect((await e.ver('servidorB', `/pessoas/${id}/monitoracao`)).status).toBe(200);
  });

  it('a restrita não aparece nas filas', async () => {
    const id = await pessoaPresa('Transferência Reservada', e.unidadeA.id);
    const dados = { destinoId: e.unidadeB.id, motivo: 'proteção' };
    await lancarEmTeste(e.cenario.servicos, SISTEMA, id, [
      novo('transferencia-pedida', HOJE, dados, { sigilo: 'restrito' }),
    ]);
    expect((await e.ver('gestora', '/transferencias')).corpo).not.toContain('Transferência Reservada');
  });
});

describe('saídas e voltas', () => {
  it('a atrasada vem em destaque, e a volta a tira da lista', async () => {
    const id = await pessoaPresa('Demorada', e.unidadeA.id);
    const saiu = { motivo: 'hospital', dia: '2026-11-12', hora: '08:00', voltaPrevista: '2026-11-14', fonte: 'livro' };
    expect((await e.enviar('servidorA', `/pessoas/${id}/movimento/saida`, saiu)).status).toBe(303);
    const lista = await e.ver('servidorA', '/saidas');
    expect(lista.corpo).toContain('já devia ter voltado');
    expect((await e.enviar('servidorA', `/pessoas/${id}/movimento/saida`, saiu)).status).toBe(422);
    await e.enviar('servidorA', `/pessoas/${id}/movimento/volta`, { dia: HOJE, fonte: 'livro' });
    expect((await e.ver('servidorA', '/saidas')).corpo).not.toContain('Demorada');
  });

  it('a fuga pede confirmação', async () => {
    const id = await pessoaPresa('Fugitiva', e.unidadeA.id);
    const corpo = { dia: HOJE, fonte: 'livro' };
    expect((await e.enviar('servidorA', `/pessoas/${id}/movimento/fuga`, corpo)).status).toBe(422);
    expect((await e.enviar('servidorA', `/pessoas/${id}/movimento/fuga`, { ...corpo, confirmo: 'sim' })).status).toBe(
      303,
    );
    // Quem fugiu não ocupa vaga, mas a unidade ainda a alcança para recapturar.
    expect(await oQueSeGuarda(id)).toMatchObject({ estado: 'foragida', estrutura_id: null });
    const volta = await e.enviar('servidorA', `/pessoas/${id}/movimento/recaptura`, corpo);
    expect(volta.status).toBe(303);
  });
});

describe('a soltura', () => {
  const PROCESSO = '00000015020268990001';
  const alvara = { motivo: 'relaxamento', ordem: 'ALV-1', dia: HOJE, hora: '15:00' };

  it('sem outra ordem, solta', async () => {
    const id = await pessoaPresa('Solta de Vez', e.unidadeA.id);
    const tituloId = (await situacao(id)).titulos[0]?.id ?? '';
    expect((await e.ver('servidorA', `/pessoas/${id}/soltura`)).corpo).toContain('Nenhuma outra ordem');
    expect((await e.enviar('servidorA', `/pessoas/${id}/soltura`, { ...alvara, tituloId })).status).toBe(303);
    expect(await situacao(id)).toMatchObject({ estado: 'solta', titulos: [] });
    expect(await oQueSeGuarda(id)).toMatchObject({ estado: 'solta', estrutura_id: null, titulo: null });
  });

  it('com outra ordem, mostra antes, exige a conferência, e fica prejudicada: continua presa', async () => {
    const id = await pessoaPresa('Com Outra Ordem', e.unidadeA.id);
    await lancarEmTeste(e.cenario.servicos, SISTEMA, id, [
      {
        tipo: ordemDePrisao,
        dados: { processo: PROCESSO, especie: 'preventiva', juizo: '2ª Vara Fictícia' },
        dia: '2026-11-12',
        fonte: 'teste',
      },
    ]);
    const expedido = { processo: PROCESSO, especie: 'relaxamento', peca: alvara.ordem };
    const fatoDoAlvara = { tipo: tipoDoAlvara, dados: expedido, dia: '2026-11-17', hora: '10:00', fonte: 'teste' };
    const [noBanco] = await lancarEmTeste(e.cenario.servicos, SISTEMA, id, [fatoDoAlvara]);
    const tituloId = (await situacao(id)).titulos[0]?.id ?? '';
    const pagina = await e.ver('servidorA', `/pessoas/${id}/soltura`);
    expect(pagina.corpo).toContain('1 alvará por cumprir');
    expect(pagina.corpo).toContain('não pode sair');
    expect(pagina.corpo).toContain('2ª Vara Fictícia');
    const enviar = (mais: Record<string, string>) =>
      e.enviar('servidorA', `/pessoas/${id}/soltura`, { ...alvara, tituloId, ...mais });
    expect((await enviar({})).corpo).toContain('href="#viu"');
    expect((await enviar({ viu: 'sim' })).status).toBe(303);
    expect(await situacao(id)).toMatchObject({ estado: 'presa', titulos: [] });
    const fato = (await lerFatos(e.cenario.db, id)).find((f) => f.tipo === 'custodia.titulo-encerrado');
    expect(fato?.dados['subsistentes']).toMatch(/preventiva, 2ª Vara Fictícia, processo /);
    const fim = (await lerFatos(e.cenario.db, id)).find((f) => f.tipo === 'processos.alvara-encerrado');
    expect(fim?.dados).toEqual({ alvaraId: noBanco?.id, motivo: 'prejudicado' });
    expect((await e.ver('servidorA', `/pessoas/${id}/soltura`)).corpo).not.toContain('por cumprir');
  });
});

describe('a monitoração', () => {
  it('decide o juiz, opera a central; a vencida sem prorrogação acabou', async () => {
    const id = await pessoaPresa('Monitorada', e.unidadeA.id);
    const decisao = novo('monitoracao', '2026-11-12', { prazo: '2026-12-12', condicoes: 'Ficar em casa à noite.' });
    const monitoracaoId = decisao.id;
    const zona = { nome: 'Casa', latitude: '-15.79', longitude: '-47.88', raioMetros: 200 };
    await lancarEmTeste(e.cenario.servicos, SISTEMA, id, [
      decisao,
      novo('monitoracao-instalada', '2026-11-13', { monitoracaoId, equipamento: 'TZ-0001' }),
      novo('monitoracao-zona', '2026-11-13', { monitoracaoId, especie: 'inclusao', ...zona }),
      novo(
        'monitoracao-violacao',
        '2026-11-15',
        { monitoracaoId, especie: 'sinal', descricao: 'x' },
        { hora: '03:00' },
      ),
    ]);
    const lista = await e.ver('central', '/monitoracao');
    expect(lista.corpo).toContain('Monitorada');
    expect(lista.corpo).toContain('TZ-0001');
    // A zona é restrita: a defensora e a central a veem no mapa; o servidor da unidade, que só vai até o público, não.
    const doMapa = async (quem: 'defensora' | 'central' | 'servidorA') =>
      (await e.ver(quem, `/pessoas/${id}/monitoracao`)).corpo.includes('mapa-das-zonas');
    expect([await doMapa('defensora'), await doMapa('central'), await doMapa('servidorA')]).toEqual([
      true,
      true,
      false,
    ]);
    const tarde = novo('monitoracao-violacao', '2026-11-11', { monitoracaoId, especie: 'sinal', descricao: 'x' });
    await expect(lancarEmTeste(e.cenario.servicos, SISTEMA, id, [{ ...tarde, hora: '03:00' }])).rejects.toThrow(
      'o dia é anterior',
    );
  });

  it('vencida sem prorrogação, acabou sozinha', async () => {
    const id = await pessoaPresa('De Prazo Vencido', e.unidadeA.id);
    const decisao = novo('monitoracao', '2026-11-12', { prazo: '2026-11-16', condicoes: 'Ficar em casa à noite.' });
    await lancarEmTeste(e.cenario.servicos, SISTEMA, id, [decisao]);
    expect((await e.ver('juiza', `/pessoas/${id}/monitoracao`)).corpo).toContain('acabou: prazo vencido em 16/11/2026');
    expect((await e.ver('central', '/monitoracao')).corpo).toContain('Prazo vencido sem prorrogação');
    const tarde = novo('monitoracao-instalada', HOJE, { monitoracaoId: decisao.id, equipamento: 'TZ' });
    await expect(lancarEmTeste(e.cenario.servicos, SISTEMA, id, [tarde])).rejects.toThrow('sem prorrogação');
  });
});

describe('a disciplina', () => {
  it('anda uma etapa de cada vez, até o juiz', async () => {
    const id = await pessoaPresa('Faltosa', e.unidadeA.id);
    const falta = novo('falta', '2026-11-12', { natureza: 'grave', conduta: 'LEP, art. 50, VII' });
    await lancarEmTeste(e.cenario.servicos, SISTEMA, id, [falta]);
    const pagina = `/pessoas/${id}/faltas/${falta.id}`;
    const etapa = (nome: string, mais = {}) => e.enviar('diretorA', pagina, { etapa: nome, dia: HOJE, ...mais });
    expect((await e.ver('diretorA', '/disciplina')).corpo).toContain('Faltosa');
    expect((await etapa('decisao', { resultado: 'sancao' })).corpo).toContain('Ninguém é punido sem ser ouvido');
    for (const nome of ['instauracao', 'oitiva', 'defesa']) expect((await etapa(nome)).status).toBe(303);
    expect((await etapa('decisao')).corpo).toContain('href="#resultado"');
    expect((await etapa('decisao', { resultado: 'sancao', sancao: 'isolamento' })).status).toBe(303);
    expect((await e.ver('juiza', pagina)).corpo).toContain('Decidir a homologação');
    expect((await e.ver('diretorA', pagina)).corpo).not.toContain('Decidir a homologação');
  });
});

it('a tabela de leitura é a dobra dos fatos, do zero', async () => {
  const linhas = await e.cenario.db.selectFrom('custodia.situacao').selectAll().execute();
  expect(linhas.length).toBeGreaterThan(5);
  for (const linha of linhas) {
    const s = await situacao(linha.pessoa_id);
    expect([linha.estado, linha.presa_desde ?? undefined, linha.lugar_id ?? undefined]).toEqual([
      s.estado,
      s.presaDesde,
      s.lugarId,
    ]);
  }
});
