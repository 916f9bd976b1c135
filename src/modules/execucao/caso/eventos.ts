/** Os eventos do caso: cada fato da custódia e da execução que muda o cálculo. */
import { monitoracoesDe } from '../../custodia/index.ts';
import type { FatoVigente } from '../../pessoas/index.ts';
import { type ComFatos, type EventoEscrito, lidos } from './lidos.ts';

type EventoComFatos = ComFatos<EventoEscrito>;

/** Em ordem de dia. `letras`: da raiz da condenação ao nome dela no caso. */
export function eventosDoCaso(fatos: readonly FatoVigente[], letras: ReadonlyMap<string, string>): EventoComFatos[] {
  const achados = [
    ...daPrisao(fatos),
    ...doRegime(fatos),
    ...faltas(fatos),
    ...daRotina(fatos),
    ...daExecucao(fatos, letras),
    ...monitoracoes(fatos),
  ];
  const ordem = new Map(fatos.map((f, i) => [f.raiz, i]));
  const posicao = ({ fatos: [raiz = ''] }: EventoComFatos): number => ordem.get(raiz) ?? 0;
  return achados.toSorted((a, b) => posicao(a) - posicao(b));
}

const de = ({ raiz }: Pick<FatoVigente, 'raiz'>, valor: EventoEscrito): EventoComFatos => ({ valor, fatos: [raiz] });

/** A internação conta na medida de segurança; a prisão para extraditar ou expulsar não é pena. */
const daPrisao = (fatos: readonly FatoVigente[]): EventoComFatos[] => [
  ...lidos(fatos, 'custodia.prisao').flatMap((f) => {
    const { especie } = f.dados;
    if (especie === 'internacao' || especie === 'internacional') return [];
    return [de(f, { tipo: 'prisao', data: f.dia, titulo: especie })];
  }),
  ...fatos.flatMap((f) => {
    const tipo = SO_COM_DIA[f.tipo as keyof typeof SO_COM_DIA];
    return tipo === undefined ? [] : [de(f, { tipo, data: f.dia })];
  }),
];

const SO_COM_DIA = {
  'custodia.soltura': 'soltura',
  'custodia.fuga': 'fuga',
  'custodia.recaptura': 'recaptura',
  'execucao.livramento': 'livramento',
} as const;

/**
 * O regime inicial vem da condenação. O da soma que agrava o regime não muda a data-base (STJ, Tema 1006): entra como
 * regressão que não a muda.
 */
const doRegime = (fatos: readonly FatoVigente[]): EventoComFatos[] =>
  lidos(fatos, 'custodia.regime').flatMap(
    ({ raiz, dia: data, dados: { regime, motivo, requisitoEm } }): EventoComFatos[] => {
      if (motivo === 'progressao') {
        if (regime === 'fechado') return [];
        return [de({ raiz }, { tipo: 'progressao', data, regime, ...(requisitoEm && { requisitoEm }) })];
      }
      const definitiva = DEFINITIVA[motivo];
      return definitiva === undefined ? [] : [de({ raiz }, { tipo: 'regressao', data, regime, definitiva })];
    },
  );

const DEFINITIVA: Readonly<Record<string, boolean>> = { regressao: true, 'regressao-cautelar': false, soma: false };

/** Só a grave conta. A que ainda não foi julgada vai sem dizer se foi homologada. */
function faltas(fatos: readonly FatoVigente[]): EventoComFatos[] {
  const decisoes = lidos(fatos, 'custodia.falta-homologada');
  return lidos(fatos, 'custodia.falta')
    .filter((f) => f.dados.natureza === 'grave')
    .map((f) => {
      const decisao = decisoes.findLast((d) => d.dados.faltaId === f.raiz);
      const { homologada, perdaDias: dias, perdaFracao: fracao } = decisao?.dados ?? {};
      const perda = dias !== undefined ? { dias } : fracao !== undefined ? { fracao } : undefined;
      return {
        valor: {
          tipo: 'falta-grave',
          data: f.dia,
          ...(homologada !== undefined && { homologada }),
          ...(perda && homologada && { perda }),
        },
        fatos: decisao ? [f.raiz, decisao.raiz] : [f.raiz],
      };
    });
}

const daRotina = (fatos: readonly FatoVigente[]): EventoComFatos[] => [
  ...lidos(fatos, 'custodia.trabalho').map((f) =>
    de(f, { tipo: 'trabalho', inicio: f.dia, fim: f.ate ?? f.dia, dias: f.dados.dias }),
  ),
  ...lidos(fatos, 'custodia.estudo').map((f) =>
    de(f, { tipo: 'estudo', inicio: f.dia, fim: f.ate ?? f.dia, horas: f.dados.horas }),
  ),
  ...lidos(fatos, 'custodia.leitura').map((f) => de(f, { tipo: 'leitura', data: f.dia, obras: f.dados.obras })),
  ...lidos(fatos, 'custodia.exame-de-ensino').map((f) => {
    const { nivel, areas, certificado, diasJaRemidosNoNivel } = f.dados;
    return de(f, {
      tipo: 'exame',
      data: f.dia,
      nivel,
      areas,
      ...(certificado !== undefined && { certificado }),
      ...(diasJaRemidosNoNivel !== undefined && { diasJaRemidosNoNivel }),
    });
  }),
];

const daExecucao = (fatos: readonly FatoVigente[], letras: ReadonlyMap<string, string>): EventoComFatos[] => [
  ...lidos(fatos, 'execucao.livramento-revogado').map((f) =>
    de(f, { tipo: 'livramento-revogado', data: f.dia, causa: f.dados.causa }),
  ),
  ...lidos(fatos, 'execucao.remicao').map((f) => {
    const { dias, referenteAte: ate } = f.dados;
    return de(f, { tipo: 'remicao', data: f.dia, ...(ate && { ate }), dias });
  }),
  ...lidos(fatos, 'execucao.comutacao').map((f) => de(f, { tipo: 'comutacao', data: f.dia, dias: f.dados.dias })),
  ...lidos(fatos, 'execucao.indulto').map((f) => {
    const condenacao = letras.get(f.dados.condenacaoId ?? '');
    return de(f, { tipo: 'indulto', data: f.dia, ...(condenacao && { condenacao }) });
  }),
  ...lidos(fatos, 'execucao.recolhimento-noturno').map((f) =>
    de(f, { tipo: 'recolhimento-noturno', inicio: f.dia, fim: f.ate ?? f.dia, horas: f.dados.horas }),
  ),
];

/** Acaba no dia em que se encerrou ou no fim do prazo, o que vier antes. */
const monitoracoes = (fatos: readonly FatoVigente[]): EventoComFatos[] =>
  monitoracoesDe(fatos).map(({ id, inicio, prazo, fim }) =>
    de({ raiz: id }, { tipo: 'monitoracao', inicio, fim: fim !== undefined && fim < prazo ? fim : prazo }),
  );
