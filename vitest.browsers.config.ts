import { defineConfig } from 'vitest/config';

/** Real browsers, one at a time: two cores do not carry both, and each test file starts its own. */
export default defineConfig({
  test: {
    include: ['tests/browsers/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
