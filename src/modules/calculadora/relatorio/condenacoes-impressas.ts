/** Condenações do caso, como se leem em uma tabela. */
import type { Caso, Condenacao } from '../../../direito/caso.ts';
import { validarCnj } from '../../../direito/identificadores/index.ts';
import { dataCurta } from '../../../direito/tempo/dia.ts';
import { penaPorExtenso } from '../../../direito/tempo/pena.ts';
import { processoImpresso } from './processo-impresso.ts';
import { TEXTOS_DAS_CARACTERISTICAS } from '../pages/calculadora/textos/caracteristicas.ts';
import { buscarTipoPenal } from '../../../direito/tipos-penais/index.ts';

export interface CondenacaoImpressa {
  id: string;
  crime: string;
  fato: string;
  pena: string;
  circunstancias: string;
  /** Datas do processo; vazio se não há. */
  processo: string;
}

const NAO_INFORMADO = 'não informado';
const REINCIDENCIA = {
  primario: 'primário',
  reincidente: 'reincidente',
  'reincidente-especifico': 'reincidente específico',
};
const ESPECIE = { reclusao: 'reclusão', detencao: 'detenção', 'prisao-simples': 'prisão simples' };
export function condenacoesImpressas(caso: Caso): CondenacaoImpressa[] {
  return caso.condenacoes.map((c) => ({
    id: c.id,
    crime: [crimeDe(c), c.processo && `processo ${validarCnj(c.processo).normalizado}`].filter(Boolean).join(' · '),
    fato: c.dataDoFato === undefined ? NAO_INFORMADO : dataCurta(c.dataDoFato),
    pena: c.pena
      ? [penaPorExtenso(c.pena), c.especie && ESPECIE[c.especie]].filter(Boolean).join(', ')
      : 'sem pena fixada',
    circunstancias: circunstancias(c) || NAO_INFORMADO,
    processo: processoImpresso(c),
  }));
}

function crimeDe(c: Condenacao): string {
  if (c.tipoPenal === undefined) return 'crime não informado';
  const tipo = buscarTipoPenal(c.tipoPenal);
  return tipo ? `${tipo.nome} (${tipo.dispositivo})` : c.tipoPenal;
}

function circunstancias(c: Condenacao): string {
  const partes: string[] = [];
  if (c.reincidencia) partes.push(REINCIDENCIA[c.reincidencia]);
  if (c.mausAntecedentes) partes.push('maus antecedentes');
  if (c.regimeInicial) partes.push(`regime inicial ${c.regimeInicial}`);
  for (const [nome, vale] of Object.entries(c.caracteristicas ?? {})) {
    if (vale !== undefined) partes.push(`${caracteristica(nome)}${vale ? '' : ': não'}`);
  }
  if (c.fracaoFixada?.progressao) partes.push(`progressão fixada em ${c.fracaoFixada.progressao.texto}`);
  if (c.fracaoFixada?.livramento) partes.push(`livramento fixado em ${c.fracaoFixada.livramento.texto}`);
  return partes.join(', ');
}

function caracteristica(nome: string): string {
  const { rotulo = nome } = TEXTOS_DAS_CARACTERISTICAS[`condenacoes.caracteristicas.${nome}`] ?? {};
  return rotulo.charAt(0).toLowerCase() + rotulo.slice(1);
}
