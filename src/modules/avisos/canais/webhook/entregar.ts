/**
 * Entrega aos sistemas de fora o que está na hora. Cada destino é servido à parte: o que demora ou falha espera por si, e
 * os outros recebem enquanto isso.
 */
import type { Cofre, Servicos } from '../../../acesso/index.ts';
import { chamar, type ModoDeChamar, type Resposta } from '../saida/chamar.ts';
import { esperaApos, TENTATIVAS } from '../saida/recuo.ts';
import { corpoDoEvento, TIPO_DO_CORPO } from './evento.ts';
import {
  devolver,
  gravarTentativa,
  type LoteDoDestino,
  marcarFalha,
  marcarSucesso,
  type MensagemPega,
  pegar,
} from './fila.ts';
import { abrirSegredos, assinar } from './segredo.ts';

export interface MeiosDaEntrega {
  servicos: Pick<Servicos, 'banco' | 'relogio' | 'config'>;
  cofre: Cofre;
  modo: ModoDeChamar;
  /** De 0 a 1, sem o 1. */
  sortear: () => number;
}

/** Chamadas ao mesmo tempo a um destino que está bem. */
const JUNTAS = 4;
/** Passado isto não começa outra: a última termina bem antes de a mensagem ser dada por abandonada (`PEGA_POR_MS`). */
const TEMPO_DO_DESTINO_MS = 20_000;
/** O destino que falha é provado de novo ao menos a cada quarto de hora. */
const MAIOR_ESPERA_DO_DESTINO_MS = 15 * 60_000;

/** Até que o destino não tenha mais nada na hora, ou o tempo acabe: o que chega enquanto isso vai também. */
export async function servirDestino(
  meios: MeiosDaEntrega,
  primeiro: LoteDoDestino,
  sinal?: AbortSignal,
): Promise<void> {
  const { banco, relogio } = meios.servicos;
  const comeco = performance.now();
  const continua = (): boolean => !sinal?.aborted && performance.now() - comeco < TEMPO_DO_DESTINO_MS;
  for (let lote: LoteDoDestino | undefined = primeiro; lote;) {
    await entregarLote(meios, lote, continua);
    if (!continua()) return;
    [lote] = await banco.transaction().execute((tx) => pegar(tx, relogio.agora(), primeiro.id));
  }
}

async function entregarLote(meios: MeiosDaEntrega, lote: LoteDoDestino, continua: () => boolean): Promise<void> {
  const fila = [...lote.mensagens];
  let caiu = false;
  const trabalhar = async (): Promise<void> => {
    while (!caiu && continua()) {
      const mensagem = fila.shift();
      if (!mensagem) return;
      if (await tentar(meios, lote, mensagem)) caiu = true;
    }
  };
  const juntas = lote.falhas > 0 ? 1 : JUNTAS;
  await Promise.all(Array.from({ length: juntas }, trabalhar));
  await devolver(
    meios.servicos.banco,
    fila.map((m) => m.id),
  );
}

/** Verdadeiro se o destino está fora: não adianta insistir com as outras agora. */
async function tentar(meios: MeiosDaEntrega, lote: LoteDoDestino, mensagem: MensagemPega): Promise<boolean> {
  const { banco, relogio } = meios.servicos;
  const resposta = await mandar(meios, lote, mensagem);
  const em = relogio.agora();
  const feitas = mensagem.tentativas + 1;
  const apos = (vezes: number): number => esperaApos(vezes, meios.sortear());
  const caiu = destinoCaiu(resposta);
  await banco.transaction().execute(async (tx) => {
    await gravarTentativa(tx, {
      mensagemId: mensagem.id,
      em,
      duracaoMs: resposta.duracaoMs,
      resposta: resposta.codigo,
      erro: resposta.erro,
      ...(resposta.erro === undefined ? { estado: 'enviada' } : depoisDaFalha(feitas, em, apos)),
    });
    if (!caiu) return marcarSucesso(tx, lote.id);
    const espera = Math.min(apos(lote.falhas + 1), MAIOR_ESPERA_DO_DESTINO_MS);
    return marcarFalha(tx, lote.id, lote.falhas + 1, new Date(em.getTime() + espera));
  });
  return caiu;
}

function depoisDaFalha(feitas: number, em: Date, apos: (vezes: number) => number) {
  if (feitas >= TENTATIVAS) return { estado: 'morta' as const };
  return { estado: 'espera' as const, naoAntes: new Date(em.getTime() + apos(feitas)) };
}

/** Recusar uma mensagem (4xx) não é estar fora; não responder, falhar ou pedir calma, é. */
const destinoCaiu = ({ codigo, erro }: Resposta): boolean =>
  erro !== undefined && (codigo === undefined || codigo >= 500 || codigo === 429);

async function mandar(meios: MeiosDaEntrega, lote: LoteDoDestino, mensagem: MensagemPega): Promise<Resposta> {
  const { relogio, config } = meios.servicos;
  const agora = relogio.agora();
  const segredos = abrirSegredos(meios.cofre, lote, agora);
  if (segredos.length === 0) return { erro: 'segredo-ilegivel', duracaoMs: 0 };
  const corpo = corpoDoEvento(mensagem, config.enderecoPublico);
  const cabecalhos = { 'content-type': TIPO_DO_CORPO, ...assinar(segredos, mensagem.id, corpo, agora) };
  return chamar({ url: lote.url, cabecalhos, corpo }, meios.modo);
}
