/**
 * Dois registros passam a ser lidos como um, e a volta. Nenhum fato muda de lugar: os de um se leem junto com os do outro,
 * e desfazer é deixar de ler.
 */
import type { Evento } from '../../../platform/eventos/index.ts';
import { recusar, type Recusa, type Resultado, feito } from '../../../platform/recusa.ts';
import { cancelarCodigo, encerrarSessoesDoTitular, type Titular, type Tx } from '../../acesso/index.ts';
import type { OndeLancar } from '../fatos/acrescentar.ts';
import { type Projecao, projetar } from '../fatos/projecao.ts';
import { maiorSigilo } from '../fatos/sigilo.ts';
import { lerFatos, subirVersao } from '../fatos/store.ts';
import { vigentes } from '../fatos/vigentes.ts';
import { acharRegistro } from '../store.ts';
import {
  marcarUnificada,
  mudarSigilo,
  registrarUnificacao,
  registrarVolta,
  temUnificadas,
  type Unificacao,
  unificacoesEm,
} from './store.ts';

export interface Par {
  fica: Titular;
  sai: Titular;
}

/** As duas já trancadas. `projecoes`: as de todos os módulos. */
export async function unificar(
  onde: OndeLancar,
  { fica, sai }: Par,
  motivo: string,
  projecoes: readonly Projecao[],
): Promise<Resultado<void>> {
  const { tx, agora, quem, emitir } = onde;
  const impedimento = await impedimentoDe(tx, fica.id, sai.id);
  if (impedimento) return recusar(impedimento);
  const porId = quem.ator.usuarioId;
  await registrarUnificacao(tx, {
    saiId: sai.id,
    ficaId: fica.id,
    motivo,
    sigiloAnterior: fica.sigilo,
    porId,
    em: agora,
  });
  await marcarUnificada(tx, sai.id, fica.id);
  await mudarSigilo(tx, fica.id, maiorSigilo(fica.sigilo, sai.sigilo));
  await cancelarCodigo(tx, sai.id, agora);
  await encerrarSessoesDoTitular(tx, sai.id, 'o registro foi unificado em outro', agora);
  for (const projecao of projecoes) await projecao.gravar(tx, [sai.id], []);
  await refazer(tx, fica.id, projecoes);
  emitir({ tipo: 'pessoas.unificada', dados: { pessoaId: fica.id, outraId: sai.id } });
  emitir(await comoLancados(tx, fica.id));
  return feito(undefined);
}

export async function desfazer(
  onde: OndeLancar,
  { fica, sai }: Par,
  unificacao: Unificacao,
  motivo: string,
  projecoes: readonly Projecao[],
): Promise<void> {
  const { tx, agora, quem, emitir } = onde;
  await registrarVolta(tx, { id: unificacao.id, saiId: sai.id, motivo, porId: quem.ator.usuarioId, em: agora });
  await marcarUnificada(tx, sai.id, null);
  // Havendo outras, o sigilo pode vir delas: quem o baixa é o magistrado.
  const unica = (await unificacoesEm(tx, fica.id)).length === 1;
  if (unica) await mudarSigilo(tx, fica.id, unificacao.sigiloAnterior);
  await refazer(tx, fica.id, projecoes);
  await refazer(tx, sai.id, projecoes);
  emitir({ tipo: 'pessoas.separada', dados: { pessoaId: fica.id, outraId: sai.id } });
  for (const id of [fica.id, sai.id]) emitir(await comoLancados(tx, id));
}

/** Para quem calcula, ler outros fatos é como se tivessem sido lançados agora. */
async function comoLancados(tx: Tx, pessoaId: string): Promise<Evento> {
  const fatos = (await lerFatos(tx, pessoaId)).map(({ id, tipo }) => ({ id, tipo }));
  return { tipo: 'pessoas.fatos-lancados', dados: { pessoaId, fatos } };
}

async function refazer(tx: Tx, id: string, projecoes: readonly Projecao[]): Promise<void> {
  await projetar(tx, projecoes, id, vigentes(await lerFatos(tx, id)));
  await subirVersao(tx, id);
}

async function impedimentoDe(tx: Tx, ficaId: string, saiId: string): Promise<Recusa | undefined> {
  const [fica, sai] = [await acharRegistro(tx, ficaId), await acharRegistro(tx, saiId)];
  if (fica?.unificadaEm !== undefined || sai?.unificadaEm !== undefined) return JA_UNIFICADA;
  return (await temUnificadas(tx, saiId)) ? TEM_OUTRAS : undefined;
}

const JA_UNIFICADA: Recusa = {
  codigo: 'ja-unificada',
  mensagem: 'Um dos registros já foi unificado em outro. Abra o que ficou e compare com ele.',
};
const TEM_OUTRAS: Recusa = {
  codigo: 'tem-outras-unificadas',
  mensagem: 'Outros registros já foram unificados neste. Desfaça-os antes, ou unifique no sentido contrário.',
};
