import { Mensagem, Tabela } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { contar, dataCurta, distancia } from '../../../../ui/texto.ts';
import { EstadoDaTransferencia } from '../../aba/transferencias.tsx';
import type { NaFila } from '../store.ts';

interface Props {
  filas: readonly NaFila[];
  hoje: string;
  feito: string | undefined;
}

interface Fila {
  titulo: string;
  vazia: string;
  da: (t: NaFila) => boolean;
}

/** Cada transferência numa fila só: a do que falta fazer, e a quem toca. */
const FILAS: readonly Fila[] = [
  {
    titulo: 'Para você autorizar',
    vazia: 'Nenhum pedido espera por você.',
    da: (t) => t.aAutorizar,
  },
  {
    titulo: 'Para você receber',
    vazia: 'Ninguém a caminho da sua unidade.',
    da: (t) => t.doDestino && t.estado === 'em-transito',
  },
  {
    titulo: 'Para você despachar: falta escolta ou saída',
    vazia: 'Nenhuma saída à espera na sua unidade.',
    da: (t) => t.daOrigem && (t.estado === 'autorizada' || t.estado === 'com-escolta'),
  },
];

export function PaginaDasFilas({ filas, hoje, feito }: Props) {
  const minhas = FILAS.map((f) => ({ ...f, itens: filas.filter(f.da) }));
  const tocam = new Set(minhas.flatMap((f) => f.itens));
  const outras = filas.filter((t) => !tocam.has(t));
  return (
    <Pagina titulo="Transferências" ativo="titulares" largura="larga">
      <h1>Transferências</h1>
      {feito && <Mensagem tipo="sucesso">{feito}</Mensagem>}
      <p class="lide">
        {tocam.size === 0
          ? 'Nenhuma transferência espera por você.'
          : `${contar(tocam.size, 'transferência espera', 'transferências esperam')} por você.`}
      </p>
      {minhas.map((f) => (
        <section key={f.titulo}>
          <h2>
            {f.titulo} ({f.itens.length})
          </h2>
          <TabelaDaFila titulo={f.titulo} itens={f.itens} vazia={f.vazia} hoje={hoje} />
        </section>
      ))}
      <section>
        <h2>As outras em andamento ({outras.length})</h2>
        <TabelaDaFila
          titulo="As outras em andamento"
          itens={outras}
          vazia="Nenhuma outra. Para pedir uma, abra a pessoa em Pessoas."
          hoje={hoje}
        />
      </section>
    </Pagina>
  );
}

const TabelaDaFila = (props: { titulo: string; itens: readonly NaFila[]; vazia: string; hoje: string }) => (
  <Tabela
    legenda={props.titulo}
    legendaOculta
    densa
    vazia={props.vazia}
    linhas={props.itens}
    colunas={[
      {
        titulo: 'Pessoa',
        cabecalhoDaLinha: true,
        celula: (t) => <a href={`/transferencias/${t.pessoaId}/${t.id}`}>{t.nome}</a>,
      },
      { titulo: 'De', celula: (t) => t.origem },
      { titulo: 'Para', celula: (t) => t.destino },
      { titulo: 'Por quê', celula: (t) => t.motivo },
      { titulo: 'Pedida em', celula: (t) => `${dataCurta(t.pedidaEm)} (${distancia(t.pedidaEm, props.hoje)})` },
      { titulo: 'Andamento', celula: (t) => <EstadoDaTransferencia estado={t.estado} /> },
    ]}
  />
);
