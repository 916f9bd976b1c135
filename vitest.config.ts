import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      { extends: true, test: { name: 'unidade', include: ['src/direito/**/*.test.ts', 'src/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'modulo', include: ['src/{modules,platform,ui}/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
      },
      { extends: true, test: { name: 'e2e', include: ['e2e/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
    ],
  },
});
