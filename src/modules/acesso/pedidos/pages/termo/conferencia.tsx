import { Botao, Campo, Mensagem } from '../../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../../ui/layout.tsx';
import { diaEHora } from '../../../convites/index.ts';
import type { TermoGuardado } from '../../termos.ts';

interface Props {
  termo: TermoGuardado;
  /** O código que se quer comparar, como foi colado. */
  sha256?: string | undefined;
}

/** Pública: diz se o termo existe, está inteiro e tem o código dado. Nada do texto nem da pessoa aparece. */
export function PaginaDaConferencia({ termo, sha256 }: Props) {
  return (
    <Pagina titulo="Conferir um termo">
      <h1>Conferir um termo</h1>
      <p class="lide">
        Termo de acesso, versão {termo.versao}, aceito em {diaEHora(termo.aceitoEm)} (horário de Brasília).
      </p>
      <Resposta termo={termo} sha256={sha256} />
      <form method="get" action={`/termos/${termo.id}/conferir`}>
        <Campo
          id="sha256"
          rotulo="Código de conferência (SHA-256) impresso no termo"
          valor={sha256}
          autocomplete="off"
          spellcheck={false}
        />
        <p class="acoes">
          <Botao variante="primario">Conferir</Botao>
        </p>
      </form>
    </Pagina>
  );
}

function Resposta({ termo, sha256 }: Props) {
  if (!termo.integro) {
    return (
      <Mensagem tipo="erro" titulo="O texto guardado foi alterado">
        Ele não dá mais o código gravado no aceite. Não o aceite como prova e avise o auditor.
      </Mensagem>
    );
  }
  if (sha256 === undefined) {
    return (
      <Mensagem tipo="info" titulo="O texto guardado está inteiro">
        Para saber se o papel que você tem é este, escreva o código impresso nele.
      </Mensagem>
    );
  }
  const confere = sha256.replace(/\s/g, '').toLowerCase() === termo.sha256;
  return confere ? (
    <Mensagem tipo="sucesso" titulo="Confere">
      O código é o deste termo, e o texto guardado está inteiro.
    </Mensagem>
  ) : (
    <Mensagem tipo="erro" titulo="Não confere">
      O código não é o deste termo. Confira se foi copiado inteiro: são 64 algarismos e letras de a até f.
    </Mensagem>
  );
}
