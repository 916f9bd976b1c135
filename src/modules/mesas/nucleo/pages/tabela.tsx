import { Botao, type Coluna, Selo, Tabela } from '../../../../ui/componentes/index.ts';
import { dataCurta } from '../../../../ui/texto.ts';
import { NOME_DO_SIGILO, temPermissao } from '../../../acesso/index.ts';
import { marcaDe } from '../escolhidos.ts';
import type { ItemDaMesa, Mesa, Olhar } from '../mesa.ts';
import { Urgencia } from './urgencia.tsx';

interface Props<L extends ItemDaMesa> {
  mesa: Mesa<L>;
  olhar: Olhar;
  linhas: readonly L[];
}

/** A tabela e, se a mesa tem o que fazer com várias linhas, a caixa de cada uma e os botões. */
export function TabelaDaMesa<L extends ItemDaMesa>({ mesa, olhar, linhas }: Props<L>) {
  const lote = (mesa.lote ?? []).filter((a) => !a.permissao || temPermissao(olhar.quem.ator, a.permissao));
  const emLote = lote.length > 0 && linhas.length > 0;
  const tabela = (
    <div class={emLote ? 'mesa-tabela mesa-com-caixas' : 'mesa-tabela'}>
      <Tabela
        legenda={mesa.titulo}
        legendaOculta
        densa
        vazia={mesa.palavras.vazia}
        linhas={linhas}
        colunas={[...(emLote ? [MARCAR] : []), ...colunas(mesa, olhar)]}
      />
    </div>
  );
  if (!emLote) return tabela;
  return (
    <form method="get">
      {tabela}
      <div class="mesa-lote nao-imprimir">
        <button type="button" class="br-button" data-marcar-todas data-so-com-script hidden>
          Marcar as desta página
        </button>
        <span>
          Com as <span data-marcadas>marcadas</span>:
        </span>
        {lote.map(({ rotulo, para }) => (
          <Botao key={para} formaction={para}>
            {rotulo}
          </Botao>
        ))}
      </div>
    </form>
  );
}

const MARCAR: Coluna<ItemDaMesa> = {
  titulo: 'Marcar',
  celula: (l, i) => (
    <input type="checkbox" name="item" id={`item-${i}`} value={marcaDe(l)} aria-label={`Marcar ${l.nome}`} />
  ),
};

function colunas<L extends ItemDaMesa>(mesa: Mesa<L>, olhar: Olhar): Coluna<L>[] {
  return [
    { titulo: 'Pessoa', celula: (l) => <Pessoa item={l} />, cabecalhoDaLinha: true },
    {
      titulo: 'Unidade',
      celula: (l) => (
        <span class="mesa-unidade" title={l.unidade}>
          {l.unidade ?? 'Fora de unidade'}
        </span>
      ),
    },
    { titulo: mesa.oQue.titulo, celula: (l) => mesa.oQue.celula(l, olhar) },
    {
      titulo: 'Data',
      celula: (l) => (
        <>
          {l.alvo && dataCurta(l.alvo)}
          {l.alvo && l.incerta && <span class="mesa-outra-data">na melhor hipótese</span>}
          {mesa.sobreAData?.(l)}
        </>
      ),
    },
    { titulo: 'Prazo', celula: (l) => <Urgencia item={l} hoje={olhar.hoje} /> },
    { titulo: mesa.situacao.titulo, celula: (l) => mesa.situacao.celula(l, olhar) },
    {
      titulo: 'O que fazer',
      celula: (l) => {
        const { rotulo, href, principal } = mesa.acao(l, olhar);
        return (
          <Botao href={href} tamanho="pequeno" variante={principal ? 'primario' : 'secundario'}>
            {rotulo}
            <span class="oculto">: {l.nome}</span>
          </Botao>
        );
      },
    },
  ];
}

const Pessoa = ({ item: { pessoaId, nome, sigilo } }: { item: ItemDaMesa }) => (
  <>
    <a href={`/pessoas/${pessoaId}`}>{nome}</a>
    {sigilo !== 'publico' && (
      <>
        {' '}
        <Selo tipo="vedado">{NOME_DO_SIGILO[sigilo]}</Selo>
      </>
    )}
  </>
);
