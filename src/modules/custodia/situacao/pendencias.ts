/** O que na custódia tem dia ou é notícia, com o sigilo do fato, para os alertas (Res. CNJ 417/2021, art. 25). */
import { type FatoVigente, maiorSigilo, projetarEm } from '../../pessoas/index.ts';
import { rddEmCurso } from '../disciplina/rdd.ts';
import { monitoracoesDe } from '../monitoracao/monitoracao.ts';
import { situacaoDe } from './situacao-de.ts';

export const PENDENCIAS_DA_CUSTODIA = projetarEm('custodia.pendencia', (pessoaId, fatos) =>
  pendenciasDe(fatos).map(({ fato: { raiz, soubeEm, sigilo }, ...p }) => ({
    pessoa_id: pessoaId,
    id: raiz,
    soube_em: soubeEm,
    sigilo,
    ...p,
  })),
);

interface Pendencia {
  fato: Pick<FatoVigente, 'raiz' | 'soubeEm' | 'sigilo'>;
  especie: 'monitoracao' | 'rdd' | 'saida-temporaria' | 'obito';
  dia: string;
}

function pendenciasDe(fatos: readonly FatoVigente[]): Pendencia[] {
  const obito = fatos.findLast((f) => f.tipo === 'custodia.obito');
  if (obito) return [{ fato: obito, especie: 'obito', dia: obito.dia }];
  const rdd = rddEmCurso(fatos);
  const saida = situacaoDe(fatos).fora;
  const fatoDaSaida = saida && fatos.find((f) => f.raiz === saida.id);
  return [
    ...monitoracoes(fatos),
    ...(rdd ? [{ fato: rdd, especie: 'rdd', dia: rdd.dados.prazo } as const] : []),
    ...(fatoDaSaida && saida.motivo === 'saida-temporaria' && saida.voltaPrevista !== undefined
      ? [{ fato: fatoDaSaida, especie: 'saida-temporaria', dia: saida.voltaPrevista } as const]
      : []),
  ];
}

/** O prazo é o da última prorrogação: vale o maior sigilo entre ela e a primeira decisão. */
const monitoracoes = (fatos: readonly FatoVigente[]): Pendencia[] =>
  monitoracoesDe(fatos)
    .filter((m) => m.fim === undefined)
    .flatMap(({ id, prazo }) => {
      const decisoes = fatos.filter((f) => f.raiz === id || f.dados['prorrogaId'] === id);
      const sigilo = maiorSigilo(...decisoes.map((f) => f.sigilo));
      return decisoes
        .slice(0, 1)
        .map((f) => ({ fato: { ...f, raiz: id, sigilo }, especie: 'monitoracao', dia: prazo }));
    });
