/** Ouve um canal do PostgreSQL (LISTEN/NOTIFY) em conexão própria, que volta sozinha quando cai. */
import pg from 'pg';
import { type Banco, ligacaoDe } from './conexao.ts';

export interface Escuta {
  fechar(): Promise<void>;
}

export interface Ouvido {
  /** Uma notificação: o texto que foi com ela. */
  ouvir(texto: string): void;
  /** Começou a ouvir, ou voltou: o que se notificou antes disto se perdeu. */
  ligou(): void;
}

interface Opcoes {
  esperaParaVoltarMs?: number;
}

const ESPERA_PARA_VOLTAR_MS = 2_000;
const SINAL_DE_VIDA_MS = 10_000;

/** Não espera a primeira conexão: com o banco fora do ar, começa a ouvir quando ele voltar. */
export function escutarCanal(
  banco: Banco,
  canal: string,
  ouvido: Ouvido,
  { esperaParaVoltarMs = ESPERA_PARA_VOLTAR_MS }: Opcoes = {},
): Escuta {
  let cliente: pg.Client | undefined;
  let fechada = false;
  let volta: NodeJS.Timeout | undefined;

  const religar = (): void => {
    if (!fechada) volta = setTimeout(() => void ligar(), esperaParaVoltarMs);
  };
  const ligar = async (): Promise<void> => {
    const novo = new pg.Client({
      ...ligacaoDe(banco),
      application_name: 'custodia (escuta)',
      connectionTimeoutMillis: SINAL_DE_VIDA_MS,
      keepAlive: true,
      keepAliveInitialDelayMillis: SINAL_DE_VIDA_MS,
    });
    cliente = novo;
    // A queda se vê em `end`; aqui só não derruba o processo.
    novo.on('error', () => {});
    novo.on('notification', ({ payload = '' }) => ouvido.ouvir(payload));
    try {
      await novo.connect();
      await novo.query(`listen ${pg.escapeIdentifier(canal)}`);
      novo.once('end', religar);
      ouvido.ligou();
    } catch {
      await novo.end().catch(() => {});
      religar();
    }
  };

  const primeira = ligar();
  return {
    fechar: async () => {
      fechada = true;
      clearTimeout(volta);
      await primeira;
      await cliente?.end().catch(() => {});
    },
  };
}
