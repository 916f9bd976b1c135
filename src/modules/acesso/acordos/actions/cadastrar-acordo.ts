/** Cadastra um acordo: quem concede, quem adere, o que se compartilha e até quando. */
import { z } from 'zod';
import { data, escolha, inteiro, lista, texto, uuid } from '../../../../platform/entrada/campos.ts';
import { feito, recusar, type Recusa } from '../../../../platform/recusa.ts';
import type { Acao } from '../../nucleo/acao.ts';
import { DIAS_POR_PASSO, type EspecieDeAcordo } from '../acordo.ts';
import { COMPARTILHAVEIS } from '../escopo.ts';
import { gravarAcordo, numeroExiste, orgaosAtivos } from '../store.ts';

const ESPECIES = ['tct', 'act'] as const satisfies readonly EspecieDeAcordo[];
const MAIOR_PRAZO = 90;

const entrada = z.object({
  especie: escolha('a espécie do acordo', ESPECIES),
  numero: texto('o número do acordo', 60),
  objeto: texto('o objeto', 2000),
  publicadoEm: data('o dia da publicação'),
  vigenciaInicio: data('o começo da vigência'),
  vigenciaFim: data('o fim da vigência'),
  concedenteId: uuid('o órgão que concede os dados'),
  aderentesIds: lista(z.guid('Escolha os órgãos na lista.'), 'Marque ao menos um órgão que recebe os dados.'),
  escopo: lista(
    z.enum(COMPARTILHAVEIS, 'Escolha na lista o que se compartilha.'),
    'Marque ao menos uma coisa que o acordo deixa fazer.',
  ),
  diasPorPasso: inteiro('o prazo de cada passo', 1, MAIOR_PRAZO).default(DIAS_POR_PASSO),
});
type Entrada = z.output<typeof entrada>;

interface Conferido {
  orgaos: readonly string[];
  repetido: boolean;
}

/** Um concedente só: a autorização é individual e do dono dos dados; se dois concedem, são dois acordos. */
export const cadastrarAcordo: Acao<typeof entrada, Conferido, { id: string }> = {
  nome: 'acordo.cadastrar',
  permissao: 'acesso.acordo.gerir',
  entrada,
  alvo: async (tx, e) => {
    const orgaos = await orgaosAtivos(tx, [e.concedenteId, ...e.aderentesIds]);
    return { alvo: {}, valor: { orgaos, repetido: await numeroExiste(tx, e.numero) } };
  },
  executar: async ({ tx, agora, alvo, anotar }, e) => {
    const recusas = conferir(e, alvo);
    if (recusas.length > 0) return recusar(...recusas);
    const id = await gravarAcordo(tx, { ...e, aderentesIds: [...new Set(e.aderentesIds)] }, agora);
    anotar({ objeto: { tipo: 'acordo', id } });
    return feito({ id });
  },
};

function conferir(e: Entrada, { orgaos, repetido }: Conferido): Recusa[] {
  const recusas: Recusa[] = [];
  const falha = (campo: keyof Entrada, mensagem: string) =>
    recusas.push({ codigo: 'entrada-invalida', mensagem, campo });
  if (repetido) falha('numero', 'Já há um acordo com este número. Confira o número ou abra o acordo que existe.');
  if (e.vigenciaFim < e.vigenciaInicio) falha('vigenciaFim', 'O fim da vigência não pode vir antes do começo.');
  if (!orgaos.includes(e.concedenteId)) falha('concedenteId', 'O órgão que concede não existe ou foi inativado.');
  if (e.aderentesIds.some((id) => !orgaos.includes(id))) {
    falha('aderentesIds', 'Um dos órgãos que recebem os dados não existe ou foi inativado. Recarregue a lista.');
  }
  if (e.aderentesIds.includes(e.concedenteId)) {
    falha(
      'aderentesIds',
      'Quem concede os dados não precisa de acordo para recebê-los: desmarque-o entre os que recebem.',
    );
  }
  return recusas;
}
