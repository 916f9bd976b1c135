/** O fato que se vai corrigir ou anular, entre os que quem pede pode ver. */
import { feito, recusar, type Resultado } from '../../../../platform/recusa.ts';
import {
  naoEncontrado,
  poderia,
  porQueNaoPode,
  type IdDaPermissao,
  type Quem,
  type Servicos,
} from '../../../acesso/index.ts';
import { abrirPessoa, type PessoaAberta } from '../../abrir.ts';
import type { QualquerTipo } from '../tipo.ts';
import type { FatoVigente } from '../vigentes.ts';
import { type Lancamentos, tipoChamado } from './lancamentos.ts';

export interface FatoAberto {
  aberta: PessoaAberta;
  tipo: QualquerTipo;
  fato: FatoVigente;
  /** Com que permissão se corrige: a de quem lança ou a da revisão do magistrado. */
  permissao: IdDaPermissao;
}

const REVER: IdDaPermissao = 'pessoas.fato.rever';

/** Aceita o id do fato ou o da raiz dele: a página de antes da correção ainda leva ao que vale. */
export async function abrirFato(
  servicos: Servicos,
  quem: Quem,
  lancamentos: Lancamentos,
  { id, fato: fatoId }: { id: string; fato: string },
): Promise<Resultado<FatoAberto>> {
  const r = await abrirPessoa(servicos, quem, id, { leitura: 'pessoas.abrir-correcao' });
  if (!r.ok) return r;
  const aberta = r.valor;
  const fato = aberta.vigentes.find((f) => f.id === fatoId || f.raiz === fatoId);
  const tipo = fato && tipoChamado(lancamentos, fato.tipo);
  if (!fato || !tipo) return recusar(naoEncontrado);
  const agora = servicos.relogio.agora();
  const permissao = [tipo.permissao, REVER].find((p) => poderia(quem.ator, p, aberta.alvo, agora));
  if (!permissao) return recusar(...porQueNaoPode(quem.ator, tipo.permissao, aberta.alvo, agora));
  return feito({ aberta, tipo, fato, permissao });
}
