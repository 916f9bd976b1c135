import { Botao } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar } from '../../../../ui/texto.ts';
import { CABEM_NA_PAGINA, type MesaAberta } from '../consulta.ts';
import type { ItemDaMesa, Mesa, Olhar } from '../mesa.ts';
import { emConsulta, enderecoDa, type Recorte, temFiltro } from '../recorte.ts';
import type { Visao } from '../visoes/visao.ts';
import { FiltrosDaMesa } from './filtros.tsx';
import { NumerosDaMesa } from './numeros.tsx';
import { TabelaDaMesa } from './tabela.tsx';
import { TecladoDaMesa } from './teclado.tsx';
import { CuidarDasVisoes, VisoesGuardadas } from './visoes.tsx';
import type { Problemas } from '../../../acesso/index.ts';

interface Props<L extends ItemDaMesa> {
  mesa: Mesa<L>;
  olhar: Olhar;
  recorte: Recorte;
  aberta: MesaAberta<L>;
  visoes: readonly Visao[];
  podeExportar: boolean;
  /** De guardar uma visão. */
  problemas?: Problemas | undefined;
}

export function PaginaDaMesaDeTrabalho<L extends ItemDaMesa>(props: Props<L>) {
  const { mesa, olhar, recorte, aberta, visoes, podeExportar, problemas } = props;
  return (
    <Pagina titulo={mesa.titulo} ativo={mesa.secao} largura="larga" scripts={['teclado-da-mesa']}>
      <div class="mesa-topo">
        <h1>{mesa.titulo}</h1>
        <p class="lide" role="status">
          {resposta(mesa, recorte, aberta)}
        </p>
      </div>
      <NumerosDaMesa mesa={mesa} recorte={recorte} numeros={aberta.numeros} />
      <VisoesGuardadas mesa={mesa} recorte={recorte} visoes={visoes} />
      <div class="mesa-ferramentas nao-imprimir">
        <FiltrosDaMesa mesa={mesa} recorte={recorte} lida={aberta} />
        <CuidarDasVisoes mesa={mesa} recorte={recorte} visoes={visoes} problemas={problemas} />
      </div>
      <TabelaDaMesa mesa={mesa} olhar={olhar} linhas={aberta.linhas} />
      <div class="acoes">
        {aberta.haMais && (
          <Botao href={proxima(mesa, recorte, aberta)} icone="seta">
            Próximas {CABEM_NA_PAGINA}
          </Botao>
        )}
        {recorte.depois && <a href={enderecoDa(mesa, recorte)}>Voltar ao começo</a>}
        {podeExportar && aberta.linhas.length > 0 && <Planilhas mesa={mesa} recorte={recorte} />}
      </div>
      <TecladoDaMesa />
    </Pagina>
  );
}

/** A resposta, em uma frase. */
function resposta<L extends ItemDaMesa>({ palavras }: Mesa<L>, recorte: Recorte, { numeros }: MesaAberta<L>): string {
  if (!temFiltro(recorte)) return numeros.vencidos > 0 ? palavras.vencidos(numeros.vencidos) : palavras.emDia;
  const quantas = numeros[recorte.prazo ?? 'total'];
  return quantas === 0 ? 'Nada com estes filtros.' : `${contar(quantas, 'linha', 'linhas')} com estes filtros.`;
}

function proxima<L extends ItemDaMesa>(mesa: Mesa<L>, recorte: Recorte, { linhas }: MesaAberta<L>): string {
  const ultima = linhas.at(-1);
  const depois = ultima && { ...ultima, dia: ultima.alvo ?? 'infinity' };
  return enderecoDa(mesa, recorte, { depois });
}

const Planilhas = ({ mesa, recorte }: { mesa: Pick<Mesa, 'caminho'>; recorte: Recorte }) => {
  const consulta = emConsulta({ ...recorte, depois: undefined });
  const em = (formato: string) => `${mesa.caminho}/planilha.${formato}${consulta && `?${consulta}`}`;
  return (
    <span class="mesa-planilhas">
      Levar esta lista em <a href={em('xlsx')}>XLSX</a> ou <a href={em('csv')}>CSV</a>
    </span>
  );
};
