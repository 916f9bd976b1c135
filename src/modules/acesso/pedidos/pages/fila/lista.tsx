import { Botao, Campo, Selo, Tabela } from '../../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../../ui/layout.tsx';
import { contar, dataCurta, distancia } from '../../../../../ui/texto.ts';
import { papelDe } from '../../../permissao/papeis.ts';
import type { Filtro, PedidoNaFila } from '../../fila.ts';
import { NOME_DO_ESTADO } from '../../pedido.ts';

interface Props {
  pedidos: readonly PedidoNaFila[];
  filtro: Filtro;
  hoje: string;
}

export const FILA = '/pedidos-de-acesso/fila';

export function PaginaDaFila({ pedidos, filtro, hoje }: Props) {
  const meus = pedidos.filter((p) => p.meuPasso);
  const outros = pedidos.filter((p) => !p.meuPasso);
  return (
    <Pagina titulo="Pedidos de acesso" ativo="pedidos" largura="larga">
      <h1>Pedidos de acesso</h1>
      <p class="lide">{resposta(meus, filtro)}</p>
      <form method="get" action={FILA} class="em-linha">
        <Campo id="busca" rotulo="Nome ou número" type="search" valor={filtro.busca} tamanho="medio" />
        {!filtro.abertos && <input type="hidden" name="situacao" value="encerrados" />}
        <Botao>Buscar</Botao>
        <a href={filtro.abertos ? `${FILA}?situacao=encerrados` : FILA}>
          {filtro.abertos ? 'Ver os encerrados' : 'Ver os que estão andando'}
        </a>
      </form>
      {meus.length > 0 && <Tabelinha titulo="Esperam por você" pedidos={meus} hoje={hoje} />}
      {outros.length > 0 && (
        <Tabelinha titulo={filtro.abertos ? 'Esperam por outros' : 'Encerrados'} pedidos={outros} hoje={hoje} />
      )}
      {pedidos.length === 0 && <p class="tabela-vazia">{VAZIA}</p>}
    </Pagina>
  );
}

const VAZIA =
  'Nenhum pedido aqui. Quem precisa de acesso pede em "Pedidos de acesso", na página de entrada, e o pedido aparece nesta lista.';

function resposta(meus: readonly PedidoNaFila[], { abertos }: Filtro): string {
  if (!abertos) return 'Pedidos encerrados: cadastrados, recusados e desistidos.';
  if (meus.length === 0) return 'Nenhum pedido espera por você.';
  const vencidos = meus.filter((p) => p.vencidoHa > 0).length;
  const atraso = vencidos > 0 ? ` ${contar(vencidos, 'passou', 'passaram')} do prazo.` : '';
  return `${contar(meus.length, 'pedido espera', 'pedidos esperam')} por você.${atraso}`;
}

function Tabelinha({ titulo, pedidos, hoje }: { titulo: string; pedidos: readonly PedidoNaFila[]; hoje: string }) {
  return (
    <section>
      <h2>{titulo}</h2>
      <Tabela
        legenda={titulo}
        legendaOculta
        densa
        linhas={pedidos}
        colunas={[
          { titulo: 'Pedido', cabecalhoDaLinha: true, celula: (p) => <Numero pedido={p} /> },
          { titulo: 'Prazo', celula: (p) => <Prazo pedido={p} hoje={hoje} /> },
          { titulo: 'Quem pede', celula: (p) => p.nome },
          { titulo: 'Lotação', celula: (p) => `${p.lotacao} (${p.orgao})` },
          { titulo: 'O que pede', celula: (p) => `${papelDe(p.papel).nome}, dados de ${p.dono}` },
          { titulo: 'Base', celula: (p) => p.acordo ?? 'Lei 12.714/2012' },
          { titulo: 'Situação', celula: (p) => NOME_DO_ESTADO[p.estado] },
        ]}
      />
    </section>
  );
}

const Numero = ({ pedido: { id, numero } }: { pedido: PedidoNaFila }) => (
  <a class="sem-quebra" href={`${FILA}/${id}`}>
    {numero}
  </a>
);

function Prazo({ pedido: { prazo, vencidoHa }, hoje }: { pedido: PedidoNaFila; hoje: string }) {
  if (prazo === undefined) return <>—</>;
  if (vencidoHa > 0)
    return (
      <span class="sem-quebra">
        <Selo tipo="vencido">vencido há {contar(vencidoHa, 'dia', 'dias')}</Selo>
      </span>
    );
  return (
    <span class="sem-quebra">
      {dataCurta(prazo)} ({distancia(prazo, hoje)})
    </span>
  );
}
