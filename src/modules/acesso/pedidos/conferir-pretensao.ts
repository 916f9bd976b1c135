/** Liga o que foi escolhido no formulário ao que hoje se pode pedir, e monta o termo com os nomes de verdade. */
import { type Recusa, type Resultado, feito, recusar } from '../../../platform/recusa.ts';
import { papelDe } from '../permissao/papeis.ts';
import { pretensoesDe, type Cardapio, type OrgaoQuePede, type Pretensao } from './pretensoes.ts';
import type { Unidade } from './queries.ts';
import type { DadosDaPessoa } from './registro.ts';
import { hashDoTermo, type Termo, termoDe, textoDoTermo } from './termo.ts';

export interface Escolhas {
  orgaoId: string;
  lotacaoId: string;
  pretensao: string;
}

export interface EscolhasConferidas {
  orgao: OrgaoQuePede;
  lotacao: Unidade;
  pretensao: Pretensao;
}

const NAO_CABE: Recusa = {
  codigo: 'nao-cabe',
  mensagem:
    'Isto não pode mais ser pedido: o acordo acabou ou mudou. Recomece e escolha entre o que se pode pedir hoje.',
  campo: 'pretensao',
};
const FORA_DO_ORGAO: Recusa = {
  codigo: 'lotacao-fora-do-orgao',
  mensagem: 'Esta lotação não é do órgão escolhido, ou foi inativada. Escolha-a de novo.',
  campo: 'lotacaoId',
};

export function conferirEscolhas(
  e: Escolhas,
  cardapio: Cardapio,
  unidades: readonly Unidade[],
): Resultado<EscolhasConferidas> {
  const orgao = cardapio.orgaos.find((o) => o.id === e.orgaoId);
  const pretensao = orgao && pretensoesDe(orgao, cardapio).find((p) => p.chave === e.pretensao);
  const lotacao = unidades.find((u) => u.id === e.lotacaoId);
  if (orgao && pretensao && lotacao) return feito({ orgao, pretensao, lotacao });
  return recusar(...(pretensao ? [] : [NAO_CABE]), ...(lotacao ? [] : [FORA_DO_ORGAO]));
}

/** O hash, em hexadecimal, do termo que se mostra para estas escolhas e esta pessoa; vai e volta no formulário. */
export const termoLido = (escolhas: EscolhasConferidas, pessoa: DadosDaPessoa): string =>
  hashDoTermo(textoDoTermo(termoDoPedido(escolhas, pessoa))).toString('hex');

export const termoDoPedido = ({ orgao, lotacao, pretensao }: EscolhasConferidas, pessoa: DadosDaPessoa): Termo =>
  termoDe({
    nome: pessoa.nome,
    cpf: pessoa.cpf,
    cargo: pessoa.cargo,
    orgao: orgao.nome,
    lotacao: lotacao.nome,
    papel: papelDe(pretensao.papel).nome,
    dono: pretensao.dono.nome,
    acordo: pretensao.acordo?.numero,
    lei: pretensao.lei,
  });
