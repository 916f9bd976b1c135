/**
 * Cadastra uma pessoa nova. Com o CPF ou o RJI de outra que já está no sistema, não cria segunda (Res. CNJ 417/2021, art.
 * 4º); a quem não alcança a outra, deixa cadastrar sem o número e abre a revisão de identidade, que duas pessoas decidem.
 */
import { z } from 'zod';
import { opcional } from '../../../../platform/entrada/campos.ts';
import { feito, recusar, type Recusa } from '../../../../platform/recusa.ts';
import { type Acao, acharEstrutura, type Contexto, type Estrutura, lugarDe } from '../../../acesso/index.ts';
import { type FatoNovo, hojeEm } from '../../fatos/novo.ts';
import { atuacao } from '../../qualificacao/index.ts';
import { gravarProposta, gravarSemelhanca } from '../../unificacao/store.ts';
import { acharParecidas, mostraveis, type Parecida } from '../parecidas.ts';
import { fatosDe, numeroChave, type QuemSeCadastra, quemSeCadastra } from '../quem-se-cadastra.ts';
import { registrarPessoas } from '../registrar.ts';
import { trancarNumero } from '../store.ts';

/** Os fatos que põem na unidade a pessoa que a própria unidade cadastra; são de um módulo de cima. */
export type FatosDaUnidade = (estruturaId: string, dia: string, fonte: string) => readonly FatoNovo[];

export interface ComoCadastrar {
  fuso: string;
  fatosDaUnidade?: FatosDaUnidade | undefined;
}

const respostas = z.object({
  /** Viu as parecidas e diz que não é nenhuma. */
  outra: opcional(z.literal('sim')),
  /** O número já é de alguém que não alcança: cadastra sem ele e pede a revisão. */
  revisao: opcional(z.literal('sim')),
});

export interface CadastroEscrito extends z.output<typeof respostas> {
  quemSe: QuemSeCadastra;
}

const entrada: z.ZodType<CadastroEscrito> = z.unknown().transform((bruto, ctx) => {
  const quemSe = quemSeCadastra.safeParse(bruto);
  if (quemSe.success) return { ...respostas.safeParse(bruto).data, quemSe: quemSe.data };
  for (const { path, message } of quemSe.error.issues) ctx.addIssue({ code: 'custom', path, message });
  return z.NEVER;
});

export const cadastrarPessoa = ({
  fuso,
  fatosDaUnidade,
}: ComoCadastrar): Acao<typeof entrada, Estrutura | undefined, { id: string }> => ({
  nome: 'pessoas.pessoa.cadastrar',
  permissao: 'pessoas.pessoa.cadastrar',
  entrada,
  foraDaAuditoria: ['quemSe'],
  async alvo(tx, _entrada, { ator }) {
    const lotacao = ator.lotacao && (await acharEstrutura(tx, ator.lotacao.estruturaId));
    return { alvo: lugarDe(ator, 'pessoas.pessoa.cadastrar'), valor: lotacao };
  },
  async executar({ tx, agora, ator, quem, emitir, anotar, alvo: lotacao }, { quemSe, outra, revisao }) {
    const chave = numeroChave(quemSe);
    if (chave !== undefined) await trancarNumero(tx, chave);
    const parecidas = await acharParecidas(tx, ator, quemSe);
    const impede = oQueImpede(parecidas, { outra, revisao });
    if (impede) return recusar(impede);
    const onde = { tx, agora, fuso, quem, emitir };
    const dia = hojeEm(onde);
    const disputado = parecidas.some((p) => p.mesmoNumero);
    const fatos = [
      ...fatosDe(quemSe, dia, { semNumero: disputado }),
      ...(lotacao ? fatosDoLugar(lotacao, dia, quemSe.fonte, fatosDaUnidade) : []),
    ];
    const r = await registrarPessoas(onde, [{ fatos }]);
    if (!r.ok) return r;
    const id = r.valor[0]?.id ?? '';
    for (const p of parecidas) await pedirRevisao({ tx, agora, quem }, p, id);
    anotar({ objeto: { tipo: 'pessoa', id }, alvo: { titularId: id } });
    return feito({ id });
  },
});

function oQueImpede(
  parecidas: readonly Parecida[],
  { outra, revisao }: z.output<typeof respostas>,
): Recusa | undefined {
  const doNumero = parecidas.filter((p) => p.mesmoNumero);
  if (doNumero.some((p) => p.alcanca)) return JA_CADASTRADA;
  if (doNumero.length > 0 && revisao !== 'sim') return NUMERO_DE_OUTRA;
  return mostraveis(parecidas).length > 0 && outra !== 'sim' ? CONFIRA : undefined;
}

const BASE = 'Res. CNJ 417/2021, art. 4º';
export const JA_CADASTRADA: Recusa = {
  codigo: 'ja-cadastrada',
  mensagem: 'Esta pessoa já está cadastrada, com este mesmo número. Abra o cadastro dela e lance nele o que é novo.',
  base: BASE,
};
export const NUMERO_DE_OUTRA: Recusa = {
  codigo: 'numero-de-outra',
  mensagem: 'Já há um cadastro com este número, que você não alcança. Não se cria segundo com o mesmo número.',
  base: BASE,
};
export const CONFIRA: Recusa = {
  codigo: 'confira-as-parecidas',
  campo: 'outra',
  mensagem: 'Há pessoas parecidas. Olhe cada uma e, se não for nenhuma delas, marque a caixa.',
  base: BASE,
};

const COMO_ATUA: Partial<Record<Estrutura['especie'], string>> = {
  policia: 'policia',
  vara: 'juizo',
  tribunal: 'juizo',
  'ministerio-publico': 'acusacao',
  defensoria: 'defesa',
};

/** Quem cadastra passa a alcançar: pelo caso em que o órgão atua, ou pela unidade em que a pessoa entrou. */
function fatosDoLugar(lugar: Estrutura, dia: string, fonte: string, daUnidade?: FatosDaUnidade): readonly FatoNovo[] {
  const como = COMO_ATUA[lugar.especie];
  if (como) return [{ tipo: atuacao, dados: { como, estruturaId: lugar.id }, dia, fonte }];
  return lugar.especie === 'estabelecimento' ? (daUnidade?.(lugar.id, dia, fonte) ?? []) : [];
}

/**
 * O par vai à revisão: identidade se decide a dois, e a palavra de quem viu as duas lado a lado já é a primeira. O registro
 * mais antigo é o que fica.
 */
async function pedirRevisao(
  { tx, agora, quem }: Pick<Contexto<unknown>, 'tx' | 'agora' | 'quem'>,
  { id: ficaId, comparacao, alcanca, mesmoNumero }: Parecida,
  saiId: string,
): Promise<void> {
  await gravarSemelhanca(tx, ficaId, saiId, comparacao, agora);
  if (!alcanca || mesmoNumero) return;
  const proposta = { decisao: 'outra', motivo: VIU_AS_DUAS, porId: quem.ator.usuarioId, em: agora } as const;
  await gravarProposta(tx, { ficaId, saiId }, proposta);
}

const VIU_AS_DUAS = 'Ao cadastrar, viu as duas lado a lado e disse que são pessoas diferentes.';
