import type { Mesa } from '../queries.ts';

/** Para quem só tem o que vem com a lotação: o que isso deixa fazer, e como ter mais. */
export const SoBasico = ({ pode, quemPropoe }: NonNullable<Mesa['soBasico']>) => (
  <section aria-labelledby="basico">
    <h2 id="basico">O que você pode fazer hoje</h2>
    {pode.length > 0 ? (
      <ul>
        {pode.map((p) => (
          <li key={p}>{p}</li>
        ))}
      </ul>
    ) : (
      <p>Sem lotação aberta, só ver a sua conta e pedir ajuda.</p>
    )}
    <h3>Precisa de mais?</h3>
    <p>
      O que vem com a lotação não mostra dados de pessoa presa. Peça o papel do seu trabalho a quem vincula papéis no
      seu órgão; outra pessoa o autoriza, e ele aparece aqui.
    </p>
    {quemPropoe.length > 0 && (
      <ul>
        {quemPropoe.map((q) => (
          <li key={q.nome + q.estrutura}>
            <strong>{q.nome}</strong>, {q.cargo}, {q.estrutura}
          </li>
        ))}
      </ul>
    )}
    <p>
      Para ver dados de outro órgão, por acordo, <a href="/pedidos-de-acesso/novo">faça um pedido de acesso</a>.
    </p>
  </section>
);
