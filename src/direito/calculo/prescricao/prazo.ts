/** O prazo da prescrição: a tabela do art. 109, mais um terço do reincidente (só na executória), metade pela idade. */
import { prazosDaPrescricao } from '../../cp/art-109-prazos.ts';
import { aumentoDaReincidencia } from '../../cp/art-110-reincidencia.ts';
import { metadeDoPrazo, reducaoPelaIdade } from '../../cp/art-115-idade.ts';
import { versaoEm, type VersaoPronta } from '../../motor/regra.ts';
import type { Passo } from '../../resultado.ts';
import { type Pena, penaPorExtenso } from '../../tempo/pena.ts';
import type { Contexto } from './contexto.ts';
import type { Idade } from './idade.ts';

export type RedacaoDo109 = VersaoPronta<(daPena: Pena) => Pena>;

export interface Redacoes {
  oficial: RedacaoDo109;
  /** Sem a data do fato, a outra redação possível (só muda a pena menor que 1 ano). */
  outra?: RedacaoDo109;
}

const DE_1984 = prazosDaPrescricao.versoes[0]!;
const DE_2010 = prazosDaPrescricao.versoes[1]!;
const AUMENTO = aumentoDaReincidencia.versoes[0]!;

/** A redação de 2010 aumentou um prazo: o fato anterior fica com a antiga, mais favorável. */
export function redacoesDo109(ctx: Contexto): Redacoes {
  if (ctx.fato !== undefined) return { oficial: versaoEm(prazosDaPrescricao, ctx.fato) ?? DE_1984 };
  if (ctx.marcoMaisAntigo !== undefined && ctx.marcoMaisAntigo < DE_2010.inicio) return { oficial: DE_1984 };
  return { oficial: DE_2010, outra: DE_1984 };
}

export const ehReincidente = (ctx: Contexto): boolean =>
  ctx.c.reincidencia === 'reincidente' || ctx.c.reincidencia === 'reincidente-especifico';

export interface ModoDoPrazo {
  redacao: RedacaoDo109;
  metade: boolean;
  executoria: boolean;
}

/** `daPena` não importa se a lei fixa prazo próprio (`prazoPrescricional`), que também não tem o terço. */
export function prazoDe(ctx: Contexto, modo: ModoDoPrazo, daPena: Pena): Pena {
  const proprio = ctx.prazoProprio;
  const inteiro = proprio ?? daTabela(ctx, modo, daPena);
  return modo.metade ? metadeDoPrazo(inteiro) : inteiro;
}

function daTabela(ctx: Contexto, modo: ModoDoPrazo, daPena: Pena): Pena {
  const prazo = modo.redacao.aplicar(daPena);
  return modo.executoria ? AUMENTO.aplicar(prazo, ehReincidente(ctx)) : prazo;
}

/** Os passos da memória. `qualPena` diz de onde vem a pena que mede o prazo. */
export function passosDoPrazo(ctx: Contexto, modo: ModoDoPrazo, daPena: Pena, qualPena: string, idade: Idade): Passo[] {
  const passos: Passo[] = [];
  const proprio = ctx.prazoProprio;
  let prazo: Pena;
  if (proprio) {
    prazo = proprio;
    passos.push({
      passo: 'A lei fixa prazo próprio, que prevalece sobre o art. 109 e não tem o terço do reincidente',
      valor: penaPorExtenso(proprio),
    });
  } else {
    prazo = modo.redacao.aplicar(daPena);
    passos.push({
      passo: `Prazo conforme a pena: ${qualPena}`,
      regra: prazosDaPrescricao.id,
      norma: modo.redacao.norma,
      conta: penaPorExtenso(daPena),
      valor: penaPorExtenso(prazo),
    });
    if (modo.executoria && ehReincidente(ctx)) {
      const aumentado = AUMENTO.aplicar(prazo, true);
      passos.push({
        passo: 'Reincidente: mais um terço',
        regra: aumentoDaReincidencia.id,
        norma: AUMENTO.norma,
        conta: `${penaPorExtenso(prazo)} × 4/3`,
        valor: penaPorExtenso(aumentado),
      });
      prazo = aumentado;
    }
  }
  passos.push({
    passo: `Idade: ${idade.motivo}`,
    regra: reducaoPelaIdade.id,
    norma: 'CP art. 115',
    ...(modo.metade ? { conta: `${penaPorExtenso(prazo)} ÷ 2`, valor: penaPorExtenso(metadeDoPrazo(prazo)) } : {}),
  });
  return passos;
}

export const SO_O_JUIZ: Passo = Object.freeze({
  passo: 'O cálculo só indica a data: quem declara a prescrição é o juiz',
  norma: 'Lei 12.714/2012 art. 4º, § 2º',
});
