/** A barra e a estimativa: com htmx, este pedaço se renova sozinho; sem ele, a página se recarrega. */
import { contar, numero } from '../../../../ui/texto.ts';
import type { EstadoDoRecalculo } from '../pedido.ts';
import type { Progresso } from '../queries.ts';

const ANDAM: ReadonlySet<EstadoDoRecalculo> = new Set<EstadoDoRecalculo>(['calculando', 'oficializando']);
export const estaAndando = (estado: EstadoDoRecalculo): boolean => ANDAM.has(estado);

const ETAPA: Partial<Record<EstadoDoRecalculo, string>> = {
  calculando: 'Etapa 1: fazendo as contas',
  pausado: 'Pausado: as contas feitas ficam guardadas',
  oficializando: 'Etapa 2: pondo as datas novas em vigor',
};

export function Andamento({
  id,
  estado,
  progresso: p,
}: {
  id: string;
  estado: EstadoDoRecalculo;
  progresso: Progresso;
}) {
  const anda = estaAndando(estado);
  const renova = anda
    ? { 'hx-get': `/recalculos/${id}/andamento`, 'hx-trigger': 'load delay:2s', 'hx-swap': 'outerHTML' }
    : {};
  const oficializando = estado === 'oficializando';
  const feitas = oficializando ? p.oficializadas : p.feitas;
  return (
    <section id="andamento" aria-live="polite" aria-label="Andamento" {...renova}>
      {anda && (
        <noscript>
          <meta http-equiv="refresh" content="5" />
        </noscript>
      )}
      {ETAPA[estado] && (
        <>
          <progress class="andamento" max={Math.max(p.total, 1)} value={feitas} aria-label={ETAPA[estado]}>
            {numero(feitas)} de {numero(p.total)}
          </progress>
          <p>
            {ETAPA[estado]}: {numero(feitas)} de {contar(p.total, 'pessoa', 'pessoas')}
            {estado === 'calculando' && falta(p)}. {anda && <a href={`/recalculos/${id}`}>Atualizar</a>}
          </p>
        </>
      )}
    </section>
  );
}

const MINUTO_MS = 60_000;

function falta({ porSegundo, faltamMs }: Progresso): string {
  if (porSegundo === undefined || faltamMs === undefined) return '';
  const minutos = Math.ceil(faltamMs / MINUTO_MS);
  const quanto = minutos <= 1 ? 'falta menos de um minuto' : `faltam uns ${numero(minutos)} minutos`;
  return `, ${numero(Math.round(porSegundo))} por segundo; ${quanto}`;
}
