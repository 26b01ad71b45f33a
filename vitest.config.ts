// Unit and integration tests: in Node, beside the files they test.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{packages,widget,server,demo}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
