import { usarPagina } from './sistema.ts';

export function Rodape() {
  const { sistema, endereco } = usarPagina();
  return (
    <footer class="rodape">
      <div class="rodape-faixa">
        <p>
          <strong>Nada do que você escreve é guardado.</strong> O caso fica só no endereço da página e no arquivo que
          você baixar.
        </p>
        <dl class="rodape-dados">
          <div>
            <dt>Versão</dt>
            <dd>{sistema.versao}</dd>
          </div>
          <div>
            <dt>Conjunto de regras</dt>
            <dd>
              <code>{sistema.conjuntoDeRegras}</code>
            </dd>
          </div>
          <div>
            <dt>Licença</dt>
            <dd>MIT</dd>
          </div>
          {sistema.codigo && (
            <div>
              <dt>Código</dt>
              <dd>
                <a href={sistema.codigo}>aberto</a>
              </dd>
            </div>
          )}
        </dl>
        <p class="so-impressao">Impresso de {endereco}</p>
      </div>
    </footer>
  );
}
