import { feito, recusar, type Resultado } from '../../../../platform/recusa.ts';
import { naoEncontrado, porQueNaoPode, type Quem, type Servicos } from '../../../acesso/index.ts';
import { alvoDaUnidade, type Unidade } from '../estabelecimento.ts';
import { acharUnidade } from '../store.ts';

/** A unidade de um formulário: diz já ao abrir se não existe ou se a pessoa não a gere. */
export async function unidadeParaGerir(servicos: Servicos, quem: Quem, id: string): Promise<Resultado<Unidade>> {
  const unidade = await acharUnidade(servicos.banco, id);
  if (!unidade) return recusar(naoEncontrado);
  const agora = servicos.relogio.agora();
  const recusas = porQueNaoPode(quem.ator, 'custodia.estabelecimento.gerir', alvoDaUnidade(unidade), agora);
  return recusas.length > 0 ? recusar(...recusas) : feito(unidade);
}

export const GERIR = { acesso: { permissao: 'custodia.estabelecimento.gerir' } } as const;
