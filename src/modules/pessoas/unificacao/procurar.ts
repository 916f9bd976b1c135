/** Depois de se saber algo novo de quem a pessoa é: procura os registros que podem ser da mesma. */
import { z } from 'zod';
import { emitir, ouvir, type Ouvinte } from '../../../platform/eventos/index.ts';
import { agendar, registrarTrabalho, tipoDeTrabalho, type Trabalho } from '../../../platform/trabalhos/index.ts';
import { registrar } from '../../auditoria/index.ts';
import { type Servicos, SISTEMA, type Titular, trancarTitular, type Tx } from '../../acesso/index.ts';
import type { Projecao } from '../fatos/projecao.ts';
import { compararPessoas, type ComparacaoDePessoas, PESOS_PADRAO } from '../identidade/index.ts';
import { acharCandidatos, type Candidato, registrosDe } from './candidatos.ts';
import { acharSemelhanca, gravarDecisao, gravarSemelhanca } from './store.ts';
import { unificar } from './unificar.ts';

const PROCURAR = tipoDeTrabalho('pessoas.procurar-semelhantes', z.object({ pessoaId: z.guid() }));

/** O que, mudado, pode fazer de dois registros a mesma pessoa. */
const DE_IDENTIDADE = new Set(['pessoas.nome', 'pessoas.filiacao', 'pessoas.nascimento', 'pessoas.documento']);

const lancados = z.object({ pessoaId: z.guid(), fatos: z.array(z.object({ id: z.guid(), tipo: z.string() })) });

export const OUVINTES_DA_UNIFICACAO: readonly Ouvinte[] = [
  ouvir(
    'pessoas.fatos-lancados',
    'pessoas.procurar-semelhantes',
    lancados,
    async (tx, { dados: { pessoaId, fatos } }) => {
      if (!fatos.some((f) => DE_IDENTIDADE.has(f.tipo))) return;
      await agendar(tx, PROCURAR, { pessoaId }, { chave: `${PROCURAR.nome} ${pessoaId}` });
    },
  ),
];

export const trabalhosDaUnificacao = (servicos: Servicos, projecoes: readonly Projecao[]): Trabalho[] => [
  registrarTrabalho(PROCURAR, async ({ pessoaId }, { agora }) => {
    await procurarSemelhantes(servicos, pessoaId, projecoes, agora);
  }),
];

/**
 * Grava as semelhanças achadas e, com evidência forte, já unifica. O que duas pessoas decidiram não volta à fila. Devolve
 * quantas achou.
 */
export async function procurarSemelhantes(
  servicos: Servicos,
  pessoaId: string,
  projecoes: readonly Projecao[],
  agora: Date,
): Promise<number> {
  const [procurada] = await registrosDe(servicos.banco, [pessoaId]);
  if (!procurada) return 0;
  const candidatos = await acharCandidatos(servicos.banco, procurada.registro, pessoaId);
  let achadas = 0;
  for (const candidato of candidatos) {
    const comparacao = compararPessoas(procurada.registro, candidato.registro, PESOS_PADRAO);
    if (comparacao.faixa === 'diferente') continue;
    achadas++;
    await servicos.banco
      .transaction()
      .execute((tx) => guardar(tx, servicos, emOrdem(procurada, candidato), comparacao, { projecoes, agora }));
  }
  return achadas;
}

/** O registro mais antigo fica. */
const emOrdem = (a: Candidato, b: Candidato): readonly [string, string] =>
  a.criadaEm < b.criadaEm || (a.criadaEm.getTime() === b.criadaEm.getTime() && a.id < b.id)
    ? [a.id, b.id]
    : [b.id, a.id];

async function guardar(
  tx: Tx,
  { config: { fuso } }: Servicos,
  [ficaId, saiId]: readonly [string, string],
  comparacao: ComparacaoDePessoas,
  { projecoes, agora }: { projecoes: readonly Projecao[]; agora: Date },
): Promise<void> {
  // Sempre na mesma ordem: duas procuras ao mesmo tempo não se travam.
  for (const id of [ficaId, saiId].toSorted()) await trancarTitular(tx, id);
  const anterior = await acharSemelhanca(tx, ficaId, saiId);
  if (anterior?.decidida) return;
  await gravarSemelhanca(tx, ficaId, saiId, comparacao, agora);
  // Havendo proposta, alguém já está olhando: não se passa por cima.
  if (comparacao.faixa !== 'automatica' || anterior?.proposta) return;
  const [fica, sai] = [await trancarTitular(tx, ficaId), await trancarTitular(tx, saiId)];
  if (!fica || !sai || alargaOAlcance(fica, sai)) return;
  const eventos: Parameters<typeof emitir>[1][] = [];
  const onde = { tx, agora, fuso, quem: SISTEMA, emitir: (e: (typeof eventos)[number]) => void eventos.push(e) };
  const r = await unificar(onde, { fica, sai }, motivoAutomatico(comparacao), projecoes);
  if (!r.ok) return;
  await gravarDecisao(
    tx,
    { ficaId, saiId },
    { decisao: 'mesma', motivo: 'evidência forte', porId: undefined, em: agora },
  );
  for (const evento of eventos) await emitir(tx, evento);
  await registrar(
    tx,
    [ficaId, saiId].map((titularId) => ({
      quando: agora,
      tipo: 'ato' as const,
      acao: 'pessoas.unificar-por-evidencia',
      usuario: { nome: SISTEMA.ator.nome },
      titularId,
      alvo: { tipo: 'pessoa', id: ficaId },
      dados: { ficaId, saiId, bits: comparacao.bits },
    })),
  );
}

/**
 * Unir faz quem alcança um registro alcançar o outro: quem cadastrasse de novo uma pessoa que não pode ver passaria a vê-la.
 * Por isso só se une sozinho o que não abre a ninguém; o resto, duas pessoas decidem.
 */
function alargaOAlcance(fica: Titular, sai: Titular): boolean {
  const atuam = new Set(fica.atuam.map((l) => l.id));
  return (
    fica.sigilo !== 'publico' ||
    sai.sigilo !== 'publico' ||
    sai.atuam.some((l) => !atuam.has(l.id)) ||
    (sai.estabelecimento !== undefined && sai.estabelecimento.id !== fica.estabelecimento?.id) ||
    (sai.vara !== undefined && sai.vara.id !== fica.vara?.id)
  );
}

const motivoAutomatico = ({ probabilidade }: ComparacaoDePessoas): string =>
  `Evidência forte em vários campos e nenhuma contradição (probabilidade de ${(probabilidade * 100).toFixed(4).replace('.', ',')} %).`;
