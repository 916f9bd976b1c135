import { Tabela } from '../../../../ui/componentes/index.ts';
import { numero } from '../../../../ui/texto.ts';
import { type Fatia, MENOR_GRUPO, OUTRAS } from '../recorte.ts';
import type { Recortes as DadosDosRecortes } from '../queries.ts';

/** Por que estão presas, em que regime, de que sexo. */
export function Recortes({ recortes }: { recortes: DadosDosRecortes }) {
  const todas = [...recortes.titulo, ...recortes.regime, ...recortes.sexo];
  if (todas.length === 0) return <p class="tabela-vazia">Ninguém está preso aqui agora.</p>;
  return (
    <>
      <div class="recortes">
        <Recorte titulo="Por que estão presas" fatias={recortes.titulo} />
        <Recorte titulo="Regime" fatias={recortes.regime} />
        <Recorte titulo="Sexo" fatias={recortes.sexo} />
      </div>
      {todas.some((f) => f.rotulo === OUTRAS) && (
        <p class="nota">
          Grupos com menos de {MENOR_GRUPO} pessoas aparecem juntos, para que o número não aponte ninguém.
        </p>
      )}
    </>
  );
}

function Recorte({ titulo, fatias }: { titulo: string; fatias: readonly Fatia[] }) {
  const total = fatias.reduce((n, f) => n + f.quantas, 0);
  return (
    <Tabela
      legenda={titulo}
      densa
      linhas={fatias}
      colunas={[
        { titulo: 'Situação', celula: (f) => f.rotulo, cabecalhoDaLinha: true },
        { titulo: 'Pessoas', celula: (f) => numero(f.quantas), alinhar: 'numero' },
        { titulo: 'Parte', celula: (f) => `${Math.round((f.quantas / total) * 100)}%`, alinhar: 'numero' },
      ]}
    />
  );
}
