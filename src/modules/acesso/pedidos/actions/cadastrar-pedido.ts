/**
 * Cadastra quem foi autorizado: cria a conta, ou usa a que a pessoa já tem, com a lotação e o papel do pedido. O aviso sai
 * por e-mail depois, com um enlace de uso único; senha nunca.
 */
import { z } from 'zod';
import { feito, recusar, type Recusa, type Resultado } from '../../../../platform/recusa.ts';
import { hojeEmBrasilia } from '../../acordos/hoje.ts';
import type { Acao, Contexto } from '../../nucleo/acao.ts';
import { DIAS_SEM_USO, semUso } from '../../permissao/uso.ts';
import { recusaDoAcordo } from '../acordo-ainda-vale.ts';
import { andar, autorDe } from '../andar.ts';
import type { Estado } from '../pedido.ts';
import { andamentoDe, type Pedido } from '../registro.ts';
import * as store from '../store-do-cadastro.ts';
import { alvoDoPedido } from './alvo-do-pedido.ts';

const entrada = z.object({ pedidoId: z.guid() });
type Ctx = Contexto<Pedido>;

export const cadastrarPedido: Acao<typeof entrada, Pedido, Estado> = {
  nome: 'pedido.cadastrar',
  permissao: 'acesso.pedido.cadastrar',
  entrada,
  alvo: (tx, { pedidoId }) => alvoDoPedido(tx, pedidoId, 'cadastrar'),
  executar: async (contexto) => {
    const { alvo: pedido, tx, agora } = contexto;
    const passo = await andar(contexto, pedido, { passo: 'cadastro', autor: autorDe(contexto.ator) });
    if (!passo.ok) return passo;
    const conta = await store.prenderConta(tx, pedido.pessoa.cpf);
    const recusas = conferir(pedido, conta, agora);
    if (recusas.length > 0) return recusar(...recusas);
    const usuarioId = conta?.id ?? (await store.criarConta(tx, pedido, agora));
    if (!(await store.ligarIdentidade(tx, usuarioId, pedido, agora))) return recusar(LOGIN_DE_OUTRA_PESSOA);
    const papel = await darPapel(contexto, usuarioId);
    if (!papel.ok) return papel;
    await store.ligarPedido(tx, pedido.id, usuarioId);
    return passo;
  },
};

function conferir(pedido: Pedido, conta: store.Conta | undefined, agora: Date): Recusa[] {
  const acabou = recusaDoAcordo(pedido, hojeEmBrasilia(agora));
  return [
    ...(acabou ? [acabou] : []),
    ...(pedido.lotacao.inativa ? [LOTACAO_INATIVA] : []),
    ...(conta?.suspensoEm ? [SUSPENSA] : []),
    ...(conta && semUso(conta, agora) ? [SEM_USO] : []),
  ];
}

/** Quem analisou propõe, quem autorizou autoriza: o vínculo diz os dois nomes. */
async function darPapel({ tx, agora, alvo: pedido }: Ctx, usuarioId: string): Promise<Resultado<void>> {
  const hoje = hojeEmBrasilia(agora);
  const lotacaoId =
    (await store.acharLotacao(tx, usuarioId, pedido.lotacao.id, hoje)) ??
    (await store.criarLotacao(tx, usuarioId, pedido, hoje, agora));
  const aberto = await store.acharVinculo(tx, lotacaoId, pedido.papel);
  if (aberto && valeAinda(aberto, pedido, hoje)) return recusar(JA_TEM);
  const motivo = `Pedido de acesso ${pedido.numero}`;
  if (aberto) await store.encerrarVinculo(tx, aberto.id, `Trocado pelo do ${motivo.toLowerCase()}`, agora);
  const analise = andamentoDe(pedido, 'encaminhamento');
  const autorizacao = andamentoDe(pedido, 'autorizacao');
  await store.criarVinculo(tx, {
    lotacaoId,
    papel: pedido.papel,
    acordoId: pedido.acordo?.id,
    motivo,
    inicio: hoje,
    propostoPor: analise?.autorId,
    propostoEm: analise?.feitoEm ?? agora,
    autorizadoPor: autorizacao?.autorId,
    autorizadoEm: autorizacao?.feitoEm ?? agora,
  });
  return feito(undefined);
}

/** Por outro acordo, ou já terminado, o vínculo antigo dá lugar ao novo. */
const valeAinda = (v: store.VinculoAberto, pedido: Pedido, hoje: string): boolean =>
  v.autorizado && v.acordoId === pedido.acordo?.id && (v.fim === undefined || v.fim >= hoje);

const LOGIN_DE_OUTRA_PESSOA: Recusa = {
  codigo: 'login-de-outra-pessoa',
  mensagem:
    'O login federado deste pedido já é da conta de outra pessoa. Não cadastre: recuse o pedido e avise o auditor.',
};
const LOTACAO_INATIVA: Recusa = {
  codigo: 'lotacao-inativa',
  mensagem: 'A lotação do pedido foi inativada. Recuse-o, e a pessoa pede de novo pela lotação certa.',
};
const SUSPENSA: Recusa = {
  codigo: 'conta-suspensa',
  mensagem: 'A pessoa já tem conta, e está suspensa. Quem autoriza no órgão dela precisa readmiti-la antes.',
};
const SEM_USO: Recusa = {
  codigo: 'conta-sem-uso',
  mensagem: `A pessoa já tem conta, fechada por mais de ${DIAS_SEM_USO} dias sem uso. Quem autoriza no órgão dela precisa readmiti-la antes.`,
};
const JA_TEM: Recusa = {
  codigo: 'ja-tem-papel',
  mensagem:
    'A pessoa já tem este papel nesta lotação, pelo mesmo acordo. Não há o que cadastrar: recuse o pedido dizendo isto.',
};
