import { Tabela } from '../../../../ui/componentes/index.ts';
import { horaHabitual, type Historico } from '../uso.ts';

interface Props {
  /** Leituras em cada hora, de 0 a 23. */
  porHora: Readonly<Record<number, number>>;
  /** Marca as horas fora do hábito; ausente: não marca. */
  historico?: Historico | undefined;
  titulo: string;
}

const HORAS = Array.from({ length: 24 }, (_, h) => h);
const LARGURA = 24;
const ALTURA = 120;
const RODAPE = 20;

/** Barras por hora do dia; os mesmos números em tabela, para quem não vê o desenho. */
export function UsoPorHora({ porHora, historico, titulo }: Props) {
  const maior = Math.max(1, ...HORAS.map((h) => porHora[h] ?? 0));
  const comUso = HORAS.filter((h) => (porHora[h] ?? 0) > 0);
  const incomum = (h: number): boolean => historico !== undefined && !horaHabitual(historico, h);
  if (comUso.length === 0) return <p class="tabela-vazia">Nenhuma consulta neste dia.</p>;
  return (
    <div class="uso-por-hora">
      <svg
        viewBox={`0 0 ${24 * LARGURA} ${ALTURA + RODAPE}`}
        role="img"
        aria-label={`${titulo}; os números estão na tabela`}
      >
        {HORAS.map((h) => {
          const altura = ((porHora[h] ?? 0) / maior) * ALTURA;
          return (
            <g key={h} class={incomum(h) ? 'incomum' : undefined}>
              <rect x={h * LARGURA + 3} y={ALTURA - altura} width={LARGURA - 6} height={altura} />
              {h % 3 === 0 && (
                <text x={h * LARGURA + LARGURA / 2} y={ALTURA + 15} text-anchor="middle">
                  {h}h
                </text>
              )}
            </g>
          );
        })}
        <line x1="0" y1={ALTURA} x2={24 * LARGURA} y2={ALTURA} />
      </svg>
      <Tabela
        legenda={titulo}
        densa
        linhas={comUso}
        colunas={[
          { titulo: 'Hora', cabecalhoDaLinha: true, celula: (h) => `${h}h às ${h}h59` },
          { titulo: 'Consultas', alinhar: 'numero', celula: (h) => porHora[h] ?? 0 },
          ...(historico
            ? [{ titulo: 'Hábito', celula: (h: number) => (incomum(h) ? 'fora do hábito' : 'habitual') }]
            : []),
        ]}
      />
    </div>
  );
}
