/** Ao lado do rascunho: o que provar, as dúvidas, as leituras em disputa e a conta. Nada disto vai na petição sem que se peça. */
import { Duvida } from '../../../../ui/componentes/index.ts';
import { LeiturasEmDisputa, PorQue } from '../../../calculadora/index.ts';
import type { Condicao } from '../../nucleo/condicoes.ts';
import type { Pedivel } from '../ler.ts';

export function AoLado({ pedivel: { conta, marco, caso } }: { pedivel: Pedivel }) {
  const feita = conta.calculo.calculo;
  if (!conta.tela || !feita) return null;
  // As dúvidas já aparecem acima: não se repetem na conta.
  const semDuvidas = { ...marco, marco: { ...marco.marco, duvidas: [] } };
  const tela = { ...conta.tela, marcos: [marco], noticias: [semDuvidas], naoCabem: [], aberto: undefined };
  return (
    <aside class="resultado incidente-conta" aria-label="Antes de pedir">
      <AProvar condicoes={caso.condicoes} />
      <Duvidas duvidas={marco.marco.duvidas ?? []} />
      {(marco.marco.alternativas ?? []).length > 0 && (
        <LeiturasEmDisputa tela={tela} parametros={feita.casoLido.parametros} />
      )}
      <PorQue tela={tela} />
    </aside>
  );
}

const AProvar = ({ condicoes }: { condicoes: readonly Condicao[] }) => {
  const faltam = condicoes.filter((c) => c.sugestao !== 'cumprido');
  if (faltam.length === 0) return null;
  return (
    <section class="quadro" aria-labelledby="a-provar">
      <h3 id="a-provar">Confira antes de pedir</h3>
      <ul>
        {faltam.map((c) => (
          <li key={c.id}>
            {c.nome} <small>({c.norma})</small>: {c.sabido}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Duvidas = ({ duvidas }: { duvidas: readonly string[] }) =>
  duvidas.length === 0 ? null : (
    <section class="quadro" aria-labelledby="duvidas-da-conta">
      <h3 id="duvidas-da-conta">Dúvidas da conta</h3>
      {duvidas.map((d) => (
        <Duvida key={d}>{d}</Duvida>
      ))}
    </section>
  );
