/** Todo envio de quem entrou traz o segredo da própria sessão, e nenhum vem de outro site. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { POLITICA } from '../matriz/politica.ts';
import { abrirInteira, enderecoDe, type Inteira } from './aplicacao-de-teste.ts';

let inteira: Inteira;
beforeAll(async () => {
  inteira = await abrirInteira();
});
afterAll(() => inteira?.fechar());

const FORMULARIO = { 'content-type': 'application/x-www-form-urlencoded' };

/** A rota com um ato no endereço tem uma linha para cada um: basta a primeira. */
const linhaDaPolitica = (rota: string): string =>
  Object.keys(POLITICA).find((r) => r === rota || r.startsWith(`${rota}=`)) ?? rota;

test('sem o segredo, com o de outra sessão, com o certo vindo de outro site: 403 em toda rota', async () => {
  const { app, estado, entrarComo } = inteira;
  const falhas: string[] = [];
  for (const { metodo, url: molde, acesso } of app.rotas) {
    if (metodo !== 'POST' || 'publica' in acesso) continue;
    const rota = linhaDaPolitica(`${metodo} ${molde}`);
    const quem = POLITICA[rota]?.proprio[0] ?? 'basico';
    const [sessao, outra] = [await entrarComo(quem), await entrarComo(quem)];
    if (!sessao || !outra) throw new Error('sem sessão');
    const pedir = async (csrf: string | undefined, cabecalhos = {}): Promise<number> => {
      const r = await app.inject({
        method: 'POST',
        url: enderecoDe(rota.slice('POST '.length), estado.parametrosDe(rota)),
        headers: { ...FORMULARIO, ...cabecalhos },
        payload: new URLSearchParams({
          ...estado.corpoDe(rota),
          ...(csrf !== undefined && { _csrf: csrf }),
        }).toString(),
        cookies: { sessao: sessao.token },
      });
      return r.statusCode;
    };
    const respostas = [
      await pedir(undefined),
      await pedir(''),
      await pedir(outra.csrf),
      await pedir(sessao.csrf, { 'sec-fetch-site': 'cross-site' }),
      await pedir(sessao.csrf, { origin: 'https://outro.exemplo.br' }),
    ];
    if (respostas.some((s) => s !== 403)) falhas.push(`${rota}: ${respostas.join(' ')}`);
  }
  expect(falhas).toEqual([]);
});

test('rota pública que recebe formulário também recusa o que vem de outro site', async () => {
  const { app, estado } = inteira;
  const falhas: string[] = [];
  for (const { metodo, url: molde, acesso } of app.rotas) {
    if (metodo !== 'POST' || !('publica' in acesso) || molde.startsWith('/api/')) continue;
    const url = enderecoDe(molde, estado.parametrosDe(`POST ${molde}`));
    const r = await app.inject({ method: 'POST', url, headers: { ...FORMULARIO, 'sec-fetch-site': 'cross-site' } });
    if (r.statusCode !== 403) falhas.push(`${molde}: ${r.statusCode}`);
  }
  expect(falhas).toEqual([]);
});
