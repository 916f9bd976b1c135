/** Uma mesa feita só de pendências: muda quem a vê, que pendências tem e o que se diz. */
import type { ItemDaMesa, Mesa } from '../nucleo/mesa.ts';
import { itensDas, nomesDas, type Pendencia } from './pendencia.ts';

type Como = Pick<Mesa, 'id' | 'titulo' | 'caminho' | 'permissao' | 'palavras' | 'lote'> & {
  pendencias: readonly Pendencia[];
};

export function mesaDePendencias({ pendencias, ...como }: Como): Mesa {
  const porId = new Map(pendencias.map((p) => [p.id, p]));
  const diz = ({ especie }: ItemDaMesa): string => porId.get(especie)?.diz ?? '';
  const nome = ({ especie }: ItemDaMesa): string => porId.get(especie)?.nome ?? '';
  return {
    ...como,
    secao: 'meus-casos',
    itens: itensDas(pendencias),
    especies: nomesDas(pendencias),
    completar: async (_servicos, itens) => itens,
    oQue: { titulo: 'O que falta', celula: nome, texto: nome },
    situacao: { titulo: 'Por quê', celula: (l) => <span class="mesa-por-que">{diz(l)}</span>, texto: diz },
    acao: ({ pessoaId, especie }) => {
      const p = porId.get(especie);
      return { rotulo: p?.rotulo ?? 'Abrir', href: `/pessoas/${pessoaId}${p?.onde ?? ''}`, principal: true };
    },
  };
}
