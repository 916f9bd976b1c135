import type { Marco } from '../../../../direito/resultado.ts';
import { Selo } from '../../../../ui/componentes/index.ts';
import { nomeDoMarco } from '../../nomes-dos-marcos.ts';
import { contar, dataPorExtenso, distancia, duracaoPorExtenso } from '../../../../ui/texto.ts';
import type { ExemploCalculado } from './exemplo-calculado.ts';

const MOSTRADOS: ReadonlySet<Marco['tipo']> = new Set(['progressao', 'livramento', 'termino']);

function Situacao({ marco, hoje }: { marco: Marco; hoje: string }) {
  if (!marco.data) return <Selo tipo="indeterminado">falta dado</Selo>;
  const quando = distancia(marco.data, hoje);
  return <Selo tipo={marco.situacao === 'alcancado' ? 'vencido' : 'futuro'}>{quando}</Selo>;
}

/** O resultado do exemplo em três linhas, como a página do resultado o mostraria. */
export function Amostra({ exemplo }: { exemplo: ExemploCalculado }) {
  const { penaTotal, marcos, regras, cumprimento } = exemplo.resultado;
  const mostrados = marcos.filter((m) => MOSTRADOS.has(m.tipo));
  return (
    <aside class="amostra" aria-labelledby="amostra-titulo">
      <h2 id="amostra-titulo">Um exemplo</h2>
      <p class="amostra-caso">
        Fulana de Tal (fictícia), duas condenações, pena de {duracaoPorExtenso(penaTotal)}, regime{' '}
        {cumprimento.regimeAtual}. Em {dataPorExtenso(regras.em)}:
      </p>
      <ul>
        {mostrados.map((m) => (
          <li key={m.tipo}>
            <span class="amostra-marco">{nomeDoMarco(m)}</span>
            <strong>{m.data ? dataPorExtenso(m.data) : 'depende do que falta'}</strong>
            <Situacao marco={m} hoje={regras.em} />
            {m.alternativas && m.alternativas.length > 0 && (
              <span class="amostra-leituras">
                e {contar(m.alternativas.length, 'outra leitura', 'outras leituras')}
              </span>
            )}
          </li>
        ))}
      </ul>
      <a href={exemplo.endereco}>Ver a conta de cada data</a>
    </aside>
  );
}
