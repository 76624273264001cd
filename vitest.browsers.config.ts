import { defineConfig } from 'vitest/config';

/** Real browsers: each test file starts its own, and two files run at a time, for most of a test is waiting. */
export default defineConfig({
  test: {
    include: ['tests/browsers/**/*.test.ts'],
    environment: 'node',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
