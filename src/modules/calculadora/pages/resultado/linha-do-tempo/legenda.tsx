import type { Sinal } from './acontecimentos.ts';
import type { DadosDaLinha } from './disposicao.ts';
import { Hachuras, preenchimento, SinalNoDesenho, type TipoDeFaixa } from './sinais.tsx';

const FAIXAS: Readonly<Record<TipoDeFaixa, string>> = {
  preso: 'Preso',
  detracao: 'Prisão anterior, abatida da pena (detração)',
  livramento: 'Em livramento condicional',
  fuga: 'Em fuga',
  solto: 'Solto',
  'a-cumprir': 'Falta cumprir',
};

const SINAIS: Readonly<Partial<Record<Sinal, string>>> = {
  marco: 'Data calculada',
  incerto: 'Data incerta: faltam dados',
  custodia: 'Prisão, soltura ou recaptura',
  regime: 'Mudança de regime',
  falta: 'Falta grave',
  fuga: 'Fuga',
  remicao: 'Remição homologada',
  trabalho: 'Trabalho, estudo, leitura ou exame',
  clemencia: 'Indulto ou comutação',
};

/** Só explica o que este desenho tem. */
export function Legenda({ dados, id }: { dados: DadosDaLinha; id: string }) {
  const faixas = new Set<TipoDeFaixa>(dados.custodia.map((f) => f.tipo));
  if (dados.detracao.length > 0) faixas.add('detracao');
  if (dados.aCumprir) faixas.add('a-cumprir');
  const sinais = new Set(dados.acontecimentos.map((a) => a.sinal));
  if (dados.incertos.length === 0) sinais.delete('incerto');
  return (
    <ul class="legenda" aria-hidden="true">
      {(Object.keys(FAIXAS) as TipoDeFaixa[])
        .filter((f) => faixas.has(f))
        .map((f) => (
          <li key={f}>
            <svg viewBox="0 0 26 14" width="26" height="14" focusable="false">
              <Hachuras id={`${id}-${f}`} />
              <rect
                class={`faixa faixa-${f}`}
                x="1"
                y="1"
                width="24"
                height="12"
                fill={preenchimento(f, `${id}-${f}`)}
              />
            </svg>
            {f === 'preso' && dados.oQueCumpre === 'Medida' ? 'Em medida de segurança' : FAIXAS[f]}
          </li>
        ))}
      {(Object.keys(SINAIS) as Sinal[])
        .filter((s) => sinais.has(s))
        .map((s) => (
          <li key={s}>
            <svg viewBox="-9 -9 18 18" width="18" height="18" focusable="false">
              <SinalNoDesenho sinal={s} x={0} y={0} />
            </svg>
            {SINAIS[s]}
          </li>
        ))}
    </ul>
  );
}
