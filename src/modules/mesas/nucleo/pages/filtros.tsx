import { Botao, Campo, Detalhes, type Opcao, Selecao } from '../../../../ui/componentes/index.ts';
import type { ItemDaMesa, Mesa } from '../mesa.ts';
import { ORDENS, PRAZOS, type Recorte, temFiltro } from '../recorte.ts';
import type { MesaLida } from '../store.ts';

interface Props<L extends ItemDaMesa> {
  mesa: Mesa<L>;
  recorte: Recorte;
  lida: Pick<MesaLida, 'unidades' | 'varas' | 'especies'>;
}

export function FiltrosDaMesa<L extends ItemDaMesa>({ mesa, recorte, lida }: Props<L>) {
  const { caminho, filtros = [] } = mesa;
  const especies = lida.especies
    .map((valor): Opcao => ({ valor, rotulo: mesa.especies[valor] ?? valor }))
    .toSorted((a, b) => a.rotulo.localeCompare(b.rotulo, 'pt-BR'));
  const aberto = temFiltro({ ...recorte, q: undefined, prazo: undefined }) || recorte.ordem !== 'urgencia';
  return (
    <form class="mesa-filtros" method="get" action={caminho} role="search" aria-label="Filtrar a mesa">
      <div class="mesa-busca">
        <Campo
          id="q"
          rotulo="Nome ou número do processo"
          valor={recorte.q}
          type="search"
          autocomplete="off"
          maxLength={200}
        />
        <Botao variante="primario">Filtrar</Botao>
        {(temFiltro(recorte) || recorte.ordem !== 'urgencia') && <a href={caminho}>Limpar</a>}
      </div>
      <Detalhes resumo="Mais filtros e ordem" aberto={aberto} fechadoNaImpressao>
        <div class="campos-lado-a-lado">
          <Escolha id="prazo" rotulo="Prazo" opcoes={deRegistro(PRAZOS)} valor={recorte.prazo} />
          <Escolha id="especie" rotulo="Espécie" opcoes={especies} valor={recorte.especie} />
          <Escolha id="unidade" rotulo="Unidade" opcoes={lida.unidades} valor={recorte.unidade} />
          <Escolha id="vara" rotulo="Vara" opcoes={lida.varas} valor={recorte.vara} />
          {filtros.map(({ nome, rotulo, opcoes }) => (
            <Escolha key={nome} id={nome} rotulo={rotulo} opcoes={deRegistro(opcoes)} valor={recorte.filtros[nome]} />
          ))}
          <Selecao id="ordem" rotulo="Ordenar por" opcoes={deRegistro(ORDENS)} valor={recorte.ordem} />
        </div>
      </Detalhes>
    </form>
  );
}

const Escolha = (p: { id: string; rotulo: string; opcoes: readonly Opcao[]; valor: string | undefined }) => (
  <Selecao {...p} vazio="Qualquer" />
);

const deRegistro = (opcoes: Readonly<Record<string, string>>): Opcao[] =>
  Object.entries(opcoes).map(([valor, rotulo]) => ({ valor, rotulo }));
