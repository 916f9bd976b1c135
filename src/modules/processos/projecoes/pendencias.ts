/** O que o processo espera de alguém, ou tem de ser dito a outro juízo, para os alertas (Res. CNJ 417/2021, art. 25). */
import { type FatoVigente, projetarEm } from '../../pessoas/index.ts';
import { porCumprir } from '../da-pessoa/por-cumprir.ts';

export const PENDENCIAS_DO_PROCESSO = projetarEm('processos.pendencia', (pessoaId, fatos) => {
  const linha =
    (especie: string) =>
    ({ raiz, dia, soubeEm, sigilo }: FatoVigente) => ({
      pessoa_id: pessoaId,
      id: raiz,
      especie,
      dia,
      soube_em: soubeEm,
      sigilo,
    });
  return [
    ...porCumprir(fatos, 'alvara').map(linha('alvara')),
    ...porCumprir(fatos, 'fianca').map(linha('fianca')),
    ...cumpridasPorOutro(fatos).map(linha('cumprida-por-outro')),
  ];
});

const cumpridasPorOutro = (fatos: readonly FatoVigente[]): FatoVigente[] =>
  fatos.filter((f) => f.tipo === 'processos.ordem-encerrada' && f.dados['porOutro'] !== undefined);
