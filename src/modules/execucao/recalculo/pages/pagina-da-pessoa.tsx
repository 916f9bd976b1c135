/** De uma pessoa, o que o recálculo muda: as duas contas, com a memória de cada uma. */
import type { Caso } from '../../../../direito/caso.ts';
import { Botao } from '../../../../ui/componentes/index.ts';
import { apresentar, PorQue } from '../../../calculadora/index.ts';
import type { PessoaAberta } from '../../../pessoas/index.ts';
import { Moldura } from '../../pessoa/moldura.tsx';
import type { DuasContas } from '../duas-contas.ts';
import type { Recalculo } from '../store.ts';
import { ContasLadoALado } from './contas-lado-a-lado.tsx';

interface Props {
  aberta: PessoaAberta;
  recalculo: Recalculo;
  /** Ausente: não há o que calcular, ou falta o recibo de antes. */
  contas?: (DuasContas & { caso: Caso; nomes: { antes: string; depois: string } }) | undefined;
  hoje: string;
}

export function PaginaDaPessoa({ aberta, recalculo: r, contas, hoje }: Props) {
  return (
    <Moldura aberta={aberta} aba="" hoje={hoje} titulo={r.nome}>
      <h2>{r.nome}</h2>
      <Contas contas={contas} procura={r.pedido.especie === 'detector'} />
      <p class="acoes nao-imprimir">
        <Botao variante="primario" href={`/pessoas/${aberta.id}`}>
          Situação e pedidos
        </Botao>
        <Botao href={`/recalculos/${r.id}#pessoas`}>Voltar à lista</Botao>
      </p>
    </Moldura>
  );
}

function Contas({ contas, procura }: Pick<Props, 'contas'> & { procura: boolean }) {
  if (!contas) return <p class="tabela-vazia">Com o que se sabe hoje desta pessoa, não há duas contas a comparar.</p>;
  if (procura) return <PorQue tela={apresentar(contas.caso, contas.depois)} />;
  return <ContasLadoALado {...contas} />;
}
