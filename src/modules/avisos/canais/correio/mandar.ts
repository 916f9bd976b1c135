/** Uma rodada do correio: pega um lote, confirma, manda, grava o que deu; até não haver mais, ou o servidor cair. */
import type { Correio, RecusaDoCorreio } from '../../../../platform/correio/index.ts';
import { diaEm, type Servicos } from '../../../acesso/index.ts';
import { agendarRetomada } from './agendar.ts';
import { criarConfirmador } from './confirmar.ts';
import { type Conteudo, lerConteudos } from './conteudo.ts';
import { esperaDaMensagem, esperaDoServidor, PRAZO_PARA_DESISTIR_MS } from './espera.ts';
import { adiar, type MensagemPega, pegar, proximaEm, type Terminada } from './fila.ts';
import { escrever } from './texto.tsx';

export interface MeiosDoCorreio {
  servicos: Pick<Servicos, 'banco' | 'relogio' | 'config'>;
  correio: Pick<Correio, 'enviar'>;
  /** Por quanto tempo um lote fica com quem o pegou, se ele morrer; na falta, POSSE_MS. */
  posseMs?: number | undefined;
}

/** Escolhas do sistema. Um lote cabe de longe na posse, ainda que cada conversa chegue ao limite de tempo do correio. */
const POSSE_MS = 10 * 60_000;
const LOTE = 200;
/** Conversas ao mesmo tempo; é também o mais que uma rodada, se o processo morre, pode fazer repetir. */
const JUNTAS = 4;
/** Perto do fim da posse não se começa outra: ela já pode ser de outro processo. */
const FOLGA = 0.5;

export interface Rodada {
  /** Vezes seguidas, antes desta, em que o servidor não respondeu. */
  falhas: number;
  sinal?: AbortSignal | undefined;
}

export async function mandarCorreio(meios: MeiosDoCorreio, { falhas, sinal }: Rodada): Promise<void> {
  const { banco, relogio } = meios.servicos;
  const confirmar = criarConfirmador(banco);
  const mandaramParar = (): boolean => sinal?.aborted === true;
  while (!mandaramParar()) {
    const lote = await pegarLote(meios);
    if (lote.mensagens.length === 0) break;
    const { caiu } = await mandarLote(meios, lote, confirmar, mandaramParar);
    if (!caiu) continue;
    const ate = new Date(relogio.agora().getTime() + esperaDoServidor(falhas + 1));
    await banco.transaction().execute((tx) => agendarRetomada(tx, ate, falhas + 1));
    return;
  }
  await banco.transaction().execute(async (tx) => {
    const em = await proximaEm(tx);
    if (em) await agendarRetomada(tx, em);
  });
}

interface Lote {
  mensagens: readonly MensagemPega[];
  /** Depois disto não se começa outra. */
  ate: Date;
}

async function pegarLote({ servicos, posseMs = POSSE_MS }: MeiosDoCorreio): Promise<Lote> {
  const agora = servicos.relogio.agora();
  const daqui = (ms: number): Date => new Date(agora.getTime() + ms);
  const mensagens = await servicos.banco.transaction().execute(async (tx) => {
    const pegas = await pegar(tx, { agora, ate: daqui(posseMs), quantas: LOTE });
    // Se este processo morrer no meio, alguém volta a isto.
    if (pegas.length > 0) await agendarRetomada(tx, daqui(posseMs));
    return pegas;
  });
  return { mensagens, ate: daqui(posseMs * FOLGA) };
}

type Confirmar = (t: Terminada) => Promise<void>;

async function mandarLote(
  meios: MeiosDoCorreio,
  { mensagens, ate }: Lote,
  confirmar: Confirmar,
  mandaramParar: () => boolean,
): Promise<{ caiu: boolean }> {
  const { banco, relogio, config } = meios.servicos;
  const hoje = diaEm(config.fuso, relogio.agora());
  const conteudos = await lerConteudos(
    banco,
    mensagens.map((m) => m.id),
    hoje,
  );
  const fila = [...mensagens];
  let queda: string | undefined;
  const continua = (): boolean => queda === undefined && !mandaramParar() && relogio.agora() < ate;
  const trabalhar = async (): Promise<void> => {
    while (continua()) {
      const m = fila.shift();
      if (!m) return;
      const deu = await mandarUma(meios, m, conteudos.get(m.id), hoje);
      if (deu && 'queda' in deu) {
        queda = deu.queda;
        fila.push(m);
      } else if (deu) await confirmar(deu);
    }
  };
  await Promise.all(Array.from({ length: JUNTAS }, trabalhar));
  // As que sobraram voltam já à fila, sem esperar o fim da posse.
  await adiar(banco, { ids: fila.map((m) => m.id), ate: relogio.agora(), erro: queda });
  return { caiu: queda !== undefined };
}

/** O fim da mensagem; a queda, se o servidor não atende; nada, se ela ficou para mais tarde. */
async function mandarUma(
  { servicos, correio }: MeiosDoCorreio,
  m: MensagemPega,
  conteudo: Conteudo | undefined,
  hoje: string,
): Promise<Terminada | { queda: string } | undefined> {
  const { enderecoPublico } = servicos.config;
  const fim = (estado: Terminada['estado'], erro?: string): Terminada => ({
    id: m.id,
    estado,
    em: servicos.relogio.agora(),
    erro,
  });
  if (!conteudo) return fim('dispensada');
  const r = await correio.enviar(escrever({ ...m, conteudo, hoje, enderecoPublico }));
  if (r.ok) return fim('enviada');
  const [{ falha, motivo }] = r.recusas;
  if (falha === 'fora-do-ar') return { queda: motivo };
  if (falha === 'invalida') return fim('sem-endereco', motivo);
  if (falha === 'recusada' || desistir(m, servicos.relogio.agora())) return fim('morta', motivo);
  return deixarParaDepois(servicos, m, motivo);
}

const desistir = ({ criadaEm }: MensagemPega, agora: Date): boolean =>
  agora.getTime() - criadaEm.getTime() >= PRAZO_PARA_DESISTIR_MS;

async function deixarParaDepois(
  { banco, relogio }: MeiosDoCorreio['servicos'],
  { id, tentativa }: MensagemPega,
  erro: RecusaDoCorreio['motivo'],
): Promise<undefined> {
  const ate = new Date(relogio.agora().getTime() + esperaDaMensagem(tentativa));
  await adiar(banco, { ids: [id], ate, erro });
}
