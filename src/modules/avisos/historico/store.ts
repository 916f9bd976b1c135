/** Tudo o que se fez com um aviso: cada envio, cada entrega, cada leitura. */
import type { Banco } from '../../acesso/index.ts';
import type { PapelDoAviso } from '../especies/especie.ts';
import type { Porque } from '../destinatarios/porques.ts';

export interface EnvioFeito {
  passo: number;
  papel: PapelDoAviso;
  orgao: string;
  porque: Porque | null;
  em: Date;
}

export interface EntregaFeita {
  passo: number;
  canal: string;
  /** O nome da pessoa ou do sistema. */
  destino: string;
  estado: string;
  criadaEm: Date;
  enviadaEm: Date | null;
  tentativas: number;
  erro: string | null;
}

export interface CienciaDada {
  quem: string;
  lotacao: string | null;
  em: Date;
}

export interface HistoricoDoAviso {
  envios: readonly EnvioFeito[];
  entregas: readonly EntregaFeita[];
  ciencias: readonly CienciaDada[];
}

export async function lerHistorico(banco: Banco, pessoaId: string, avisoId: string): Promise<HistoricoDoAviso> {
  const [envios, entregas, ciencias] = await Promise.all([
    banco
      .selectFrom('avisos.envio as v')
      .innerJoin('acesso.estrutura as o', 'o.id', 'v.estrutura_id')
      .select(['v.passo', 'v.papel', 'o.nome as orgao', 'v.porque', 'v.mandado_em as em'])
      .where('v.pessoa_id', '=', pessoaId)
      .where('v.aviso_id', '=', avisoId)
      .orderBy('v.mandado_em')
      .orderBy('v.passo', 'desc')
      .orderBy('v.papel')
      .orderBy('o.nome')
      .execute(),
    banco
      .selectFrom('avisos.entrega as e')
      .innerJoin('avisos.mensagem as m', 'm.id', 'e.mensagem_id')
      .leftJoin('acesso.usuario as u', 'u.id', 'e.destino_id')
      .leftJoin('avisos.webhook as w', 'w.id', 'e.destino_id')
      .select((eb) => [
        'e.passo',
        'e.canal',
        eb.fn.coalesce('u.nome', 'w.nome', eb.val('destino desconhecido')).as('destino'),
        'm.estado',
        'm.criada_em as criadaEm',
        'm.enviada_em as enviadaEm',
        'm.tentativas',
        'm.erro',
      ])
      .where('e.pessoa_id', '=', pessoaId)
      .where('e.aviso_id', '=', avisoId)
      .orderBy('m.criada_em')
      .execute(),
    banco
      .selectFrom('avisos.ciencia as c')
      .innerJoin('acesso.usuario as u', 'u.id', 'c.usuario_id')
      .leftJoin('acesso.lotacao as l', 'l.id', 'c.lotacao_id')
      .leftJoin('acesso.estrutura as o', 'o.id', 'l.estrutura_id')
      .select(['u.nome as quem', 'o.nome as lotacao', 'c.em'])
      .where('c.pessoa_id', '=', pessoaId)
      .where('c.aviso_id', '=', avisoId)
      .orderBy('c.em')
      .execute(),
  ]);
  return {
    envios: envios.map((e) => ({ ...e, papel: e.papel as PapelDoAviso, porque: e.porque as Porque | null })),
    entregas,
    ciencias,
  };
}
