/** A volta do provedor: confere o que ele diz e entra, confirma a identidade, ou leva ao pedido de acesso. */
import { z } from 'zod';
import { feito, type Resultado } from '../../../../platform/recusa.ts';
import { contaDoCpf, buscarConta } from '../../conta/store/contas.ts';
import { consumirDesafio } from '../../conta/store/desafios.ts';
import { ligarIdentidade, usarIdentidade } from '../../conta/store/identidades.ts';
import type { Conta } from '../../conta/conta.ts';
import type { Identidade } from '../../entrada/oidc/identidade.ts';
import { estadoErrado } from '../../entrada/oidc/recusas.ts';
import type { Quem } from '../../nucleo/quem.ts';
import type { Servicos, Tx } from '../../nucleo/servicos.ts';
import { abrirSessao } from '../abrir-sessao.ts';
import type { Pecas } from '../pecas.ts';
import { guardarPessoaFederada } from '../pessoa-federada.ts';
import { registrarEntrada, registrarFalha } from '../registrar-entrada.ts';
import { renovar } from '../renovar.ts';
import { type IdaGuardada, idaGuardadaSchema, mesmoNavegador } from './ir-ao-provedor.ts';

export interface Volta {
  provedor: string;
  /** O endereço com que o navegador voltou, inteiro. */
  url: URL;
  /** O segredo do cookie da ida. */
  navegador: string | undefined;
  /** De quem é a sessão em curso, quando se confirma a identidade. */
  usuarioId: string | undefined;
}

export type Voltou =
  | { tipo: 'entrou'; token: string; volta: string }
  /** O provedor disse quem é, mas não há conta: `federada` é o segredo do cookie que o pedido de acesso lê. */
  | { tipo: 'sem-conta'; federada: string; nome?: string | undefined };

const ACAO = 'entrar.voltar-do-provedor';

/** Recusa as do provedor (`retorno-invalido`, `nivel-insuficiente`…), `conta-suspensa` e `conta-sem-uso`. */
export async function voltarDoProvedor(
  servicos: Servicos,
  pecas: Pecas,
  quem: Quem,
  volta: Volta,
): Promise<Resultado<Voltou>> {
  const agora = servicos.relogio.agora();
  const falhou = async (r: Resultado<never>): Promise<Resultado<never>> => {
    const motivos = r.ok ? [] : r.recusas.map((x) => x.codigo);
    const dados = { provedor: volta.provedor, motivos };
    await registrarFalha(servicos, quem, { acao: ACAO, resultado: 'errou', dados }, agora);
    return r;
  };
  const provedor = pecas.provedores.find((p) => p.id === volta.provedor);
  const ida = provedor && (await acharIda(servicos, pecas, volta, agora));
  if (!provedor || !ida) return falhou(estadoErrado());
  const concluida = await provedor.concluir(volta.url, ida.estado, agora);
  if (!concluida.ok) return falhou(concluida);
  const identidade = concluida.valor;
  return servicos.banco
    .transaction()
    .execute((tx) =>
      ida.sessaoId === undefined
        ? entrar(tx, pecas, quem, { identidade, ida }, agora)
        : confirmar(tx, quem, { identidade, ida, usuarioId: volta.usuarioId }, agora),
    );
}

const guardadoSchema = z.object({ cifrado: z.string() });

/** O que a ida guardou, apagado ao ser lido. Volta em outro navegador não o acha. */
async function acharIda(
  { banco }: Servicos,
  { cofre }: Pecas,
  { url, provedor, navegador }: Volta,
  agora: Date,
): Promise<IdaGuardada | undefined> {
  const desafio = await consumirDesafio(banco, 'oidc', url.searchParams.get('state') ?? '', agora);
  const guardado = guardadoSchema.safeParse(desafio?.dados);
  if (!guardado.success) return undefined;
  const aberto = cofre.abrir(guardado.data.cifrado, 'estado-de-entrada', provedor);
  if (!aberto.ok) return undefined;
  const ida = idaGuardadaSchema.parse(JSON.parse(aberto.valor.texto));
  return mesmoNavegador(navegador, ida) ? ida : undefined;
}

async function entrar(
  tx: Tx,
  pecas: Pecas,
  quem: Quem,
  { identidade, ida }: { identidade: Identidade; ida: IdaGuardada },
  agora: Date,
): Promise<Resultado<Voltou>> {
  const { provedor } = identidade;
  const conta = await acharConta(tx, identidade, agora);
  if (!conta) {
    const federada = await guardarPessoaFederada(tx, pecas, identidade, agora);
    const dados = { provedor, motivos: ['sem-conta'] };
    await registrarEntrada(tx, quem, { acao: ACAO, resultado: 'recusada', dados }, agora);
    return feito({ tipo: 'sem-conta', federada, nome: identidade.nomeSocial ?? identidade.nome });
  }
  const aberta = await abrirSessao(tx, quem, { acao: ACAO, conta, fator: 'oidc', provedor }, agora);
  return aberta.ok ? feito({ tipo: 'entrou', token: aberta.valor.token, volta: ida.volta }) : aberta;
}

/** Pelo login já ligado ou, na primeira vez, pelo CPF que o provedor garante. */
async function acharConta(tx: Tx, identidade: Identidade, agora: Date): Promise<Conta | undefined> {
  const usuarioId = await usarIdentidade(tx, identidade, agora);
  if (usuarioId !== undefined) return buscarConta(tx, usuarioId);
  const conta = identidade.cpf === undefined ? undefined : await contaDoCpf(tx, identidade.cpf);
  if (conta) await ligarIdentidade(tx, conta.id, identidade, agora);
  return conta;
}

async function confirmar(
  tx: Tx,
  quem: Quem,
  { identidade, ida, usuarioId }: { identidade: Identidade; ida: IdaGuardada; usuarioId: string | undefined },
  agora: Date,
): Promise<Resultado<Voltou>> {
  const conta = await acharConta(tx, identidade, agora);
  const daSessao = usuarioId !== undefined && conta?.id === usuarioId && ida.sessaoId === quem.origem.sessaoId;
  const pessoa = { nome: quem.ator.nome, quem, momento: 'confirmar' } as const;
  const token =
    daSessao && ida.sessaoId !== undefined
      ? await renovar(tx, { ...pessoa, usuarioId, sessaoId: ida.sessaoId }, 'oidc', agora)
      : undefined;
  if (token !== undefined) return feito({ tipo: 'entrou', token, volta: ida.volta });
  const dados = { provedor: identidade.provedor, motivos: ['outra-pessoa'] };
  await registrarEntrada(tx, quem, { acao: ACAO, conta, resultado: 'errou', dados }, agora);
  return estadoErrado();
}
