import type { Plugin, ProxyOptions } from 'vite';

/** The three applications, by the first part of the address; every other page address belongs to the public one. */
const entries = ['portaal', 'werkplek'];

/** Addresses that the server answers with pages and files of its own. */
const served =
  '^/($|\\?|rapporten|aanbieders/|gemeenten/|over-toezicht|toegankelijkheid|privacy|open-data/|sitemap|diwoo/|robots.txt|.well-known/)';

/** In development and preview, passes on what the screens ask of those pages; the browser itself gets the screens. */
export function servedPages(backend: string): Record<string, ProxyOptions> {
  return {
    [served]: {
      target: backend,
      bypass: (request) =>
        request.headers.accept?.includes('text/html') && request.headers['x-requested-with'] === undefined
          ? '/index.html'
          : undefined,
    },
  };
}

/** In development and preview, answers every page address with the entry it belongs to, as the server does later. */
export function historyFallback(): Plugin {
  const rewrite = (url: string) => {
    const path = new URL(url, 'http://localhost').pathname;
    const first = path.split('/')[1] ?? '';
    return entries.includes(first) ? `/${first}/index.html` : '/index.html';
  };
  const middleware = (request: { url?: string; headers: { accept?: string } }, _: unknown, next: () => void) => {
    if (request.url && request.headers.accept?.includes('text/html') && !/\.\w+(\?|$)/.test(request.url)) {
      request.url = rewrite(request.url);
    }
    next();
  };
  return {
    name: 'history-fallback',
    configureServer: (server) => void server.middlewares.use(middleware),
    configurePreviewServer: (server) => void server.middlewares.use(middleware),
  };
}
