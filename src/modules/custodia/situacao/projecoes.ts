/** As tabelas de leitura da situação e das transferências. */
import { projetarColunas, projetarEm } from '../../pessoas/index.ts';
import { soOPublico } from '../nucleo/so-o-publico.ts';
import { monitoracoesDe } from '../monitoracao/monitoracao.ts';
import { PENDENCIAS_DA_CUSTODIA } from './pendencias.ts';
import { custodiaDe, situacaoDe } from './situacao-de.ts';
import { type Situacao, tituloPrincipal } from './situacao.ts';

export const SITUACAO = projetarEm('custodia.situacao', (pessoaId, fatos) => {
  const s = situacaoDe(fatos);
  return [
    {
      pessoa_id: pessoaId,
      estado: s.estado,
      estrutura_id: ondeConta(s) ?? null,
      lugar_id: s.lugarId ?? null,
      regime: s.regime ?? null,
      titulo: tituloPrincipal(s.titulos)?.especie ?? null,
      presa_desde: s.presaDesde ?? null,
      aqui_desde: s.aquiDesde ?? null,
      fora: s.estado === 'em-transito' ? 'transito' : (s.fora?.motivo ?? null),
      volta_prevista: s.fora?.voltaPrevista ?? null,
      monitorada: s.monitorada,
    },
  ];
});

/** Quem fugiu não ocupa vaga: para a ocupação, não está em unidade nenhuma. */
const ondeConta = (s: Situacao): string | undefined => (s.estado === 'foragida' ? undefined : s.estruturaId);

/**
 * De que unidade é a pessoa, para quem a alcança pelo lugar: a em que está; de quem fugiu, a de onde fugiu; de quem está
 * solta e monitorada, a central que a acompanha. O destino só a alcança depois de receber.
 */
export const LUGAR = projetarColunas('acesso.titular', ['estrutura_id'], (pessoaId, fatos) => {
  const { estado, estruturaId } = situacaoDe(fatos);
  const central = monitoracoesDe(fatos).findLast((m) => m.fim === undefined)?.centralId;
  const responsavel = estruturaId ?? (estado === 'falecida' ? undefined : central);
  return [{ pessoa_id: pessoaId, estrutura_id: responsavel ?? null }];
});

export const TRANSFERENCIA = projetarEm('custodia.transferencia', (pessoaId, fatos) =>
  soOPublico(custodiaDe(fatos).transferencias, fatos).map((t) => ({
    pessoa_id: pessoaId,
    id: t.id,
    estado: t.estado,
    origem_id: t.origemId,
    destino_id: t.destinoId,
    motivo: t.motivo,
    pedida_em: t.pedidaEm,
    mudou_em: t.mudouEm,
  })),
);

/** O que todo movimento refaz. */
export const DO_MOVIMENTO = [SITUACAO, LUGAR, TRANSFERENCIA, PENDENCIAS_DA_CUSTODIA] as const;
