import { Botao, Campo, Formulario, Mensagem, ResumoDeErros } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import { dataPorExtenso } from '../../../../ui/texto.ts';
import { codigoPorExtenso, Problemas } from '../../../acesso/index.ts';
import type { PapelConferido } from '../conferir.ts';

const MAIOR_CODIGO = 40;

export function PaginaDeConferir({
  escrito,
  problemas = new Problemas(),
}: {
  escrito?: string;
  problemas?: Problemas;
}) {
  return (
    <Pagina titulo="Conferir um papel" descricao="Confere se o papel “não é esta pessoa” vale, e de quem ele é.">
      <h1>Conferir o papel “não é esta pessoa”</h1>
      <p class="lide">Diz se o papel vale e de quem é. Não precisa entrar no sistema.</p>
      <ResumoDeErros erros={problemas.resumo} />
      <Formulario para="/conferir">
        <Campo
          id="codigo"
          rotulo="Código do papel"
          dica="São 12 letras e números. Tanto faz maiúscula ou minúscula."
          valor={escrito}
          erro={problemas.de('codigo')}
          tamanho="medio"
          maxLength={MAIOR_CODIGO}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
        />
        <p class="acoes">
          <Botao variante="primario">Conferir</Botao>
        </p>
      </Formulario>
    </Pagina>
  );
}

export function PaginaDoConferido({ papel }: { papel: PapelConferido }) {
  return (
    <Pagina titulo="Resultado" migalhas={[{ rotulo: 'Conferir um papel', href: '/conferir' }]}>
      <Resposta papel={papel} />
      <p>
        Código conferido: <strong>{codigoPorExtenso(papel.codigo)}</strong>. <a href="/conferir">Conferir outro</a>
      </p>
    </Pagina>
  );
}

function Resposta({ papel: { estado, valeAte, homonimo } }: { papel: PapelConferido }) {
  if (!homonimo) {
    return (
      <>
        <h1>O papel não vale</h1>
        <Mensagem tipo="aviso">
          {estado === 'revogada' ? 'Foi revogado por quem o emitiu.' : `Venceu em ${dataPorExtenso(valeAte)}.`} Isto não
          quer dizer que quem o mostra seja a pessoa procurada: confira os documentos. Papel novo se pede na Defensoria
          Pública, na vara ou na delegacia.
        </Mensagem>
      </>
    );
  }
  const { nome, cpf, anoDeNascimento } = homonimo;
  return (
    <>
      <h1>O papel vale</h1>
      <Mensagem tipo="sucesso" titulo={nome}>
        <p>{cpf ? `CPF ${cpf}` : `Sem CPF; nascimento em ${anoDeNascimento ?? 'ano não informado'}`}</p>
        <p>Não é a pessoa de nome igual ou parecido que consta dos registros. Vale até {dataPorExtenso(valeAte)}.</p>
      </Mensagem>
      <p>
        Confira agora se o nome e {cpf ? 'o CPF' : 'o nascimento'} são os do documento com foto de quem mostra o papel.
        Sem isso, ele não prova nada.
      </p>
    </>
  );
}
