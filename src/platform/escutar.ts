/** Escuta a porta pedida; se estiver ocupada, diz e tenta as seguintes. */
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

export async function escutar(
  app: Aplicacao,
  { porta, host }: Pick<Config, 'porta' | 'host'>,
  avisar: (mensagem: string) => void,
): Promise<Escuta> {
  const ultima = Math.min(porta + TENTATIVAS - 1, ULTIMA_PORTA);
  for (let tentada = porta; tentada <= ultima; tentada++) {
    try {
      await app.listen({ port: tentada, host, listenTextResolver: (endereco) => `escutando ${endereco}` });
      return { ok: true, porta: portaEmUso(app, tentada) };
    } catch (e) {
      const codigo = codigoDe(e);
      if (codigo !== 'EADDRINUSE') {
        return {
          ok: false,
          mensagem: `Não foi possível escutar ${host}:${tentada}: ${CAUSAS[codigo] ?? `erro ${codigo}.`}`,
        };
      }
      if (tentada < ultima) avisar(`A porta ${tentada} está ocupada; tentando a ${tentada + 1}.`);
    }
  }
  return { ok: false, mensagem: `As portas ${porta} a ${ultima} estão ocupadas. Escolha outra: PORTA=8080 npm start` };
}

/** Com PORTA=0 o sistema escolhe. */
function portaEmUso(app: Aplicacao, pedida: number): number {
  const endereco = app.server.address();
  return endereco !== null && typeof endereco === 'object' ? endereco.port : pedida;
}

/** O endereço que se abre no navegador. */
export function enderecoPublico(host: string, porta: number): string {
  const visivel = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${visivel.includes(':') ? `[${visivel}]` : visivel}:${porta}`;
}
