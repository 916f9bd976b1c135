/** A mesa do juízo: as datas da jurisdição que chegaram ou se aproximam, e o que está por decidir. */
import { sql } from 'kysely';
import { Selo } from '../../../ui/componentes/index.ts';
import { contar, dataCurta } from '../../../ui/texto.ts';
import { NOMES_DAS_DATAS } from '../nucleo/marcos.ts';
import type { Mesa } from '../nucleo/mesa.ts';
import { CUMPRINDO } from '../nucleo/store.ts';
import { FILTRO_DO_PASSO } from './filtro-do-passo.ts';
import { completarItens, type ItemDoJuizo } from './itens.ts';
import { emQuePe, oQueCabe, oQueFazer } from './palavras.ts';

/** O que está mais longe ainda não pede nada do juízo: o primeiro aviso sai com esta antecedência (escolha do sistema). */
const HORIZONTE_EM_DIAS = 90;

export const MESA_DO_JUIZO: Mesa<ItemDoJuizo> = {
  id: 'juizo',
  titulo: 'Mesa do juízo',
  caminho: '/mesa/juizo',
  secao: 'meus-casos',
  permissao: 'incidentes.minuta.preparar',
  itens: (hoje) => sql`
    select d.pessoa_id, d.marco as chave, d.tipo as especie, d.mais_cedo as alvo,
           d.situacao = 'indeterminado' as incerta, d.sigilo
      from execucao.data d
     where (d.mais_cedo <= ${hoje}::date + ${HORIZONTE_EM_DIAS}::int
            or exists (select from incidentes.incidente i
                        where i.pessoa_id = d.pessoa_id and i.marco = d.marco and i.encerrado_em is null))
       -- Concedido e ainda na conta (falta cumprir o alvará; a saída temporária não muda datas): já não pede nada do juízo.
       and not exists (select from incidentes.incidente i
                        where i.pessoa_id = d.pessoa_id and i.marco = d.marco
                          and i.resultado = 'concedido' and i.encerrado_em::date >= d.mais_cedo)
    union all
    -- O que se examina e a conta deixou de dar: decide-se prejudicado, ou verifica-se de novo.
    select i.pessoa_id, i.marco, i.tipo, null, true, i.sigilo
      from incidentes.incidente i
     where i.encerrado_em is null
       and not exists (select from execucao.data d where d.pessoa_id = i.pessoa_id and d.marco = i.marco)`,
  de: CUMPRINDO,
  especies: NOMES_DAS_DATAS,
  filtros: [FILTRO_DO_PASSO],
  completar: completarItens,
  oQue: {
    titulo: 'O que cabe',
    celula: (l, { hoje }) => oQueCabe(l, hoje),
    texto: (l, { hoje }) => oQueCabe(l, hoje),
  },
  sobreAData: ({ oficial }) =>
    oficial !== undefined && <span class="mesa-outra-data">oficial: {dataCurta(oficial)}</span>,
  situacao: {
    titulo: 'Exame',
    celula: (l, { hoje }) => {
      const { tipo, texto } = emQuePe(l, hoje);
      return <Selo tipo={tipo}>{texto}</Selo>;
    },
    texto: (l, { hoje }) => emQuePe(l, hoje).texto,
  },
  acao: (l, { quem, hoje }) => oQueFazer(l, hoje, quem),
  lote: [{ rotulo: 'Dar vista às marcadas', para: '/mesa/juizo/vistas' }],
  palavras: {
    vencidos: (n) =>
      `${contar(n, 'data já passou', 'datas já passaram')} na sua jurisdição: comece pelas mais antigas.`,
    emDia: 'Nenhuma data vencida na sua jurisdição.',
    vazia: (
      <>
        Nada para mostrar. Com filtros, tire algum; sem eles, aqui aparecem as datas da jurisdição até{' '}
        {HORIZONTE_EM_DIAS} dias à frente e o que está por decidir. A vara de cada pessoa se registra na página dela.
      </>
    ),
  },
};
