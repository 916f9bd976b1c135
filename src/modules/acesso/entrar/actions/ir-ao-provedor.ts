/** Começa a ida ao provedor (gov.br, CNJ…): guarda o que a volta terá de provar e diz para onde mandar o navegador. */
import { z } from 'zod';
import { feito, recusar, type Resultado } from '../../../../platform/recusa.ts';
import { guardarDesafio } from '../../conta/store/desafios.ts';
import { hashDoToken, novoToken } from '../../entrada/cofre/token.ts';
import type { EstadoDaEntrada } from '../../entrada/oidc/provedor.ts';
import { naoEncontrado } from '../../nucleo/recusas.ts';
import type { Servicos } from '../../nucleo/servicos.ts';
import type { Pecas } from '../pecas.ts';

/** Escolha do sistema: tempo de entrar no provedor, com folga para achar o celular. */
const VALIDADE_MS = 10 * 60_000;

export interface Ida {
  url: string;
  /** Vai num cookie: só o navegador que foi pode voltar. */
  navegador: string;
}

export interface PedidoDeIda {
  provedor: string;
  volta: string;
  /** Sessão cuja identidade se confirma; ausente para entrar. */
  sessaoId?: string | undefined;
}

/** O que se guarda, cifrado, entre a ida e a volta. */
export const idaGuardadaSchema = z.object({
  estado: z.custom<EstadoDaEntrada>((v) => typeof v === 'object' && v !== null),
  /** Resumo do segredo do cookie. */
  navegador: z.string(),
  volta: z.string(),
  sessaoId: z.string().optional(),
});
export type IdaGuardada = z.output<typeof idaGuardadaSchema>;

/** Recusa `provedor-fora` ou, se o provedor não está na configuração, `nao-encontrado`. */
export async function irAoProvedor(
  { banco, relogio }: Servicos,
  { provedores, cofre }: Pecas,
  { provedor: id, volta, sessaoId }: PedidoDeIda,
): Promise<Resultado<Ida>> {
  const provedor = provedores.find((p) => p.id === id);
  if (!provedor) return recusar(naoEncontrado);
  const agora = relogio.agora();
  const iniciada = await provedor.iniciar(agora, { refazer: sessaoId !== undefined });
  if (!iniciada.ok) return iniciada;
  const { url, estado } = iniciada.valor;
  const { token, hash } = novoToken();
  const ida: IdaGuardada = { estado, navegador: hash, volta, sessaoId };
  await guardarDesafio(banco, {
    especie: 'oidc',
    segredo: estado.estado,
    dados: { cifrado: cofre.cifrar(JSON.stringify(ida), 'estado-de-entrada', id) },
    venceEm: new Date(agora.getTime() + VALIDADE_MS),
  });
  return feito({ url, navegador: token });
}

/** O segredo do cookie é o que a ida guardou? */
export const mesmoNavegador = (cookie: string | undefined, ida: IdaGuardada): boolean =>
  cookie !== undefined && hashDoToken(cookie) === ida.navegador;
