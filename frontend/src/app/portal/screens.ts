import { sessionScreens } from '@/features/session/routes';
import type { Screen } from '@/lib/screen';

/** Every page of the portal, under /portaal. */
export const screens: readonly Screen[] = [...sessionScreens];
