import { cpfFicticio, emailFicticio, nascimentoFicticio } from '../../../../demo/numeros.ts';
import { PEDIDOS, type PedidoFicticio } from '../../../../demo/pedidos.ts';
import { ANONIMO } from '../permissao/montar-ator.ts';
import { autorizarPedido } from '../pedidos/actions/autorizar-pedido.ts';
import { cadastrarPedido } from '../pedidos/actions/cadastrar-pedido.ts';
import { encaminharPedido } from '../pedidos/actions/encaminhar-pedido.ts';
import { pedirAcesso } from '../pedidos/actions/pedir-acesso.ts';
import { pedirComplementacao } from '../pedidos/actions/pedir-complementacao.ts';
import { RECUSAR_PEDIDO } from '../pedidos/actions/recusar-pedido.ts';
import { conferirEscolhas, termoDoPedido } from '../pedidos/conferir-pretensao.ts';
import { lerCardapio, unidadesDoOrgao } from '../pedidos/queries.ts';
import { hashDoTermo, textoDoTermo } from '../pedidos/termo.ts';
import { de, type Oficina } from './oficina.ts';
import { idDoPedido } from './store.ts';

const QUEM_PEDE = { ator: ANONIMO, origem: {} };
/** Depois dos CPFs das pessoas da demonstração. */
const PRIMEIRO_NUMERO = 500;

export async function criarPedidos(oficina: Oficina): Promise<void> {
  for (const [i, pedido] of PEDIDOS.entries()) {
    const id = await pedir(oficina, pedido, PRIMEIRO_NUMERO + i);
    for (const [j, passo] of pedido.passos.entries()) await PASSOS[passo](oficina, id, pedido.ha - 1 - j);
  }
}

async function pedir(oficina: Oficina, p: PedidoFicticio, n: number): Promise<string> {
  const pessoa = {
    nome: p.nome,
    matricula: `DEMO-${n}`,
    nascimento: nascimentoFicticio(n),
    rg: `XX-${n}`,
    cpf: cpfFicticio(n),
    cargo: p.cargo,
    email: emailFicticio(p.nome, p.orgao),
    telefone: '(00) 90000-0000',
  };
  const pretendido = await oQuePede(oficina, p);
  const termo = textoDoTermo(termoDoPedido(pretendido.escolhas, pessoa));
  const aceites = { autorizo: 'sim', comprometo: 'sim', termoLido: hashDoTermo(termo).toString('hex') };
  const entrada = { ...pretendido.campos, ...pessoa, ...aceites };
  const { numero } = await oficina.fazer(pedirAcesso, entrada, { ha: p.ha, quem: QUEM_PEDE });
  return idDoPedido(oficina.servicos.banco, numero);
}

async function oQuePede(oficina: Oficina, { orgao, lotacao, papel, acordo }: PedidoFicticio) {
  const { banco } = oficina.servicos;
  const { estruturas, acordos } = oficina.criado;
  const orgaoId = de(estruturas, orgao).id;
  const dono = de(estruturas, 'sap').id;
  const campos = {
    orgaoId,
    lotacaoId: de(estruturas, lotacao).id,
    pretensao: `${papel}~${acordo ? de(acordos, acordo) : ''}~${dono}`,
  };
  const escolhas = conferirEscolhas(
    campos,
    await lerCardapio(banco, oficina.dia(0)),
    await unidadesDoOrgao(banco, orgaoId),
  );
  if (!escolhas.ok) throw new Error(`Demonstração: ${papel} não cabe em ${orgao}`);
  return { campos, escolhas: escolhas.valor };
}

type Passo = (oficina: Oficina, pedidoId: string, ha: number) => Promise<unknown>;

const PASSOS: Record<PedidoFicticio['passos'][number], Passo> = {
  encaminhar: async (o, pedidoId, ha) =>
    o.fazer(encaminharPedido, { pedidoId, conferi: 'sim' }, { ha, quem: await o.como('coordenadora', { ha }) }),
  complementar: async (o, pedidoId, ha) =>
    o.fazer(
      pedirComplementacao,
      { pedidoId, falta: 'Falta dizer o número da portaria de lotação.' },
      { ha, quem: await o.como('coordenadora', { ha }) },
    ),
  autorizar: async (o, pedidoId, ha) =>
    o.fazer(autorizarPedido, { pedidoId }, { ha, quem: await o.como('dona-dos-dados', { ha }) }),
  cadastrar: async (o, pedidoId, ha) =>
    o.fazer(cadastrarPedido, { pedidoId }, { ha, quem: await o.como('dono-dos-dados', { ha }) }),
  recusar: async (o, pedidoId, ha) =>
    o.fazer(
      RECUSAR_PEDIDO.analisar,
      { pedidoId, motivo: 'A pessoa saiu do quadro da Defensoria.' },
      { ha, quem: await o.como('coordenadora', { ha }) },
    ),
};
