/** A tabela-mestra da progressão, gerada da própria regra: situações × redações no tempo. */
import { progressao } from './art-112-progressao.ts';
import { CRIME_COMUM, type FatosDaProgressao } from './progressao-fatos.ts';

export interface LinhaDaTabela {
  situacao: string;
  /** Uma célula por redação, na ordem de `progressao.versoes`. */
  celulas: { fracao: string; norma: string; duvida?: string; outras: string[] }[];
}

const SITUACOES: readonly [string, Partial<FatosDaProgressao>][] = [
  ['Comum, sem violência, primário', {}],
  ['Comum, sem violência, reincidente', { reincidencia: 'reincidente' }],
  ['Comum, com violência ou grave ameaça, primário', { violenciaOuGraveAmeaca: true }],
  ['Comum, com violência ou grave ameaça, reincidente', { violenciaOuGraveAmeaca: true, reincidencia: 'reincidente' }],
  ['Título XII (Estado Democrático), com violência, primário', { violenciaOuGraveAmeaca: true, tituloXII: true }],
  [
    'Título XII (Estado Democrático), com violência, reincidente',
    { violenciaOuGraveAmeaca: true, tituloXII: true, reincidencia: 'reincidente' },
  ],
  ['Hediondo ou equiparado, primário', { hediondo: true }],
  ['Hediondo ou equiparado, reincidente genérico', { hediondo: true, reincidencia: 'reincidente' }],
  ['Hediondo ou equiparado, reincidente específico', { hediondo: true, reincidencia: 'reincidente-especifico' }],
  ['Hediondo com morte, primário', { hediondo: true, resultadoMorte: true }],
  ['Hediondo com morte, reincidente genérico', { hediondo: true, resultadoMorte: true, reincidencia: 'reincidente' }],
  [
    'Hediondo com morte, reincidente específico',
    { hediondo: true, resultadoMorte: true, reincidencia: 'reincidente-especifico' },
  ],
  ['Feminicídio, primário', { hediondo: true, resultadoMorte: true, feminicidio: true }],
  ['Comando de organização criminosa para crime hediondo', { comandoDeOrganizacaoCriminosa: true }],
  [
    'Comando de organização criminosa ultraviolenta',
    { comandoDeOrganizacaoCriminosa: true, organizacaoUltraviolenta: true },
  ],
  ['Milícia privada', { milicia: true }],
];

export function tabelaDeProgressao(): LinhaDaTabela[] {
  return SITUACOES.map(([situacao, fatos]) => ({
    situacao,
    celulas: progressao.versoes.map((v) => {
      const r = v.aplicar({ ...CRIME_COMUM, ...fatos });
      return {
        fracao: r.fracao.texto,
        norma: r.norma,
        ...(r.duvida ? { duvida: r.duvida } : {}),
        outras: (r.outras ?? []).map((o) => o.fracao.texto),
      };
    }),
  }));
}
