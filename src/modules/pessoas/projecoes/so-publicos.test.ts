/** O que é restrito não pode sair pela busca, pela lista nem pelo nome que aparece nas telas. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SISTEMA } from '../../acesso/index.ts';
import { abrirCenario, type Cenario } from '../../acesso/para-testes.ts';
import { buscarPorNome } from '../busca/index.ts';
import { criarPessoaPresa, lancarEmTeste, quemE } from '../para-testes.ts';
import { documento, nascimento, nome } from '../qualificacao/index.ts';

let cenario: Cenario;
beforeAll(async () => {
  cenario = await abrirCenario();
});
afterAll(() => cenario.fechar());

const BASE = { dia: '2026-11-01', fonte: 'teste' };

describe('as listas e a busca', () => {
  it('não sabem o nome social nem o documento restritos', async () => {
    const id = await criarPessoaPresa(cenario.servicos, SISTEMA, {
      fatos: quemE({ nome: 'Ordália Fictícia Pública' }),
    });
    await lancarEmTeste(cenario.servicos, SISTEMA, id, [
      { ...BASE, tipo: nome, dados: { especie: 'social', nome: 'Quitéria Reservada' }, sigilo: 'restrito' },
      { ...BASE, tipo: documento, dados: { especie: 'rg', numero: '998877' }, sigilo: 'restrito' },
    ]);
    expect(await buscarPorNome(cenario.db, { texto: 'quiteria reservada', limite: 10 })).toEqual([]);
    const titular = await cenario.db
      .selectFrom('acesso.titular')
      .select('nome')
      .where('pessoa_id', '=', id)
      .executeTakeFirst();
    const documentos = await cenario.db
      .selectFrom('pessoas.documento')
      .select('numero')
      .where('pessoa_id', '=', id)
      .execute();
    expect([titular?.nome, documentos]).toEqual(['Ordália Fictícia Pública', []]);
  });

  it('acham pelo ano e pela mãe que valem hoje, e não pelos de antes da correção', async () => {
    const id = await criarPessoaPresa(cenario.servicos, SISTEMA, {
      fatos: quemE({ nome: 'Petronilha Fictícia Corrigida', nascimento: '1980-01-01' }),
    });
    await lancarEmTeste(cenario.servicos, SISTEMA, id, [{ ...BASE, tipo: nascimento, dados: { data: '1990-01-01' } }]);
    const linhas = await cenario.db
      .selectFrom('pessoas.nome_de_busca')
      .select(['nome', 'ano_de_nascimento', 'mae'])
      .where('pessoa_id', '=', id)
      .execute();
    const mae = 'Sicrana Fictícia de Teste';
    expect(linhas).toEqual([{ nome: 'Petronilha Fictícia Corrigida', ano_de_nascimento: 1990, mae }]);
  });
});
