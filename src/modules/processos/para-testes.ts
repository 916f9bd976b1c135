/** O cenário dos testes do módulo: uma vara, uma defensoria, uma delegacia, e quem trabalha em cada uma. */
import { SISTEMA } from '../acesso/index.ts';
import {
  abrirCenario,
  type Cenario,
  criarEstrutura,
  criarPessoa,
  type EstruturaDeTeste,
  quem,
} from '../acesso/para-testes.ts';
import { atuacao, type FatoNovo, type QualquerTipo } from '../pessoas/index.ts';
import { criarPessoaPresa, lancarEmTeste, quemE } from '../pessoas/para-testes.ts';

/** Números fictícios de dígito certo (tribunal 99 não existe). */
export const UM = numero('0000001');
export const OUTRO = numero('0000002');

/** `NNNNNNN-DD.2025.8.99.0001`, pela Res. CNJ 65/2008, em BigInt: outro caminho que o do validador. */
function numero(sequencial: string): string {
  const resto = 98n - ((BigInt(`${sequencial}20258990001`) * 100n) % 97n);
  return `${sequencial}${String(resto).padStart(2, '0')}20258990001`;
}

export type CenarioDosProcessos = Awaited<ReturnType<typeof montarCenario>>;

export async function montarCenario() {
  const cenario = await abrirCenario();
  const { db } = cenario;
  const lugar = { uf: 'XX', comarca: 'Capital' };
  const tribunal = await criarEstrutura(db, { especie: 'tribunal', ...lugar });
  const vara = await criarEstrutura(db, { especie: 'vara', pai: tribunal, nome: '1ª Vara Criminal', ...lugar });
  const outraVara = await criarEstrutura(db, { especie: 'vara', pai: tribunal, uf: 'XX', comarca: 'Interior' });
  const defensoria = await criarEstrutura(db, { especie: 'defensoria' });
  const policia = await criarEstrutura(db, { especie: 'policia' });
  return {
    cenario,
    vara,
    outraVara,
    defensoria,
    policia,
    juiza: await agente(cenario, vara, 'magistrado'),
    servidora: await agente(cenario, vara, 'servidor-do-judiciario'),
    juizaDeFora: await agente(cenario, outraVara, 'magistrado'),
    defensora: await agente(cenario, defensoria, 'defensor-publico'),
    delegada: await agente(cenario, policia, 'autoridade-policial'),
  };
}

async function agente(
  cenario: Cenario,
  estrutura: EstruturaDeTeste,
  papel: 'magistrado' | 'servidor-do-judiciario' | 'defensor-publico' | 'autoridade-policial',
) {
  const pessoa = await criarPessoa(cenario.db, estrutura, [papel]);
  return { ...pessoa, quem: await quem(cenario, pessoa.id, { finalidade: 'execucao-penal' }) };
}

export const fato = (tipo: QualquerTipo, dados: Record<string, unknown>, resto: Partial<FatoNovo> = {}): FatoNovo => ({
  tipo,
  dados,
  dia: '2026-03-10',
  fonte: 'autos',
  ...resto,
});

/** Na vara, na defensoria e na delegacia do cenário. Devolve o id. */
export async function criarPresa(
  c: CenarioDosProcessos,
  nome: string,
  fatos: readonly FatoNovo[] = [],
): Promise<string> {
  const { servicos } = c.cenario;
  const id = await criarPessoaPresa(servicos, SISTEMA, { fatos: quemE({ nome }) });
  const atuam = [
    { como: 'juizo', estruturaId: c.vara.id },
    { como: 'defesa', estruturaId: c.defensoria.id },
    { como: 'policia', estruturaId: c.policia.id },
  ];
  await lancarEmTeste(servicos, SISTEMA, id, [...atuam.map((dados) => fato(atuacao, dados)), ...fatos]);
  return id;
}
