import { defineConfig, mergeConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      environment: 'jsdom',
      environmentOptions: { jsdom: { url: 'http://localhost/' } },
      include: ['src/**/*.test.{ts,tsx}'],
      testTimeout: 30_000,
      setupFiles: ['src/testing/setup.ts'],
      reporters: ['default', './scripts/closingLineVitest.ts'],
      restoreMocks: true,
      coverage: { include: ['src/**/*.{ts,tsx}'], exclude: ['src/testing/**', 'src/**/*.gen.ts'] },
    },
  }),
);
