import { Detalhes, Tabela } from '../../../../ui/componentes/index.ts';
import type { Conteudo, Operacao as TipoOperacao } from '../../openapi/index.ts';
import { Forma } from './forma.tsx';

interface Props {
  rota: string;
  operacao: TipoOperacao;
  origem: string;
}

const emTexto = (valor: unknown): string => JSON.stringify(valor, null, 2);

function exemploDe(conteudo: Conteudo | undefined) {
  return Object.values(conteudo?.examples ?? {})[0];
}

/** Aspas simples dentro do JSON fechariam as do terminal. */
function comandoCurl(url: string, pedido: unknown): string {
  const corpo = emTexto(pedido).replaceAll("'", String.raw`'\''`);
  return `curl -s '${url}' \\\n  -H 'content-type: application/json' \\\n  -d '${corpo}'`;
}

function Codigo({ id, texto, rotulo }: { id: string; texto: string; rotulo: string }) {
  return (
    <div class="api-codigo">
      <button type="button" class="br-button small nao-imprimir" data-copiar={id} data-so-com-script hidden>
        Copiar
      </button>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- o que rola precisa rolar pelo teclado */}
      <pre tabIndex={0} role="region" aria-label={rotulo}>
        <code id={id}>{texto}</code>
      </pre>
    </div>
  );
}

export function Operacao({ rota, operacao, origem }: Props) {
  const id = operacao.operationId;
  const entrada = operacao.requestBody.content['application/json'];
  const pedido = exemploDe(entrada);
  const respostas = Object.entries(operacao.responses).map(([status, r]) => ({ status, ...r }));
  const exemplo = exemploDe(operacao.responses['200']?.content?.['application/json']);
  const recusa = exemploDe(operacao.responses['422']?.content?.['application/problem+json']);
  return (
    <section class="api-operacao" aria-labelledby={id}>
      <h2 id={id}>
        <span class="api-metodo">POST</span> {rota}
      </h2>
      <p class="prosa">
        <strong>{operacao.summary}.</strong> {operacao.description}
      </p>
      <div class="api-colunas">
        <div>
          <h3>Pedido</h3>
          <p>
            Corpo: <Forma esquema={entrada?.schema ?? {}} />
          </p>
          {operacao.parameters?.map((p) => (
            <p key={p.name}>
              Na consulta: <code>?{p.name}=</code> {p.required ? '' : '(opcional)'} —{' '}
              {p.description ?? p.schema.description}
            </p>
          ))}
          {pedido && (
            <Codigo
              id={`${id}-curl`}
              rotulo={`Comando curl de ${rota}`}
              texto={comandoCurl(origem + rota, pedido.value)}
            />
          )}
        </div>
        <div>
          <h3>Resposta</h3>
          <Tabela
            legenda={`Respostas de ${rota}`}
            legendaOculta
            densa
            linhas={respostas}
            colunas={[
              { titulo: 'Situação', celula: (r) => r.status, cabecalhoDaLinha: true },
              { titulo: 'Quando', celula: (r) => r.description },
              { titulo: 'Corpo', celula: (r) => <Forma esquema={Object.values(r.content ?? {})[0]?.schema ?? {}} /> },
            ]}
          />
          {exemplo && (
            <Detalhes resumo="Resposta ao exemplo" fechadoNaImpressao>
              <Codigo id={`${id}-resposta`} rotulo={`Resposta ao exemplo de ${rota}`} texto={emTexto(exemplo.value)} />
            </Detalhes>
          )}
          {recusa && (
            <Detalhes resumo="Resposta a uma entrada com problemas">
              <Codigo id={`${id}-recusa`} rotulo={`Resposta 422 de ${rota}`} texto={emTexto(recusa.value)} />
            </Detalhes>
          )}
        </div>
      </div>
    </section>
  );
}
