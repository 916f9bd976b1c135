/** O que a petição parte: a pessoa aberta, o marco na conta de hoje, e se dele cabe pedido. */
import { iso } from '../../../direito/tempo/dia.ts';
import { feito, recusar, type Recusa, type Resultado } from '../../../platform/recusa.ts';
import { naoEncontrado, porQueNaoPode, type Quem, semRevelar, type Servicos } from '../../acesso/index.ts';
import { anexoDaConta, type MarcoNaTela, type Peca } from '../../calculadora/index.ts';
import { situacaoDe, tituloPrincipal } from '../../custodia/index.ts';
import { chaveDoMarco, datasDe, podeVerSigilo, reciboDe } from '../../execucao/index.ts';
import { doTipo, type PessoaAberta } from '../../pessoas/index.ts';
import { numeroEscrito } from '../../processos/index.ts';
import { condicoesDe } from '../nucleo/condicoes.ts';
import { andamentosDe, type Incidente } from '../nucleo/incidente.ts';
import { alvoDoIncidente, ateOSigilo, sigiloDoIncidente } from '../nucleo/sobre.ts';
import { incidentesAbertosDe } from '../nucleo/store.ts';
import { type ContaNaTela, contaNaTela } from '../pages/ler.ts';
import { datasDo } from './texto/data-pedida.ts';
import type { Escolhas } from './texto/escolhas.ts';
import { pecaDe } from './texto/peca.ts';
import type { Caso, Rascunho } from './texto/rascunho.ts';

const PEDIR = 'incidentes.incidente.pedir';

export interface Pedivel {
  aberta: PessoaAberta;
  /** Ver `chaveDoMarco`. */
  chave: string;
  conta: ContaNaTela;
  marco: MarcoNaTela;
  caso: Caso;
  /** O que já se examina deste marco, se quem lê o alcança. */
  incidente?: Incidente | undefined;
  /** AAAA-MM-DD. */
  hoje: string;
}

/** Recusa, com o porquê, o que a lei veda, o que não se alcançou e o que já se concedeu. */
export async function lerPedivel(
  { banco, relogio }: Servicos,
  quem: Quem,
  aberta: PessoaAberta,
  chave: string,
): Promise<Resultado<Pedivel>> {
  const hoje = iso(relogio.hoje());
  const agora = relogio.agora();
  const conta = contaNaTela(aberta, hoje);
  const marco = [...(conta.tela?.marcos ?? []), ...(conta.tela?.naoAlcancados ?? [])].find(
    (m) => chaveDoMarco(m.marco, conta.calculo.letras) === chave,
  );
  if (!marco) return recusar(naoEncontrado);
  const sigilo = sigiloDoIncidente(reciboDe(conta.calculo, aberta.vigentes)?.sigilo ?? 'publico');
  const impedem = porQueNaoPode(quem.ator, PEDIR, alvoDoIncidente(aberta.titular, sigilo), agora);
  if (impedem.length > 0) return recusar(...semRevelar(impedem));
  const naoCabe = porQueNaoCabe(marco);
  if (naoCabe) return recusar(naoCabe);
  const [datas, incidentes] = await Promise.all([datasDe(banco, aberta.id), incidentesAbertosDe(banco, [aberta.id])]);
  const fixada = datas.find((d) => d.marco === chave && d.fixada && podeVerSigilo(quem, aberta.alvo, d.sigilo, agora));
  const incidente = incidentes.find((i) => i.marco === chave && podeVerSigilo(quem, aberta.alvo, i.sigilo, agora));
  const requisitos = new Set(requisitosDe(marco));
  const condicoes = condicoesDe(marco.marco, ateOSigilo(aberta.vigentes, sigilo), hoje);
  const caso: Caso = {
    nome: aberta.titular.nome,
    onde: aberta.titular.estabelecimento?.nome,
    juizo: aberta.titular.vara?.nome,
    processo: processoDe(aberta, conta, marco),
    assina: quem.ator.nome,
    orgao: quem.ator.lotacao?.nome,
    hoje,
    resumo: conta.tela?.resumo ?? [],
    marco,
    datas: datasDo(marco.marco, fixada?.data ?? undefined),
    condicoes: condicoes.filter((c) => requisitos.has(c.id)),
  };
  return feito({ aberta, chave, conta, marco, caso, incidente, hoje });
}

/** No decreto, os requisitos são de hipóteses que se alternam: a conta já diz quais se cumprem. */
const requisitosDe = ({ marco }: MarcoNaTela): string[] =>
  marco.decreto === undefined ? (marco.requisitos ?? []).map((r) => r.nome) : [];

/** O da execução, se a guia o diz; senão o da condenação do marco, ou o do título da prisão. */
function processoDe({ vigentes }: PessoaAberta, { calculo }: ContaNaTela, { marco }: MarcoNaTela): string | undefined {
  const guias = doTipo<{ execucao?: string }>(vigentes, 'processos.guia');
  const execucao = guias.findLast((g) => g.dados.execucao !== undefined)?.dados.execucao;
  if (execucao) return `Processo de execução ${numeroEscrito(execucao)}`;
  const condenacoes = calculo.calculo?.casoLido.condenacoes ?? [];
  const daConta = condenacoes.find((c) => c.id === marco.condenacao)?.processo ?? condenacoes[0]?.processo;
  const numero = daConta ?? tituloPrincipal(situacaoDe(vigentes).titulos)?.processo;
  return numero && `Processo ${numeroEscrito(numero)}`;
}

function porQueNaoCabe({ marco, titulo, texto, data, ressalva }: MarcoNaTela): Recusa | undefined {
  const base = ressalva ? { base: ressalva } : {};
  if (marco.concedidoEm !== undefined) {
    return { codigo: 'ja-concedido', mensagem: `${texto}${data ? ` ${data}` : ''}: não há o que pedir.` };
  }
  if (marco.situacao === 'vedado' || marco.situacao === 'nao-alcancado') {
    const faltou =
      marco.situacao === 'vedado' ? 'A conta diz que a lei não o permite' : 'A conta diz que não se alcançou';
    return {
      codigo: 'marco-vedado',
      mensagem: `${faltou}. ${texto || titulo}. Se um fato estiver errado ou faltar, lance-o e volte.`,
      ...base,
    };
  }
  return undefined;
}

/** A defesa já pediu, e o pedido espera decisão. */
export const jaPedido = ({ incidente }: Pedivel): boolean =>
  incidente !== undefined && andamentosDe(incidente, 'pedido').length > 0;

/** A peça com a conta anexa, se se quis. */
export function pecaDo({ conta, marco }: Pedivel, rascunho: Rascunho, escolhas: Escolhas): Peca {
  const feita = conta.calculo.calculo;
  return pecaDe(rascunho, feita && escolhas.anexo ? anexoDaConta(feita, marco.marco, escolhas) : undefined);
}
