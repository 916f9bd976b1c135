import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

const MODULO = new URL('./desligamento.ts', import.meta.url).href;

/** Um processo que abre dois recursos, sendo o segundo o que demora ou falha ao fechar. */
async function abrir(fecharSegundo: string) {
  const programa = `
    import { setTimeout as esperar } from 'node:timers/promises';
    const { desligarComCalma } = await import('${MODULO}');
    const recursos = new AsyncDisposableStack();
    recursos.defer(() => console.log('fechou o primeiro'));
    recursos.defer(async () => { console.log('fechando o segundo'); ${fecharSegundo} });
    desligarComCalma(recursos);
    setInterval(() => {}, 1000);
    console.log('no ar');`;
  const filho = spawn(process.execPath, ['--input-type=module', '-e', programa], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let saida = '';
  filho.stdout.setEncoding('utf8').on('data', (parte: string) => (saida += parte));
  const aparecer = async (texto: string): Promise<void> => {
    while (!saida.includes(texto)) await once(filho.stdout, 'data');
  };
  const sair = once(filho, 'close').then(([codigo]) => ({
    codigo: codigo as number,
    linhas: saida.trim().split('\n'),
  }));
  await aparecer('no ar');
  return { filho, aparecer, sair };
}

test.each(['SIGTERM', 'SIGINT'] as const)('%s: fecha na ordem contrária, espera, e sai com 0', async (sinal) => {
  const { filho, sair } = await abrir(`await esperar(100); console.log('fechou o segundo');`);
  filho.kill(sinal);
  expect(await sair).toEqual({
    codigo: 0,
    linhas: ['no ar', 'fechando o segundo', 'fechou o segundo', 'fechou o primeiro'],
  });
});

test('um recurso que falha não impede os outros, e a saída o diz', async () => {
  const { filho, sair } = await abrir(`throw new Error('não fecha');`);
  filho.kill('SIGTERM');
  expect(await sair).toEqual({ codigo: 1, linhas: ['no ar', 'fechando o segundo', 'fechou o primeiro'] });
});

test('o segundo sinal sai na hora', async () => {
  const { filho, aparecer, sair } = await abrir(`await esperar(60_000);`);
  filho.kill('SIGTERM');
  await aparecer('fechando o segundo');
  filho.kill('SIGTERM');
  expect(await sair).toEqual({ codigo: 1, linhas: ['no ar', 'fechando o segundo'] });
});
