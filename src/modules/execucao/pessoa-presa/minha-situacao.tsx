/** Quando posso sair e por quê, em frases curtas: o mesmo que a folha impressa diz. */
import { dataPorExtenso } from '../../../ui/texto.ts';
import { type FolhaEmPalavras, folhaEmPalavras, type Frase } from '../../calculadora/index.ts';
import type { CalculoDaPessoa } from '../caso/calcular.ts';

interface Props {
  calculo: CalculoDaPessoa['calculo'];
  /** Das datas, quando a página já se chama assim. */
  titulo?: string;
}

/** Sem cálculo: não há pena nem prazo, ou os fatos se contradizem. */
export const MinhaSituacao = ({ calculo, titulo = 'Quando posso sair e por quê' }: Props) =>
  calculo ? <ComCalculo calculo={calculo} titulo={titulo} /> : <SemCalculo />;

interface PropsComCalculo {
  calculo: NonNullable<CalculoDaPessoa['calculo']>;
  titulo: string;
}

function ComCalculo({ calculo: { casoLido, resultado }, titulo }: PropsComCalculo) {
  const folha = folhaEmPalavras(casoLido, resultado);
  return (
    <>
      <h2>{titulo}</h2>
      <QuandoSair folha={folha} />
      {folha.ondeEstou.map((linha) => (
        <p key={linha}>{linha}</p>
      ))}
      <h2>O que me falta</h2>
      <Itens itens={folha.falta} />
      <h2>O que posso fazer para sair antes</h2>
      <ul>
        {folha.fazer.map(({ nome, texto }) => (
          <li key={nome}>
            <strong>{nome}:</strong> {texto}
          </li>
        ))}
      </ul>
      <h2>Com quem falar</h2>
      <Itens itens={folha.falar} />
      <p>Datas calculadas hoje, {dataPorExtenso(resultado.regras.em)}.</p>
    </>
  );
}

function QuandoSair({ folha: { sair, ressalva } }: { folha: FolhaEmPalavras }) {
  return (
    <div class="quando-sair">
      {sair.length === 0 ? (
        <p>Com o que foi informado, ainda não dá para calcular as datas. Fale com a Defensoria Pública.</p>
      ) : (
        <ul>
          {sair.map((f) => (
            <li key={f.antes + f.depois}>
              <FraseDaData {...f} />
            </li>
          ))}
        </ul>
      )}
      <p>{ressalva}</p>
    </div>
  );
}

const FraseDaData = ({ antes, data, depois }: Frase) => (
  <>
    {antes}
    {data && (
      <>
        {' '}
        <strong>{data}</strong>
      </>
    )}
    {depois}
  </>
);

const Itens = ({ itens }: { itens: readonly string[] }) => (
  <ul>
    {itens.map((texto) => (
      <li key={texto}>{texto}</li>
    ))}
  </ul>
);

const SemCalculo = () => (
  <>
    <h2>Quando posso sair</h2>
    <p>
      O sistema ainda não tem a pena e as datas do seu caso, ou elas não combinam. Peça à Defensoria Pública que
      confira: é de graça.
    </p>
  </>
);
