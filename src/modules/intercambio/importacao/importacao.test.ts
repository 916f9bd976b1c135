/** Importações de verdade, no PostgreSQL: entram, se retomam, não se repetem, e cada problema diz o que fazer. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pg from 'pg';
import { tiposDoPg } from '../../../platform/db/tipos-do-pg.ts';
import {
  type Cenario,
  abrirCenario,
  criarEstrutura,
  criarPessoa,
  type EstruturaDeTeste,
  quem,
} from '../../acesso/para-testes.ts';
import type { Quem } from '../../acesso/index.ts';
import { lerFatos, vigentes } from '../../pessoas/index.ts';
import { situacaoDe } from '../../custodia/index.ts';
import type { Mapa } from '../especies/mapa.ts';
import { processar } from './processar.ts';
import { type ArquivoDeTeste, comecarEmTeste, enviarEmTeste, lida } from './para-testes.ts';
import { errosDe, type ErroDeLinha } from './erros.ts';

let cenario: Cenario;
let pool: pg.Pool;
let orgao: EstruturaDeTeste;
let unidade: EstruturaDeTeste;
let gestor: Quem;

beforeAll(async () => {
  cenario = await abrirCenario();
  pool = new pg.Pool({ connectionString: cenario.banco.url, max: 2, types: tiposDoPg });
  orgao = await criarEstrutura(cenario.db, { especie: 'administracao-prisional', nome: 'Administração Fictícia' });
  unidade = await criarEstrutura(cenario.db, {
    especie: 'estabelecimento',
    pai: orgao,
    nome: 'Presídio Fictício',
    sigla: 'PF1',
  });
  const { id } = await criarPessoa(cenario.db, orgao, ['gestor-de-vagas']);
  gestor = await quem(cenario, id);
});
afterAll(async () => {
  await pool.end();
  await cenario.fechar();
});

async function importar(conteudo: string | Buffer, outros: Partial<ArquivoDeTeste> = {}, mapa?: Mapa) {
  const arquivo: ArquivoDeTeste = { especie: 'pessoas', estruturaId: orgao.id, conteudo, ...outros };
  const { id } = await comecarEmTeste(cenario.servicos, gestor, arquivo, mapa);
  await processar({ servicos: cenario.servicos, pool }, id);
  const erros: ErroDeLinha[] = [];
  for await (const e of errosDe(cenario.db, id)) erros.push(e);
  return { ...(await lida(cenario.db, id)), erros };
}

const acharPeloNome = (nome: string) =>
  cenario.db.selectFrom('pessoas.pessoa').selectAll().where('nome', '=', nome).execute();

describe('importar pessoas', () => {
  it('cria a pessoa com os fatos e tudo o que se deduz deles', async () => {
    const r = await importar(
      'Nome completo;Nome da mãe;Data de nascimento;CPF;Sexo;Cidade;Rua\n' +
        'Ana Fictícia de Souza;Maria Fictícia;05/03/1990;529.982.247-25;F;Contagem;Rua Um, 10\n',
    );
    expect(r).toMatchObject({ estado: 'concluida', total: 1, lidas: 1, novas: 1, comErro: 0 });
    const [ana] = await acharPeloNome('Ana Fictícia de Souza');
    expect(ana).toMatchObject({
      cpf: '52998224725',
      mae: 'Maria Fictícia',
      nascimento: '1990-03-05',
      sexo: 'feminino',
      versao: 1,
    });
    const id = ana?.pessoa_id ?? '';
    const titular = await cenario.db
      .selectFrom('acesso.titular')
      .selectAll()
      .where('pessoa_id', '=', id)
      .executeTakeFirst();
    expect(titular).toMatchObject({
      nome: 'Ana Fictícia de Souza',
      mae: 'Maria Fictícia',
      sigilo: 'publico',
      criado_por: gestor.ator.usuarioId,
    });
    const nomes = await cenario.db
      .selectFrom('pessoas.nome_de_busca')
      .select('especie')
      .where('pessoa_id', '=', id)
      .execute();
    expect(nomes.map((n) => n.especie)).toContain('civil');
    const fatos = await lerFatos(cenario.db, id);
    expect(fatos.map((f) => f.tipo).toSorted()).toEqual(
      ['documento', 'endereco', 'filiacao', 'nascimento', 'nome', 'sexo'].map((t) => `pessoas.${t}`),
    );
    expect(fatos[0]).toMatchObject({
      fonte: 'Importação: Sistema Fictício',
      autorId: gestor.ator.usuarioId,
      dia: '2026-11-18',
    });
  });

  it('a mesma linha de novo não entra; a mudada avisa e não muda', async () => {
    const cabecalho = 'identificador,nome,mae\n';
    await importar(`${cabecalho}7001,Bia Fictícia,Rosa Fictícia\n`);
    const outra = await importar(`${cabecalho}7001,Bia Fictícia,Rosa Fictícia\n`);
    expect(outra).toMatchObject({ novas: 0, jaHavia: 1, comErro: 0 });
    const mudada = await importar(`${cabecalho}7001,Bia Fictícia,Outra Fictícia\n`);
    expect(mudada).toMatchObject({ novas: 0, comErro: 1 });
    expect(mudada.erros[0]?.mensagem).toContain('já tinha entrado com outros valores');
    const [bia, ...repetidas] = await acharPeloNome('Bia Fictícia');
    expect(repetidas).toEqual([]);
    expect(bia?.mae).toBe('Rosa Fictícia');
  });

  it('homônimos sem documento não se juntam; a linha repetida no arquivo, sim', async () => {
    const r = await importar(
      'nome,mae,nascimento\nJosé Fictício,Ana Fictícia,01/01/1980\nJosé Fictício,Ana Fictícia,01/01/1980\nJosé Fictício,Ana Fictícia,02/01/1980\nJosé Fictício,,\n',
    );
    expect(r).toMatchObject({ novas: 3, jaHavia: 1 });
    expect(await acharPeloNome('José Fictício')).toHaveLength(3);
  });

  it('CPF de outra pessoa não recebe nada', async () => {
    await importar('nome,mae,nascimento,cpf\nCaio Fictício,Zélia Fictícia,01/02/1970,111.444.777-35\n');
    const r = await importar('nome,mae,nascimento,cpf\nDavi Fictício,Nair Fictícia,09/09/1999,11144477735\n');
    expect(r).toMatchObject({ novas: 0, comErro: 1 });
    expect(r.erros[0]).toMatchObject({ linha: 2, campo: 'cpf', valor: '11144477735' });
    expect(await acharPeloNome('Davi Fictício')).toEqual([]);
  });

  it('diz cada valor errado, com a linha, o campo e o que fazer', async () => {
    const r = await importar('nome,nascimento,cpf,sexo\nEva Fictícia,31/02/1990,123,X\n,01/01/1990,,\n');
    expect(r).toMatchObject({ novas: 0, comErro: 2, lidas: 2 });
    expect(r.erros.map(({ linha, campo, valor }) => [linha, campo, valor])).toEqual([
      [2, 'nascimento', '31/02/1990'],
      [2, 'sexo', 'X'],
      [2, 'cpf', '123'],
      [3, 'nome', undefined],
    ]);
  });
});

describe('quem a importação não alcança', () => {
  const linha = 'cpf,nome,mae\n746.824.890-70,Lia Fictícia,Rita Fictícia\n';

  it('não recebe nada nem se revela: fica um registro novo, e o antigo como estava', async () => {
    await importar(linha);
    const [antiga] = await acharPeloNome('Lia Fictícia');
    const id = antiga?.pessoa_id ?? '';
    await cenario.db.updateTable('acesso.titular').set({ sigilo: 'sigiloso' }).where('pessoa_id', '=', id).execute();
    const r = await importar(linha);
    expect(r).toMatchObject({ novas: 1, comErro: 0 });
    expect(await acharPeloNome('Lia Fictícia')).toHaveLength(2);
    const depois = await cenario.db
      .selectFrom('pessoas.pessoa')
      .selectAll()
      .where('pessoa_id', '=', id)
      .executeTakeFirst();
    expect(depois).toEqual(antiga);
    // O registro novo, que a importação alcança, é o que se acha daí em diante.
    expect(await importar(linha)).toMatchObject({ novas: 0, jaHavia: 1 });
  });

  it('unidade de outro órgão não se cita', async () => {
    const outro = await criarEstrutura(cenario.db, { especie: 'administracao-prisional' });
    await criarEstrutura(cenario.db, { especie: 'estabelecimento', pai: outro, nome: 'Presídio Alheio' });
    const r = await importar('nome;fato;dia;unidade;motivo\nNeo Fictício;entrada;01/03/2026;Presídio Alheio;prisao\n', {
      especie: 'custodia',
    });
    expect(r.erros[0]).toMatchObject({ campo: 'estruturaId', valor: 'Presídio Alheio' });
  });
});

describe('importar custódia', () => {
  const LINHAS =
    'cpf;nome;tipo;data;unidade;motivo;especie\n' +
    '390.533.447-05;Gil Fictício;entrada;03/02/2026;PF1;Prisão;\n' +
    '390.533.447-05;Gil Fictício;prisao;02/02/2026;;;preventiva\n';

  it('ordena os acontecimentos, cria quem não havia e põe a pessoa na unidade', async () => {
    const r = await importar(LINHAS, { especie: 'custodia' });
    expect(r.erros).toEqual([]);
    expect(r).toMatchObject({ novas: 2, estado: 'concluida' });
    const [gil] = await acharPeloNome('Gil Fictício');
    const fatos = vigentes(await lerFatos(cenario.db, gil?.pessoa_id ?? ''));
    expect(situacaoDe(fatos)).toMatchObject({ estado: 'presa', estruturaId: unidade.id, presaDesde: '2026-02-02' });
    const titular = await cenario.db
      .selectFrom('acesso.titular')
      .select('estrutura_id')
      .where('pessoa_id', '=', gil?.pessoa_id ?? '')
      .executeTakeFirst();
    expect(titular?.estrutura_id).toBe(unidade.id);
    expect(await importar(LINHAS, { especie: 'custodia' })).toMatchObject({ novas: 0, jaHavia: 2 });
  });

  it('o que não cabe no que já se sabe não entra, e o resto entra', async () => {
    const r = await importar(
      'cpf;tipo;data;motivo\n39053344705;fuga;01/03/2026;\n39053344705;soltura;02/03/2026;livramento\n',
      { especie: 'custodia' },
    );
    expect(r).toMatchObject({ novas: 1, comErro: 1 });
    expect(r.erros[0]).toMatchObject({ linha: 3, campo: 'dia' });
  });

  it('quem não está no sistema e não tem nome na linha é dito', async () => {
    const r = await importar('cpf;tipo;data;especie\n862.883.667-57;prisao;01/03/2026;flagrante\n', {
      especie: 'custodia',
    });
    expect(r.erros[0]?.mensagem).toContain('não está no sistema');
  });

  it('um valor fixo serve a todas as linhas', async () => {
    const r = await importar(
      'nome;dia;especie\nHugo Fictício;01/03/2026;flagrante\n',
      { especie: 'custodia' },
      { fato: '=prisao' },
    );
    expect(r).toMatchObject({ novas: 1, comErro: 0 });
  });
});

describe('importar execuções', () => {
  it('a linha que se refere a outra a acha pelo identificador', async () => {
    const r = await importar(
      'cpf;nome;fato;dia;linha;processo;pena;condenacaoId;marco\n' +
        '153.509.460-56;Ivo Fictício;condenacao;10/03/2025;C1;0000001-11.2024.8.13.0024;5 anos e 4 meses;;\n' +
        '153.509.460-56;Ivo Fictício;marco;20/05/2025;M1;;;C1;transitoDefesa\n',
      { especie: 'execucoes' },
    );
    expect(r.erros).toEqual([]);
    const [ivo] = await acharPeloNome('Ivo Fictício');
    const fatos = await lerFatos(cenario.db, ivo?.pessoa_id ?? '');
    const condenacao = fatos.find((f) => f.tipo === 'processos.condenacao');
    expect(condenacao?.dados).toMatchObject({ pena: '5a4m', processo: '00000011120248130024' });
    expect(fatos.find((f) => f.tipo === 'processos.marco')?.dados['condenacaoId']).toBe(condenacao?.id);
    const participacao = await cenario.db
      .selectFrom('processos.participacao')
      .select('numero')
      .where('pessoa_id', '=', ivo?.pessoa_id ?? '')
      .execute();
    expect(participacao).toEqual([{ numero: '00000011120248130024' }]);
  });
});

describe('o arquivo que não se lê falha antes de entrar qualquer linha', () => {
  it.each([
    ['aspas abertas', 'nome,mae\n"Ana Fictícia,Rosa\n', 'aspas'],
    ['só o cabeçalho', 'nome,mae\n', 'nenhuma linha'],
    ['planilha corrompida', Buffer.from('PK\u0003\u0004 isto não é um zip'), 'corrompida'],
    ['JSON quebrado', '[{"nome":"Ana"},', 'JSON'],
    ['binário', Buffer.from([1, 2, 0, 3, 0xff, 0, 9]), 'não é texto'],
    ['PDF', '%PDF-1.7 …', 'PDF'],
  ])('%s', async (_caso, conteudo, esperado) => {
    const r = await enviarEmTeste(cenario.servicos, gestor, { especie: 'pessoas', estruturaId: orgao.id, conteudo });
    expect(r.estado).toBe('falhou');
    expect(r.falha).toContain(esperado);
  });
});
