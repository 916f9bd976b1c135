/** Recebe o pedido de acesso. Se a pessoa já tem um igual andando, junta-se a ele: não precisa reiterar. */
import { hojeEmBrasilia } from '../../acordos/hoje.ts';
import { feito, recusar, type Recusa, type Resultado } from '../../../../platform/recusa.ts';
import type { Acao, Contexto } from '../../nucleo/acao.ts';
import { andar, autorDe, esperaDe } from '../andar.ts';
import { hashDoCodigo, novoCodigo } from '../codigo.ts';
import { conferirEscolhas, type EscolhasConferidas, termoDoPedido } from '../conferir-pretensao.ts';
import { pedidoAndou } from '../events.ts';
import { type Estado, INICIAL } from '../pedido.ts';
import { categoriaDe } from '../pretensao.ts';
import { lerCardapio, unidadesDoOrgao } from '../queries.ts';
import type { DadosDaPessoa } from '../registro.ts';
import { acharPendente, gravarAndamento, gravarPedido, gravarTermo, prenderCpf, prenderPedido } from '../store.ts';
import { hashDoTermo, textoDoTermo, VERSAO_DO_TERMO } from '../termo.ts';
import { type EntradaDoPedido, pedidoSchema } from './entrada-do-pedido.ts';

export interface PedidoRecebido {
  numero: string;
  estado: Estado;
  /** Mostrado uma vez. Ausente: juntou-se a um pedido que já andava, e o código vai por e-mail. */
  codigo?: string | undefined;
}

type Alvo = Resultado<EscolhasConferidas>;
type Ctx = Contexto<Alvo>;

export const pedirAcesso: Acao<typeof pedidoSchema, Alvo, PedidoRecebido> = {
  nome: 'pedido.pedir',
  permissao: { publica: 'quem pede acesso ainda não tem conta' },
  entrada: pedidoSchema,
  alvo: async (tx, e, _quem, agora) => {
    await prenderCpf(tx, e.cpf);
    const cardapio = await lerCardapio(tx, hojeEmBrasilia(agora));
    return { alvo: {}, valor: conferirEscolhas(e, cardapio, await unidadesDoOrgao(tx, e.orgaoId)) };
  },
  executar: async (contexto, e) => {
    const { tx, agora, alvo, anotar } = contexto;
    const recusas = [...(alvo.ok ? [] : alvo.recusas), ...conferirNascimento(e.nascimento, hojeEmBrasilia(agora))];
    if (!alvo.ok || recusas.length > 0) return recusar(...recusas);
    const { pretensao } = alvo.valor;
    anotar({
      usuario: { id: contexto.ator.usuarioId, nome: e.nome },
      dados: { papel: pretensao.papel, lotacaoId: e.lotacaoId },
    });
    const chave = { ...e, acordoId: pretensao.acordo?.id, donoId: pretensao.dono.id };
    const pendente = await acharPendente(tx, chave);
    return pendente === undefined ? novo(contexto, e, alvo.valor) : reiterar(contexto, pendente, e.nome);
  },
};

const conferirNascimento = (nascimento: string, hoje: string): Recusa[] =>
  nascimento < hoje
    ? []
    : [
        {
          codigo: 'entrada-invalida',
          mensagem: 'A data de nascimento precisa ser anterior a hoje.',
          campo: 'nascimento',
        },
      ];

const pessoaDe = (e: EntradaDoPedido): DadosDaPessoa => ({
  nome: e.nome,
  matricula: e.matricula,
  nascimento: e.nascimento,
  rg: e.rg,
  cpf: e.cpf,
  cargo: e.cargo,
  email: e.email,
  telefone: e.telefone,
});

async function novo(ctx: Ctx, e: EntradaDoPedido, escolhas: EscolhasConferidas): Promise<Resultado<PedidoRecebido>> {
  const { tx, agora, quem, emitir, anotar } = ctx;
  const texto = textoDoTermo(termoDoPedido(escolhas, pessoaDe(e)));
  const sha256 = hashDoTermo(texto);
  if (sha256.toString('hex') !== e.termoLido) return recusar(TERMO_MUDOU);
  const termo = { versao: VERSAO_DO_TERMO, texto, sha256, cpf: e.cpf, origemIp: quem.origem.ip };
  const termoId = await gravarTermo(tx, termo, agora);
  const codigo = novoCodigo();
  const { id, numero } = await gravarPedido(
    tx,
    { ...camposDe(e, escolhas), codigoHash: hashDoCodigo(codigo), termoId, ano: hojeEmBrasilia(agora).slice(0, 4) },
    agora,
  );
  const { orgao, pretensao } = escolhas;
  const partes = { orgao, dono: pretensao.dono, acordo: pretensao.acordo };
  const autor = { autorId: autorDe(ctx.ator).autorId, autorNome: e.nome };
  await gravarAndamento(tx, id, { ordem: 1, passo: 'pedido', ...autor, ...esperaDe(partes, INICIAL, agora) }, agora);
  emitir(pedidoAndou({ pedidoId: id, ordem: 1 }));
  anotar({ objeto: { tipo: 'pedido', id } });
  return feito({ numero, estado: INICIAL, codigo });
}

const camposDe = (e: EntradaDoPedido, { pretensao }: EscolhasConferidas) => ({
  pessoa: pessoaDe(e),
  categoria: categoriaDe(pretensao.papel),
  papel: pretensao.papel,
  acordoId: pretensao.acordo?.id,
  donoId: pretensao.dono.id,
  orgaoId: e.orgaoId,
  lotacaoId: e.lotacaoId,
  federado: e.provedor && e.sub ? { provedor: e.provedor, sub: e.sub } : undefined,
});

async function reiterar(ctx: Ctx, pedidoId: string, nome: string): Promise<Resultado<PedidoRecebido>> {
  const pedido = await prenderPedido(ctx.tx, pedidoId);
  if (!pedido) throw new Error('o pedido pendente sumiu');
  const autor = { autorId: ctx.ator.usuarioId, autorNome: nome };
  const r = await andar(ctx, pedido, { passo: 'reiteracao', autor });
  return r.ok ? feito({ numero: pedido.numero, estado: r.valor }) : r;
}

const TERMO_MUDOU: Recusa = {
  codigo: 'termo-mudou',
  mensagem: 'Os dados ou o texto do termo mudaram depois que você leu. Leia-o de novo, abaixo, e aceite.',
};
