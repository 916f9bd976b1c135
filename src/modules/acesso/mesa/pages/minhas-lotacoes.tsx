import { Selo } from '../../../../ui/componentes/index.ts';
import { type IdDoPapel, papelDe } from '../../permissao/papeis.ts';
import type { LotacaoNaMesa } from '../queries.ts';

interface Props {
  lotacoes: readonly LotacaoNaMesa[];
  /** Os da lotação em uso. */
  papeis: readonly IdDoPapel[];
}

/** Por onde a pessoa age agora, com que papéis, e quando abrem as outras. */
export const MinhasLotacoes = ({ lotacoes, papeis }: Props) => (
  <section aria-labelledby="lotacoes">
    <h2 id="lotacoes">{lotacoes.length > 1 ? 'As suas lotações' : 'A sua lotação'}</h2>
    {lotacoes.length === 0 && (
      <p>
        Você não tem lotação aberta, e por isso só alcança a sua conta e a ajuda. Quem lota pessoas no seu órgão
        registra a nova. <a href="/ajuda#pedir">Pedir ajuda</a>
      </p>
    )}
    <ul class="mesa-lotacoes">
      {lotacoes.map(({ lotacao, situacao, emUso }) => (
        <li key={lotacao.id} class={emUso ? 'mesa-lotacao-em-uso' : undefined}>
          <strong>{lotacao.nome}</strong>
          <br />
          {lotacao.cargo} <Selo tipo={situacao.selo}>{situacao.rotulo}</Selo>
          <br />
          <span class="mesa-porque">
            {emUso ? 'Você age por esta, ' : ''}
            {situacao.porque}.
          </span>
          {emUso && papeis.length > 0 && (
            <p class="mesa-papeis">
              <span class="oculto">Papéis:</span>
              {papeis.map((p) => (
                <Selo tipo="neutro" key={p}>
                  {papelDe(p).nome}
                </Selo>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
    {lotacoes.length > 1 && <a href="/conta#lotacoes">Trocar de lotação</a>}
  </section>
);
