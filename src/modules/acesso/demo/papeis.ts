import { ESTRUTURAS } from '../../../../demo/estruturas.ts';
import { type PapelFicticio, PESSOAS } from '../../../../demo/pessoas.ts';
import type { IdDoPapel } from '../permissao/papeis.ts';
import type { Quem } from '../nucleo/quem.ts';
import { autorizarPapel } from '../vinculos/actions/autorizar-papel.ts';
import { proporPapel } from '../vinculos/actions/propor-papel.ts';
import { de, type Oficina } from './oficina.ts';
import { gravarPrimeiroGestor } from './store.ts';

const PRIMEIRO_GESTOR: IdDoPapel = 'gestor-do-sistema';

/**
 * Dá os papéis pelo caminho de sempre: no órgão que já tem quem proponha e quem autorize, são eles; nos outros, e para os
 * primeiros, é a implantação.
 */
export async function darPapeis(oficina: Oficina, ha: number): Promise<void> {
  for (const { chave, lotacoes } of PESSOAS) {
    const { id, lotacoes: ids } = de(oficina.criado.pessoas, chave);
    for (const [i, { em, papeis = [] }] of lotacoes.entries()) {
      const quando = { orgao: orgaoDe(em), lotacaoId: ids[i] ?? '', ha };
      for (const p of papeis) await darPapel(oficina, id, p, quando);
    }
  }
}

interface Onde {
  orgao: string;
  lotacaoId: string;
  ha: number;
}

async function darPapel(oficina: Oficina, pessoaId: string, p: PapelFicticio, { orgao, lotacaoId, ha }: Onde) {
  const inicio = oficina.dia(-ha);
  const { papel } = p;
  if (papel === PRIMEIRO_GESTOR) return gravarPrimeiroGestor(oficina.servicos, { lotacaoId, papel, inicio });
  const acordoId = p.acordo && de(oficina.criado.acordos, p.acordo);
  // O que ainda espera foi proposto ontem.
  const diasAtras = p.espera ? 1 : ha;
  const proposta = {
    lotacaoId,
    papel,
    acordoId,
    motivo: 'Atribuições do cargo (demonstração)',
    inicio: oficina.dia(-diasAtras),
  };
  const propoe = await quemFaz(oficina, orgao, 'cadastrador-vinculador', { pessoaId, ha: diasAtras });
  const { id } = await oficina.fazer(proporPapel, proposta, { ha: diasAtras, quem: propoe });
  if (p.espera) return;
  const autoriza = await quemFaz(oficina, orgao, 'cadastrador-autorizador', { pessoaId, ha });
  await oficina.fazer(autorizarPapel, { id, ciente: 'sim' }, { ha, quem: autoriza });
}

/** Quem tem o papel no órgão, se já o recebeu e não é para si; senão, a implantação. */
async function quemFaz(
  oficina: Oficina,
  orgao: string,
  papel: IdDoPapel,
  { pessoaId, ha }: { pessoaId: string; ha: number },
): Promise<Quem> {
  const pessoa = PESSOAS.find(
    (p) => p.lotacoes[0].em === orgao && p.lotacoes[0].papeis?.some((x) => x.papel === papel),
  );
  if (!pessoa || de(oficina.criado.pessoas, pessoa.chave).id === pessoaId) return oficina.implantacao();
  const quem = await oficina.como(pessoa.chave, { ha });
  const jaTem = quem.ator.concessoes.some((c) => c.permissao === PERMISSAO[papel]);
  return jaTem ? quem : oficina.implantacao();
}

const PERMISSAO: Partial<Record<IdDoPapel, string>> = {
  'cadastrador-vinculador': 'acesso.vinculo.propor',
  'cadastrador-autorizador': 'acesso.vinculo.autorizar',
};

function orgaoDe(chave: string): string {
  const acima = ESTRUTURAS.find((e) => e.chave === chave)?.dentroDe;
  return acima === undefined ? chave : orgaoDe(acima);
}
