import { use, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useSearch } from 'wouter';
import { loadPage, pageIn, type ServedPage as Page } from '@/api/servedPage';
import { useLanguage } from '@/i18n/language';
import { useMessages } from '@/i18n/messages';
import { Alert } from '@/ui/Alert';
import { NavigationContext } from '@/ui/navigation';
import { appMessages } from '../messages';
import { publicMessages } from './messages';

/** The page with which the browser came, read before the screens take its place; shown once, without asking again. */
let first = pageIn(document);
const firstAddress = window.location.pathname + window.location.search;
/** Without being asked for another language the server tells everything in Dutch. */
const firstLanguage = new URLSearchParams(window.location.search).get('taal') === 'en' ? 'en' : 'nl';

function formAddress(form: HTMLFormElement): string {
  const filled = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() ? [[name, value]] : [],
  );
  const query = new URLSearchParams(filled).toString();
  const path = new URL(form.action).pathname;
  return query ? `${path}?${query}` : path;
}

/**
 * A page that the server makes, for who has scripts and who has none. Here its links and its form go on without loading
 * everything anew, and a filter works as soon as it is chosen.
 */
export function ServedPage({ path }: { readonly path: string }) {
  const t = useMessages(publicMessages);
  const app = useMessages(appMessages);
  const language = useLanguage();
  const search = useSearch();
  const address = search ? `${path}?${search}` : path;
  const place = useRef<HTMLDivElement>(null);
  const navigation = use(NavigationContext);
  const [failed, setFailed] = useState(false);

  useLayoutEffect(() => {
    const leaving = new AbortController();
    const show = (page: Page, moved: boolean) => {
      const focused = moved ? document.activeElement?.id : undefined;
      place.current?.replaceChildren(...page.main.childNodes);
      document.title = page.title;
      setFailed(false);
      if (!moved) {
        // The browser came for a part of the page, before this page took the place of the one that it knew.
        if (window.location.hash) document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
        return;
      }
      // Who works in the form goes on there; who followed a link begins at the heading.
      const same = focused ? place.current?.querySelector<HTMLElement>(`#${CSS.escape(focused)}`) : undefined;
      (same ?? place.current?.querySelector('h1'))?.focus();
    };
    const held = first;
    first = undefined;
    if (held && address === firstAddress && language === firstLanguage) {
      show(held, false);
    } else {
      loadPage(address, leaving.signal).then(
        (page) => show(page, navigation.hasMoved()),
        () => !leaving.signal.aborted && setFailed(true),
      );
    }
    return () => leaving.abort();
  }, [address, language, navigation]);

  useEffect(() => {
    const inside = place.current;
    if (!inside) return undefined;
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const url = new URL(link.href);
      const isFile = /\.\w+$/.test(url.pathname) || url.pathname.startsWith('/open-data/');
      // Within the page the browser goes by itself.
      if (url.hash && url.pathname + url.search === window.location.pathname + window.location.search) return;
      if (url.origin !== window.location.origin || isFile || !navigation.owns(url.pathname)) return;
      event.preventDefault();
      navigation.go(url.pathname + url.search);
    };
    const ask = (event: Event) => {
      const form = event.target instanceof HTMLFormElement ? event.target : undefined;
      if (!form) return;
      event.preventDefault();
      navigation.go(formAddress(form));
    };
    const narrow = (event: Event) => {
      const field = event.target instanceof HTMLSelectElement ? event.target : undefined;
      if (field?.form?.hasAttribute('data-live')) navigation.go(formAddress(field.form));
    };
    inside.addEventListener('click', follow);
    inside.addEventListener('submit', ask);
    inside.addEventListener('change', narrow);
    return () => {
      inside.removeEventListener('click', follow);
      inside.removeEventListener('submit', ask);
      inside.removeEventListener('change', narrow);
    };
  }, [navigation]);

  return (
    <>
      {failed ? (
        <Alert tone="negative" title={t.pageFailed}>
          <a href={address} className="utrecht-link utrecht-link--html-a">
            {app.reload}
          </a>
        </Alert>
      ) : null}
      <div ref={place} />
    </>
  );
}
