/** O que fazer com o caso. Na tela larga fica ao lado e acompanha a rolagem; no celular, no fim. */
import { Botao } from '../../../../../ui/componentes/index.ts';

export function Acoes({ comparar }: { comparar: boolean }) {
  return (
    <aside class="painel" aria-label="O que fazer com o caso">
      <div class="painel-calcular">
        {comparar ? (
          <Botao name="acao" value="comparar" variante="primario" icone="comparar">
            Comparar os dois casos
          </Botao>
        ) : (
          <Botao name="acao" value="calcular" variante="primario" icone="balanca">
            Calcular as datas
          </Botao>
        )}
        <p class="painel-dica">
          Não precisa preencher tudo: o resultado diz o que falta e entre que datas a resposta está.
        </p>
      </div>
      <div class="painel-guardar">
        <h2>Guardar para depois</h2>
        <Botao name="acao" value="baixar-json" tamanho="pequeno" icone="baixar">
          Baixar o caso (JSON)
        </Botao>
        <Botao name="acao" value="baixar-yaml" tamanho="pequeno" icone="baixar">
          Baixar o caso (YAML)
        </Botao>
        <Botao name="acao" value="guardar" tamanho="pequeno" icone="codigo">
          Guardar no endereço
        </Botao>
        <p class="painel-dica">
          Nada fica aqui: o caso vai inteiro no arquivo ou no endereço da página. Quem tiver um dos dois lê os dados.
        </p>
        <Rascunho />
      </div>
    </aside>
  );
}

/** Só aparece com JavaScript, e só guarda se a pessoa marcar: são dados pessoais num aparelho que pode ser de todos. */
function Rascunho() {
  return (
    <div class="rascunho" id="rascunho" hidden>
      <label class="marcar">
        <input type="checkbox" id="guardar-rascunho" />
        <span>
          Guardar rascunho neste aparelho
          <span class="campo-dica">
            Só em aparelho seu: quem o usar poderá ler. Fica até você apagar, no máximo 30 dias.
          </span>
        </span>
      </label>
      <p class="painel-dica" id="estado-do-rascunho" role="status" />
    </div>
  );
}
