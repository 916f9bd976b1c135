import { Botao } from '../../../../ui/componentes/index.ts';
import { Pagina } from '../../../../ui/layout.tsx';
import type { DocumentoOpenApi } from '../../openapi/index.ts';
import { Esquemas } from './esquemas.tsx';
import { Operacao } from './operacao.tsx';

interface Props {
  documento: DocumentoOpenApi;
  /** `https://exemplo.gov.br`, para os comandos prontos. */
  origem: string;
}

function Comeco() {
  return (
    <>
      <h1>API: o cálculo para outros sistemas</h1>
      <p class="lide">
        O mesmo cálculo da página, em JSON. Não há cadastro nem chave, e nada do que se envia é guardado. Os endereços,
        os campos e as respostas estão descritos em OpenAPI 3.1.
      </p>
      <p class="acoes">
        <Botao variante="primario" icone="baixar" href="/api/openapi.json" download="custodia.openapi.json">
          Baixar o OpenAPI
        </Botao>
        <Botao icone="baixar" href="/api/esquema/caso.json" download="caso.schema.json">
          Esquema do caso
        </Botao>
        <Botao icone="baixar" href="/api/esquema/resultado.json" download="resultado.schema.json">
          Esquema do resultado
        </Botao>
      </p>
    </>
  );
}

function ComoResponde() {
  return (
    <section aria-labelledby="como-responde">
      <h2 id="como-responde">Como ela responde</h2>
      <ul class="prosa">
        <li>
          <strong>200</strong>: calculado, mesmo que haja datas vedadas ou indeterminadas; o motivo vem em cada uma.
        </li>
        <li>
          <strong>422</strong>: a entrada tem problemas. Vêm <em>todos de uma vez</em>, cada um com o caminho do campo,
          em <code>application/problem+json</code> (RFC 9457).
        </li>
        <li>
          <strong>400, 413, 415, 429</strong>: JSON quebrado, corpo acima de 2 MB, formato que não é JSON, pedidos
          demais.
        </li>
        <li>
          Datas em <code>AAAA-MM-DD</code>; durações em <code>"5a4m0d"</code> ou{' '}
          <code>{'{"anos": 5, "meses": 4, "dias": 0}'}</code>; frações em <code>"1/6"</code> ou <code>"16%"</code>.
        </li>
      </ul>
    </section>
  );
}

export function PaginaDaApi({ documento, origem }: Props) {
  const operacoes = Object.entries(documento.paths).flatMap(([rota, { post }]) =>
    post ? [{ rota, operacao: post }] : [],
  );
  return (
    <Pagina
      titulo="API"
      ativo="api"
      largura="larga"
      descricao="O cálculo de execução penal em JSON, com OpenAPI 3.1."
      migalhas={[]}
    >
      <Comeco />
      <nav class="api-indice" aria-label="Nesta página">
        <ul>
          {operacoes.map(({ rota, operacao }) => (
            <li key={rota}>
              <a href={`#${operacao.operationId}`}>
                <span class="api-metodo">POST</span> <code>{rota}</code>
              </a>{' '}
              {operacao.summary}
            </li>
          ))}
        </ul>
      </nav>
      <ComoResponde />
      {operacoes.map(({ rota, operacao }) => (
        <Operacao key={rota} rota={rota} operacao={operacao} origem={origem} />
      ))}
      <Esquemas documento={documento} />
    </Pagina>
  );
}
