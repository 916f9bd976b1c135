/** Manda a cada aparelho da pessoa, cifrado para ele (RFC 8291): o serviço no meio do caminho não lê. */
import webpush from 'web-push';
import type { Servicos } from '../../../acesso/index.ts';
import { chamar, type ModoDeChamar, type Resposta } from '../saida/chamar.ts';
import { esperaApos, TENTATIVAS } from '../saida/recuo.ts';
import { cargaDe } from './carga.ts';
import type { ChaveDeNotificacao } from './chave.ts';
import { type Aparelho, type DaPessoa, devolver, encerrarInscricoes, terminar, type Terminada } from './fila.ts';
import { ehDeServicoConhecido } from './servicos.ts';

export interface MeiosDoPush {
  servicos: Pick<Servicos, 'banco' | 'relogio'>;
  chave: ChaveDeNotificacao;
  /** Máquinas a que se manda. */
  conhecidos: readonly string[];
  modo: ModoDeChamar;
  /** De 0 a 1, sem o 1. */
  sortear: () => number;
}

/** Pessoas ao mesmo tempo. */
const JUNTAS = 8;
/** Passado isto não começa outra: o resto volta à fila. */
const TEMPO_DO_LOTE_MS = 20_000;
/** Quanto o serviço guarda a notificação do aparelho desligado, em segundos: um dia. */
const GUARDA_S = 24 * 3600;
/** O serviço diz que a inscrição acabou (RFC 8030, §7.3). */
const ACABOU = new Set([404, 410]);

export async function entregarTodas(
  meios: MeiosDoPush,
  pessoas: readonly DaPessoa[],
  sinal?: AbortSignal,
): Promise<void> {
  const comeco = performance.now();
  const fila = [...pessoas];
  const continua = (): boolean => !sinal?.aborted && performance.now() - comeco < TEMPO_DO_LOTE_MS;
  const trabalhar = async (): Promise<void> => {
    while (continua()) {
      const pessoa = fila.shift();
      if (!pessoa) return;
      await entregarA(meios, pessoa);
    }
  };
  await Promise.all(Array.from({ length: JUNTAS }, trabalhar));
  await devolver(
    meios.servicos.banco,
    fila.flatMap((p) => p.mensagens),
  );
}

async function entregarA(meios: MeiosDoPush, pessoa: DaPessoa): Promise<void> {
  const { banco, relogio } = meios.servicos;
  if (pessoa.total === 0) return terminar(banco, pessoa.mensagens, { estado: 'dispensada', em: relogio.agora() });
  const respostas = await Promise.all(pessoa.aparelhos.map(async (a) => ({ a, r: await mandar(meios, a, pessoa) })));
  const em = relogio.agora();
  const acabaram = respostas.filter(({ r }) => r.codigo !== undefined && ACABOU.has(r.codigo));
  await encerrarInscricoes(
    banco,
    acabaram.map(({ a }) => a.id),
    em,
  );
  const vivas = respostas.filter((x) => !acabaram.includes(x)).map(({ r }) => r);
  await terminar(banco, pessoa.mensagens, fim(vivas, pessoa.tentativas + 1, em, meios.sortear));
}

/** Basta um aparelho receber. */
function fim(respostas: readonly Resposta[], feitas: number, em: Date, sortear: () => number): Terminada {
  const [primeira] = respostas;
  if (!primeira) return { estado: 'sem-endereco', em, erro: 'sem-aparelho' };
  if (respostas.some((r) => r.erro === undefined)) return { estado: 'enviada', em };
  if (feitas >= TENTATIVAS) return { estado: 'morta', em, erro: primeira.erro };
  return {
    estado: 'espera',
    em,
    erro: primeira.erro,
    naoAntes: new Date(em.getTime() + esperaApos(feitas, sortear())),
  };
}

async function mandar(meios: MeiosDoPush, aparelho: Aparelho, contagem: DaPessoa): Promise<Resposta> {
  if (!ehDeServicoConhecido(aparelho.endpoint, meios.conhecidos)) {
    return { erro: 'servico-desconhecido', duracaoMs: 0 };
  }
  const cifrada = cifrar(meios, aparelho, contagem);
  if (!cifrada) return { erro: 'chave-invalida', duracaoMs: 0 };
  const { endpoint, headers, body } = cifrada;
  const { ['Content-Length']: _dispensado, ...cabecalhos } = headers as Record<string, string>;
  return chamar({ url: endpoint, cabecalhos, corpo: body }, meios.modo);
}

/** `undefined`: a chave do aparelho não é um ponto da curva. Só ele fica sem receber. */
function cifrar({ chave }: MeiosDoPush, aparelho: Aparelho, contagem: DaPessoa) {
  try {
    return webpush.generateRequestDetails(aparelho, cargaDe(contagem), {
      vapidDetails: chave,
      TTL: GUARDA_S,
      urgency: contagem.vencidos > 0 ? 'high' : 'normal',
      // A nova toma o lugar da que o aparelho ainda não recebeu.
      topic: 'avisos',
      contentEncoding: 'aes128gcm',
    });
  } catch {
    return undefined;
  }
}
