import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/{unit,corpus,repository,fuzz}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // A thread begins sooner than a process, and there are hundreds of files.
    pool: 'threads',
    restoreMocks: true,
  },
});
