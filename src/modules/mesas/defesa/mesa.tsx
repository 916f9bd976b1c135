/** A mesa da defesa: as pessoas que o órgão defende, pela urgência do que a lei lhes dá. */
import { sql, type SqlBool } from 'kysely';
import { contar, dataCurta } from '../../../ui/texto.ts';
import { temPermissao } from '../../acesso/index.ts';
import { NOMES_DAS_DATAS } from '../nucleo/marcos.ts';
import type { FiltroDaMesa, Mesa } from '../nucleo/mesa.ts';
import { CUMPRINDO, INCIDENTE_ALCANCADO } from '../nucleo/store.ts';
import { completarItens, type ItemDaDefesa, VER } from './itens.ts';
import { emQuePe, oQueCabe, oQueFazer } from './palavras.ts';

const ABERTO = sql`select from incidentes.incidente x
  where x.pessoa_id = b.pessoa_id and x.marco = b.chave and x.encerrado_em is null and ${INCIDENTE_ALCANCADO}`;

const PEDIDO: FiltroDaMesa = {
  nome: 'pedido',
  rotulo: 'Pedido',
  opcoes: { sem: 'Sem pedido em exame', com: 'Com pedido em exame' },
  onde: (valor) => (valor === 'com' ? sql<SqlBool>`exists (${ABERTO})` : sql<SqlBool>`not exists (${ABERTO})`),
};

export const MESA_DA_DEFESA: Mesa<ItemDaDefesa> = {
  id: 'defesa',
  titulo: 'Mesa da defesa',
  caminho: '/mesa/defesa',
  secao: 'meus-casos',
  permissao: VER,
  itens: () => sql`select d.pessoa_id, d.marco as chave, d.tipo as especie, d.mais_cedo as alvo,
    d.situacao = 'indeterminado' as incerta, d.sigilo from execucao.data d`,
  de: CUMPRINDO,
  especies: NOMES_DAS_DATAS,
  filtros: [PEDIDO],
  completar: completarItens,
  oQue: {
    titulo: 'O que cabe',
    celula: (l, { hoje }) => oQueCabe(l, hoje),
    texto: (l, { hoje }) => oQueCabe(l, hoje),
  },
  sobreAData: ({ oficial, fixada }) =>
    (oficial !== undefined || fixada) && (
      <span class="mesa-outra-data">
        {fixada ? 'fixada pelo juízo' : `oficial: ${oficial === undefined ? '' : dataCurta(oficial)}`}
      </span>
    ),
  situacao: { titulo: 'Pedido', celula: emQuePe, texto: emQuePe },
  acao: (l, { quem, hoje }) => oQueFazer(l, hoje, temPermissao(quem.ator, 'incidentes.incidente.pedir')),
  lote: [
    { rotulo: 'Lista de visita', para: '/mesa/defesa/visita' },
    { rotulo: 'Preparar os pedidos', para: '/pedidos/lote', permissao: 'incidentes.incidente.pedir' },
  ],
  palavras: {
    vencidos: (n) => `${contar(n, 'data já passou', 'datas já passaram')}: comece pelas mais antigas.`,
    emDia: 'Nenhuma data vencida entre as pessoas que o seu órgão defende.',
    vazia: (
      <>
        Nenhuma data para mostrar. Com filtros, tire algum; sem eles, aqui aparecem as pessoas presas que o seu órgão
        defende, quando há conta da pena. Quem defende cada uma se registra na <a href="/pessoas">página da pessoa</a>.
      </>
    ),
  },
};
