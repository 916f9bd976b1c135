import { Icone, type NomeDeIcone } from '../../../../ui/componentes/index.ts';
import { contar } from '../../../../ui/texto.ts';
import type { Conferencia, SituacaoDoCaso } from '../../casos/index.ts';
import { SITUACOES } from './palavras.ts';

const ICONES: Record<SituacaoDoCaso, NomeDeIcone> = {
  confere: 'sucesso',
  diverge: 'erro',
  'fonte-erra': 'aviso',
  inaproveitavel: 'pergunta',
};

/** A resposta primeiro: de quantos casos que se podem refazer, quantos conferem. Cada número filtra a lista. */
export function Quadro({ conferencia: c }: { conferencia: Conferencia }) {
  const aproveitaveis = c.conferem + c.divergem;
  const numeros: [SituacaoDoCaso, number][] = [
    ['confere', c.conferem],
    ['diverge', c.divergem],
    ['fonte-erra', c.fonteErra],
    ['inaproveitavel', c.inaproveitaveis],
  ];
  return (
    <div class="casos-quadro">
      <p class="casos-resposta">
        {c.divergem === 0 ? (
          <>
            Os <strong>{contar(aproveitaveis, 'caso', 'casos')}</strong> que se podem refazer <strong>conferem</strong>.
          </>
        ) : (
          <>
            De {contar(aproveitaveis, 'caso', 'casos')} que se podem refazer, <strong>{c.conferem}</strong> conferem (
            {porcento(c.conferem, aproveitaveis)}) e <strong>{c.divergem}</strong>{' '}
            {c.divergem === 1 ? 'diverge' : 'divergem'}.
          </>
        )}
      </p>
      <ul class="casos-numeros">
        {numeros.map(([situacao, quantos]) => (
          <li key={situacao} class={`casos-numero casos-numero-${situacao}`}>
            <Icone nome={ICONES[situacao]} tamanho={28} />
            <a href={`/casos?situacao=${situacao}`}>
              <strong>{quantos}</strong> {SITUACOES[situacao].muitos}
            </a>
            <span>{SITUACOES[situacao].quer}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Arredonda para baixo: 99,96 % não é 100 %. */
function porcento(parte: number, todo: number): string {
  return `${(Math.floor((parte / todo) * 1000) / 10).toLocaleString('pt-BR')} %`;
}
