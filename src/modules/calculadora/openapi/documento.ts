/** Tipos do pouco do OpenAPI 3.1 que este módulo lê e escreve. */
export interface Esquema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  examples?: unknown[];
  required?: string[];
  properties?: Record<string, Esquema>;
  items?: Esquema;
  anyOf?: Esquema[];
  oneOf?: Esquema[];
}

export interface Exemplo {
  summary: string;
  value: unknown;
}

export interface Conteudo {
  schema?: Esquema;
  examples?: Record<string, Exemplo>;
}

export interface Operacao {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  parameters?: { name: string; in: string; required?: boolean; schema: Esquema; description?: string }[];
  requestBody: { content: Record<string, Conteudo> };
  responses: Record<string, { description: string; content?: Record<string, Conteudo> }>;
}

export interface DocumentoOpenApi {
  openapi: string;
  info: { title: string; description: string; version: string; license: { name: string; identifier: string } };
  paths: Record<string, { post?: Operacao }>;
  components: { schemas: Record<string, Esquema> };
}
