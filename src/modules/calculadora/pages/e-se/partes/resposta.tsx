/** A resposta: primeiro a frase com a maior diferença, depois o que mudou no caso e a tabela marco a marco. */
import { iso } from '../../../../../direito/tempo/dia.ts';
import { dataDoEvento } from '../../../../../direito/calculo/ordem.ts';
import { Detalhes, Mensagem } from '../../../../../ui/componentes/index.ts';
import { dataCurta } from '../../../../../ui/texto.ts';
import { destinoDe, LevarCaso } from '../../resultado/destino.tsx';
import { tituloDoMarco } from '../../resultado/palavras.ts';
import type { Comparacao, LadoB } from '../comparacao.ts';
import type { LinhaComparada } from '../comparar.ts';
import { enderecoDe } from '../consulta.ts';
import { diferencaEmPalavras } from '../palavras.ts';
import { TabelaComparada } from './tabela-comparada.tsx';

export function Resposta({ comparacao, b }: { comparacao: Comparacao; b: LadoB }) {
  const mudam = b.linhas.filter((l) => l.mudou);
  const ficam = b.linhas.filter((l) => !l.mudou);
  return (
    <>
      <p class="comparacao-frase">{fraseDe(mudam)}</p>
      <div class="comparacao-casos">
        <h3>O caso B é o caso A com isto</h3>
        {b.diferencas.length === 0 ? (
          <p>Os dois casos são iguais.</p>
        ) : (
          <ul>
            {b.diferencas.map((d) => (
              <li key={d}>{d}</li>
            ))}
          </ul>
        )}
      </div>
      <Futuro comparacao={comparacao} b={b} />
      <AvisosNovos comparacao={comparacao} b={b} />
      {mudam.length > 0 && <TabelaComparada legenda="Datas que mudam" linhas={mudam} />}
      {ficam.length > 0 && (
        <Detalhes resumo={`Datas que não mudam (${ficam.length})`} aberto={mudam.length === 0}>
          <TabelaComparada legenda="Datas que não mudam" linhas={ficam} />
        </Detalhes>
      )}
      <div class="comparacao-links">
        <LevarCaso
          destino={destinoDe(b.lido.escrito)}
          caminho="/resultado"
          rotulo="Ver o caso B inteiro"
          icone="lista"
        />
        <LevarCaso destino={destinoDe(b.lido.escrito)} caminho="/e-se" rotulo="Partir do caso B" icone="comparar" />
      </div>
    </>
  );
}

function fraseDe(mudam: readonly LinhaComparada[]): string {
  const comDias = mudam.filter((l) => l.dias !== undefined && l.dias !== 0);
  const maior = comDias.toSorted((x, y) => Math.abs(y.dias!) - Math.abs(x.dias!))[0];
  if (maior?.a && maior.b) {
    const outras = mudam.length - 1;
    const mais = outras === 0 ? '' : outras === 1 ? ' Muda mais uma data.' : ` Mudam mais ${outras} datas.`;
    const quando = `${dataCurta(maior.b.data!)} em vez de ${dataCurta(maior.a.data!)}`;
    return `${tituloDoMarco(maior.b)}: ${diferencaEmPalavras(maior)} (${quando}).${mais}`;
  }
  const primeira = mudam[0];
  if (!primeira) return 'Nenhuma data muda.';
  return `${tituloDoMarco((primeira.b ?? primeira.a)!)}: ${diferencaEmPalavras(primeira)}.`;
}

/** Fato depois do dia de referência não entra na conta: oferece olhar a partir dele. */
function Futuro({ comparacao, b }: { comparacao: Comparacao; b: LadoB }) {
  const { caso } = b.lido;
  const ultimo = Math.max(...caso.eventos.map(dataDoEvento), Number.NEGATIVE_INFINITY);
  if (ultimo <= caso.emData) return null;
  const dia = iso(ultimo as typeof caso.emData);
  const mudancas = new Map(comparacao.mudancas).set('emData', dia);
  return (
    <Mensagem tipo="aviso" titulo="Há fato depois do dia de referência">
      A conta foi feita em {dataCurta(iso(caso.emData))} e não inclui o que acontece depois.{' '}
      {comparacao.estadoA !== undefined && comparacao.mudancas.size > 0 && (
        <a href={`${enderecoDe({ c: comparacao.estadoA, mudancas })}#comparacao`}>
          Calcular como se fosse {dataCurta(dia)}
        </a>
      )}
    </Mensagem>
  );
}

function AvisosNovos({ comparacao, b }: { comparacao: Comparacao; b: LadoB }) {
  const antes = new Set(comparacao.resultadoA.avisos.map((a) => a.mensagem));
  const novos = b.resultado.avisos.filter((a) => !antes.has(a.mensagem));
  if (novos.length === 0) return null;
  return (
    <Mensagem tipo="aviso" titulo="O caso B pede atenção">
      <ul>
        {novos.map((a) => (
          <li key={a.mensagem}>{a.mensagem}</li>
        ))}
      </ul>
    </Mensagem>
  );
}
