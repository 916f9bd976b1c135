import { progressao } from '../../../../../direito/lep/art-112-progressao.ts';
import { type Coluna, Tabela } from '../../../../../ui/componentes/index.ts';
import { dataCurta } from '../../../../../ui/texto.ts';
import { vigenciaEmPalavras } from '../vigencia.ts';
import type { Celula, Linha } from './linhas.ts';

/** Uma coluna por redação; a da data do fato e a posterior mais favorável se destacam com cor, borda e palavra. */
export function TabelaDaProgressao({ linhas, coluna }: { linhas: readonly Linha[]; coluna: number | undefined }) {
  return (
    <div class={`lei-progressao ${coluna === undefined ? '' : `lei-progressao-coluna-${coluna + 1}`}`}>
      <Tabela legenda="Fração da pena, por situação e data do fato" densa colunas={colunas(coluna)} linhas={linhas} />
    </div>
  );
}

function colunas(doFato: number | undefined): Coluna<Linha>[] {
  const situacao: Coluna<Linha> = { titulo: 'Situação', cabecalhoDaLinha: true, celula: (l) => l.situacao };
  const redacoes = progressao.versoes.map((v, i): Coluna<Linha> => {
    // A primeira redação é a original: antes dela não há outra a distinguir.
    const periodo = i === 0 && v.ate !== undefined ? `até ${dataCurta(v.ate)}` : vigenciaEmPalavras(v);
    return {
      titulo: i === doFato ? `${periodo} (data do fato)` : periodo,
      celula: (l) => <Fracao celula={l.celulas[i]!} />,
    };
  });
  return [situacao, ...redacoes];
}

function Fracao({ celula }: { celula: Celula }) {
  return (
    <div class={celula.papel && `lei-celula-${celula.papel}`}>
      <strong class="lei-progressao-fracao">{celula.fracao}</strong>
      {celula.outras.length > 0 && <span class="lei-progressao-outras"> ou {celula.outras.join(' ou ')}</span>}{' '}
      {celula.nota !== undefined && (
        <a class="lei-progressao-nota" href={`#nota-${celula.nota}`}>
          nota {celula.nota}
        </a>
      )}
      {celula.papel === 'retroage' && <span class="lei-progressao-marca">retroage</span>}
      {celula.superada && (
        <span class="lei-progressao-marca">
          retroage {celula.superada.fracao}, {vigenciaEmPalavras(progressao.versoes[celula.superada.redacao]!)}
        </span>
      )}
      <span class="lei-progressao-dispositivo">{celula.dispositivo}</span>
    </div>
  );
}
