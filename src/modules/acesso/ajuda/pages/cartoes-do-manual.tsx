import { type IdDaPaginaDoManual, lerPaginaDoManual, tituloDoManual } from '../manual.ts';

export const CartoesDoManual = ({ ids }: { ids: readonly IdDaPaginaDoManual[] }) => (
  <ul class="cartoes">
    {ids.map((id) => (
      <li class="cartao" key={id}>
        <h3>
          <a class="cartao-link" href={`/manual/${id}`}>
            {tituloDoManual(id)}
          </a>
        </h3>
        <p>{lerPaginaDoManual(id).resumo}</p>
      </li>
    ))}
  </ul>
);
