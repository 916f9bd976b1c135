/** A pessoa no navegador, para os testes da entrada e da conta: guarda cookies e devolve o segredo dos formulários. */
import { TOTP, Secret } from 'otpauth';
import type { Aplicacao } from '../../../platform/http/aplicacao.ts';
import { registrarConta } from '../conta/index.ts';
import { guardarSenha } from '../conta/store/senhas.ts';
import { guardarTotp } from '../conta/store/totp.ts';
import { novoSegredo } from '../entrada/totp/totp.ts';
import { criarSenhas } from '../entrada/senha/senha.ts';
import { abrirApp, type Cenario } from '../para-testes.ts';
import { registrarEntrar } from './index.ts';
import { criarPecas, type Pecas } from './pecas.ts';

/** Custo mínimo: o que se testa é o caminho, não o argon2. */
const CUSTO_DE_TESTE = { memoria: 64, passadas: 1, vias: 1 };

export const SENHA = 'girafa quadro trovoada nenúfar';

/** As peças de verdade, com senhas baratas. */
export const pecasDeTeste = (cenario: Cenario, outras: Partial<Pecas> = {}): Pecas => ({
  ...criarPecas(cenario.servicos),
  senhas: criarSenhas(CUSTO_DE_TESTE),
  ...outras,
});

export const abrirEntrada = (cenario: Cenario, pecas: Pecas): Promise<Aplicacao> =>
  abrirApp(cenario, (app) => {
    registrarEntrar(app, pecas);
    registrarConta(app, pecas);
  });

export async function darSenha(cenario: Cenario, { senhas }: Pecas, usuarioId: string, senha = SENHA): Promise<void> {
  const hash = await senhas.gerarHash(senha);
  if (!hash.ok) throw new Error('a fila de senhas encheu no teste');
  await cenario.db.transaction().execute((tx) => guardarSenha(tx, usuarioId, hash.valor, cenario.agora));
}

/** Cadastra o aplicativo de códigos e devolve o que ele mostraria no instante dado. */
export async function darAplicativo(
  cenario: Cenario,
  { cofre }: Pecas,
  usuarioId: string,
): Promise<(em: Date) => string> {
  const segredo = novoSegredo();
  const cifrado = cofre.cifrar(segredo, 'segredo-totp', usuarioId);
  await cenario.db.transaction().execute((tx) => guardarTotp(tx, usuarioId, { cifrado, passo: 0 }, cenario.agora));
  return (em) => codigoDe(segredo, em);
}

export const codigoDe = (segredo: string, em: Date): string =>
  new TOTP({ secret: Secret.fromBase32(segredo) }).generate({ timestamp: em.getTime() });

type Resposta = Awaited<ReturnType<Aplicacao['inject']>>;

export interface Navegador {
  cookies: Map<string, string>;
  ip: string;
  abrir(url: string): Promise<Resposta>;
  /** Manda o `_csrf` da última página que o tinha, salvo se os campos o dizem. */
  enviar(url: string, campos?: Readonly<Record<string, string>>): Promise<Resposta>;
}

export function navegador(app: Aplicacao, ip = '192.0.2.10'): Navegador {
  const cookies = new Map<string, string>();
  let csrf: string | undefined;
  const guardar = (r: Resposta): Resposta => {
    for (const c of r.cookies) {
      if (c.value === '') cookies.delete(c.name);
      else cookies.set(c.name, c.value);
    }
    csrf = /name="_csrf" value="([^"]+)"/.exec(r.body)?.[1] ?? csrf;
    return r;
  };
  const comum = { remoteAddress: ip, headers: { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' } };
  return {
    cookies,
    ip,
    abrir: async (url) => guardar(await app.inject({ ...comum, url, cookies: Object.fromEntries(cookies) })),
    async enviar(url, campos = {}) {
      const corpo = new URLSearchParams({ ...(csrf !== undefined && { _csrf: csrf }), ...campos });
      return guardar(
        await app.inject({
          ...comum,
          method: 'POST',
          url,
          cookies: Object.fromEntries(cookies),
          headers: { ...comum.headers, 'content-type': 'application/x-www-form-urlencoded' },
          payload: corpo.toString(),
        }),
      );
    },
  };
}
