import { Botao, Mensagem } from '../../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../../ui/layout.tsx';
import { MIGALHAS_DOS_WEBHOOKS } from './migalhas.ts';

interface Props {
  id: string;
  nome: string;
  segredo: string;
  /** Até quando o segredo de antes ainda assina; ausente no cadastro. */
  anteriorAte?: string | undefined;
}

/** Mostrado uma vez: recarregar não o traz de volta. */
export function PaginaDoSegredo({ id, nome, segredo, anteriorAte }: Props) {
  return (
    <Pagina titulo="Segredo da assinatura" ativo="entregas" migalhas={MIGALHAS_DOS_WEBHOOKS}>
      <h1>Copie agora o segredo da assinatura</h1>
      <Mensagem tipo="sucesso">
        {anteriorAte ? `Segredo de ${nome} trocado.` : `${nome} cadastrado.`} O segredo só aparece desta vez.
      </Mensagem>
      <p class="segredo-do-webhook">
        <code id="segredo">{segredo}</code>
      </p>
      <p class="acoes">
        <Botao type="button" data-copiar="segredo" data-so-com-script hidden>
          Copiar
        </Botao>
        <Botao variante="primario" href={`/webhooks/${id}`}>
          Já guardei, continuar
        </Botao>
      </p>
      <h2>Como o receptor o usa</h2>
      <ul>
        <li>
          Confere a assinatura dos cabeçalhos <code>webhook-id</code>, <code>webhook-timestamp</code> e{' '}
          <code>webhook-signature</code> com uma biblioteca do padrão Standard Webhooks.
        </li>
        <li>
          Descarta a mensagem cujo <code>webhook-id</code> já recebeu: uma nova tentativa leva o mesmo.
        </li>
        <li>
          Responde 2xx em até 10 segundos. Qualquer outra resposta faz o sistema tentar de novo, por umas 18 horas.
        </li>
        {anteriorAte && (
          <li>Até {anteriorAte}, cada mensagem leva duas assinaturas: a do segredo novo e a do anterior.</li>
        )}
      </ul>
    </Pagina>
  );
}
