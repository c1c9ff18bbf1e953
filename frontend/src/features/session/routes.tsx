import type { Screen } from '@/lib/screen';

/** For everyone who is signed in, in either entry. */
export const sessionScreens: readonly Screen[] = [{ path: 'account', load: () => import('./AccountPage') }];
