import { Botao, Mensagem } from '../../../../../ui/componentes/index.ts';
import { codificarCaso } from '../../calculadora/estado.ts';
import { EXEMPLOS } from '../../calculadora/exemplos/index.ts';

/** Quem chega sem caso: o que a página faz e três modos de trazer um. */
export function SemCaso({ problema }: { problema?: string | undefined }) {
  return (
    <>
      {problema !== undefined && (
        <Mensagem tipo="erro" titulo="O caso não pôde ser aberto">
          {problema}
        </Mensagem>
      )}
      <p>
        Esta página compara dois cálculos lado a lado: o do seu caso e o do mesmo caso com outro fato ou outra leitura
        da lei. Ela diz quantos dias cada data muda, e por quê. Primeiro é preciso um caso.
      </p>
      <div class="comparacao-links">
        <Botao href="/calculadora" variante="primario" icone="lista">
          Escrever um caso
        </Botao>
        <Botao href="/calculadora#abrir" icone="codigo">
          Abrir um caso guardado
        </Botao>
      </div>
      <h2>Ou comece por um exemplo fictício</h2>
      <ul class="exemplos">
        {EXEMPLOS.map((e) => (
          <li key={e.id}>
            <a href={`/e-se?c=${codificarCaso(e.caso)}`}>{e.titulo}</a>
            <span class="exemplo-resumo">{e.resumo}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
