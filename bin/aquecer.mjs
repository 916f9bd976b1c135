/**
 * Depois de `npm ci`: calcula um caso pequeno para guardar o código já compilado, e a primeira conta de quem usa sai tão
 * rápida quanto as outras. É só conforto: nunca faz a instalação falhar.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CASO = {
  emData: '2026-01-01',
  condenacoes: [
    { id: 'A', pena: '8a', dataDoFato: '2021-05-10', tipoPenal: 'cp/art-157/caput', reincidencia: 'primario' },
  ],
  eventos: [{ tipo: 'prisao', data: '2021-05-10' }],
};

const comando = fileURLToPath(new URL('custodia.mjs', import.meta.url));
for (const formato of ['json', 'texto']) {
  spawnSync(process.execPath, [comando, 'calcular', '-', '--formato', formato], {
    input: JSON.stringify(CASO),
    timeout: 20_000,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
}
