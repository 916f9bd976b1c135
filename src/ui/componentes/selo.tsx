import type { ComponentChildren } from 'preact';
import { Icone, type NomeDeIcone } from './icone.tsx';

export type TipoDeSelo = 'vencido' | 'proximo' | 'futuro' | 'concedido' | 'vedado' | 'indeterminado' | 'neutro';

const ICONE: Record<TipoDeSelo, NomeDeIcone> = {
  vencido: 'erro',
  proximo: 'relogio',
  futuro: 'calendario',
  concedido: 'sucesso',
  vedado: 'bloqueio',
  indeterminado: 'pergunta',
  neutro: 'info',
};

/** Situação de um marco: cor, ícone e texto, nunca só cor. */
export function Selo({ tipo, children }: { tipo: TipoDeSelo; children: ComponentChildren }) {
  return (
    <span class={`selo selo-${tipo}`}>
      <Icone nome={ICONE[tipo]} tamanho={16} />
      <span>{children}</span>
    </span>
  );
}
