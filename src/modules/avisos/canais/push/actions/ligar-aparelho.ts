/** Liga as notificações no aparelho que a pessoa está usando. */
import { ECDH } from 'node:crypto';
import { z } from 'zod';
import { feito, recusar } from '../../../../../platform/recusa.ts';
import type { Acao } from '../../../../acesso/index.ts';
import { ehDeServicoConhecido } from '../servicos.ts';
import { inscrever, preferirPush, soOsUltimos } from '../store.ts';

const NAO_VEIO = 'O navegador não mandou a inscrição. Recarregue a página e ligue de novo.';
const MAIOR_ENDERECO = 1000;

/** Tantos bytes em base64url: outra coisa não é chave deste aparelho. */
const chave = (bytes: number) =>
  z.string(NAO_VEIO).refine((t) => /^[\w-]+$/.test(t) && Buffer.from(t, 'base64url').length === bytes, NAO_VEIO);

/** Um ponto fora da curva não cifra nada, e faria falhar a rodada inteira. */
function ehPonto(p256dh: string): boolean {
  try {
    ECDH.convertKey(p256dh, 'prime256v1', 'base64url');
    return true;
  } catch {
    return false;
  }
}

const inscricao = z.object({
  endpoint: z.url({ protocol: /^https?$/, error: NAO_VEIO }).max(MAIOR_ENDERECO, NAO_VEIO),
  keys: z.object({ p256dh: chave(65).refine(ehPonto, NAO_VEIO), auth: chave(16) }),
});

const entrada = z.object({
  inscricao: z
    .string(NAO_VEIO)
    .transform((texto, ctx) => {
      try {
        return JSON.parse(texto) as unknown;
      } catch {
        ctx.addIssue({ code: 'custom', message: NAO_VEIO });
        return z.NEVER;
      }
    })
    .pipe(inscricao),
  aparelho: z.string().max(200).optional(),
});

type LigarAparelho = Acao<typeof entrada, string, { id: string }>;

export const PROPRIA_CONTA = { publica: 'cada um liga e desliga os próprios aparelhos: é o que `alvo` confere' };

export const ligarAparelho = (conhecidos: readonly string[]): LigarAparelho => ({
  nome: 'avisos.ligar-aparelho',
  permissao: PROPRIA_CONTA,
  entrada,
  // A inscrição deixa mandar notificações ao aparelho: não vai à auditoria.
  foraDaAuditoria: ['inscricao'],
  alvo: async (_tx, _entrada, { ator: { usuarioId } }) =>
    usuarioId === undefined ? undefined : { alvo: {}, valor: usuarioId },
  async executar({ tx, agora, alvo: usuarioId, anotar }, { inscricao: { endpoint, keys }, aparelho }) {
    if (!ehDeServicoConhecido(endpoint, conhecidos)) {
      return recusar({
        codigo: 'servico-desconhecido',
        mensagem:
          'Este navegador recebe notificações por um serviço que o sistema não conhece, e por isso não foram ligadas. Use outro navegador, ou peça a quem cuida do sistema que acrescente o serviço.',
      });
    }
    const id = await inscrever(tx, { usuarioId, endereco: endpoint, ...keys, aparelho }, agora);
    await soOsUltimos(tx, usuarioId, agora);
    await preferirPush(tx, usuarioId, agora);
    anotar({ objeto: { tipo: 'inscricao-push', id } });
    return feito({ id });
  },
});
