/** Escuta a porta pedida; se estiver ocupada, diz e tenta as seguintes. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import type { Aplicacao } from './http/aplicacao.ts';
import type { Config } from './config.ts';

export type Escuta = { ok: true; porta: number } | { ok: false; mensagem: string };

const TENTATIVAS = 10;
const ULTIMA_PORTA = 65_535;

const CAUSAS: Record<string, string> = {
  EACCES: 'o sistema não permite usar esta porta (abaixo de 1024 pede privilégio). Escolha outra com PORTA.',
  EADDRNOTAVAIL: 'este endereço não é desta máquina. Confira HOST.',
  ENOTFOUND: 'este endereço não existe. Confira HOST.',
};

const codigoDe = (e: unknown): string => (e instanceof Error && 'code' in e ? String(e.code) : 'desconhecido');

type Onde = Pick<Config, 'porta' | 'host'>;
type Avisar = (mensagem: string) => void;

export const escutar = (app: Aplicacao, onde: Onde, avisar: Avisar): Promise<Escuta> =>
  procurar(onde, avisar, async (port) => {
    await app.listen({ port, host: onde.host, listenTextResolver: (endereco) => `escutando ${endereco}` });
    return portaEmUso(app.server, port);
  });

/** A porta que `escutar` usará: sabê-la antes deixa certo o endereço público, de que dependem enlaces e passkeys. */
export const acharPorta = (onde: Onde, avisar: Avisar): Promise<Escuta> =>
  procurar(onde, avisar, async (porta) => {
    const servidor = createServer().listen(porta, onde.host);
    await once(servidor, 'listening');
    const achada = portaEmUso(servidor, porta);
    servidor.close();
    await once(servidor, 'close');
    return achada;
  });

async function procurar(
  { porta, host }: Onde,
  avisar: Avisar,
  tentar: (p: number) => Promise<number>,
): Promise<Escuta> {
  const ultima = Math.min(porta + TENTATIVAS - 1, ULTIMA_PORTA);
  for (let tentada = porta; tentada <= ultima; tentada++) {
    try {
      return { ok: true, porta: await tentar(tentada) };
    } catch (e) {
      const codigo = codigoDe(e);
      if (codigo !== 'EADDRINUSE') {
        const causa = CAUSAS[codigo] ?? `erro ${codigo}.`;
        return { ok: false, mensagem: `Não foi possível escutar ${host}:${tentada}: ${causa}` };
      }
      if (tentada < ultima) avisar(`A porta ${tentada} está ocupada; tentando a ${tentada + 1}.`);
    }
  }
  return { ok: false, mensagem: `As portas ${porta} a ${ultima} estão ocupadas. Escolha outra: PORTA=8080 npm start` };
}

/** Com PORTA=0 o sistema escolhe. */
function portaEmUso(servidor: Server, pedida: number): number {
  const endereco = servidor.address();
  return endereco !== null && typeof endereco === 'object' ? endereco.port : pedida;
}

/** O endereço que se abre no navegador. */
export function enderecoPublico(host: string, porta: number): string {
  const visivel = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${visivel.includes(':') ? `[${visivel}]` : visivel}:${porta}`;
}
