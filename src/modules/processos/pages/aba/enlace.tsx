import { avisoDoNumero, numeroEscrito } from '../../numero.ts';

/** O número, com enlace para o processo; de dígito errado, diz. */
export const EnlaceDoProcesso = ({ numero }: { numero: string }) => (
  <>
    <a class="numero-do-processo" href={`/processos/${numero}`}>
      {numeroEscrito(numero)}
    </a>
    {avisoDoNumero(numero) && <span class="digito-errado"> dígito não confere</span>}
  </>
);
