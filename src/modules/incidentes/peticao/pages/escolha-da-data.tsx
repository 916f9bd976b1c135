/** Por qual data se pede, quando a lei admite mais de uma. */
import { CaixaDeMarcar } from '../../../../ui/componentes/index.ts';
import { dataPorExtenso } from '../../../../ui/texto.ts';
import type { DatasDoMarco } from '../texto/data-pedida.ts';
import type { Escolhas } from '../texto/escolhas.ts';

interface Props {
  datas: DatasDoMarco;
  escolhas: Escolhas;
}

export function EscolhaDaData({ datas: { oficial, fixada, maisCedo }, escolhas: { leitura } }: Props) {
  if (fixada && oficial) return <p>Pede-se pela data que o juízo fixou: {dataPorExtenso(oficial)}.</p>;
  if (!maisCedo || oficial === undefined) return null;
  return (
    <fieldset class="conferir">
      <legend>Por qual data se pede</legend>
      <CaixaDeMarcar
        tipo="radio"
        id="leitura-mais-cedo"
        nome="leitura"
        valor="mais-cedo"
        rotulo={`A mais cedo: ${dataPorExtenso(maisCedo.dia)}, ${maisCedo.curta}`}
        marcada={leitura === 'mais-cedo'}
      />
      <CaixaDeMarcar
        tipo="radio"
        id="leitura-oficial"
        nome="leitura"
        valor="oficial"
        rotulo={`A oficial: ${dataPorExtenso(oficial)}`}
        marcada={leitura === 'oficial'}
      />
    </fieldset>
  );
}
