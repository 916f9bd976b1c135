import { Botao, Mensagem } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';

interface Props {
  codigos: readonly string[];
  /** De quem são: sai na folha impressa. */
  nome: string;
  /** O que acaba de acontecer. */
  titulo: string;
  continuar: string;
}

/** Mostrados uma vez: recarregar não os traz de volta. */
export function PaginaDosCodigos({ codigos, nome, titulo, continuar }: Props) {
  return (
    <Pagina titulo="Códigos de recuperação" ativo="conta">
      <h1>Guarde os seus códigos de recuperação</h1>
      <Mensagem tipo="sucesso">{titulo}</Mensagem>
      <p class="lide">
        Se você perder o celular ou a chave, um destes códigos entra no lugar. Cada um serve uma vez. Eles só aparecem
        agora.
      </p>
      <section class="codigos-de-recuperacao" aria-label="Códigos de recuperação">
        <p class="so-na-impressao">Custódia · códigos de recuperação de {nome}</p>
        <ol>
          {codigos.map((c) => (
            <li key={c}>
              <code>{c}</code>
            </li>
          ))}
        </ol>
      </section>
      <p>Imprima ou escreva à mão, e guarde longe do computador. Quem os tiver, e a sua senha, entra como você.</p>
      <p class="acoes">
        <Botao type="button" data-imprimir data-so-com-script hidden>
          Imprimir
        </Botao>
        <Botao variante="primario" href={continuar}>
          Já guardei, continuar
        </Botao>
      </p>
    </Pagina>
  );
}
