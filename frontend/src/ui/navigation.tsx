import { createContext, use, type ComponentProps, type MouseEvent } from 'react';
import { classes } from '@/lib/classes';

/** How a link within this entry goes to its page without loading everything anew; each entry has its own router. */
interface Navigation {
  /** Whether this entry itself shows the address; another one is loaded by the browser. */
  readonly owns: (to: string) => boolean;
  /** `replace` takes the place of the present page, so that going back skips it. */
  readonly go: (to: string, how?: { replace?: boolean }) => void;
  /** Whether this is not the first page since the browser loaded the entry. */
  readonly hasMoved: () => boolean;
}

export const NavigationContext = createContext<Navigation>({
  owns: () => false,
  go: () => undefined,
  hasMoved: () => false,
});

interface AnchorProps extends Omit<ComponentProps<'a'>, 'href' | 'className' | 'style'> {
  readonly to: string;
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/** An anchor that stays within the entry where it can; `Link` and `ButtonLink` give it its looks. */
export function Anchor({ to, onClick, className, ...rest }: AnchorProps & { readonly className?: string | undefined }) {
  const navigation = use(NavigationContext);
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const elsewhere = Boolean(rest.target) || rest.download !== undefined || !navigation.owns(to);
    if (event.defaultPrevented || elsewhere || !isPlainClick(event)) return;
    event.preventDefault();
    navigation.go(to);
  };
  return (
    <a {...rest} href={to} className={className} onClick={follow}>
      {rest.children}
    </a>
  );
}

/** Goes to an address of this entry, after something was done. */
export const useGo = (): Navigation['go'] => use(NavigationContext).go;

/** A link in running text or a list. `to` is a whole address: `/portaal/meldingen/…`, or one outside Waarborg. */
export function Link(props: AnchorProps) {
  return <Anchor {...props} className={classes('utrecht-link', 'utrecht-link--html-a')} />;
}
