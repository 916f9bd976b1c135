/** Todo documento que a pessoa tem ou teve, para a busca exata. */
import { projetarEm } from '../fatos/projecao.ts';
import { doTipo } from '../fatos/vigentes.ts';
import type { DadosDoDocumento } from '../qualificacao/documento.ts';
import { soPublicos } from './so-publicos.ts';

/** Sem pontos, traços nem espaços: como se procura. */
export const numeroSimples = (numero: string): string => numero.toUpperCase().replace(/[^0-9A-Z]/g, '');

export const DOCUMENTO = projetarEm('pessoas.documento', (pessoaId, fatos) => {
  const linhas = doTipo<DadosDoDocumento>(soPublicos(fatos), 'pessoas.documento').map(
    ({ dados: { especie, numero, uf = '' } }) => ({
      pessoa_id: pessoaId,
      especie,
      numero: numeroSimples(numero),
      uf: uf.toUpperCase(),
    }),
  );
  return [...new Map(linhas.map((l) => [`${l.especie} ${l.numero} ${l.uf}`, l])).values()];
});
