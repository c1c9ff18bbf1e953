import { language } from '@/i18n/language';

/** A page that the server made: what stands in its `main`, and its title. */
export interface ServedPage {
  readonly title: string;
  readonly main: HTMLElement;
}

const timeoutMs = 20_000;

function withLanguage(address: string): string {
  const url = new URL(address, window.location.origin);
  if (language() === 'en') url.searchParams.set('taal', 'en');
  else url.searchParams.delete('taal');
  return url.pathname + url.search;
}

/** The page in this document, as it came with the first load; absent where the screens themselves make the page. */
export function pageIn(from: Document): ServedPage | undefined {
  const main = from.querySelector<HTMLElement>('main[data-served]');
  return main ? { title: from.title, main } : undefined;
}

/**
 * Asks the server for a page. The browser itself reads the answer into a document, in which no script runs: our content
 * policy allows nobody to turn text into elements.
 */
export function loadPage(address: string, signal: AbortSignal): Promise<ServedPage> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', withLanguage(address));
    request.responseType = 'document';
    request.timeout = timeoutMs;
    request.setRequestHeader('X-Requested-With', 'waarborg');
    const fail = () => reject(new Error('The page could not be loaded'));
    request.onerror = fail;
    request.ontimeout = fail;
    request.onload = () => {
      const page = request.responseXML && pageIn(request.responseXML);
      if (page) resolve(page);
      else fail();
    };
    signal.addEventListener('abort', () => request.abort());
    request.send();
  });
}
