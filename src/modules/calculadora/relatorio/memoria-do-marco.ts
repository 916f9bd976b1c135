/** A memória de cálculo de um marco, em textos. */
import type { Caso } from '../../../direito/caso.ts';
import type { Marco, Passo } from '../../../direito/resultado.ts';
import { penaPorExtenso } from '../../../direito/tempo/pena.ts';
import { contar, dataCurta, diasEntre } from '../../../ui/texto.ts';
import { campoFaltante } from '../pages/resultado/campos-faltantes.ts';
import { leituraDe } from '../pages/resultado/leituras.ts';
import { tituloDoMarco } from '../pages/resultado/palavras.ts';
import { situacaoDaTela } from '../pages/resultado/situacao.ts';
import { contaLegivel, ESTADO_DO_REQUISITO, nomeDoRequisito } from '../pages/resultado/trilha.ts';

export interface PassoImpresso {
  passo: string;
  valor?: string;
  conta?: string;
  norma?: string;
  regra?: string;
  passos?: PassoImpresso[];
}

export function memoriaDoMarco(m: Marco, caso: Caso, em: string) {
  const { tom, texto } = situacaoDaTela(m, em);
  return {
    titulo: tituloDoMarco(m),
    selo: tom,
    situacao: texto,
    fatos: fatosDoMarco(m),
    fracoes: (m.fracoes ?? []).map((f) => ({ ...f })),
    passos: m.trilha.map(passoImpresso),
    leituras: leituras(m),
    requisitos: (m.requisitos ?? []).map((r) => `${nomeDoRequisito(r)}: ${ESTADO_DO_REQUISITO[r.estado]} (${r.norma})`),
    faltam: (m.faltam ?? []).map((f) => campoFaltante(f, caso).nome),
    duvidas: m.duvidas ?? [],
  };
}

function fatosDoMarco(m: Marco): { rotulo: string; valor: string }[] {
  const fatos: { rotulo: string; valor: string }[] = [];
  if (m.data) fatos.push({ rotulo: 'data oficial', valor: dataCurta(m.data) });
  if (m.dataMaisCedo && m.dataMaisCedo !== m.data)
    fatos.push({ rotulo: 'mais cedo', valor: dataCurta(m.dataMaisCedo) });
  if (m.intervalo?.de) fatos.push({ rotulo: 'não antes de', valor: dataCurta(m.intervalo.de) });
  if (m.intervalo?.ate) fatos.push({ rotulo: 'não depois de', valor: dataCurta(m.intervalo.ate) });
  if (m.base) fatos.push({ rotulo: 'conta-se de', valor: dataCurta(m.base) });
  const prazo = m.prazo ? penaPorExtenso(m.prazo) : m.prazoDias !== undefined && contar(m.prazoDias, 'dia', 'dias');
  if (prazo) fatos.push({ rotulo: 'prazo', valor: prazo });
  return fatos;
}

function passoImpresso(p: Passo): PassoImpresso {
  return {
    passo: p.passo,
    ...(p.valor && { valor: p.valor }),
    ...(p.conta && { conta: contaLegivel(p.conta) }),
    ...(p.norma && { norma: p.norma }),
    ...(p.regra && { regra: p.regra }),
    ...(p.passos && { passos: p.passos.map(passoImpresso) }),
  };
}

function leituras(m: Marco) {
  return (m.alternativas ?? []).map((a) => {
    const { titulo, quem, norma } = leituraDe(a.leitura);
    return {
      titulo,
      quem: `${quem} · ${norma}`,
      data: dataCurta(a.data),
      diferenca: m.data ? diferenca(m.data, a.data) : '',
    };
  });
}

function diferenca(oficial: string, outra: string): string {
  const dias = diasEntre(oficial, outra);
  if (dias === 0) return 'igual à oficial';
  return `${contar(Math.abs(dias), 'dia', 'dias')} ${dias < 0 ? 'antes' : 'depois'}`;
}
