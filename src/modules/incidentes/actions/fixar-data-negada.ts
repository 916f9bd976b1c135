/** Negado por faltar tempo, com data própria: a data do juízo passa a valer no lugar da calculada (divergência). */
import type { Marco } from '../../../direito/resultado.ts';
import { feito, recusar, type Resultado } from '../../../platform/recusa.ts';
import { alvoDoTitular, type Contexto, porQueNaoPode, type Servicos } from '../../acesso/index.ts';
import { fixarData } from '../../execucao/index.ts';
import type { EscritoDasDatas } from '../nucleo/data-decidida.ts';
import type { Sobre } from '../nucleo/sobre.ts';

/** Fixar data pede a confirmação de identidade, também aqui. */
export async function fixarDataNegada(
  servicos: Servicos,
  contexto: Contexto<Sobre>,
  { resultado, dataDecidida, razaoDaData }: EscritoDasDatas,
  marco: Marco | undefined,
): Promise<Resultado<void>> {
  if (resultado !== 'negado' || !dataDecidida || !razaoDaData || dataDecidida === marco?.data) return feito(undefined);
  const { titular, incidente } = contexto.alvo;
  const impedem = porQueNaoPode(contexto.ator, PERMISSAO, alvoDoTitular(titular), contexto.agora);
  if (impedem.length > 0) return recusar(...impedem);
  const fixar = fixarData(servicos);
  // O registro de auditoria é o da decisão: o da data fixada não o troca.
  const daPessoa = { ...contexto, alvo: titular, anotar: () => undefined };
  const escrito = { pessoaId: titular.id, marco: incidente.marco, data: dataDecidida, motivo: razaoDaData };
  const r = await fixar.executar(daPessoa, escrito);
  return r.ok ? feito(undefined) : r;
}

const PERMISSAO = 'execucao.calculo.divergir';
