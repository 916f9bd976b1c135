/** A resposta de um recálculo, antes de qualquer tabela: quantas pessoas melhoram, pioram e ficam como estão. */
import { Mensagem } from '../../../../ui/componentes/index.ts';
import { contar, numero } from '../../../../ui/texto.ts';
import type { Numeros } from '../numeros.ts';
import type { PedidoDeRecalculo } from '../pedido.ts';

interface Props {
  pedido: PedidoDeRecalculo;
  numeros: Numeros;
  falhas: number;
  /** Os números são só das pessoas ao alcance de quem vê. */
  soDoAlcance: boolean;
  /** Ainda faltam contas. */
  parcial?: boolean | undefined;
}

export function Resposta({ pedido, numeros: n, falhas, soDoAlcance, parcial = false }: Props) {
  const deQuantas = `${contar(n.pessoas, 'pessoa', 'pessoas')}${soDoAlcance ? ' que você alcança' : ''}`;
  return (
    <>
      <p class="lide">
        {parcial && 'Até agora: '}
        {pedido.especie === 'detector' ? (
          <>
            <strong>{contar(n.cabem, 'pessoa se enquadra', 'pessoas se enquadram')}</strong>, das {deQuantas}.{' '}
            {talvez(n)}
          </>
        ) : (
          <>
            <strong>{contar(n.melhor, 'pessoa tem', 'pessoas têm')} data melhor</strong>; {numero(n.pior)}, pior;{' '}
            {n.outra > 0 && `${numero(n.outra)}, outra mudança; `}
            {numero(n.semMudanca)} sem mudança, das {deQuantas}.
            {n.ambos > 0 && ` ${numero(n.ambos)} têm uma data melhor e outra pior.`}
          </>
        )}
      </p>
      {falhas > 0 && (
        <Mensagem tipo="aviso">
          {falhas === 1 ? 'De 1 pessoa não se conseguiu' : `De ${numero(falhas)} pessoas não se conseguiu`} fazer a
          conta, e as datas que tinha continuam. <a href="/recalculos">Quem são, das que você alcança</a>.
        </Mensagem>
      )}
    </>
  );
}

function talvez({ melhor, cabem }: Numeros): string {
  const outras = melhor - cabem;
  return outras > 0 ? `De mais ${numero(outras)} falta um fato para saber.` : '';
}
