import { progressao } from '../../../../../direito/lep/art-112-progressao.ts';
import { Botao, Campo, Duvida } from '../../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../../ui/layout.tsx';
import { dataPorExtenso } from '../../../../../ui/texto.ts';
import { vigenciaEmPalavras } from '../vigencia.ts';
import type { DataDoFato } from './data-do-fato.ts';
import { tabelaPronta, type TabelaPronta } from './linhas.ts';
import { TabelaDaProgressao } from './tabela.tsx';

const DESCRICAO =
  'A fração da pena para progredir de regime, conforme a data do fato e a situação, gerada da própria regra.';

export function PaginaDaProgressao({ fato }: { fato: DataDoFato }) {
  const tabela = tabelaPronta(fato.coluna);
  return (
    <Pagina
      titulo="Tabela da progressão"
      descricao={DESCRICAO}
      ativo="lei"
      largura="larga"
      migalhas={[{ rotulo: 'A lei no sistema', href: '/lei' }]}
    >
      <h1>Tabela da progressão</h1>
      <p class="lide">
        Quanto da pena é preciso cumprir para pedir um regime mais leve. Vale a lei do dia do crime ou, se for mais
        favorável, uma posterior. Tabela gerada da regra que o cálculo usa.
      </p>
      <Seletor fato={fato} />
      {fato.coluna !== undefined && <Explicacao texto={fato.texto} coluna={fato.coluna} tabela={tabela} />}
      <TabelaDaProgressao linhas={tabela.linhas} coluna={fato.coluna} />
      <h2 id="notas">Notas</h2>
      <ol class="lei-progressao-notas">
        {tabela.notas.map((nota, i) => (
          <li key={nota} id={`nota-${i + 1}`}>
            {nota}
          </li>
        ))}
      </ol>
      <h2 id="duvidas">Dúvidas da regra</h2>
      {progressao.duvidas.map((d) => (
        <Duvida key={d}>{d}</Duvida>
      ))}
      <p>
        <a href={`/lei/regras/${progressao.id}`}>Ver a regra, as redações e os exemplos</a>
      </p>
    </Pagina>
  );
}

function Seletor({ fato }: { fato: DataDoFato }) {
  return (
    <form method="get" action="/lei/progressao" class="lei-busca lei-busca-curta nao-imprimir">
      <Campo
        id="fato"
        type="date"
        rotulo="Data do fato"
        dica="Em crime permanente ou continuado, o último dia."
        valor={fato.texto}
        erro={fato.erro}
        min="1985-01-13"
        tamanho="curto"
      />
      <div class="lei-busca-botoes">
        <Botao variante="primario">Destacar</Botao>
        {fato.texto !== '' && (
          <Botao variante="terciario" href="/lei/progressao">
            Limpar
          </Botao>
        )}
      </div>
    </form>
  );
}

function Explicacao({ texto, coluna, tabela }: { texto: string; coluna: number; tabela: TabelaPronta }) {
  const redacao = progressao.versoes[coluna]!;
  const mudam = tabela.linhas.filter((l) => l.celulas.some((c) => c.papel === 'retroage')).length;
  return (
    <div class="lei-progressao-explicacao" role="status">
      <p>
        Fato de <strong>{dataPorExtenso(texto)}</strong>: vale a redação {vigenciaEmPalavras(redacao)} (
        {redacao.resumo.charAt(0).toLowerCase() + redacao.resumo.slice(1).replace(/\.$/, '')}).
      </p>
      <p>
        {mudam === 0
          ? 'Nenhuma lei posterior é mais favorável.'
          : `Em ${mudam} das ${tabela.linhas.length} situações uma lei posterior é mais favorável e retroage: está marcada com “retroage”.`}
      </p>
    </div>
  );
}
