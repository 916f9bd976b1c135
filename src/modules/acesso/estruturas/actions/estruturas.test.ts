import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Resultado } from '../../../../platform/recusa.ts';
import { executar } from '../../nucleo/acao.ts';
import type { Quem } from '../../nucleo/quem.ts';
import {
  abrirCenario,
  type Cenario,
  criarEstrutura,
  criarPessoa,
  criarUsuario,
  lotar,
  quem,
} from '../../para-testes.ts';
import { acharEstrutura } from '../store.ts';
import { cadastrarEstrutura } from './cadastrar-estrutura.ts';
import { editarEstrutura } from './editar-estrutura.ts';
import { inativarEstrutura } from './inativar-estrutura.ts';

let c: Cenario;
let gestor: Quem;
let orgao: Awaited<ReturnType<typeof criarEstrutura>>;

beforeAll(async () => {
  c = await abrirCenario();
  orgao = await criarEstrutura(c.db, { especie: 'tribunal', nome: 'Tribunal do Aroeiral', sigla: 'TJXX' });
  const { id } = await criarPessoa(c.db, orgao, ['gestor-do-sistema']);
  gestor = await quem(c, id);
});
afterAll(() => c.fechar());

const VARA = { especie: 'vara', nome: '1ª Vara de Execução', sigla: '1VEP', uf: 'MS', fuso: 'America/Cuiaba' };
const codigos = (r: Resultado<unknown>) => (r.ok ? [] : r.recusas.map((x) => x.codigo));
const valor = <T>(r: Resultado<T>): T => {
  if (!r.ok) throw new Error(JSON.stringify(r.recusas));
  return r.valor;
};

describe('cadastrar', () => {
  it('põe a vara dentro do tribunal, com o nível e o caminho deduzidos', async () => {
    const { id } = valor(await executar(c.servicos, gestor, cadastrarEstrutura, { ...VARA, paiId: orgao.id }));
    expect(await acharEstrutura(c.db, id)).toMatchObject({
      nivel: 'unidade',
      caminho: `${orgao.caminho}${id}/`,
      fuso: 'America/Cuiaba',
      uf: 'MS',
    });
  });

  it('sem pai é órgão, e vara não pode ser órgão', async () => {
    const nova = { ...VARA, especie: 'senappen', sigla: 'SNP' };
    const { id } = valor(await executar(c.servicos, gestor, cadastrarEstrutura, nova));
    expect(await acharEstrutura(c.db, id)).toMatchObject({ nivel: 'orgao', caminho: `/${id}/` });
    expect(codigos(await executar(c.servicos, gestor, cadastrarEstrutura, VARA))).toEqual(['especie-fora-do-lugar']);
  });

  it('diz todos os problemas da entrada de uma vez, cada um no seu campo', async () => {
    const r = await executar(c.servicos, gestor, cadastrarEstrutura, { municipio: 'Dourados', fuso: 'Lua', nome: ' ' });
    expect(r.ok).toBe(false);
    const campos = new Set(r.ok ? [] : r.recusas.map((x) => x.campo));
    expect(campos).toEqual(new Set(['especie', 'fuso', 'nome', 'sigla', 'uf']));
  });

  it('diz de uma vez a sigla repetida e a espécie fora do lugar', async () => {
    const pai = await criarEstrutura(c.db, { especie: 'defensoria' });
    await criarEstrutura(c.db, { pai, sigla: 'NUC' });
    const r = await executar(c.servicos, gestor, cadastrarEstrutura, { ...VARA, sigla: 'nuc', paiId: pai.id });
    expect(codigos(r)).toEqual(['especie-fora-do-lugar', 'sigla-repetida']);
  });

  it('o cadastrador só cria na própria subárvore, e nunca um órgão', async () => {
    const outro = await criarEstrutura(c.db, { especie: 'tribunal' });
    const { id } = await criarPessoa(c.db, orgao, ['cadastrador-de-estruturas']);
    const cadastrador = await quem(c, id);
    const dele = { ...VARA, sigla: '2VEP', paiId: orgao.id };
    expect(codigos(await executar(c.servicos, cadastrador, cadastrarEstrutura, dele))).toEqual([]);
    const alheia = { ...VARA, paiId: outro.id };
    expect(codigos(await executar(c.servicos, cadastrador, cadastrarEstrutura, alheia))).toEqual(['fora-do-alcance']);
    const raiz = { ...VARA, especie: 'oab' };
    expect(codigos(await executar(c.servicos, cadastrador, cadastrarEstrutura, raiz))).toEqual(['fora-do-alcance']);
  });

  it('duas iguais ao mesmo tempo: entra uma só', async () => {
    const nova = { ...VARA, sigla: 'CORRIDA' };
    const pares = await Promise.all([
      ...[1, 2, 3].map(() => executar(c.servicos, gestor, cadastrarEstrutura, { ...nova, paiId: orgao.id })),
      ...[1, 2, 3].map(() => executar(c.servicos, gestor, cadastrarEstrutura, { ...nova, especie: 'oab' })),
    ]);
    expect(pares.filter((r) => r.ok)).toHaveLength(2);
    expect(pares.flatMap(codigos).every((x) => ['sigla-repetida', 'ja-mudou'].includes(x))).toBe(true);
  });
});

describe('editar', () => {
  it('troca os dados, guarda os de antes na auditoria e aceita a própria sigla', async () => {
    const { id } = await criarEstrutura(c.db, { especie: 'vara', pai: orgao, sigla: 'ED', comarca: 'Antiga' });
    const novo = { id, nome: 'Vara Nova', sigla: 'ED', uf: 'AC', fuso: 'America/Rio_Branco' };
    valor(await executar(c.servicos, gestor, editarEstrutura, novo));
    expect(await acharEstrutura(c.db, id)).toMatchObject({ nome: 'Vara Nova', uf: 'AC', comarca: undefined });
    const registro = await c.db
      .selectFrom('auditoria.registro')
      .select('dados')
      .where('alvo_id', '=', id)
      .executeTakeFirstOrThrow();
    expect(registro.dados).toMatchObject({ antes: { comarca: 'Antiga' } });
  });

  it('não toma a sigla da irmã', async () => {
    await criarEstrutura(c.db, { especie: 'vara', pai: orgao, sigla: 'IRMA' });
    const { id } = await criarEstrutura(c.db, { especie: 'vara', pai: orgao });
    const r = await executar(c.servicos, gestor, editarEstrutura, { id, nome: 'X', sigla: 'Irma', fuso: VARA.fuso });
    expect(codigos(r)).toEqual(['sigla-repetida']);
  });

  it('a que não existe responde que não foi achada', async () => {
    const id = '00000000-0000-4000-8000-000000000000';
    const r = await executar(c.servicos, gestor, editarEstrutura, { id, nome: 'X', sigla: 'X', fuso: VARA.fuso });
    expect(codigos(r)).toEqual(['nao-encontrado']);
  });
});

describe('inativar', () => {
  const pedido = (id: string) => ({ id, motivo: 'Extinta pela Resolução 1/2026', confirmo: 'sim' });

  it('recusa dizendo quantas subestruturas e lotações, e onde', async () => {
    const pai = await criarEstrutura(c.db, { especie: 'tribunal', nome: 'Foro de Exemplo' });
    const vara = await criarEstrutura(c.db, { pai, especie: 'vara', nome: '9ª Vara' });
    await lotar(c.db, await criarUsuario(c.db), vara);
    await lotar(c.db, await criarUsuario(c.db), vara, { fim: '2026-12-31' });
    const r = await executar(c.servicos, gestor, inativarEstrutura, pedido(pai.id));
    expect(codigos(r)).toEqual(['tem-subestruturas', 'tem-lotacoes']);
    const textos = r.ok ? '' : r.recusas.map((x) => x.mensagem).join(' ');
    expect(textos).toContain('1 subestrutura ativa');
    expect(textos).toContain('2 lotações abertas: 9ª Vara (2)');
  });

  it('lotações terminadas ou encerradas não impedem; depois de inativa, nada mais muda nem entra nela', async () => {
    const { id, caminho } = await criarEstrutura(c.db, { especie: 'tribunal' });
    await lotar(c.db, await criarUsuario(c.db), { id, caminho }, { fim: '2026-11-17' });
    await lotar(c.db, await criarUsuario(c.db), { id, caminho }, { encerrada_em: c.agora });
    valor(await executar(c.servicos, gestor, inativarEstrutura, pedido(id)));
    expect(await acharEstrutura(c.db, id)).toMatchObject({ motivoDaInativacao: 'Extinta pela Resolução 1/2026' });
    for (const r of [
      await executar(c.servicos, gestor, inativarEstrutura, pedido(id)),
      await executar(c.servicos, gestor, editarEstrutura, { id, nome: 'X', sigla: 'X', fuso: VARA.fuso }),
      await executar(c.servicos, gestor, cadastrarEstrutura, { ...VARA, paiId: id }),
    ]) {
      expect(codigos(r)).toEqual(['estrutura-inativa']);
    }
  });

  it('inativar e criar dentro ao mesmo tempo nunca deixa filha ativa em pai inativo', async () => {
    for (let i = 0; i < 5; i++) {
      const pai = await criarEstrutura(c.db, { especie: 'tribunal' });
      await Promise.all([
        executar(c.servicos, gestor, inativarEstrutura, pedido(pai.id)),
        executar(c.servicos, gestor, cadastrarEstrutura, { ...VARA, paiId: pai.id }),
      ]);
      const filhas = await c.db
        .selectFrom('acesso.estrutura as f')
        .innerJoin('acesso.estrutura as p', 'p.id', 'f.pai_id')
        .select('f.id')
        .where('p.id', '=', pai.id)
        .where('p.inativada_em', 'is not', null)
        .execute();
      expect(filhas).toEqual([]);
    }
  });
});

describe('a jurisdição decide quem vê os casos', () => {
  const LUGAR = { uf: 'MS', comarca: 'Lagoa', regiao: '1ª' };

  it('quem está lotado na vara não aumenta a própria jurisdição; outra pessoa, sim', async () => {
    const vara = await criarEstrutura(c.db, { ...LUGAR, especie: 'vara', pai: orgao, sigla: 'VJUR' });
    const { id } = await criarPessoa(c.db, vara, ['cadastrador-de-estruturas', 'magistrado']);
    const deLa = await quem(c, id);
    const atual = { id: vara.id, nome: 'Vara', sigla: 'VJUR', fuso: 'America/Sao_Paulo' };
    for (const mudanca of [{ comarca: 'Serra' }, { regiao: '2ª' }, { uf: 'MT' }, { circunscricao: '3ª' }]) {
      const r = await executar(c.servicos, deLa, editarEstrutura, { ...atual, ...LUGAR, ...mudanca });
      expect(codigos(r)).toEqual(['interessado']);
    }
    expect((await executar(c.servicos, deLa, editarEstrutura, { ...atual, ...LUGAR, nome: 'Vara nova' })).ok).toBe(
      true,
    );
    expect((await executar(c.servicos, gestor, editarEstrutura, { ...atual, ...LUGAR, comarca: 'Serra' })).ok).toBe(
      true,
    );
  });
});
