/** O andar de cada monitoração, para a lista da central. */
import { projetarEm } from '../../pessoas/index.ts';
import { soOPublico } from '../nucleo/so-o-publico.ts';
import { monitoracoesDe } from './monitoracao.ts';

export const MONITORACAO = projetarEm('custodia.monitoracao', (pessoaId, fatos) =>
  soOPublico(monitoracoesDe(fatos), fatos).map((m) => ({
    pessoa_id: pessoaId,
    id: m.id,
    equipamento: m.equipamento ?? null,
    inicio: m.inicio,
    prazo: m.prazo,
    fim: m.fim ?? null,
    violacoes: m.violacoes.length,
    ultima_violacao: m.violacoes.at(-1)?.dia ?? null,
  })),
);
