/** A lista do acervo: cada data, de quem está preso, pela mais antiga. Os números do acervo abrem esta lista filtrada. */
import { sql } from 'kysely';
import { contar } from '../../../ui/texto.ts';
import { ESTA_PRESA } from '../../custodia/index.ts';
import { dataEmPalavras, NOMES_DAS_DATAS } from '../nucleo/marcos.ts';
import type { ItemDaMesa, Mesa } from '../nucleo/mesa.ts';

const oQue = ({ especie, chave, incerta }: ItemDaMesa): string =>
  dataEmPalavras({ tipo: especie, marco: chave }, !incerta);

export const LISTA_DO_ACERVO: Mesa = {
  id: 'acervo',
  titulo: 'Lista do acervo',
  caminho: '/acervo/lista',
  secao: 'acervo',
  permissao: 'mesas.acervo.ver',
  itens: (hoje) => sql`
    select d.pessoa_id, d.marco as chave, d.tipo as especie, d.mais_cedo as alvo, false as incerta, d.sigilo
      from execucao.data d where d.mais_cedo < ${hoje}::date`,
  de: ESTA_PRESA,
  especies: NOMES_DAS_DATAS,
  completar: async (_servicos, itens) => itens,
  oQue: { titulo: 'Que data', celula: oQue, texto: oQue },
  situacao: { titulo: 'Vara', celula: (l) => l.vara ?? 'sem vara', texto: (l) => l.vara ?? '' },
  acao: ({ pessoaId }) => ({ rotulo: 'Ver a conta', href: `/pessoas/${pessoaId}` }),
  palavras: {
    vencidos: (n) => `${contar(n, 'data passou', 'datas passaram')} e ninguém decidiu.`,
    emDia: 'Ninguém está preso além de uma data.',
    vazia: <>Nada para mostrar. Com filtros, tire algum; sem eles, ninguém que você alcança passou de uma data.</>,
  },
};
