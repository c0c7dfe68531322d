import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // better-sqlite3 and worker threads want processes of their own, not vm contexts.
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
