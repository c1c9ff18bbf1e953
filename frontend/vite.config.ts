import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { dropUnusedTokens } from './scripts/dropUnusedTokens.ts';
import { historyFallback, servedPages } from './scripts/entries.ts';
import { styleName } from './scripts/styleNames.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const backend = process.env.WAARBORG_BACKEND ?? 'http://localhost:8080';

export default defineConfig({
  appType: 'mpa',
  plugins: [historyFallback(), react(), dropUnusedTokens()],
  resolve: { alias: { '@': here('./src') } },
  css: { modules: { generateScopedName: styleName(here('./src')) } },
  server: { proxy: { '/api': backend, ...servedPages(backend) } },
  preview: { proxy: { '/api': backend, ...servedPages(backend) } },
  build: {
    target: 'es2023',
    // The server sends a strict content policy; small files written into the scripts would be refused by it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: {
        public: here('./index.html'),
        portal: here('./portaal/index.html'),
        workspace: here('./werkplek/index.html'),
      },
    },
  },
});
