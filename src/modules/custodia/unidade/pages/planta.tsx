/** A planta: pavilhões, alas e celas como quadros, com quantos há e quantos cabem. */
import { numero } from '../../../../ui/texto.ts';
import { ESPECIES_DE_LUGAR, type LugarOcupado } from '../../estabelecimentos/lugar.ts';
import { excessoDe, grauDe } from '../../ocupacao/ocupacao.ts';
import { BarraDaOcupacao } from '../../ocupacao/pages/selo-da-ocupacao.tsx';

interface Props {
  unidadeId: string;
  lugares: readonly LugarOcupado[];
}

export const Planta = ({ unidadeId, lugares }: Props) => (
  <>
    {lugares
      .filter((l) => l.dentro.length > 0)
      .map((l) => (
        <Bloco key={l.id} unidadeId={unidadeId} lugar={l} />
      ))}
    <Quadros unidadeId={unidadeId} lugares={lugares.filter((l) => l.dentro.length === 0)} />
  </>
);

const Bloco = ({ unidadeId, lugar }: { unidadeId: string; lugar: LugarOcupado }) => (
  <section class={`planta-bloco planta-${lugar.especie}`} aria-label={lugar.nome}>
    <p class="planta-titulo">
      <a href={`/unidades/${unidadeId}/lugares/${lugar.id}`}>{lugar.nome}</a> <QuantasHa lugar={lugar} />
    </p>
    <Planta unidadeId={unidadeId} lugares={lugar.dentro} />
  </section>
);

function Quadros({ unidadeId, lugares }: Props) {
  if (lugares.length === 0) return null;
  return (
    <ul class="planta-quadros">
      {lugares.map((l) => (
        <li key={l.id} class={`planta-quadro quadro-${grauDe(comVagas(l))}`}>
          <a href={`/unidades/${unidadeId}/lugares/${l.id}`}>{l.nome}</a>
          <QuantasHa lugar={l} />
          <BarraDaOcupacao ocupacao={comVagas(l)} />
        </li>
      ))}
    </ul>
  );
}

const comVagas = ({ pessoas, vagasDele }: LugarOcupado) => ({ presas: pessoas, vagas: vagasDele });

/** `12/8, 4 a mais`. */
export function QuantasHa({ lugar }: { lugar: LugarOcupado }) {
  const excesso = excessoDe(comVagas(lugar)) ?? 0;
  return (
    <span class="planta-conta">
      {numero(lugar.pessoas)}/{lugar.vagasDele === undefined ? '?' : numero(lugar.vagasDele)}
      <span class="oculto">
        {' '}
        {lugar.especie === 'cela' ? '' : ESPECIES_DE_LUGAR[lugar.especie].toLowerCase()}, pessoas por vaga
      </span>
      {excesso > 0 && <strong class="planta-excesso"> ▲ {numero(excesso)} a mais</strong>}
    </span>
  );
}
