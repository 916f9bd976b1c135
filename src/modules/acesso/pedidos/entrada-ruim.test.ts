import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { executar } from '../nucleo/acao.ts';
import { abrirCenario, AGORA, type Cenario } from '../para-testes.ts';
import { pedirAcesso } from './actions/pedir-acesso.ts';
import {
  camposDaPessoa,
  camposDaPretensao,
  corpoDoPedido,
  type Estado,
  montarEstado,
  pedir,
  VISITANTE,
  codigosDe,
} from './para-testes.ts';

let c: Cenario;
let e: Estado;
beforeAll(async () => {
  c = await abrirCenario();
  e = await montarEstado(c);
});
beforeEach(() => void (c.agora = AGORA));
afterAll(() => c.fechar());

describe('entrada ruim', () => {
  it('todos os problemas de uma vez, e nada gravado', async () => {
    const r = await executar(c.servicos, VISITANTE, pedirAcesso, { cpf: '123', email: 'x', nome: 'Só' });
    expect(r.ok).toBe(false);
    const campos = r.ok ? [] : r.recusas.map((x) => x.campo);
    for (const campo of [
      'orgaoId',
      'lotacaoId',
      'pretensao',
      'nome',
      'matricula',
      'nascimento',
      'rg',
      'cpf',
      'cargo',
      'email',
      'telefone',
      'autorizo',
      'comprometo',
    ]) {
      expect(campos).toContain(campo);
    }
  });

  it('papel que o acordo não dá, lotação de outro órgão, nascimento futuro e termo trocado são recusados', async () => {
    const corpo = await corpoDoPedido(c, camposDaPretensao(e), camposDaPessoa());
    const tentar = async (outros: Record<string, string>) =>
      codigosDe(await executar(c.servicos, VISITANTE, pedirAcesso, { ...corpo, ...outros }));
    expect(await tentar({ pretensao: `gestor-do-sistema~${e.acordoId}~${e.prisional.id}` })).toEqual(['nao-cabe']);
    expect(await tentar({ lotacaoId: e.prisional.id })).toEqual(['lotacao-fora-do-orgao']);
    expect(await tentar({ nascimento: '2027-01-01' })).toEqual(['entrada-invalida']);
    expect(await tentar({ nome: 'Outra Pessoa Fictícia' })).toEqual(['termo-mudou']);
  });

  it('o termo guardado é o que foi lido, com hash, dia e endereço de rede', async () => {
    const { id } = await pedir(c, e);
    const termo = await c.db
      .selectFrom('acesso.termo as t')
      .innerJoin('acesso.pedido as p', 'p.termo_id', 't.id')
      .select(['t.texto', 't.sha256', 't.aceito_em', 't.origem_ip', 't.versao'])
      .where('p.id', '=', id)
      .executeTakeFirstOrThrow();
    const { createHash } = await import('node:crypto');
    expect(termo.sha256).toEqual(createHash('sha256').update(termo.texto).digest());
    expect(termo).toMatchObject({ aceito_em: AGORA, origem_ip: '192.0.2.7' });
    expect(termo.texto).toContain('TCT 3/2026');
  });
});
