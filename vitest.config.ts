import { defineConfig } from 'vitest/config';

/** Um PostgreSQL de verdade por rodada, para os testes que gravam. */
const BANCO = './src/platform/db/preparar-testes.ts';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      { extends: true, test: { name: 'unidade', include: ['src/direito/**/*.test.ts', 'src/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'modulo',
          include: ['src/{modules,platform,ui,demonstracao}/**/*.test.{ts,tsx}', 'demo/**/*.test.ts'],
          globalSetup: BANCO,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          globalSetup: BANCO,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
