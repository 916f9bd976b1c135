/** Põe no calendário o que a lei federal já diz. Roda a cada partida: só acrescenta o que falta e respeita o cancelado. */
import { entradaDaAuditoria } from '../nucleo/auditar.ts';
import { SISTEMA } from '../nucleo/quem.ts';
import type { Servicos, Tx } from '../nucleo/servicos.ts';
import { registrar } from '../../auditoria/index.ts';
import { diaEm } from './calendario.ts';
import { inserirFeriado, inserirRecesso } from './calendario-store.ts';
import { feriadosNacionaisDe, recessoForenseDe } from './feriados-nacionais.ts';

/** Do ano passado a dois anos à frente: um processo que fica meses no ar não fica sem calendário. */
const ANOS = [-1, 0, 1, 2];

/** Devolve quantos dias e recessos entraram. */
export async function semearCalendario({ banco, relogio, config }: Servicos): Promise<number> {
  const agora = relogio.agora();
  const anoAtual = Number(diaEm(config.fuso, agora).slice(0, 4));
  return banco.transaction().execute(async (tx) => {
    const novos = await semear(tx, anoAtual, agora);
    if (novos > 0) {
      const registro = { tipo: 'sistema', acao: 'acesso.semear-calendario', dados: { novos } } as const;
      await registrar(tx, [entradaDaAuditoria(SISTEMA, agora, registro)]);
    }
    return novos;
  });
}

async function semear(tx: Tx, anoAtual: number, agora: Date): Promise<number> {
  const anos = ANOS.map((n) => anoAtual + n);
  const conhecidos = await inicios(tx);
  const feriados = anos.flatMap(feriadosNacionaisDe).filter((f) => !conhecidos.has(f.dia));
  const recessos = anos.map(recessoForenseDe).filter((r) => !conhecidos.has(r.inicio));
  for (const feriado of feriados) await inserirFeriado(tx, feriado, agora);
  for (const recesso of recessos) await inserirRecesso(tx, recesso, agora);
  return feriados.length + recessos.length;
}

/** Os dias de tudo o que já houve de nacional, até o cancelado. */
async function inicios(tx: Tx): Promise<Set<string>> {
  const recessos = tx
    .selectFrom('acesso.recesso')
    .select('inicio')
    .where('uf', 'is', null)
    .where('estrutura_id', 'is', null);
  const linhas = await tx
    .selectFrom('acesso.feriado')
    .select('dia as inicio')
    .where('uf', 'is', null)
    .where('estrutura_id', 'is', null)
    .union(recessos)
    .execute();
  return new Set(linhas.map((d) => d.inicio));
}
