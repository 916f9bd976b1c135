/** Os campos de uma lotação nova. */
import { data, escolha, opcional, texto, uuid } from '../../../platform/entrada/campos.ts';
import { type EspecieDeLotacao, ESPECIES_DE_LOTACAO } from './lotacao.ts';

const especies = Object.keys(ESPECIES_DE_LOTACAO) as [EspecieDeLotacao, ...EspecieDeLotacao[]];

export const CAMPOS_DA_LOTACAO = {
  estruturaId: uuid('a unidade'),
  cargo: texto('o cargo', 100),
  especie: escolha('a espécie de lotação', especies),
  ato: texto('o ato que lotou', 200),
  inicio: data('o primeiro dia'),
  fim: opcional(data('o último dia')),
};
