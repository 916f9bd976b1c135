/** O gerador publica cada esquema duas vezes (entrada e saída): aqui ficam só os citados, com o nome simples. */
import type { DocumentoOpenApi, Esquema } from './documento.ts';

const PREFIXO = '#/components/schemas/';

function citados(valor: unknown, achados: Set<string>): void {
  if (typeof valor !== 'object' || valor === null) return;
  for (const [chave, filho] of Object.entries(valor)) {
    if (chave === '$ref' && typeof filho === 'string' && filho.startsWith(PREFIXO))
      achados.add(filho.slice(PREFIXO.length));
    else citados(filho, achados);
  }
}

/** Nomes alcançados a partir das rotas, na ordem em que aparecem. */
function alcancados(doc: DocumentoOpenApi): Set<string> {
  const nomes = new Set<string>();
  citados(doc.paths, nomes);
  // Um Set percorrido aceita acréscimos: os novos nomes entram na fila.
  for (const nome of nomes) citados(doc.components.schemas[nome], nomes);
  return nomes;
}

const semSufixo = (nome: string): string => nome.replace(/Input$/, '');

/** Esquema de entrada perde o sufixo `Input`, salvo se também existe um de saída com o mesmo nome. */
function nomesPublicos(usados: Set<string>): Map<string, string> {
  return new Map([...usados].map((nome) => [nome, usados.has(semSufixo(nome)) ? nome : semSufixo(nome)]));
}

export function enxugarComponentes(doc: DocumentoOpenApi): DocumentoOpenApi {
  const nomes = nomesPublicos(alcancados(doc));
  const schemas: Record<string, Esquema> = {};
  for (const [nome, publico] of nomes) schemas[publico] = doc.components.schemas[nome]!;
  const enxuto = { ...doc, components: { ...doc.components, schemas } };
  const texto = JSON.stringify(enxuto, (chave, valor: unknown) => {
    if (chave !== '$ref' || typeof valor !== 'string') return valor;
    const publico = nomes.get(valor.slice(PREFIXO.length));
    return publico === undefined ? valor : PREFIXO + publico;
  });
  return JSON.parse(texto) as DocumentoOpenApi;
}
