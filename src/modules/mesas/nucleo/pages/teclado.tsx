import { Detalhes } from '../../../../ui/componentes/index.ts';

const TECLAS: readonly (readonly [string, string])[] = [
  ['↓ ou j', 'a linha de baixo'],
  ['↑ ou k', 'a linha de cima'],
  ['Enter', 'abre a pessoa da linha'],
  ['x', 'marca ou desmarca a linha'],
];

/** As teclas da mesa; a ilha `teclado-da-mesa` as faz valer e as põe também na ajuda do `?`. */
export const TecladoDaMesa = () => (
  <div class="nao-imprimir" data-so-com-script hidden>
    <Detalhes resumo="Teclado" id="teclado" fechadoNaImpressao>
      <p>
        Estas, e as de toda página: <kbd>/</kbd> vai à busca, <kbd>?</kbd> mostra todas.
      </p>
      <dl class="mesa-teclas" data-teclas-da-mesa>
        {TECLAS.map(([tecla, efeito]) => (
          <>
            <dt key={tecla}>
              <kbd>{tecla}</kbd>
            </dt>
            <dd>{efeito}</dd>
          </>
        ))}
      </dl>
    </Detalhes>
  </div>
);
