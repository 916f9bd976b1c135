import { Selo } from '../../../ui/componentes/index.ts';
import { contar } from '../../../ui/texto.ts';
import type { Gravidade } from '../especies/especie.ts';
import { acharEspecie } from '../especies/index.ts';
import type { Contagem } from '../store.ts';

const TIPO = { liberdade: 'vencido', grave: 'proximo', atencao: 'neutro' } as const;
const ROTULO = { liberdade: 'Liberdade', grave: 'Grave', atencao: 'Atenção' } as const;

export const SeloDaGravidade = ({ gravidade }: { gravidade: Gravidade }) => (
  <Selo tipo={TIPO[gravidade]}>{ROTULO[gravidade]}</Selo>
);

/** Para responder. */
export function SeloDoPrazo({ faltam }: { faltam: number }) {
  if (faltam < 0) return <Selo tipo="vencido">{`venceu há ${contar(-faltam, 'dia', 'dias')}`}</Selo>;
  if (faltam === 0) return <Selo tipo="proximo">hoje</Selo>;
  return <Selo tipo="futuro">{`em ${contar(faltam, 'dia', 'dias')}`}</Selo>;
}

export const nomeDaEspecie = (id: string): string => acharEspecie(id)?.nome ?? id;

/** A resposta da página, em uma frase. */
export function frase(contagens: readonly Contagem[]): string {
  const total = soma(contagens, (c) => c.total);
  if (total === 0) return 'Nenhuma contradição entre o que a ordem, a custódia e a execução dizem.';
  const liberdade = soma(
    contagens.filter((c) => c.gravidade === 'liberdade'),
    (c) => c.total,
  );
  const vencidas = soma(contagens, (c) => c.vencidas);
  const tocam =
    liberdade === 0 ? '' : `; ${contar(liberdade, 'pode ser', 'podem ser')} de quem está preso sem que a lei mande`;
  const prazo = vencidas === 0 ? '' : `; ${contar(vencidas, 'passou', 'passaram')} do prazo de resposta`;
  return `${contar(total, 'contradição em aberto', 'contradições em aberto')}${tocam}${prazo}.`;
}

const soma = (cs: readonly Contagem[], de: (c: Contagem) => number): number => cs.reduce((n, c) => n + de(c), 0);
