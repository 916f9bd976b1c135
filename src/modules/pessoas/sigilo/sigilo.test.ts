import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { executar, type Quem, SISTEMA } from '../../acesso/index.ts';
import {
  abrirApp,
  abrirCenario,
  abrirPagina,
  type Cenario,
  cpfFicticio,
  criarEstrutura,
  criarPessoa,
  entrar,
  type EstruturaDeTeste,
  quem,
} from '../../acesso/para-testes.ts';
import { abrirPessoa } from '../abrir.ts';
import { criarPessoaPresa, quemE } from '../para-testes.ts';
import { atuacao } from '../qualificacao/index.ts';
import { darCredencial } from './actions/dar-credencial.ts';
import { mudarSigilo } from './actions/mudar-sigilo.ts';
import { revogarCredencial } from './actions/revogar-credencial.ts';
import { registrarSigilo } from './index.ts';

let cenario: Cenario;
let vara: EstruturaDeTeste;
let juiza: Quem;
let outro: Quem & { id: string; cpf: string };
let pessoaId: string;
const motivo = 'decisão nos autos, em 18/11/2026';

beforeAll(async () => {
  cenario = await abrirCenario();
  const onde = { uf: 'XX', comarca: 'Capital' };
  const tribunal = await criarEstrutura(cenario.db, { especie: 'tribunal', ...onde });
  vara = await criarEstrutura(cenario.db, { especie: 'vara', pai: tribunal, ...onde });
  const comFinalidade = async (id: string) => quem(cenario, id, { finalidade: 'execucao-penal' });
  juiza = await comFinalidade((await criarPessoa(cenario.db, vara, ['magistrado'])).id);
  const cpf = cpfFicticio();
  const { id } = await criarPessoa(cenario.db, vara, ['magistrado'], { cpf });
  outro = { ...(await comFinalidade(id)), id, cpf };
});
afterAll(() => cenario.fechar());

beforeEach(async () => {
  pessoaId = await criarPessoaPresa(cenario.servicos, SISTEMA, {
    fatos: [
      ...quemE({}),
      { tipo: atuacao, dados: { como: 'juizo', estruturaId: vara.id }, dia: '2026-01-05', fonte: 'teste' },
    ],
  });
});

const ve = async (alguem: Quem) => (await abrirPessoa(cenario.servicos, alguem, pessoaId, { leitura: 'teste' })).ok;
const codigos = (r: Awaited<ReturnType<typeof executar>>) => (r.ok ? [] : r.recusas.map((x) => x.codigo));

describe('sigilo e credencial', () => {
  it('torna sigilosa e deixa com credencial quem mudou; os outros só com credencial própria', async () => {
    const { servicos } = cenario;
    expect([await ve(juiza), await ve(outro)]).toEqual([true, true]);
    const r = await executar(servicos, juiza, mudarSigilo, { pessoaId, sigilo: 'sigiloso', motivo });
    expect(r.ok).toBe(true);
    expect([await ve(juiza), await ve(outro)]).toEqual([true, false]);
    expect((await executar(servicos, juiza, darCredencial, { pessoaId, cpf: outro.cpf, motivo })).ok).toBe(true);
    expect(await ve(outro)).toBe(true);
    expect((await executar(servicos, juiza, revogarCredencial, { pessoaId, usuarioId: outro.id })).ok).toBe(true);
    expect(await ve(outro)).toBe(false);
  });

  it('quem não tem credencial não a dá a si', async () => {
    await executar(cenario.servicos, juiza, mudarSigilo, { pessoaId, sigilo: 'sigiloso', motivo });
    const r = await executar(cenario.servicos, outro, darCredencial, { pessoaId, cpf: outro.cpf, motivo });
    expect(codigos(r)).toEqual(['sem-credencial']);
  });

  it('nunca deixa a sigilosa sem ninguém que a veja', async () => {
    await executar(cenario.servicos, juiza, mudarSigilo, { pessoaId, sigilo: 'sigiloso', motivo });
    const minha = { pessoaId, usuarioId: juiza.ator.usuarioId };
    expect(codigos(await executar(cenario.servicos, juiza, revogarCredencial, minha))).toEqual(['ultima-credencial']);
  });

  it('recusa o mesmo sigilo, CPF de ninguém e credencial repetida', async () => {
    const { servicos } = cenario;
    expect(codigos(await executar(servicos, juiza, mudarSigilo, { pessoaId, sigilo: 'publico', motivo }))).toEqual([
      'mesmo-sigilo',
    ]);
    expect(codigos(await executar(servicos, juiza, darCredencial, { pessoaId, cpf: cpfFicticio(), motivo }))).toEqual([
      'sem-usuario',
    ]);
    await executar(servicos, juiza, darCredencial, { pessoaId, cpf: outro.cpf, motivo });
    expect(codigos(await executar(servicos, juiza, darCredencial, { pessoaId, cpf: outro.cpf, motivo }))).toEqual([
      'ja-tem-credencial',
    ]);
  });

  it('a página mostra o sigilo e quem tem credencial, depois de confirmar a identidade', async () => {
    await executar(cenario.servicos, juiza, darCredencial, { pessoaId, cpf: outro.cpf, motivo });
    const app = await abrirApp(cenario, registrarSigilo);
    const entrada = await entrar(cenario, outro.id);
    const sessao = cenario.db.updateTable('acesso.sessao').where('id', '=', entrada.sessaoId);
    await sessao.set({ finalidade: 'execucao-penal', elevada_ate: null }).execute();
    const antes = await abrirPagina(app, entrada, `/pessoas/${pessoaId}/sigilo`);
    expect(antes.headers.location).toContain('/entrar/confirmar');
    await sessao.set({ elevada_ate: new Date(cenario.agora.getTime() + 60_000) }).execute();
    const { statusCode, body } = await abrirPagina(app, entrada, `/pessoas/${pessoaId}/sigilo`);
    expect([statusCode, body.includes(motivo)]).toEqual([200, true]);
    await app.close();
  });
});
