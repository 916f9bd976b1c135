/** O crime, com busca no catálogo: lista nativa do navegador, que acha por nome ou artigo sem JavaScript. */
import { Campo } from '../../../../../ui/componentes/index.ts';
import { CRIMES, crimeEscrito } from '../crimes.ts';
import { usarPreenchimento, valorDe } from '../preenchimento.ts';
import { textoDe } from '../textos/index.ts';

const LISTA = 'lista-de-crimes';
const COM_LISTA = { list: LISTA };

export function Crime({ nome }: { nome: string }) {
  const p = usarPreenchimento();
  const texto = textoDe(nome)!;
  return (
    <Campo
      id={nome}
      rotulo={texto.rotulo}
      dica={texto.dica}
      erro={p.erros.get(nome)}
      valor={crimeEscrito(valorDe(p, nome))}
      {...COM_LISTA}
      autocomplete="off"
      maxLength={200}
      autofocus={p.foco === nome}
    />
  );
}

/** Uma só lista, para todos os cartões; fora do formulário, para não ir e voltar a cada linha acrescentada. */
export function ListaDeCrimes() {
  return (
    <datalist id={LISTA}>
      {CRIMES.map((c) => (
        <option key={c}>{c}</option>
      ))}
    </datalist>
  );
}
