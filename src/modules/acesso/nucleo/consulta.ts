/** A forma de toda leitura de dado pessoal: permissão decidida, leitura auditada antes de a resposta sair. */
import { setTimeout as esperar } from 'node:timers/promises';
import { feito, recusar, type Resultado } from '../../../platform/recusa.ts';
import { registrar } from '../../auditoria/index.ts';
import type { IdDaPermissao } from '../permissao/catalogo.ts';
import { decidir, LEITURA_PARADA } from '../permissao/decidir.ts';
import type { Alvo } from '../permissao/tipos.ts';
import { entradaDaAuditoria } from './auditar.ts';
import type { Quem } from './quem.ts';
import { recusaDoMotivo } from './recusas.ts';
import type { Servicos } from './servicos.ts';

export interface Leitura {
  /** `area.verbo-objeto`. */
  nome: string;
  permissao: IdDaPermissao;
  alvo: Alvo;
  objeto?: { tipo: string; id: string } | undefined;
  /** Os argumentos da busca: o "o quê" do registro. */
  dados?: Readonly<Record<string, unknown>> | undefined;
  /** Cada pessoa cujos dados saem; na falta, a do alvo. */
  titulares?: readonly string[] | undefined;
}

export type LeituraPermitida = Omit<Leitura, 'permissao' | 'alvo'> & { alvo?: Alvo | undefined };

/**
 * Confere a permissão sobre o alvo e registra a leitura. Chame-a depois de achar o dado e antes de mostrá-lo: se o
 * registro não puder ser gravado, nada sai; se o uso da pessoa passou do limite, também não (ver `cotas/`).
 */
export async function autorizarLeitura(servicos: Servicos, quem: Quem, leitura: Leitura): Promise<Resultado<void>> {
  const agora = servicos.relogio.agora();
  const decisao = decidir(quem.ator, leitura.permissao, leitura.alvo, agora);
  const base = { acao: leitura.nome, alvo: leitura.alvo, objeto: leitura.objeto };
  if (!decisao.pode) {
    const recusas = decisao.motivos.map(recusaDoMotivo);
    const dados = { ...leitura.dados, motivos: recusas.map((r) => r.codigo) };
    await servicos.banco
      .transaction()
      .execute((tx) => registrar(tx, [entradaDaAuditoria(quem, agora, { ...base, tipo: 'recusa', dados })]));
    return recusar(...recusas);
  }
  return registrarLeitura(servicos, quem, leitura);
}

/**
 * Só registra: para o que já se permitiu de outro modo (a lista que o banco já filtrou pelo alcance, o que é da própria
 * pessoa). Recusa, como acima, se o uso da pessoa passou do limite.
 */
export async function registrarLeitura(
  servicos: Servicos,
  quem: Quem,
  { nome: acao, alvo = {}, objeto, dados, titulares }: LeituraPermitida,
): Promise<Resultado<void>> {
  const agora = servicos.relogio.agora();
  const deQuem: readonly (string | undefined)[] = titulares ?? [alvo.titularId];
  const entradas = (deQuem.length > 0 ? deQuem : [undefined]).map((titularId) =>
    entradaDaAuditoria(quem, agora, { acao, tipo: 'leitura', objeto, alvo: { ...alvo, titularId }, dados }),
  );
  const { recusada, atrasoMs } = await servicos.leituras.ler(...entradas);
  if (recusada) return recusar(recusaDoMotivo(LEITURA_PARADA));
  // O atraso de quem lê demais: a espera não prende conexão de banco nem processador.
  if (atrasoMs > 0) await esperar(atrasoMs);
  return feito(undefined);
}
