/** As leituras da contagem. */
import { feito, recusar, type Resultado } from '../../../platform/recusa.ts';
import { autorizarLeitura, naoEncontrado, porQueNaoPode, type Quem, type Servicos } from '../../acesso/index.ts';
import { alvoDaUnidade, type Unidade } from '../estabelecimentos/estabelecimento.ts';
import { acharUnidade } from '../estabelecimentos/store.ts';
import type { ContagemResumida, PessoaNaContagem } from './contagem.ts';
import { acharContagem, CONTAR } from './store.ts';
import {
  acharNaUnidade,
  COM_DIVERGENCIA,
  type Encontrada,
  nesteLugar,
  pessoasDaContagem,
} from './store-das-pessoas.ts';

/** A unidade em que a pessoa pode contar. Fora do alcance, é como se não existisse. */
export async function unidadeParaContar(
  { banco, relogio }: Servicos,
  quem: Quem,
  id: string,
): Promise<Resultado<Unidade>> {
  const unidade = await acharUnidade(banco, id);
  if (!unidade?.cadastro) return recusar(naoEncontrado);
  const recusas = porQueNaoPode(quem.ator, CONTAR, alvoDaUnidade(unidade), relogio.agora());
  if (recusas.some((r) => r.codigo === 'fora-do-alcance')) return recusar(naoEncontrado);
  return recusas.length > 0 ? recusar(...recusas) : feito(unidade);
}

export interface ContagemAberta {
  unidade: Unidade;
  contagem: ContagemResumida;
}

export async function abrirContagem(
  servicos: Servicos,
  quem: Quem,
  ids: { id: string; contagem: string },
): Promise<Resultado<ContagemAberta>> {
  const unidade = await unidadeParaContar(servicos, quem, ids.id);
  if (!unidade.ok) return unidade;
  const contagem = await acharContagem(servicos.banco, ids.contagem);
  if (contagem?.estruturaId !== ids.id) return recusar(naoEncontrado);
  return feito({ unidade: unidade.valor, contagem });
}

/**
 * Contar é ver a unidade inteira, três vezes por dia: um registro por pessoa e por tela pararia quem conta por "uso
 * anormal" antes do almoço. Registra-se uma leitura por tela, com a lista de quem apareceu; e cada marca diz quem a fez.
 */
async function auditar<P extends { id: string; nome?: string | undefined }>(
  servicos: Servicos,
  quem: Quem,
  { unidade, contagem }: ContagemAberta,
  { nome, pessoas, dados }: { nome: string; pessoas: readonly P[]; dados?: Record<string, unknown> },
): Promise<Resultado<readonly P[]>> {
  const pode = await autorizarLeitura(servicos, quem, {
    nome,
    permissao: CONTAR,
    alvo: alvoDaUnidade(unidade),
    objeto: { tipo: 'contagem', id: contagem.id },
    dados: { ...dados, pessoas: pessoas.flatMap((p) => (p.nome === undefined ? [] : [p.id])) },
    titulares: [],
  });
  return pode.ok ? feito(pessoas) : pode;
}

export async function verLugar(
  servicos: Servicos,
  quem: Quem,
  aberta: ContagemAberta,
  lugarId: string | undefined,
): Promise<Resultado<readonly PessoaNaContagem[]>> {
  const pessoas = await pessoasDaContagem(servicos.banco, quem.ator, aberta.contagem.id, nesteLugar(lugarId));
  return auditar(servicos, quem, aberta, { nome: 'custodia.ver-cela-na-contagem', pessoas, dados: { lugarId } });
}

export async function verDivergentes(
  servicos: Servicos,
  quem: Quem,
  aberta: ContagemAberta,
): Promise<Resultado<readonly PessoaNaContagem[]>> {
  const pessoas = await pessoasDaContagem(servicos.banco, quem.ator, aberta.contagem.id, COM_DIVERGENCIA);
  return auditar(servicos, quem, aberta, { nome: 'custodia.ver-divergencias-da-contagem', pessoas });
}

/** Com menos letras, acharia a unidade inteira. */
const MENOR_NOME = 3;

/** Quem, na unidade, tem nome parecido: para apontar quem está fora da sua cela. */
export async function procurarAMais(
  servicos: Servicos,
  quem: Quem,
  aberta: ContagemAberta,
  nome: string,
): Promise<Resultado<readonly Encontrada[]>> {
  if (nome.replace(/[^\p{L}]/gu, '').length < MENOR_NOME) return feito([]);
  const pessoas = await acharNaUnidade(servicos.banco, quem.ator, aberta.unidade.id, { nome });
  return auditar(servicos, quem, aberta, { nome: 'custodia.procurar-pessoa-a-mais', pessoas, dados: { busca: nome } });
}
