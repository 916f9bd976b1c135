/** As mensagens a pessoas: correio na hora, correio em resumo, notificação no aparelho. */
import { randomUUIDv7 } from 'node:crypto';
import type { Recebedor, Tx } from '../../../acesso/index.ts';
import { acharEspecie } from '../../especies/index.ts';
import type { Destino } from '../distribuir.ts';
import { agendarPush } from '../push/trabalhos.ts';
import { modoPara, type Preferencia, PREFERENCIA_INICIAL } from './por-onde.ts';
import {
  abrirResumos,
  chaveDa,
  type Entrega,
  inserirEntregas,
  inserirImediatas,
  type MensagemNova,
  preferenciasDe,
  semAsFeitas,
} from './store.ts';

/** Mais que isto de uma vez, à mesma pessoa, vira um resumo que sai já (escolha do sistema). */
export const IMEDIATOS_DE_UMA_VEZ = 20;

interface AUma {
  para: Recebedor;
  preferencia: Preferencia;
  imediatos: Entrega[];
  noResumo: Entrega[];
  notificacoes: Entrega[];
}

/** Verdadeiro se há correio para sair já. */
export async function mandarAsPessoas(tx: Tx, destinos: readonly Destino[], agora: Date): Promise<boolean> {
  if (destinos.length === 0) return false;
  const preferencias = await preferenciasDe(tx, [...new Set(destinos.map((d) => d.para.usuarioId))]);
  const porPessoa = repartir(destinos, preferencias);
  const novas = await soAsNovas(tx, porPessoa);
  const imediatas = novas.flatMap(imediatasDe);
  const pedidos = novas.filter((u) => u.noResumo.length > 0 || demais(u));
  const resumos = await abrirResumos(
    tx,
    pedidos.map((u) => ({
      usuarioId: u.para.usuarioId,
      hora: u.preferencia.horaDoResumo,
      fuso: u.para.fuso,
      ja: demais(u),
    })),
    agora,
  );
  const nosResumos = pedidos.flatMap((u) => {
    const mensagemId = resumos.get(u.para.usuarioId);
    if (mensagemId === undefined) throw new Error('resumo pedido e não aberto');
    return [...u.noResumo, ...(demais(u) ? u.imediatos : [])].map((e) => ({ ...e, mensagemId }));
  });
  const notificacoes = novas.flatMap(notificacaoDe);
  await inserirImediatas(
    tx,
    [...imediatas, ...notificacoes].map((m) => m.mensagem),
    agora,
  );
  await inserirEntregas(tx, [...[...imediatas, ...notificacoes].flatMap((m) => m.entregas), ...nosResumos]);
  if (notificacoes.length > 0) await agendarPush(tx);
  return imediatas.length > 0 || pedidos.some(demais);
}

const demais = (u: AUma): boolean => u.imediatos.length > IMEDIATOS_DE_UMA_VEZ;

function repartir(destinos: readonly Destino[], preferencias: ReadonlyMap<string, Preferencia>): AUma[] {
  const porPessoa = new Map<string, AUma>();
  for (const { envio, para } of destinos) {
    const { pessoaId, avisoId, passo } = envio;
    const preferencia = preferencias.get(para.usuarioId) ?? PREFERENCIA_INICIAL;
    const uma = porPessoa.getOrInsertComputed(para.usuarioId, () => ({
      para,
      preferencia,
      imediatos: [],
      noResumo: [],
      notificacoes: [],
    }));
    const entrega = { pessoaId, avisoId, passo, destinoId: para.usuarioId };
    const gravidade = acharEspecie(envio.especie)?.gravidade ?? 'informacao';
    const modo = modoPara(preferencia, { gravidade, passo });
    if (modo === 'imediato') uma.imediatos.push({ ...entrega, canal: 'correio' });
    if (modo === 'resumo') uma.noResumo.push({ ...entrega, canal: 'correio' });
    if (preferencia.push) uma.notificacoes.push({ ...entrega, canal: 'push' });
  }
  return [...porPessoa.values()];
}

/** Tira de cada uma o que já lhe foi mandado, por este ou por outro órgão. */
async function soAsNovas(tx: Tx, todas: readonly AUma[]): Promise<AUma[]> {
  const entregas = todas.flatMap((u) => [...u.imediatos, ...u.noResumo, ...u.notificacoes]);
  const novas = new Set((await semAsFeitas(tx, entregas)).map(chaveDa));
  const soNovas = (lista: readonly Entrega[]): Entrega[] => lista.filter((e) => novas.delete(chaveDa(e)));
  return todas.map((u) => ({
    ...u,
    imediatos: soNovas(u.imediatos),
    noResumo: soNovas(u.noResumo),
    notificacoes: soNovas(u.notificacoes),
  }));
}

interface ComEntregas {
  mensagem: MensagemNova;
  entregas: (Entrega & { mensagemId: string })[];
}

/** Uma mensagem para cada aviso. */
function imediatasDe(u: AUma): ComEntregas[] {
  return demais(u) ? [] : u.imediatos.map((e) => juntar(u, [e]));
}

/** Uma só por lote: o aparelho diz quantos são. */
const notificacaoDe = (u: AUma): ComEntregas[] => (u.notificacoes.length > 0 ? [juntar(u, u.notificacoes)] : []);

function juntar({ para: { usuarioId } }: AUma, entregas: readonly Entrega[]): ComEntregas {
  const id = randomUUIDv7();
  const canal = entregas[0]?.canal ?? 'correio';
  return { mensagem: { id, canal, usuarioId }, entregas: entregas.map((e) => ({ ...e, mensagemId: id })) };
}
