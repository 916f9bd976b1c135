/** O que toda ação sobre um incidente acha e tranca, e como ela deixa o andamento. */
import { z } from 'zod';
import { uuid } from '../../../platform/entrada/campos.ts';
import {
  type Alvo,
  alvoDoTitular,
  type Contexto,
  type Sigilo,
  SIGILOS,
  type Titular,
  trancarTitular,
  type Tx,
} from '../../acesso/index.ts';
import { type FatoVigente, maiorSigilo } from '../../pessoas/index.ts';
import type { EspecieDeAndamento, Incidente } from './incidente.ts';
import { type AndamentoNovo, inserirAndamento } from './gravar.ts';
import { acharIncidente } from './store.ts';

export const doIncidente = z.object({ pessoaId: uuid('a pessoa'), incidenteId: uuid('o incidente') });

export interface Sobre {
  titular: Titular;
  incidente: Incidente;
}

/** O incidente mais sigiloso que a pessoa se decide como se fosse o sigilo dela. */
export const alvoDoIncidente = (titular: Titular, sigilo: Sigilo): Alvo => ({
  ...alvoDoTitular(titular),
  sigilo: maiorSigilo(titular.sigilo, sigilo),
});

export async function trancarIncidente(
  tx: Tx,
  { pessoaId, incidenteId }: z.output<typeof doIncidente>,
): Promise<{ alvo: Alvo; valor: Sobre } | undefined> {
  const titular = await trancarTitular(tx, pessoaId);
  const incidente = titular && (await acharIncidente(tx, pessoaId, incidenteId));
  return incidente && { alvo: alvoDoIncidente(titular, incidente.sigilo), valor: { titular, incidente } };
}

/** Grava, avisa quem está acima e diz à auditoria de que incidente se trata. Devolve o id. */
export async function andar<E extends EspecieDeAndamento>(
  { tx, agora, ator, emitir, anotar }: Contexto<unknown>,
  incidente: Pick<Incidente, 'pessoaId' | 'id'>,
  novo: AndamentoNovo<E>,
): Promise<string> {
  const autoria = { agora, autorId: ator.usuarioId ?? '', lotacaoId: ator.lotacao?.lotacaoId };
  const id = await inserirAndamento(tx, incidente, novo, autoria);
  const { pessoaId, id: incidenteId } = incidente;
  emitir({ tipo: 'incidentes.andou', dados: { pessoaId, incidenteId, especie: novo.especie } });
  anotar({ objeto: { tipo: 'incidente', id: incidenteId } });
  return id;
}

/**
 * O menor sigilo de um incidente: a lista de conferência traz o exame criminológico e as faltas, que são restritos
 * (escolha do sistema).
 */
export const sigiloDoIncidente = (daConta: Sigilo): Sigilo => maiorSigilo('restrito', daConta);

/** Os fatos que a lista de conferência pode citar: quem vê o incidente vê a lista. */
export const ateOSigilo = (vigentes: readonly FatoVigente[], sigilo: Sigilo): FatoVigente[] =>
  vigentes.filter((f) => SIGILOS.indexOf(f.sigilo) <= SIGILOS.indexOf(sigilo));
