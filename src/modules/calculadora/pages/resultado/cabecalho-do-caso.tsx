import { contar } from '../../../../ui/texto.ts';
import type { Apresentacao } from './apresentacao.ts';

/** Quem é, quanto é a pena, em que regime e em que dia se fez a conta. */
export function CabecalhoDoCaso({ tela, avisos }: { tela: Apresentacao; avisos: number }) {
  return (
    <header class="caso-cabecalho">
      <p class="caso-sobre">Resultado do cálculo</p>
      <h1>{tela.nome}</h1>
      {tela.resumo.length > 0 && (
        <ul class="caso-resumo">
          {tela.resumo.map((parte) => (
            <li key={parte}>{parte}</li>
          ))}
        </ul>
      )}
      <p class="caso-data">
        Conta feita para <strong>{tela.em}</strong> (data de referência).
        {avisos > 0 && (
          <>
            {' '}
            <a href="#avisos">Há {contar(avisos, 'aviso a conferir', 'avisos a conferir')}</a>.
          </>
        )}
      </p>
    </header>
  );
}
