/** Conta as leituras no lote em que são gravadas, e diz quais ainda cabem no limite da pessoa. */
import { emitir } from '../../../platform/eventos/index.ts';
import type { AoGravar, Veredito } from '../../auditoria/index.ts';
import type { Entrada } from '../../auditoria/index.ts';
import type { Tx } from '../nucleo/servicos.ts';
import { diaEHoraEm } from './hora-local.ts';
import { limitesDe } from './limites.ts';
import { abrirAlerta, type EstadoDoUso, estadoDoUso, type LeiturasDaPessoa, somar } from './store.ts';
import { atrasoDe, avaliarUso, type Contagem, horaHabitual, quantasCabem } from './uso.ts';

export const USO_ANORMAL = 'acesso.uso-anormal';

const SAI_JA: Veredito = { recusada: false, atrasoMs: 0 };

/** Contam as leituras de dados de uma pessoa (presa ou usuária) feitas por quem tem acesso; as da própria presa, não. */
const conta = (e: Entrada): boolean => e.tipo === 'leitura' && e.titularId !== undefined && e.usuario?.id !== undefined;

/** O que a auditoria chama a cada lote. As tentativas recusadas também somam. */
export const contarUso =
  (fuso: string): AoGravar =>
  async (tx, entradas) => {
    const pessoas = agrupar(entradas, fuso);
    if (pessoas.size === 0) return entradas.map(() => SAI_JA);
    await somar(tx, [...pessoas.values()]);
    const estados = await estadoDoUso(tx, [...pessoas.values()], fuso);
    const julgados = new Map<string, Julgamento>();
    for (const estado of estados) {
      const leituras = pessoas.get(estado.usuarioId);
      if (leituras) julgados.set(estado.usuarioId, await julgar(tx, estado, leituras, ultimaDe(entradas)));
    }
    return entradas.map((e) => (conta(e) ? vereditoDe(julgados.get(e.usuario?.id ?? '')) : SAI_JA));
  };

/** Por pessoa, na hora da última leitura do lote: um lote dura milissegundos. */
function agrupar(entradas: readonly Entrada[], fuso: string): Map<string, LeiturasDaPessoa> {
  const pessoas = new Map<string, LeiturasDaPessoa>();
  for (const e of entradas) {
    if (!conta(e)) continue;
    const usuarioId = e.usuario?.id ?? '';
    const { quantas = 0, titulares = [] } = pessoas.get(usuarioId) ?? {};
    const comEste = e.titularId && !titulares.includes(e.titularId) ? [...titulares, e.titularId] : titulares;
    pessoas.set(usuarioId, { usuarioId, ...diaEHoraEm(fuso, e.quando), quantas: quantas + 1, titulares: comEste });
  }
  return pessoas;
}

const ultimaDe = (entradas: readonly Entrada[]): Date =>
  entradas.reduce((m, e) => (e.quando > m ? e.quando : m), new Date(0));

interface Julgamento {
  /** Quantas leituras deste lote ainda saem. */
  cabem: number;
  atrasoMs: number;
}

async function julgar(
  tx: Tx,
  estado: EstadoDoUso,
  { dia, hora, quantas }: LeiturasDaPessoa,
  agora: Date,
): Promise<Julgamento> {
  if (estado.abertos.some((a) => a.grau === 'parado')) return { cabem: 0, atrasoMs: 0 };
  const limites = limitesDe(estado.papeis, estado.proprios);
  const habitual = horaHabitual(estado.historico, hora);
  const contagem = menos(estado.bruta, estado.liberada);
  const excessos = avaliarUso(contagem, limites, habitual);
  for (const e of excessos) {
    if (estado.abertos.some((a) => a.especie === e.especie && a.grau === e.grau)) continue;
    const alertaId = await abrirAlerta(tx, estado.usuarioId, dia, e, agora);
    if (alertaId) await emitir(tx, { tipo: USO_ANORMAL, dados: { alertaId } });
  }
  const antes = { ...contagem, dia: contagem.dia - quantas, hora: contagem.hora - quantas };
  return { cabem: quantasCabem(antes, limites, habitual), atrasoMs: atrasoDe(excessos) };
}

export const menos = (a: Contagem, b: Contagem): Contagem => ({
  dia: Math.max(0, a.dia - b.dia),
  hora: Math.max(0, a.hora - b.hora),
  alvos: Math.max(0, a.alvos - b.alvos),
});

/** Gasta uma das que cabem. */
function vereditoDe(julgado: Julgamento | undefined): Veredito {
  if (!julgado) return SAI_JA;
  if (julgado.cabem <= 0) return { recusada: true, atrasoMs: 0 };
  julgado.cabem -= 1;
  return { recusada: false, atrasoMs: julgado.atrasoMs };
}
