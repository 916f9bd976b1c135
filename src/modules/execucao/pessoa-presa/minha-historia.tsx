/** A linha do tempo da própria pessoa, em palavras simples, ano a ano, do mais novo ao mais velho. */
import { dataPorExtenso } from '../../../ui/texto.ts';
import type { FatoVigente } from '../../pessoas/index.ts';
import { emPalavras, tipoDoFato } from '../fatos/todos.ts';

/** O que aconteceu; quem ela é, e que órgãos atuam no caso, não é história. */
const CONTAM = new Set(['prisao', 'processo', 'lugar', 'monitoracao', 'rotina', 'disciplina', 'beneficio']);

export function MinhaHistoria({ fatos }: { fatos: readonly FatoVigente[] }) {
  const contam = fatos
    .filter((f) => CONTAM.has(tipoDoFato(f)?.grupo ?? '') && f.tipo !== 'pessoas.atuacao')
    .toReversed();
  if (contam.length === 0) return <p>Ainda não há nada registrado.</p>;
  const anos = Map.groupBy(contam, (f) => f.dia.slice(0, 4));
  return (
    <>
      {[...anos].map(([ano, doAno]) => (
        <section key={ano}>
          <h3>{ano}</h3>
          <ul>
            {doAno.map((f) => (
              <li key={f.id}>
                <strong>{quando(f)}:</strong> {emPalavras(f)}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p>Alguma coisa está errada? Conte à Defensoria ou à direção da unidade: dá para corrigir.</p>
    </>
  );
}

const quando = ({ dia, ate }: FatoVigente): string =>
  ate === undefined ? dataPorExtenso(dia) : `${dataPorExtenso(dia)} a ${dataPorExtenso(ate)}`;
