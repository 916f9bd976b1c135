import { AreaDeTexto, Botao, Detalhes, Formulario, Mensagem, ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { dataCurta, dataPorExtenso } from '../../../../ui/texto.ts';
import { codigoPorExtenso, cpfPontuado, diaEm, Problemas } from '../../../acesso/index.ts';
import type { PessoaAberta } from '../../abrir.ts';
import { trilhaDaPessoa } from '../../fatos/pages/trilha.ts';
import { estadoDe, type Salvaguarda } from '../salvaguarda.ts';

export interface PropsDaFolha {
  aberta: PessoaAberta;
  salvaguarda: Salvaguarda;
  /** AAAA-MM-DD. */
  hoje: string;
  fuso: string;
  /** Onde se confere este papel, e o mesmo em código QR (`data:`). */
  endereco: string;
  qr: string;
  feito?: string | undefined;
  problemas?: Problemas;
}

/** A folha A4 que o homônimo leva. Na tela, também o que fazer com ela; no papel, só ela. */
export function PaginaDaFolha(props: PropsDaFolha) {
  const { aberta, salvaguarda, hoje, feito, problemas = new Problemas() } = props;
  const { id } = aberta;
  const vale = estadoDe(salvaguarda, hoje) === 'vale';
  return (
    <Pagina
      titulo="Folha da salvaguarda"
      ativo="titulares"
      migalhas={[...trilhaDaPessoa(aberta), { rotulo: 'Não é esta pessoa', href: `/pessoas/${id}/salvaguarda` }]}
    >
      <div class="nao-imprimir">
        {feito && <Mensagem tipo="sucesso">{feito}</Mensagem>}
        <ResumoDeErros erros={problemas.resumo} />
        {vale ? (
          <OQueFazer pessoaId={id} salvaguarda={salvaguarda} erro={problemas.de('motivo')} />
        ) : (
          <NaoVale {...props} />
        )}
      </div>
      {vale && <Folha {...props} />}
    </Pagina>
  );
}

function OQueFazer({
  pessoaId,
  salvaguarda,
  erro,
}: {
  pessoaId: string;
  salvaguarda: Salvaguarda;
  erro?: string | undefined;
}) {
  return (
    <>
      <p>
        Imprima esta página (Ctrl+P) e entregue a folha. Perdida, imprime-se outra por aqui, com o mesmo código.{' '}
        <a href={`/pessoas/${pessoaId}/salvaguarda`}>Voltar aos papéis emitidos</a>
      </p>
      <Detalhes resumo="Revogar este papel" aberto={erro !== undefined}>
        <Formulario para={`/pessoas/${pessoaId}/salvaguarda/${salvaguarda.id}/revogar`}>
          <AreaDeTexto
            id="motivo"
            rotulo="Por que deixa de valer"
            dica="Quem o conferir verá que não vale mais. Não se desfaz: se for preciso, emita outro."
            erro={erro}
            rows={2}
            maxLength={1000}
          />
          <p class="acoes">
            <Botao>Revogar o papel</Botao>
          </p>
        </Formulario>
      </Detalhes>
    </>
  );
}

const NaoVale = ({ salvaguarda: { homonimo, revogadaEm, motivoDaRevogacao, valeAte }, fuso }: PropsDaFolha) => (
  <>
    <h1>Este papel não vale mais</h1>
    <p>
      Era de {homonimo.nome} e{' '}
      {revogadaEm
        ? `foi revogado em ${dataCurta(diaEm(fuso, revogadaEm))}: ${motivoDaRevogacao ?? ''}`
        : `venceu em ${dataCurta(valeAte)}. Se a pessoa ainda é confundida, emita outro.`}
    </p>
  </>
);

function Folha({ salvaguarda, fuso, endereco, qr }: PropsDaFolha) {
  const { homonimo, codigo, valeAte, emitidaEm, emitidaPor } = salvaguarda;
  const { nome, cpf, nascimento, mae } = homonimo;
  const fatos = [
    ['CPF', cpf && cpfPontuado(cpf)],
    ['Nascimento', nascimento && dataPorExtenso(nascimento)],
    ['Mãe', mae],
  ].filter((f): f is [string, string] => Boolean(f[1]));
  return (
    <article class="salvaguarda">
      <h1>Não é esta pessoa</h1>
      <p>
        Declara-se que <strong>{nome}</strong>, com os dados abaixo, <strong>não é</strong> a pessoa de nome igual ou
        parecido que consta dos registros de custódia e de ordens de prisão.
      </p>
      <dl class="ficha">
        {fatos.map(([rotulo, valor]) => (
          <div key={rotulo}>
            <dt>{rotulo}</dt>
            <dd>{valor}</dd>
          </div>
        ))}
      </dl>
      <div class="salvaguarda-conferir">
        <img src={qr} alt={`Código QR que abre ${endereco}`} width="180" height="180" />
        <div>
          <p>Confira em</p>
          <p class="endereco">{endereco}</p>
          <p>Código</p>
          <p class="salvaguarda-codigo">{codigoPorExtenso(codigo)}</p>
          <p>
            Vale até <strong>{dataPorExtenso(valeAte)}</strong>.
          </p>
        </div>
      </div>
      <h2>A quem receber este papel</h2>
      <ol>
        <li>Confira o código no endereço acima: a página diz se o papel vale e de quem é.</li>
        <li>Compare o nome e o CPF com o documento com foto de quem o mostra.</li>
        <li>Compare o CPF, o nascimento e o nome da mãe com os da ordem que tem em mãos, antes de qualquer ato.</li>
      </ol>
      <p>
        Sozinho, o papel não prova nada: sem a conferência, não o aceite. Emitido em {dataCurta(diaEm(fuso, emitidaEm))}{' '}
        por {emitidaPor}.
      </p>
    </article>
  );
}
