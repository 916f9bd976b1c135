import { Detalhes, Tabela } from '../../../../ui/componentes/index.ts';
import type { DocumentoOpenApi, Esquema } from '../../openapi/index.ts';
import { ancoraDoComponente, Forma } from './forma.tsx';

interface Propriedade {
  nome: string;
  esquema: Esquema;
  obrigatoria: boolean;
  /** Objeto opcional de que este campo faz parte. */
  seHouver?: string | undefined;
}

function propriedadesDe(esquema: Esquema): Propriedade[] {
  const obrigatorias = new Set(esquema.required);
  return Object.entries(esquema.properties ?? {}).map(([nome, e]) => ({
    nome,
    esquema: e,
    obrigatoria: obrigatorias.has(nome),
  }));
}

/** Objetos escritos dentro de outro viram linhas próprias: `remicao.estudo.horas`. */
function aplainar(propriedades: readonly Propriedade[], prefixo = ''): Propriedade[] {
  return propriedades.flatMap((p) => {
    const nome = prefixo + p.nome;
    const dentro = p.esquema.properties ? p.esquema : p.esquema.items?.properties ? p.esquema.items : undefined;
    if (!dentro) return [{ ...p, nome }];
    const sinal = dentro === p.esquema ? '.' : '[].';
    const seHouver = p.obrigatoria ? p.seHouver : nome;
    const filhas = propriedadesDe(dentro).map((f) => ({ ...f, seHouver }));
    return aplainar(filhas, nome + sinal);
  });
}

function obrigatoriedade({ obrigatoria, seHouver }: Propriedade) {
  if (!obrigatoria) return 'não';
  return seHouver ? `se houver ${seHouver}` : 'sim';
}

function TabelaDeCampos({ legenda, esquema }: { legenda: string; esquema: Esquema }) {
  return (
    <Tabela
      legenda={legenda}
      legendaOculta
      densa
      linhas={aplainar(propriedadesDe(esquema))}
      colunas={[
        { titulo: 'Campo', celula: (p) => <code>{p.nome}</code>, cabecalhoDaLinha: true },
        { titulo: 'Forma', celula: (p) => <Forma esquema={p.esquema} /> },
        { titulo: 'Obrigatório', celula: obrigatoriedade },
        {
          titulo: 'O que é',
          celula: ({ esquema: e }) => (
            <>
              {e.description}
              {e.default !== undefined && typeof e.default !== 'object' && (
                <>
                  {e.description && '; '}padrão <code>{JSON.stringify(e.default)}</code>
                </>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

/** União discriminada (os eventos): uma tabela por tipo. */
function Variantes({ esquemas }: { esquemas: readonly Esquema[] }) {
  return (
    <Tabela
      legenda="Tipos e campos"
      legendaOculta
      densa
      linhas={esquemas}
      colunas={[
        { titulo: 'Tipo', celula: (e) => <code>{String(e.properties?.['tipo']?.const)}</code>, cabecalhoDaLinha: true },
        {
          titulo: 'Campos',
          celula: (e) => (
            <ul class="api-campos">
              {propriedadesDe(e)
                .filter((p) => p.nome !== 'tipo')
                .map((p) => (
                  <li key={p.nome}>
                    <code>{p.nome}</code>
                    {p.obrigatoria ? '' : ' (opcional)'}: <Forma esquema={p.esquema} />
                  </li>
                ))}
            </ul>
          ),
        },
      ]}
    />
  );
}

function Resumo({ nome, descricao }: { nome: string; descricao: string | undefined }) {
  return (
    <span>
      {nome} {descricao && <span class="api-descricao">{descricao}</span>}
    </span>
  );
}

export function Esquemas({ documento }: { documento: DocumentoOpenApi }) {
  return (
    <section aria-labelledby="esquemas">
      <h2 id="esquemas">Esquemas</h2>
      {Object.entries(documento.components.schemas).map(([nome, esquema]) => (
        <Detalhes
          key={nome}
          id={ancoraDoComponente(nome)}
          resumo={<Resumo nome={nome} descricao={esquema.description} />}
        >
          {esquema.oneOf || (esquema.anyOf && !esquema.properties) ? (
            <Variantes esquemas={esquema.oneOf ?? esquema.anyOf ?? []} />
          ) : (
            <TabelaDeCampos legenda={`Campos de ${nome}`} esquema={esquema} />
          )}
        </Detalhes>
      ))}
    </section>
  );
}
