import { type Secao, usarPagina } from './sistema.ts';

export function Rodape({ ativo }: { ativo?: Secao | undefined }) {
  const { sistema, endereco } = usarPagina();
  return (
    <footer class="rodape">
      <div class="rodape-faixa">
        <OQueSeGuarda ativo={ativo} />
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

/** As páginas da calculadora, que não guardam nada. */
const SEM_REGISTRO: ReadonlySet<Secao> = new Set(['inicio', 'calculadora', 'e-se', 'lei', 'casos', 'api']);

function OQueSeGuarda({ ativo }: { ativo: Secao | undefined }) {
  const { quemEntrou } = usarPagina();
  if (quemEntrou) {
    return (
      <p>
        <strong>O que você faz e consulta aqui fica registrado,</strong> com a hora e a finalidade, e a pessoa
        consultada pode saber quem viu os seus dados.
      </p>
    );
  }
  if (ativo && SEM_REGISTRO.has(ativo)) {
    return (
      <p>
        <strong>Nada do que você escreve é guardado.</strong> O caso fica só no endereço da página e no arquivo que você
        baixar.
      </p>
    );
  }
  return <p>Sistema aberto de execução penal, custódia, mandados e protocolo.</p>;
}
