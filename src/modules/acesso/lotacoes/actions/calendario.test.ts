import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Resultado } from '../../../../platform/recusa.ts';
import { executar } from '../../nucleo/acao.ts';
import type { Quem } from '../../nucleo/quem.ts';
import { calendarioEntre } from '../calendario-store.ts';
import { semearCalendario } from '../semear-calendario.ts';
import {
  abrirCenario,
  type Cenario,
  criarEstrutura,
  criarPessoa,
  criarUsuario,
  type EstruturaDeTeste,
  lotar,
  quem,
} from '../../para-testes.ts';
import { cadastrarFeriado } from './cadastrar-feriado.ts';
import { cadastrarRecesso } from './cadastrar-recesso.ts';
import { cancelarDia } from './cancelar-dia.ts';

let c: Cenario;
let gestor: Quem;
let cadastrador: Quem;
let tribunal: EstruturaDeTeste;

beforeAll(async () => {
  c = await abrirCenario();
  tribunal = await criarEstrutura(c.db, {
    especie: 'tribunal',
    uf: 'MS',
    municipio: 'Campo Grande',
    circunscricao: '1ª',
    regiao: '1ª',
  });
  gestor = await quem(c, (await criarPessoa(c.db, tribunal, ['gestor-do-sistema'])).id);
  cadastrador = await quem(c, (await criarPessoa(c.db, tribunal, ['cadastrador-de-estruturas'])).id);
});
afterAll(() => c.fechar());

const codigos = (r: Resultado<unknown>) => (r.ok ? [] : r.recusas.map((x) => x.codigo));
const FERIADO = { dia: '2026-10-11', nome: 'Criação do Estado', norma: 'Lei Estadual de exemplo' };

/** A lotação em que a pessoa age, no instante dado. */
async function lotacaoEm(usuarioId: string, instante: string) {
  const { ator } = await quem({ ...c, agora: new Date(instante) }, usuarioId);
  return ator.lotacao?.lotacaoId;
}

describe('feriado', () => {
  it('abre o plantão de região do lugar, e só o dele', async () => {
    const outra = await criarEstrutura(c.db, {
      especie: 'tribunal',
      uf: 'AC',
      regiao: '1ª',
      fuso: 'America/Rio_Branco',
    });
    const [daqui, deLa] = [await criarUsuario(c.db), await criarUsuario(c.db)];
    await lotar(c.db, daqui, tribunal, { especie: 'plantao-de-regiao' });
    await lotar(c.db, deLa, outra, { especie: 'plantao-de-regiao' });
    const quarta = '2026-10-14T12:00:00-03:00';
    expect(await lotacaoEm(daqui, quarta)).toBeUndefined();
    expect(
      codigos(await executar(c.servicos, gestor, cadastrarFeriado, { ...FERIADO, dia: '2026-10-14', uf: 'MS' })),
    ).toEqual([]);
    expect(await lotacaoEm(daqui, quarta)).toBeDefined();
    expect(await lotacaoEm(deLa, quarta)).toBeUndefined();
  });

  it('diz todos os problemas da entrada de uma vez', async () => {
    const r = await executar(c.servicos, gestor, cadastrarFeriado, { dia: '31/12/2026', municipio: 'Dourados' });
    expect(new Set(r.ok ? [] : r.recusas.map((x) => x.campo))).toEqual(new Set(['dia', 'nome', 'norma', 'uf']));
  });

  it('o municipal pede município em que haja estrutura, e guarda o nome como ela o escreve', async () => {
    const r = await executar(c.servicos, gestor, cadastrarFeriado, { ...FERIADO, uf: 'MS', municipio: 'Longe' });
    expect(codigos(r)).toEqual(['municipio-sem-estrutura']);
    const bom = { ...FERIADO, uf: 'MS', municipio: 'campo grande' };
    expect(codigos(await executar(c.servicos, gestor, cadastrarFeriado, bom))).toEqual([]);
    const { feriados } = await calendarioEntre(c.db, FERIADO.dia, FERIADO.dia);
    expect(feriados.map((f) => f.municipio)).toEqual(['Campo Grande']);
  });

  it('dois iguais ao mesmo tempo: um só', async () => {
    const novo = { ...FERIADO, dia: '2026-08-11' };
    const pares = await Promise.all([1, 2, 3].map(() => executar(c.servicos, gestor, cadastrarFeriado, novo)));
    expect(pares.flatMap(codigos)).toEqual(['feriado-repetido', 'feriado-repetido']);
  });

  it('quem cadastra estruturas só mexe no calendário da própria subárvore', async () => {
    const novo = { ...FERIADO, dia: '2026-12-08' };
    expect(codigos(await executar(c.servicos, cadastrador, cadastrarFeriado, novo))).toEqual(['fora-do-alcance']);
    expect(codigos(await executar(c.servicos, cadastrador, cadastrarFeriado, { ...novo, uf: 'MS' }))).toEqual([
      'fora-do-alcance',
    ]);
    const outro = await criarEstrutura(c.db, { especie: 'tribunal' });
    const alheio = { ...novo, estruturaId: outro.id };
    expect(codigos(await executar(c.servicos, cadastrador, cadastrarFeriado, alheio))).toEqual(['fora-do-alcance']);
    const meu = { ...novo, estruturaId: tribunal.id };
    expect(codigos(await executar(c.servicos, cadastrador, cadastrarFeriado, meu))).toEqual([]);
  });

  it('cancelado, deixa de abrir o plantão, e pode ser cadastrado de novo', async () => {
    const id = await criarUsuario(c.db);
    await lotar(c.db, id, tribunal, { especie: 'plantao-de-regiao' });
    const novo = { ...FERIADO, dia: '2026-09-09' };
    const r = await executar(c.servicos, gestor, cadastrarFeriado, novo);
    const feriado = r.ok ? r.valor.id : '';
    const quarta = '2026-09-09T12:00:00-03:00';
    expect(await lotacaoEm(id, quarta)).toBeDefined();
    const cancelar = { especie: 'feriado', id: feriado, motivo: 'Dia errado' };
    expect(codigos(await executar(c.servicos, cadastrador, cancelarDia, cancelar))).toEqual(['fora-do-alcance']);
    expect(codigos(await executar(c.servicos, gestor, cancelarDia, cancelar))).toEqual([]);
    expect(await lotacaoEm(id, quarta)).toBeUndefined();
    expect(codigos(await executar(c.servicos, gestor, cancelarDia, cancelar))).toEqual(['ja-cancelado']);
    expect(codigos(await executar(c.servicos, gestor, cadastrarFeriado, novo))).toEqual([]);
  });
});

describe('recesso', () => {
  const RECESSO = { inicio: '2026-12-20', fim: '2027-01-06', norma: 'Portaria 1/2026' };

  it('do órgão: abre o plantão de circunscrição e fecha o de região, do primeiro ao último dia', async () => {
    const [regiao, circunscricao] = [await criarUsuario(c.db), await criarUsuario(c.db)];
    await lotar(c.db, regiao, tribunal, { especie: 'plantao-de-regiao' });
    await lotar(c.db, circunscricao, tribunal, { especie: 'plantao-de-circunscricao' });
    const novo = { ...RECESSO, estruturaId: tribunal.id };
    expect(codigos(await executar(c.servicos, cadastrador, cadastrarRecesso, novo))).toEqual([]);
    const domingoAntes = '2026-12-13T12:00:00-03:00';
    const domingoDentro = '2026-12-27T12:00:00-03:00';
    expect(await lotacaoEm(regiao, domingoAntes)).toBeDefined();
    expect(await lotacaoEm(regiao, domingoDentro)).toBeUndefined();
    expect(await lotacaoEm(circunscricao, domingoAntes)).toBeUndefined();
    expect(await lotacaoEm(circunscricao, '2026-12-20T00:00:00-03:00')).toBeDefined();
    expect(await lotacaoEm(circunscricao, '2027-01-06T23:59:59-03:00')).toBeDefined();
    expect(await lotacaoEm(circunscricao, '2027-01-07T00:00:00-03:00')).toBeUndefined();
  });

  it.each([
    [{ fim: '2026-12-01' }, 'fim-antes-do-inicio'],
    [{ fim: '2027-12-20' }, 'recesso-longo'],
    [{ fim: '' }, 'entrada-invalida'],
  ])('recusa %o', async (campos, codigo) => {
    expect(codigos(await executar(c.servicos, gestor, cadastrarRecesso, { ...RECESSO, ...campos }))).toEqual([codigo]);
  });
});

describe('o que a lei federal já diz', () => {
  it('entra uma vez só, mesmo com dois processos a partir juntos, e o cancelado não volta', async () => {
    const outro = await abrirCenario();
    try {
      await Promise.all([semearCalendario(outro.servicos), semearCalendario(outro.servicos)]);
      const { feriados, recessos } = await calendarioEntre(outro.db, '2026-01-01', '2026-12-31');
      expect(feriados.map((f) => f.dia)).toEqual([
        '2026-01-01',
        '2026-04-21',
        '2026-05-01',
        '2026-09-07',
        '2026-10-12',
        '2026-11-02',
        '2026-11-15',
        '2026-11-20',
        '2026-12-25',
      ]);
      expect(recessos.map((r) => [r.inicio, r.fim])).toEqual([
        ['2025-12-20', '2026-01-06'],
        ['2026-12-20', '2027-01-06'],
      ]);
      await outro.db
        .updateTable('acesso.feriado')
        .set({ cancelado_em: outro.agora })
        .where('dia', '=', '2026-11-20')
        .execute();
      expect(await semearCalendario(outro.servicos)).toBe(0);
      expect((await calendarioEntre(outro.db, '2026-11-20', '2026-11-20')).feriados).toEqual([]);
    } finally {
      await outro.fechar();
    }
  });
});
