/** Letra grande e frases curtas: as mesmas da folha impressa, e o que o sistema sabe de mim. */
import { Botao, Formulario } from '../../../ui/componentes/index.ts';
import { Pagina } from '../../../ui/layout.tsx';
import { dataPorExtenso } from '../../../ui/texto.ts';
import { QuemConsultou, type Titular } from '../../acesso/index.ts';
import type { Consulta, Pagina as PaginaDeConsultas } from '../../auditoria/index.ts';
import { type FolhaEmPalavras, folhaEmPalavras, type Frase } from '../../calculadora/index.ts';
import { type NomesDosLugares, ondeEsta, situacaoDe } from '../../custodia/index.ts';
import type { FatoVigente } from '../../pessoas/index.ts';
import type { CalculoDaPessoa } from '../caso/calcular.ts';
import { MinhaHistoria } from './minha-historia.tsx';

interface Props {
  titular: Titular;
  meus: readonly FatoVigente[];
  calculo: CalculoDaPessoa['calculo'];
  nomes: NomesDosLugares;
  consultas: PaginaDeConsultas<Consulta>;
  hoje: string;
  fuso: string;
}

export function PaginaDosMeusDados({ titular, meus, calculo, nomes, consultas, hoje, fuso }: Props) {
  return (
    <Pagina titulo="Meus dados" ativo="titulares">
      <div class="letra-grande">
        <h1>{titular.nome}</h1>
        <h2>Onde estou</h2>
        <p>{ondeEsta(situacaoDe(meus), nomes, hoje)}</p>
        {calculo ? <MinhaSituacao calculo={calculo} /> : <SemCalculo />}
        <h2>A minha história</h2>
        <MinhaHistoria fatos={meus} />
        <h2>Quem consultou os meus dados</h2>
        <QuemConsultou consultas={consultas.itens} fuso={fuso} vazia="Ninguém consultou os seus dados." />
        {consultas.proximo && <p>São as 50 consultas mais recentes. A Defensoria pode ver as outras.</p>}
        <p>Alguém consultou sem motivo? Conte à Defensoria.</p>
        <div class="acoes">
          <Formulario para="/sair">
            <Botao variante="primario">Sair</Botao>
          </Formulario>
          <p>Para imprimir, use o menu do navegador. Não deixe esta página aberta num aparelho que não é seu.</p>
        </div>
      </div>
    </Pagina>
  );
}

function MinhaSituacao({ calculo: { casoLido, resultado } }: { calculo: NonNullable<Props['calculo']> }) {
  const folha = folhaEmPalavras(casoLido, resultado);
  return (
    <>
      <h2>Quando posso sair e por quê</h2>
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
