import { Selo } from '../../../../ui/componentes/index.ts';
import { contar } from '../../../../ui/texto.ts';
import { excessoDe, grauDe, GRAUS, type Ocupacao, porcento, taxaDe } from '../ocupacao.ts';

/** Em uma linha: quanto sobra ou falta, com ícone e cor. */
export function SeloDaOcupacao({ ocupacao }: { ocupacao: Pick<Ocupacao, 'presas' | 'vagas'> }) {
  const grau = grauDe(ocupacao);
  const excesso = excessoDe(ocupacao);
  return <Selo tipo={GRAUS[grau].selo}>{excesso === undefined ? 'vagas não informadas' : emPalavras(excesso)}</Selo>;
}

function emPalavras(excesso: number): string {
  if (excesso > 0) return `${contar(excesso, 'pessoa', 'pessoas')} a mais`;
  return excesso === 0 ? 'sem vaga livre' : contar(-excesso, 'vaga livre', 'vagas livres');
}

const MAIOR_BARRA = 2;

/** A barra vai até o dobro da capacidade; o traço marca a capacidade. */
export function BarraDaOcupacao({ ocupacao }: { ocupacao: Pick<Ocupacao, 'presas' | 'vagas'> }) {
  const taxa = taxaDe(ocupacao);
  if (taxa === undefined) return null;
  const cheia = (Math.min(taxa, MAIOR_BARRA) / MAIOR_BARRA) * 100;
  return (
    <svg class="ocupacao-barra" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label={porcento(taxa)}>
      <rect class="ocupacao-barra-fundo" width="100" height="8" />
      <rect class={`grau-${grauDe(ocupacao)}`} width={cheia} height="8" />
      <line x1="50" x2="50" y1="0" y2="8" />
    </svg>
  );
}
