import type { Caracteristicas as Fatos } from '../../../../../direito/caso.ts';
import type { TipoPenal } from '../../../../../direito/tipos-penais/index.ts';
import { dataCurta } from '../../../../../ui/texto.ts';
import { TEXTOS_DAS_CARACTERISTICAS } from '../../calculadora/textos/caracteristicas.ts';

const rotulo = (nome: keyof Fatos): string => TEXTOS_DAS_CARACTERISTICAS[`condenacoes.caracteristicas.${nome}`]!.rotulo;

const comMinuscula = (texto: string): string => texto.charAt(0).toLowerCase() + texto.slice(1);

/** O que o tipo traz por si; o que não traz, a sentença pode acrescentar. */
export function Caracteristicas({ tipo }: { tipo: TipoPenal }) {
  const nomes = Object.keys(tipo.caracteristicas) as (keyof TipoPenal['caracteristicas'])[];
  const sim = nomes.filter((n) => tipo.caracteristicas[n] === true).map(rotulo);
  const abertas = nomes.filter((n) => tipo.caracteristicas[n] === undefined).map(rotulo);
  return (
    <>
      <p>Se a sentença nada disser em contrário, o cálculo parte disto:</p>
      <ul>
        {[...sim, ...extras(tipo)].map((texto) => (
          <li key={texto}>{texto}</li>
        ))}
        {!sim.includes(rotulo('violenciaOuGraveAmeaca')) && tipo.caracteristicas.violenciaOuGraveAmeaca === false && (
          <li>Sem violência ou grave ameaça à pessoa</li>
        )}
        {tipo.caracteristicas.doloso === false && <li>Culposo (sem intenção)</li>}
      </ul>
      {abertas.length > 0 && <p>Só a sentença diz: {abertas.map(comMinuscula).join('; ')}.</p>}
    </>
  );
}

function extras(t: TipoPenal): string[] {
  return [
    t.livramentoDoisTercosDesde &&
      `Livramento com 2/3 da pena, para fato desde ${dataCurta(t.livramentoDoisTercosDesde)}`,
    t.vedaLivramentoDesde && `Livramento vedado pela lei, para fato desde ${dataCurta(t.vedaLivramentoDesde)}`,
    t.imprescritivel && 'Imprescritível',
  ].filter((texto) => typeof texto === 'string');
}
