/** Quem a linha diz que é, para achar a pessoa. */
import type { DocumentoDaLinha, FatoDaLinha, Identificacao, Valores } from './especie.ts';

const QUE_IDENTIFICAM = new Set<unknown>(['cpf', 'rji', 'rg']);

/** `fatos`: os da qualificação, já conferidos. */
export function identificacaoDe({ identificador }: Valores, fatos: readonly FatoDaLinha[]): Identificacao {
  const dado = (posto: string, campo: string) =>
    fatos.find((f) => f.posto === posto)?.dados[campo] as string | undefined;
  return {
    identificador,
    nome: dado('nome.civil', 'nome'),
    mae: dado('filiacao', 'mae'),
    nascimento: dado('nascimento', 'data'),
    documentos: fatos
      .filter((f) => QUE_IDENTIFICAM.has(f.dados['especie']) && f.posto.startsWith('documento.'))
      .map(comoSeProcura),
  };
}

const comoSeProcura = ({ dados }: FatoDaLinha): DocumentoDaLinha => ({
  especie: dados['especie'] as DocumentoDaLinha['especie'],
  numero: String(dados['numero'])
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, ''),
  uf: typeof dados['uf'] === 'string' ? dados['uf'].toUpperCase() : '',
});
