/** Art. 115: a metade do prazo pela idade, e o que não se sabe dela. */
import type { Caracteristicas } from '../../caso.ts';
import { reducaoPelaIdade } from '../../cp/art-115-idade.ts';
import { SEM_FIM, versaoEm } from '../../motor/regra.ts';
import { emVigor } from '../../motor/troca.ts';
import { anosCompletos } from '../../tempo/contagem.ts';
import type { Dia } from '../../tempo/dia.ts';
import { compararPenas, pena } from '../../tempo/pena.ts';
import type { Contexto } from './contexto.ts';

export interface Idade {
  reduz: boolean;
  /** Em palavras, para a trilha. */
  motivo: string;
  /** Falta um fato, e com ele o prazo podia cair à metade. */
  podeReduzir: boolean;
  faltam: string[];
  duvidas: string[];
  /** Nome da leitura oposta, quando o que se discute é a lei e não o fato. */
  leituraOposta?: string;
}

const ANTES = reducaoPelaIdade.versoes[0]!;
/** Desde a Lei 15.160/2025, a violência sexual contra a mulher afasta a redução. */
const lei15160 = (): Dia => emVigor(reducaoPelaIdade).versoes[1]?.inicio ?? SEM_FIM;
const PRAZO_INTEIRO = pena(2);

/** `undefined`: não se sabe. */
function violenciaSexualContraMulher(ctx: Contexto): boolean | undefined {
  const ditas: Caracteristicas = ctx.c.caracteristicas ?? {};
  const sugeridas: Caracteristicas = ctx.tipo?.caracteristicas ?? {};
  const sexual = ditas.contraDignidadeSexual ?? sugeridas.contraDignidadeSexual;
  const mulher = ditas.violenciaContraMulher ?? sugeridas.violenciaContraMulher;
  if (sexual === undefined && mulher === undefined) return false;
  if (sexual === false || mulher === false) return false;
  return sexual === true && mulher === true ? true : undefined;
}

export function idadeDe(ctx: Contexto): Idade {
  const idade: Idade = { reduz: false, motivo: 'sem redução', podeReduzir: false, faltam: [], duvidas: [] };
  const violencia = ctx.fato !== undefined && ctx.fato < lei15160() ? false : violenciaSexualContraMulher(ctx);
  if (violencia === true && ctx.fato !== undefined) {
    idade.motivo = 'violência sexual contra a mulher: a idade não reduz (Lei 15.160/2025)';
    return idade;
  }
  if (ctx.nascimento === undefined) return semNascimento(idade);
  return comNascimento(ctx, ctx.nascimento, violencia, idade);
}

function semNascimento(idade: Idade): Idade {
  idade.podeReduzir = true;
  idade.faltam.push('pessoa.nascimento');
  idade.duvidas.push(
    'Sem a data de nascimento, o prazo vai inteiro; cai à metade se tinha menos de 21 anos no fato ou 70 na sentença.',
  );
  return idade;
}

function comNascimento(ctx: Contexto, nascimento: Dia, violencia: boolean | undefined, idade: Idade): Idade {
  // Sem a data do fato: se ainda não tinha 21 anos no primeiro marco do processo, também não tinha no fato.
  const ateOFato = ctx.fato ?? ctx.marcoMaisAntigo;
  const noFato = ateOFato === undefined ? null : anosCompletos(nascimento, ateOFato);
  const naSentenca = ctx.mp.sentenca === undefined ? null : anosCompletos(nascimento, ctx.mp.sentenca);
  const redacao = (ctx.fato === undefined ? undefined : versaoEm(reducaoPelaIdade, ctx.fato)) ?? ANTES;
  idade.reduz = compararPenas(redacao.aplicar(PRAZO_INTEIRO, noFato, naSentenca, false), PRAZO_INTEIRO) < 0;
  if (idade.reduz) {
    idade.motivo = noFato !== null && noFato < 21 ? `${noFato} anos no fato` : `${naSentenca} anos na sentença`;
    if (violencia !== false && (ctx.fato === undefined || ctx.fato >= lei15160())) duvidarDaViolencia(ctx, idade);
    return idade;
  }
  idade.motivo = descreverInteiro(noFato, naSentenca, ctx.fato !== undefined);
  if (ctx.fato === undefined) {
    idade.podeReduzir = true;
    idade.faltam.push(`${ctx.caminho}.dataDoFato`);
    idade.duvidas.push('Sem a data do fato, não se sabe se tinha menos de 21 anos: o prazo vai inteiro.');
  }
  const ultimaSentenca = ctx.mp.acordao ?? ctx.mp.transitoAcusacao ?? ctx.mp.transitoDefesa ?? ctx.emData;
  if (naSentenca === null && anosCompletos(nascimento, ultimaSentenca) >= 70) {
    idade.leituraOposta = 'setentaAnosNaSentenca';
    idade.duvidas.push(
      'A data da sentença não foi informada, e a pessoa pode ter 70 anos nela: o prazo cairia à metade.',
    );
  }
  return idade;
}

function descreverInteiro(noFato: number | null, naSentenca: number | null, temFato: boolean): string {
  const partes: string[] = [];
  if (temFato && noFato !== null) partes.push(`${noFato} anos no fato`);
  if (naSentenca !== null) partes.push(`${naSentenca} anos na sentença`);
  return partes.length === 0 ? 'sem redução' : `${partes.join(' e ')}: sem redução`;
}

function duvidarDaViolencia(ctx: Contexto, idade: Idade): void {
  idade.leituraOposta = 'semReducaoDaIdade';
  if (ctx.fato === undefined) idade.faltam.push(`${ctx.caminho}.dataDoFato`);
  idade.duvidas.push(
    'Se houve violência sexual contra a mulher em fato desde 04/07/2025, a idade não reduz o prazo (Lei 15.160/2025): confirmar.',
  );
}
