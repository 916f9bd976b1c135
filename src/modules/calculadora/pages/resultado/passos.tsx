/** A memória de cálculo: passos dentro de passos, cada um com a conta, o valor, a norma e a regra que o fez. */
import type { Passo } from '../../../../direito/resultado.ts';
import { contaLegivel } from './trilha.ts';

export function Passos({ passos }: { passos: readonly Passo[] }) {
  return (
    <ol class="passos">
      {passos.map((p, i) => (
        <li key={i}>
          <PassoUnico p={p} />
          {p.passos && p.passos.length > 0 && <Passos passos={p.passos} />}
        </li>
      ))}
    </ol>
  );
}

function PassoUnico({ p }: { p: Passo }) {
  // "Condenação A: 40%" já traz o valor: não o repete embaixo.
  const valor = p.valor !== undefined && p.passo.endsWith(p.valor) ? undefined : p.valor;
  const linhaDaConta = p.conta !== undefined || valor !== undefined;
  return (
    <div class="passo">
      <p class="passo-texto">{p.passo}</p>
      {linhaDaConta && (
        <p class="passo-conta">
          {p.conta !== undefined && <code>{contaLegivel(p.conta)}</code>}
          {p.conta !== undefined && valor !== undefined && <span aria-hidden="true"> → </span>}
          {valor !== undefined && <strong>{valor}</strong>}
        </p>
      )}
      {(p.norma ?? p.regra) !== undefined && (
        <p class="passo-norma">
          {p.norma}
          {p.norma !== undefined && p.regra !== undefined && <span class="passo-norma-sinal"> · </span>}
          {p.regra !== undefined && <a href={`/lei/regras/${p.regra}`}>ver a regra</a>}
        </p>
      )}
    </div>
  );
}
