/** Quem alcança a pessoa pela atuação, e a vara que dá a jurisdição: o que não teve fim. */
import { projetarColunas, projetarEm } from '../fatos/projecao.ts';
import { doTipo, type FatoVigente } from '../fatos/vigentes.ts';
import type { DadosDaAtuacao } from '../qualificacao/atuacao.ts';

const emCurso = (fatos: readonly FatoVigente[]): DadosDaAtuacao[] =>
  doTipo<DadosDaAtuacao>(fatos, 'pessoas.atuacao')
    .filter((f) => f.ate === undefined)
    .map((f) => f.dados);

export const ATUACAO = projetarEm('acesso.titular_atuacao', (pessoaId, fatos) => {
  const ids = emCurso(fatos)
    .filter((a) => a.como !== 'juizo')
    .map((a) => a.estruturaId);
  return [...new Set(ids)].map((id) => ({ pessoa_id: pessoaId, estrutura_id: id }));
});

export const VARA = projetarColunas('acesso.titular', ['vara_id'], (pessoaId, fatos) => [
  { pessoa_id: pessoaId, vara_id: emCurso(fatos).findLast((a) => a.como === 'juizo')?.estruturaId ?? null },
]);
