import { Icone, type NomeDeIcone } from '../../../../ui/componentes/index.ts';
import { numero } from '../../../../ui/texto.ts';
import type { Mesa } from '../mesa.ts';
import { enderecoDa, type Prazo, type Recorte } from '../recorte.ts';
import type { Numeros } from '../store.ts';

const GRANDES: readonly { prazo: Prazo; icone: NomeDeIcone; rotulo: string }[] = [
  { prazo: 'vencidos', icone: 'erro', rotulo: 'vencidos' },
  { prazo: 'proximos', icone: 'relogio', rotulo: 'nos próximos 30 dias' },
  { prazo: 'faltam', icone: 'pergunta', rotulo: 'sem data: faltam dados' },
];

interface Props {
  mesa: Pick<Mesa, 'caminho'>;
  recorte: Recorte;
  numeros: Numeros;
}

/** Três números que filtram a tabela; o escolhido, de novo, desfaz o filtro. */
export const NumerosDaMesa = ({ mesa, recorte, numeros }: Props) => (
  <ul class="mesa-numeros">
    {GRANDES.map(({ prazo, icone, rotulo }) => {
      const escolhido = recorte.prazo === prazo;
      return (
        <li key={prazo} class={`mesa-numero mesa-numero-${prazo}`}>
          <a
            href={enderecoDa(mesa, recorte, { prazo: escolhido ? undefined : prazo })}
            aria-current={escolhido ? 'true' : undefined}
          >
            <Icone nome={icone} tamanho={28} />
            <strong>{numero(numeros[prazo])}</strong> <span>{rotulo}</span>
            {escolhido && <span class="oculto"> (filtro ligado; escolha de novo para tirar)</span>}
          </a>
        </li>
      );
    })}
  </ul>
);
