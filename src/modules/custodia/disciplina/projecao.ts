/** O andar de cada falta, para a fila da disciplina. */
import { projetarEm } from '../../pessoas/index.ts';
import { soOPublico } from '../nucleo/so-o-publico.ts';
import { procedimentosDe } from './procedimento.ts';

export const PROCEDIMENTO = projetarEm('custodia.procedimento_disciplinar', (pessoaId, fatos) =>
  soOPublico(procedimentosDe(fatos), fatos).map((p) => ({
    pessoa_id: pessoaId,
    id: p.id,
    natureza: p.falta.natureza,
    ocorrida_em: p.dia,
    estado: p.estado,
    prazo: p.prazo ?? null,
  })),
);
