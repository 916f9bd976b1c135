/** Leituras dos vínculos, já só com o que quem pergunta alcança. */
import { sql } from 'kysely';
import { feito, recusar, type Resultado } from '../../../platform/recusa.ts';
import { poderia } from '../http/poderia.ts';
import { registrarLeitura } from '../nucleo/consulta.ts';
import type { Quem } from '../nucleo/quem.ts';
import { naoEncontrado } from '../nucleo/recusas.ts';
import type { Banco, Servicos, Tx } from '../nucleo/servicos.ts';
import { alcancaNoSql } from '../permissao/alcance-em-sql.ts';
import type { IdDaPermissao } from '../permissao/catalogo.ts';
import { type IdDoPapel, papelDe } from '../permissao/papeis.ts';
import { buscarFatos } from '../permissao/store.ts';
import type { Ator } from '../permissao/tipos.ts';
import { antesEDepois, type Mudanca } from './antes-e-depois.ts';
import { caminhoDoPapel, papeisCabiveis } from './cabimento.ts';
import * as store from './store.ts';
import { interessadosEm, type Vinculo } from './vinculo.ts';

/** Mais que isto não cabe em uma página: decide-se do mais antigo ao mais novo. */
const MAXIMO = 100;
const RECENTES = 30;

const decidiveis = (ator: Ator) => alcancaNoSql(ator, 'acesso.vinculo.autorizar', store.CAMINHO_DO_PAPEL);

/** Quantos papéis propostos esperam por esta pessoa. */
export const vinculosAAutorizar = async (db: Banco | Tx, ator: Ator): Promise<number> =>
  ator.usuarioId ? store.contarDecidiveis(db, ator.usuarioId, decidiveis(ator)) : 0;

export interface QuadroDeVinculos {
  aAutorizar: Vinculo[];
  minhas: Vinculo[];
  recentes: Vinculo[];
}

/** Só o que quem pergunta alcança ou propôs; a leitura fica registrada. */
export async function quadroDeVinculos(servicos: Servicos, quem: Quem): Promise<QuadroDeVinculos> {
  const { banco } = servicos;
  const { ator } = quem;
  await registrarLeitura(servicos, quem, { nome: 'vinculo.listar' });
  const eu = ator.usuarioId ?? '';
  const vistos = alcancaNoSql(ator, 'acesso.usuario.ver', sql.ref('e.caminho'));
  const [aAutorizar, minhas, recentes] = await Promise.all([
    store.propostosDecidiveis(banco, eu, decidiveis(ator), MAXIMO),
    store.propostosPor(banco, eu, RECENTES),
    store.recentes(banco, vistos, RECENTES),
  ]);
  return { aAutorizar, minhas, recentes };
}

export interface VinculoVisto {
  vinculo: Vinculo;
  mudancas: Mudanca[];
  podeDecidir: boolean;
  podeRevogar: boolean;
}

/** Fora do alcance, o mesmo que não existir. Quem ganha o papel e quem o propôs sempre o veem. */
export async function verVinculo(servicos: Servicos, quem: Quem, id: string): Promise<Resultado<VinculoVisto>> {
  const { banco, relogio } = servicos;
  const { ator } = quem;
  const vinculo = await store.acharVinculo(banco, id);
  if (!vinculo) return recusar(naoEncontrado);
  const agora = relogio.agora();
  const lugar = { caminho: vinculo.estrutura.caminho };
  const envolvido = ator.usuarioId !== undefined && interessadosEm(vinculo).includes(ator.usuarioId);
  if (!envolvido && !poderia(ator, 'acesso.usuario.ver', lugar, agora)) return recusar(naoEncontrado);
  const lida = await registrarLeitura(servicos, quem, {
    nome: 'vinculo.ver',
    objeto: { tipo: 'vinculo', id },
    alvo: { ...lugar, titularId: vinculo.pessoa.id },
  });
  if (!lida.ok) return lida;
  const fatos = await buscarFatos(banco, vinculo.pessoa.id, agora);
  const alvo = {
    caminho: caminhoDoPapel(vinculo.papel, vinculo.estrutura.caminho),
    interessados: interessadosEm(vinculo),
  };
  return feito({
    vinculo,
    mudancas: fatos ? antesEDepois(fatos, vinculo, agora) : [],
    podeDecidir: poderia(ator, 'acesso.vinculo.autorizar', alvo, agora),
    podeRevogar: poderia(ator, 'acesso.vinculo.revogar', alvo, agora),
  });
}

/** Os papéis que dão a permissão e cabem na lotação. */
export async function papeisQueDao(banco: Banco, permissao: IdDaPermissao, lotacaoId: string): Promise<IdDoPapel[]> {
  const lugar = await store.acharLugar(banco, lotacaoId);
  if (!lugar) return [];
  return papeisCabiveis(lugar).filter((p) => papelDe(p).concessoes.some((c) => c.permissao === permissao));
}
