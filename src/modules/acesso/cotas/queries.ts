/** Leituras dos alertas e do uso. */
import { sql } from 'kysely';
import { poderia } from '../http/poderia.ts';
import { registrarLeitura } from '../nucleo/consulta.ts';
import type { Quem } from '../nucleo/quem.ts';
import type { Banco, Servicos, Tx } from '../nucleo/servicos.ts';
import { alcancaNoSql } from '../permissao/alcance-em-sql.ts';
import { temPermissao } from '../permissao/decidir.ts';
import type { Ator } from '../permissao/tipos.ts';
import { caminhoAlcancado } from './actions/tratar-alerta.ts';
import { menos } from './contar.ts';
import { diaEHoraEm } from './hora-local.ts';
import { limitesDe } from './limites.ts';
import * as store from './store.ts';
import { type Contagem, type Historico, horaHabitual, type Limites, medidaDaHora } from './uso.ts';

const MAXIMO = 100;

const alcancados = (ator: Ator) => alcancaNoSql(ator, 'acesso.alerta.tratar', sql.ref('e.caminho'));

/** Quantos alertas abertos esta pessoa pode tratar. */
export const alertasAbertos = async (db: Banco | Tx, ator: Ator): Promise<number> =>
  ator.usuarioId ? store.contarAbertos(db, ator.usuarioId, alcancados(ator)) : 0;

/** Os que a pessoa pode tratar; a leitura fica registrada. */
export async function listarAlertas(servicos: Servicos, quem: Quem): Promise<store.Alerta[]> {
  await registrarLeitura(servicos, quem, { nome: 'alerta.listar' });
  return store.listarAlertas(servicos.banco, quem.ator.usuarioId ?? '', alcancados(quem.ator), MAXIMO);
}

export interface AlertaVisto {
  alerta: store.Alerta;
  /** Leituras em cada hora do dia do alerta. */
  porHora: Record<number, number>;
  historico: Historico;
  /** Quem trata o alerta pode também abrir a auditoria? */
  podeBuscar: boolean;
}

/** `undefined`: não existe ou não está ao alcance. */
export async function verAlerta(servicos: Servicos, quem: Quem, id: string): Promise<AlertaVisto | undefined> {
  const { banco, relogio, config } = servicos;
  const alerta = await store.acharAlerta(banco, id);
  if (!alerta) return undefined;
  const alvo = { caminho: caminhoAlcancado(quem, alerta), interessados: [alerta.pessoa.id] };
  if (!poderia(quem.ator, 'acesso.alerta.tratar', alvo, relogio.agora())) return undefined;
  await registrarLeitura(servicos, quem, { nome: 'alerta.ver', objeto: { tipo: 'alerta', id } });
  const [porHora, [estado]] = await Promise.all([
    store.usoDoDia(banco, alerta.pessoa.id, alerta.dia),
    store.estadoDoUso(banco, [{ usuarioId: alerta.pessoa.id, dia: alerta.dia, hora: 0 }], config.fuso),
  ]);
  const historico = estado?.historico ?? { diasDeUso: 0, diasPorHora: {} };
  return { alerta, porHora, historico, podeBuscar: temPermissao(quem.ator, 'auditoria.registro.buscar') };
}

export interface MeuUso {
  hoje: Contagem;
  /** O que ainda conta, sem o que já foi confirmado. */
  conta: Contagem;
  limites: Limites;
  medidaDaHora: 'hora' | 'hora-incomum';
  porHora: Record<number, number>;
}

/** O uso da própria pessoa hoje, e os limites dela. */
export async function meuUso({ banco, relogio, config }: Servicos, usuarioId: string): Promise<MeuUso> {
  const quando = diaEHoraEm(config.fuso, relogio.agora());
  const [porHora, [estado]] = await Promise.all([
    store.usoDoDia(banco, usuarioId, quando.dia),
    store.estadoDoUso(banco, [{ usuarioId, ...quando }], config.fuso),
  ]);
  if (!estado) throw new Error('a consulta do uso devolve uma linha por pessoa');
  return {
    hoje: estado.bruta,
    conta: menos(estado.bruta, estado.liberada),
    limites: limitesDe(estado.papeis, estado.proprios),
    medidaDaHora: medidaDaHora(horaHabitual(estado.historico, quando.hora)) === 'hora' ? 'hora' : 'hora-incomum',
    porHora,
  };
}
