import { CARACTERISTICAS } from '../textos/caracteristicas.ts';
import { Entrada } from './entrada.tsx';

export function Caracteristicas({ nome }: { nome: string }) {
  return (
    <div class="grade grade-caracteristicas">
      {CARACTERISTICAS.map((c) => (
        <Entrada key={c} nome={`${nome}.${c}`} />
      ))}
    </div>
  );
}
