/** Outros começos além do formulário em branco: um arquivo guardado, texto colado ou um exemplo. */
import { AreaDeTexto, Botao, Campo, Detalhes } from '../../../../../ui/componentes/index.ts';
import { EXEMPLOS } from '../exemplos/index.ts';

export interface Abertura {
  /** O texto que não se conseguiu ler, devolvido para corrigir. */
  texto: string;
  erro: string;
}

const ACEITA = { accept: '.json,.yaml,.yml,application/json,application/yaml' };

interface Props {
  abertura?: Abertura | undefined;
  comparar?: string | undefined;
}

export function Comecar({ abertura, comparar }: Props) {
  return (
    <div class="comecar">
      <Detalhes id="abrir" resumo="Abrir um caso guardado" aberto={abertura !== undefined}>
        <form method="post" action="/calculadora/abrir" encType="multipart/form-data" class="abrir">
          {comparar !== undefined && <input type="hidden" name="comparar" value={comparar} />}
          <Campo id="arquivo" rotulo="Arquivo .json ou .yaml" type="file" {...ACEITA} />
          <AreaDeTexto
            id="texto-do-caso"
            nome="texto"
            rotulo="Ou cole o texto do caso"
            rows={abertura ? 14 : 3}
            spellcheck={false}
            valor={abertura?.texto}
            erro={abertura?.erro}
          />
          <Botao variante="secundario" tamanho="pequeno">
            Abrir
          </Botao>
        </form>
      </Detalhes>
      <Detalhes id="exemplos" resumo="Ver um exemplo fictício">
        <ul class="exemplos">
          {EXEMPLOS.map((e) => (
            <li key={e.id}>
              <a href={`/calculadora?exemplo=${e.id}`}>{e.titulo}</a>
              <span class="exemplo-resumo">{e.resumo}</span>
            </li>
          ))}
        </ul>
      </Detalhes>
    </div>
  );
}
