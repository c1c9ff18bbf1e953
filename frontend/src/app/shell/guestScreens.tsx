import type { Screen } from '@/lib/screen';
import { useGo } from '@/ui/navigation';

/** Where to go after signing in: back to where one was, as long as that is within this entry. */
function wayBack(base: string): string {
  const wanted = new URLSearchParams(window.location.search).get('terug') ?? '';
  const within = wanted === base || wanted.startsWith(`${base}/`) || wanted.startsWith(`${base}?`);
  return within && !wanted.startsWith(`${base}/inloggen`) ? wanted : base;
}

/** Signing in, a forgotten password and the one-time links, for either entry. */
export function guestScreens(entry: 'portal' | 'workspace'): readonly Screen[] {
  const base = entry === 'portal' ? '/portaal' : '/werkplek';
  const signInAt = `${base}/inloggen`;
  return [
    {
      path: 'inloggen',
      load: async () => {
        const { SignInPage } = await import('@/features/session/SignInPage');
        return {
          default: function SignIn() {
            const go = useGo();
            return <SignInPage entry={entry} onSignedIn={() => go(wayBack(base), { replace: true })} />;
          },
        };
      },
    },
    {
      path: 'wachtwoord-vergeten',
      load: async () => {
        const { ForgotPasswordPage } = await import('@/features/session/ForgotPasswordPage');
        return { default: () => <ForgotPasswordPage signInAt={signInAt} /> };
      },
    },
    {
      path: 'link',
      load: async () => {
        const { OneTimeLinkPage } = await import('@/features/session/OneTimeLinkPage');
        return {
          default: function OneTimeLink() {
            const go = useGo();
            const token = window.location.hash.slice(1);
            return <OneTimeLinkPage token={token} signInAt={signInAt} onDone={() => go(signInAt, { replace: true })} />;
          },
        };
      },
    },
  ];
}
