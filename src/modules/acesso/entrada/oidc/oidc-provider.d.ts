/** O que os testes usam do oidc-provider, que não traz tipos. */
declare module 'oidc-provider' {
  import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

  export interface Contexto {
    path: string;
    method: string;
    req: IncomingMessage;
    res: ServerResponse;
    body: unknown;
    oidc: { client: { clientId: string }; account: { accountId: string } };
  }

  interface Grant {
    addOIDCScope(escopos: string): void;
    save(): Promise<string>;
  }

  export class Provider {
    constructor(emissor: string, configuracao: Record<string, unknown>);
    Grant: new (de: { clientId: string; accountId: string }) => Grant;
    use(etapa: (ctx: Contexto, seguinte: () => Promise<void>) => Promise<void>): void;
    callback(): RequestListener;
    interactionFinished(req: IncomingMessage, res: ServerResponse, resultado: Record<string, unknown>): Promise<void>;
  }
}
