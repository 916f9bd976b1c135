import { contar, numero } from '../../../../ui/texto.ts';
import { emAndamento, ESTADOS, type Importacao } from '../importacao.ts';

interface Props {
  importacao: Importacao;
  agora: Date;
}

/** A barra e os números: com htmx, este pedaço se renova sozinho. */
export function Andamento({ importacao: i, agora }: Props) {
  const renova = emAndamento(i)
    ? { 'hx-get': `/importacoes/${i.id}`, 'hx-trigger': 'load delay:2s', 'hx-swap': 'outerHTML' }
    : {};
  return (
    <section id="andamento" aria-live="polite" {...renova}>
      {emAndamento(i) && (
        <noscript>
          <meta http-equiv="refresh" content="5" />
        </noscript>
      )}
      {i.total !== undefined && (
        <progress class="andamento" max={i.total} value={i.lidas} aria-label="Linhas importadas">
          {numero(i.lidas)} de {numero(i.total)}
        </progress>
      )}
      <ul class="numeros-da-importacao">
        <li>
          <strong>{numero(i.lidas)}</strong>{' '}
          {i.total === undefined ? 'linhas' : `de ${contar(i.total, 'linha', 'linhas')}`}
        </li>
        <li>
          <strong>{numero(i.novas)}</strong> acrescentaram algo
        </li>
        <li>
          <strong>{numero(i.jaHavia)}</strong> já havia
        </li>
        <li>
          <strong>{numero(i.comErro)}</strong> com problema
        </li>
      </ul>
      <p>
        {ESTADOS[i.estado]}
        {i.estado === 'correndo' && falta(i, agora)}. {emAndamento(i) && <a href={`/importacoes/${i.id}`}>Atualizar</a>}
      </p>
    </section>
  );
}

const MINUTO_MS = 60_000;

/** Pelo ritmo desde o começo; nos primeiros instantes não se arrisca. */
function falta({ lidas, total, comecadaEm }: Importacao, agora: Date): string {
  if (!total || !comecadaEm || lidas === 0) return '';
  const minutos = Math.ceil((((agora.getTime() - comecadaEm.getTime()) / lidas) * (total - lidas)) / MINUTO_MS);
  return minutos <= 1 ? '; falta menos de um minuto' : `; faltam uns ${numero(minutos)} minutos`;
}
